import { quotedText, referenceText, type Voice } from '#i18n/reference-text.ts';
import type { About, Bilingual, Language, Locator } from '#plan/plan.ts';
import { formatAddress } from '#state/address.ts';
import { HOME } from '#state/state.ts';
import { emit } from './emit.ts';
import { today } from './today.ts';

/** The link to a line of the plan, or a statement in it, beside a thing, without the look of this moment: no camera, layers or theme. */
const linkTo = (line: number, said: string | null, selection: string | null, language: Language): string =>
  `${location.href.split('#', 1)[0]}#${formatAddress({ ...HOME, line, said, selection, language })}`;

/** What is cited: a line of the plan, beside a thing or none, and our words of it where they are copied too. */
interface Citing {
  readonly about: About;
  readonly locator: Locator;
  readonly thing: string | null;
  /** The id of the statement whose words they are, where they are one's. */
  readonly statement: string | null;
  readonly words: { readonly text: Bilingual; readonly voice: Voice } | null;
}

/** Copies a reference, with a link that brings its reader back to the place. */
export function cite(host: HTMLElement, { about, locator, thing, statement, words }: Citing, language: Language): void {
  const access = { link: linkTo(locator.line, statement, thing, language), on: today() };
  const text = words
    ? quotedText(words.text, words.voice, about, locator, access, language)
    : referenceText(about, locator, access, language);
  emit(host, { type: 'copy-asked', text });
}
