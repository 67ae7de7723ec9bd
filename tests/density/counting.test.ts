import { expect, test } from 'vitest';
import {
  type Counting,
  EDGE_SHARES,
  GRADE_REACHES,
  GRADE_READINGS,
  GRADES,
  isCounted,
  keyOfGroup,
  RANGED_COUNTINGS,
  ROAD_STATUSES,
  type RoadGroup,
  rangeIndexOf,
  STANDARD_COUNTING,
} from '#density/counting.ts';

/** For a grade, and another it may as well be, the smallest set of grades that has it: as judged, at the least, at the most. */
const SMALLEST_SETS = `
expressway    –             arterial      arterial      arterial
expressway    expressway    arterial      arterial      arterial
expressway    arterial      arterial      arterial      arterial
expressway    sub-arterial  arterial      sub-arterial  arterial
expressway    branch        arterial      branch        arterial
expressway    lane          arterial      lane          arterial
arterial      –             arterial      arterial      arterial
arterial      expressway    arterial      arterial      arterial
arterial      arterial      arterial      arterial      arterial
arterial      sub-arterial  arterial      sub-arterial  arterial
arterial      branch        arterial      branch        arterial
arterial      lane          arterial      lane          arterial
sub-arterial  –             sub-arterial  sub-arterial  sub-arterial
sub-arterial  expressway    sub-arterial  sub-arterial  arterial
sub-arterial  arterial      sub-arterial  sub-arterial  arterial
sub-arterial  sub-arterial  sub-arterial  sub-arterial  sub-arterial
sub-arterial  branch        sub-arterial  branch        sub-arterial
sub-arterial  lane          sub-arterial  lane          sub-arterial
branch        –             branch        branch        branch
branch        expressway    branch        branch        arterial
branch        arterial      branch        branch        arterial
branch        sub-arterial  branch        branch        sub-arterial
branch        branch        branch        branch        branch
branch        lane          branch        lane          branch
lane          –             lane          lane          lane
lane          expressway    lane          lane          arterial
lane          arterial      lane          lane          arterial
lane          sub-arterial  lane          lane          sub-arterial
lane          branch        lane          lane          branch
lane          lane          lane          lane          lane
`;

const rows = SMALLEST_SETS.trim()
  .split('\n')
  .map((line) => {
    const [grade, gradeOr, ...sets] = line.split(/ +/);
    return {
      grade: GRADES.find((one) => one === grade) ?? 'lane',
      gradeOr: GRADES.find((one) => one === gradeOr) ?? null,
      sets: sets.flatMap((set) => GRADE_REACHES.filter((reach) => reach === set)),
    };
  });

const builtGroups: readonly RoadGroup[] = rows.map(({ grade, gradeOr }) => ({
  grade,
  gradeOr,
  status: 'built',
  isOverRoad: false,
}));

/** Whether each of the groups counts. */
const countedOf = (groups: readonly RoadGroup[], counting: Counting): readonly boolean[] =>
  groups.map((group) => isCounted(group, counting));

test('the table of grades has every grade with every other it may be, once', () => {
  expect(new Set(builtGroups.map(keyOfGroup)).size).toBe(GRADES.length * (GRADES.length + 1));
});

test.each(rows)(
  'a road of grade $grade, or $gradeOr, is in the sets of grades it belongs to, by each reading',
  ({ sets, ...grades }) => {
    GRADE_READINGS.forEach((gradeReading, reading) => {
      GRADE_REACHES.forEach((gradesDownTo, reach) => {
        const counting: Counting = { ...STANDARD_COUNTING, gradesDownTo, gradeReading };
        const counted = isCounted({ ...grades, status: 'built', isOverRoad: false }, counting);
        expect(counted, `${gradesDownTo} ${gradeReading}`).toBe(reach >= GRADE_REACHES.indexOf(sets[reading] ?? 'lane'));
      });
    });
  },
);

test.each(RANGED_COUNTINGS.filter(({ planWorks, viaducts }) => planWorks && viaducts))(
  'roads of the plan count as built ones where they are counted and never otherwise, proposed ones never: $gradesDownTo $gradeReading',
  (counting) => {
    const withStatus = (status: RoadGroup['status']) => builtGroups.map((group) => ({ ...group, status }));
    const without: Counting = { ...counting, planWorks: false };
    const none = builtGroups.map(() => false);
    expect(countedOf(builtGroups, without)).toEqual(countedOf(builtGroups, counting));
    expect(countedOf(withStatus('plan-works'), counting)).toEqual(countedOf(builtGroups, counting));
    expect(countedOf(withStatus('plan-works'), without)).toEqual(none);
    expect(countedOf(withStatus('proposed'), counting)).toEqual(none);
    expect(countedOf(withStatus('proposed'), without)).toEqual(none);
  },
);

test.each(RANGED_COUNTINGS.filter(({ viaducts }) => viaducts))(
  'a viaduct over a road counts as a road on the ground with viaducts and never without: $gradesDownTo $gradeReading $planWorks',
  (counting) => {
    for (const status of ROAD_STATUSES) {
      const onGround = builtGroups.map((group) => ({ ...group, status }));
      const over = onGround.map((group) => ({ ...group, isOverRoad: true }));
      const without: Counting = { ...counting, viaducts: false };
      expect(countedOf(onGround, without)).toEqual(countedOf(onGround, counting));
      expect(countedOf(over, counting)).toEqual(countedOf(onGround, counting));
      expect(countedOf(over, without)).toEqual(over.map(() => false));
    }
  },
);

test('neither the water nor the share of the edge decides whether a road counts', () => {
  for (const waterOut of [false, true])
    for (const edgeShare of EDGE_SHARES)
      expect(countedOf(builtGroups, { ...STANDARD_COUNTING, gradesDownTo: 'branch', waterOut, edgeShare })).toEqual(
        countedOf(builtGroups, { ...STANDARD_COUNTING, gradesDownTo: 'branch' }),
      );
});

test('groups that differ in anything have different keys', () => {
  const groups = builtGroups.flatMap((group) =>
    ROAD_STATUSES.flatMap((status) => [false, true].map((isOverRoad): RoadGroup => ({ ...group, status, isOverRoad }))),
  );
  expect(new Set(groups.map(keyOfGroup)).size).toBe(180);
});

test('the index of a way of counting is its place in the list of ranges, whatever its edges count', () => {
  expect(RANGED_COUNTINGS.map(rangeIndexOf)).toEqual(Array.from({ length: 96 }, (_, i) => i));
  for (const edgeShare of EDGE_SHARES)
    expect(RANGED_COUNTINGS.map((counting) => rangeIndexOf({ ...counting, edgeShare }))).toEqual(
      RANGED_COUNTINGS.map(rangeIndexOf),
    );
});

test('the standard counts every built road and half of every edge over the whole area', () => {
  expect(STANDARD_COUNTING).toEqual({
    gradesDownTo: 'lane',
    gradeReading: 'judged',
    planWorks: false,
    viaducts: true,
    waterOut: false,
    edgeShare: 0.5,
  });
});
