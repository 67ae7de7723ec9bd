import { type Counting, GRADE_REACHES, type GradeReach, type GradeReading } from './counting.ts';
import { type Figure, figureOf } from './figures.ts';
import type { MeasuredPlace, Survey } from './survey.ts';

/** A set of grades, as judged or by the lower or the upper bound; where they are all the same, as judged. */
export interface GradeRow {
  readonly gradesDownTo: GradeReach;
  readonly gradeReading: GradeReading;
}

/** The rows of the matrix from the fewest grades to all of them, which no doubt about a grade can change. */
export const GRADE_ROWS: readonly GradeRow[] = GRADE_REACHES.flatMap((gradesDownTo): readonly GradeRow[] =>
  gradesDownTo === 'lane'
    ? [{ gradesDownTo, gradeReading: 'judged' }]
    : [
        { gradesDownTo, gradeReading: 'lower' },
        { gradesDownTo, gradeReading: 'judged' },
        { gradesDownTo, gradeReading: 'upper' },
      ],
);

/** What a column of the matrix divides by. */
export interface Denominator {
  readonly place: MeasuredPlace;
  readonly waterOut: boolean;
}

export interface MatrixCell {
  readonly place: MeasuredPlace;
  readonly counting: Counting;
  readonly figure: Figure;
}

/** Every set of grades over every denominator; what else counts is as in `counting`. */
export const matrixOf = (
  survey: Survey,
  denominators: readonly Denominator[],
  counting: Counting,
  goalKmPerKm2: number,
): readonly (readonly MatrixCell[])[] =>
  GRADE_ROWS.map((row) =>
    denominators.map(({ place, waterOut }) => {
      const counted: Counting = { ...counting, ...row, waterOut };
      return { place, counting: counted, figure: figureOf(survey, place, counted, goalKmPerKm2) };
    }),
  );
