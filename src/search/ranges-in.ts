import type { Language, Statement, Thing } from '#plan/plan.ts';
import type { Pronunciations } from '#plan/pronunciations.ts';
import { find } from './find.ts';
import type { Range } from './ranges.ts';
import { indexOf } from './search-index.ts';

/** A statement and the thing it is about. */
export interface StatementOfThing {
  readonly statement: Statement;
  readonly thing: Thing;
}

/**
 * The stretches of a statement's text in that language which answer to what was typed, in UTF-16 units, in order; none where it
 * does not answer, or by the other language's text.
 */
export function rangesIn(
  { statement, thing }: StatementOfThing,
  typed: string,
  language: Language,
  pronunciations: Pronunciations | null,
): readonly Range[] {
  const index = indexOf({ things: [thing], statements: [statement] }, pronunciations);
  const { hits, partly } = find(index, { typed, language, limit: 2, keeps: () => true });
  const hit = [...hits, ...partly].find(({ entry }) => entry.type === 'statement');
  return hit?.matched.language === language ? hit.ranges : [];
}
