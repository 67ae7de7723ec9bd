import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Thing } from '#plan/plan.ts';
import { extentOf, METRES_PER_MINUTE, type WalkOrigin } from '#plan/walk.ts';
import type { Reached, Told } from '#plan/within-walk.ts';
import { csvLine, csvTable } from './csv.ts';
import { messagesIn } from './messages.ts';
import { formatCount, formatLocator } from './numbers.ts';
import { walkWordsIn } from './walk-words.ts';

/** From where and for how many minutes somebody walks. */
interface WalkFor {
  readonly origin: WalkOrigin;
  readonly minutes: number;
}

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

/** From where, and for how long: what a walk is called. */
export function walkTitle({ origin, minutes }: WalkFor, index: PlanIndex, language: Language): string {
  const say = walkWordsIn(language);
  const thing = origin.type === 'thing' ? index.thing(origin.id) : undefined;
  return say.title(thing?.name[language] ?? say.spot, String(minutes));
}

/** From where on the thing at which it begins a walk is counted; null where that goes without saying. */
export function countedFrom({ kind, placement }: Thing, language: Language): string | null {
  if (placement.type === 'unplaced') return null;
  const words = walkWordsIn(language).from[extentOf(kind, placement)];
  return words === null ? null : words(formatCount(placement.radiusMetres ?? placement.accuracyMetres));
}

/** How sure it is where something is that is reached, and whether it may by that lie beyond so many minutes. */
export function sureInWords(reached: Reached, minutes: number, language: Language): string {
  const { extent, metres, accuracyMetres, mayLieBeyond } = reached;
  const say = walkWordsIn(language);
  const place = extent === 'circle' && metres === 0 ? say.startsInCircle : say.placed[extent];
  const words = [place(formatCount(accuracyMetres)), ...(mayLieBeyond ? [say.mayBeFarther(String(minutes))] : [])];
  return words.join(language === 'zh' ? '；' : '; ');
}

/** Of which walk a table is, and the link to it. */
interface TableOf {
  readonly walk: WalkFor;
  readonly link: string;
}

/**
 * What is within a walk as CSV (RFC 4180), one a line under a heading, the nearest first; then what it is, how it was counted, on
 * what it rests and owes, and where it is to be seen.
 */
export function walkTable(told: readonly Told[], { walk, link }: TableOf, index: PlanIndex, language: Language): string {
  const { kinds, page } = messagesIn(language);
  const say = walkWordsIn(language);
  const otherLanguage: Language = language === 'zh' ? 'en' : 'zh';
  const rows = told.map((each) => {
    const { thing, metres, said } = each;
    return csvLine([
      thing.name[language],
      thing.name[otherLanguage],
      kinds[thing.kind],
      String(minutesOf(metres)),
      String(toTenMetres(metres)),
      sureInWords(each, walk.minutes, language),
      saidInWords(each, index, language),
      formatLocator(said.locator, language),
    ]);
  });
  const { about, sources } = index.plan;
  const origin = walk.origin.type === 'thing' ? index.thing(walk.origin.id) : undefined;
  const from = (origin && countedFrom(origin, language)) ?? [];
  const owed = [about.planTitle[language], ...sources.flatMap(({ credit }) => credit ?? []), page.disclaimer];
  const foot = [walkTitle(walk, index, language), from, say.how, say.doubt, say.source(owed.join(' · ')), link].flat();
  return csvTable([csvLine(say.columns), ...rows, ...foot.map((text) => csvLine([text]))]);
}
