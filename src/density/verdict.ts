import { type Counting, GRADE_REACHES, type GradeReach, STANDARD_COUNTING } from './counting.ts';
import { type Figure, figureOf } from './figures.ts';
import { GRADE_ROWS } from './matrix.ts';
import type { MeasuredPlace, Survey } from './survey.ts';

/** A way of counting and what it gives. */
export interface Counted {
  readonly counting: Counting;
  readonly figure: Figure;
}

/** What must be counted for the goal to be met: all grades down to this one, and what is named. */
export interface Conditions {
  readonly gradesDownTo: GradeReach;
  readonly viaducts: boolean;
  readonly waterOut: boolean;
}

/**
 * Whether the goal is met by what is built: in every way of counting, in none, or in some; `conditions` hold in all of those.
 * `inDoubt` where it is met in none for sure, but the drawing's accuracy leaves room for it in some.
 */
export type Verdict = { readonly least: Counted; readonly most: Counted } & (
  | { readonly type: 'met-in-every' }
  | { readonly type: 'met-in-none' }
  | { readonly type: 'in-doubt'; readonly conditions: Conditions }
  | { readonly type: 'depends'; readonly conditions: Conditions }
);

const YES_AND_NO = [false, true] as const;

/** Every definition of density by what is drawn: sets of grades with both bounds, viaducts or not, water or not. */
export const DEFINITIONS: readonly Counting[] = GRADE_ROWS.flatMap((row) =>
  YES_AND_NO.flatMap((viaducts) =>
    YES_AND_NO.map((waterOut): Counting => ({ ...STANDARD_COUNTING, ...row, viaducts, waterOut })),
  ),
);

const conditionsOf = (met: readonly Counted[]): Conditions => {
  const reaches = met.map(({ counting }) => GRADE_REACHES.indexOf(counting.gradesDownTo));
  return {
    gradesDownTo: GRADE_REACHES[Math.min(...reaches)] ?? 'lane',
    viaducts: met.every(({ counting }) => counting.viaducts),
    waterOut: met.every(({ counting }) => counting.waterOut),
  };
};

/** The verdict on a place over all definitions, by the ranges of their figures; throws nothing, since there are definitions. */
export function verdictOf(survey: Survey, place: MeasuredPlace, goalKmPerKm2: number): Verdict {
  const all = DEFINITIONS.map((counting): Counted => ({ counting, figure: figureOf(survey, place, counting, goalKmPerKm2) }));
  const standard: Counted = {
    counting: STANDARD_COUNTING,
    figure: figureOf(survey, place, STANDARD_COUNTING, goalKmPerKm2),
  };
  const least = all.reduce((one, other) => (other.figure.kmPerKm2 < one.figure.kmPerKm2 ? other : one), standard);
  const most = all.reduce((one, other) => (other.figure.kmPerKm2 > one.figure.kmPerKm2 ? other : one), standard);
  const met = all.filter(({ figure }) => figure.standing === 'met');
  const open = all.filter(({ figure }) => figure.standing === 'open');
  if (met.length === all.length) return { type: 'met-in-every', least, most };
  if (met.length > 0) return { type: 'depends', conditions: conditionsOf(met), least, most };
  if (open.length > 0) return { type: 'in-doubt', conditions: conditionsOf(open), least, most };
  return { type: 'met-in-none', least, most };
}
