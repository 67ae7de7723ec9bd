/** Grades of road from the highest down. */
export const GRADES = ['expressway', 'arterial', 'sub-arterial', 'branch', 'lane'] as const;
export type Grade = (typeof GRADES)[number];

/** Sets of grades, each named by the lowest grade in it. */
export const GRADE_REACHES = ['arterial', 'sub-arterial', 'branch', 'lane'] as const;
export type GradeReach = (typeof GRADE_REACHES)[number];

/**
 * Which grade a road has where another is as plausible: the one judged likelier; only what belongs to the set by both (the
 * lower bound); what belongs to it by either (the upper).
 */
export const GRADE_READINGS = ['judged', 'lower', 'upper'] as const;
export type GradeReading = (typeof GRADE_READINGS)[number];

/** The share of a road along a polygon's edge that counts as inside; with one half the parts sum to the whole. */
export const EDGE_SHARES = [0, 0.5, 1] as const;
export type EdgeShare = (typeof EDGE_SHARES)[number];

/** What is counted as road, and over which area. */
export interface Counting {
  readonly gradesDownTo: GradeReach;
  readonly gradeReading: GradeReading;
  /** Whether roads of the plan that are not there yet count. */
  readonly planWorks: boolean;
  /** Whether a viaduct over a road counts beside it. */
  readonly viaducts: boolean;
  /** Whether drawn water is taken out of the area. */
  readonly waterOut: boolean;
  readonly edgeShare: EdgeShare;
}

/** All that is drawn and built, over the whole area, each edge half to either side. */
export const STANDARD_COUNTING: Counting = {
  gradesDownTo: 'lane',
  gradeReading: 'judged',
  planWorks: false,
  viaducts: true,
  waterOut: false,
  edgeShare: 0.5,
};

export const ROAD_STATUSES = ['built', 'plan-works', 'proposed'] as const;
export type RoadStatus = (typeof ROAD_STATUSES)[number];

/** All that decides whether a road counts. */
export interface RoadGroup {
  readonly grade: Grade;
  readonly gradeOr: Grade | null;
  readonly status: RoadStatus;
  /** Whether it is a viaduct that runs over another drawn road for all its length. */
  readonly isOverRoad: boolean;
}

/** A group as one word, by which the kernel sums. */
export const keyOfGroup = ({ grade, gradeOr, status, isOverRoad }: RoadGroup): string =>
  [grade, gradeOr ?? '', status, isOverRoad ? 'over' : ''].join('/');

/** Whether roads of a group count. What is only proposed never does. */
export function isCounted({ grade, gradeOr, status, isOverRoad }: RoadGroup, counting: Counting): boolean {
  if (status === 'proposed' || (status === 'plan-works' && !counting.planWorks)) return false;
  if (isOverRoad && !counting.viaducts) return false;
  const lowest = GRADES.indexOf(counting.gradesDownTo);
  const isIn = (one: Grade): boolean => GRADES.indexOf(one) <= lowest;
  switch (counting.gradeReading) {
    case 'judged':
      return isIn(grade);
    case 'lower':
      return isIn(grade) && isIn(gradeOr ?? grade);
    case 'upper':
      return isIn(grade) || isIn(gradeOr ?? grade);
  }
}

const YES_AND_NO = [false, true] as const;

/**
 * Every way of counting that has a range of its own, in the order in which ranges are listed. The edge rule is not among what
 * tells them apart: edges that have moved lie on no road.
 */
export const RANGED_COUNTINGS: readonly Counting[] = GRADE_REACHES.flatMap((gradesDownTo) =>
  GRADE_READINGS.flatMap((gradeReading) =>
    YES_AND_NO.flatMap((planWorks) =>
      YES_AND_NO.flatMap((viaducts) =>
        YES_AND_NO.map((waterOut): Counting => ({ gradesDownTo, gradeReading, planWorks, viaducts, waterOut, edgeShare: 0.5 })),
      ),
    ),
  ),
);

/** Where in the list of ranges the one of a way of counting stands. */
export const rangeIndexOf = ({ gradesDownTo, gradeReading, planWorks, viaducts, waterOut }: Counting): number =>
  ((GRADE_REACHES.indexOf(gradesDownTo) * GRADE_READINGS.length + GRADE_READINGS.indexOf(gradeReading)) * 2 + Number(planWorks)) *
    4 +
  Number(viaducts) * 2 +
  Number(waterOut);
