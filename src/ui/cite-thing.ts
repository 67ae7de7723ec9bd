import { referencesText } from '#i18n/reference-text.ts';
import { placesOf } from '#plan/locators.ts';
import type { Language, Plan } from '#plan/plan.ts';
import { formatAddress } from '#state/address.ts';
import { HOME } from '#state/state.ts';
import { emit } from './emit.ts';
import { today } from './today.ts';

/** Copies references to every place where the plan speaks of a thing, with the link that opens the thing and nothing of this moment's look. */
export function citeThing(host: HTMLElement, plan: Plan, id: string, language: Language): void {
  const link = `${location.href.split('#', 1)[0]}#${formatAddress({ ...HOME, selection: id, language })}`;
  emit(host, { type: 'copy-asked', text: referencesText(plan.about, placesOf(plan, id), { link, on: today() }, language) });
}
