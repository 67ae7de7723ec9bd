import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { METRES_PER_MINUTE } from '#plan/walk.ts';
import type { Told } from '#plan/within-walk.ts';
import { csvLine, csvTable } from './csv.ts';
import { messagesIn } from './messages.ts';
import { walkWordsIn } from './walk-words.ts';

/** No finer than a drawing by hand can give it. */
export const toTenMetres = (metres: number): number => Math.round(metres / 10) * 10;

/** The whole minutes after which somebody is there. */
export const minutesOf = (metres: number): number => Math.ceil(metres / METRES_PER_MINUTE);

/** What the plan says of a thing in a walk's list: its sentence, else what it makes it part of. */
export function saidInWords({ said }: Told, index: PlanIndex, language: Language): string {
  if ('text' in said) return said.text[language];
  const { roles } = messagesIn(language);
  return walkWordsIn(language).partOf(roles[said.role], index.thing(said.of)?.name[language] ?? '');
}

/** What is within a walk as CSV (RFC 4180), one a line under a heading, the nearest first; then what it is, how it was counted, and what it owes. */
export function walkTable(told: readonly Told[], title: string, index: PlanIndex, language: Language): string {
  const { kinds, page } = messagesIn(language);
  const say = walkWordsIn(language);
  const rows = told.map((each) => {
    const { thing, metres, accuracyMetres } = each;
    return csvLine([
      thing.id,
      thing.name.zh,
      thing.name.en,
      kinds[thing.kind],
      String(minutesOf(metres)),
      String(toTenMetres(metres)),
      String(accuracyMetres),
      saidInWords(each, index, language),
    ]);
  });
  const credits = index.plan.sources.flatMap(({ credit }) => credit ?? []);
  const foot = [title, say.how, say.doubt, page.disclaimer, ...credits].map((text) => csvLine([text]));
  return csvTable([csvLine(say.columns), ...rows, ...foot]);
}
