import type { About, Language, Thing } from '#plan/plan.ts';
import { messagesIn } from './messages.ts';
import { formatCount } from './numbers.ts';
import { reportWordsIn } from './report-words.ts';

const COLON: Readonly<Record<Language, string>> = { zh: '：', en: ': ' };
const SEMICOLON: Readonly<Record<Language, string>> = { zh: '；', en: '; ' };

const bothNames = ({ name }: Thing, language: Language): string =>
  language === 'zh' ? `${name.zh} / ${name.en}` : `${name.en} / ${name.zh}`;

/** On what a thing's place rests and how far it may be off; of one without a place, why it has none. */
const placeOf = ({ placement }: Thing, language: Language): readonly string[] => {
  const say = messagesIn(language);
  if (placement.type === 'unplaced') return [`${say.card.unplaced}${COLON[language]}${placement.reason[language]}`];
  const { basis, tier, accuracyMetres } = placement;
  const known = tier === null ? say.basis[basis] : `${say.basis[basis]}${SEMICOLON[language]}${say.tiers[tier]}`;
  return [known, say.card.offBy(formatCount(accuracyMetres))];
};

/**
 * The text in which somebody reports an error: which thing is meant, how sure it is, where it is seen, and what is asked, with
 * room for the answers. `thing` is null when the report is about none; `address` is the link to what they look at.
 */
export function reportText(about: About, thing: Thing | null, address: string, language: Language): string {
  const say = reportWordsIn(language);
  const line = (label: string, value: string): string => `${label}${COLON[language]}${value}`;
  const meant = thing
    ? [line(say.name, bothNames(thing, language)), line(say.id, thing.id), ...placeOf(thing, language)]
    : [line(say.plan, about.planTitle[language])];
  const asked = thing ? say.questions : [say.which, ...say.questions];
  const head = [`${about.title[language]} · ${say.title}`, ...meant, line(say.link, address)].join('\n');
  return [head, '', ...asked.flatMap((question) => [question, ''])].join('\n');
}
