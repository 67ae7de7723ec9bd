import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import {
  type Counting,
  GRADES,
  isCounted,
  RANGED_COUNTINGS,
  ROAD_STATUSES,
  type RoadGroup,
  STANDARD_COUNTING,
} from '#density/counting.ts';
import { styleFor } from '#map/style.ts';
import { lookAtDensity } from './density-look.ts';

const LINE = 2;

const GROUPS: readonly RoadGroup[] = GRADES.flatMap((grade) =>
  [null, ...GRADES].flatMap((gradeOr) =>
    ROAD_STATUSES.flatMap((status) => [false, true].map((isOverRoad) => ({ grade, gradeOr, status, isOverRoad }))),
  ),
);

/** Tells in which layers a road with these properties is drawn. */
const painter = (counting: Counting) => {
  const drawn = styleFor(lookAtDensity({ counting })).layers.flatMap((layer) => {
    if (layer.type !== 'line' || layer.source !== 'roads' || layer.layout?.visibility === 'none') return [];
    return layer.id.startsWith('marked-') ? [] : [{ id: layer.id, ...featureFilter(layer.filter, `layers.${layer.id}.filter`) }];
  });
  return (properties: Readonly<Record<string, unknown>>): readonly string[] =>
    drawn.flatMap(({ id, filter }) => (filter({ zoom: 13 }, { type: LINE, properties: { ...properties } }) ? [id] : []));
};

const layersWanted = (group: RoadGroup, counting: Counting): readonly string[] => {
  if (!isCounted(group, counting)) return ['density-roads-aside'];
  const line = group.status === 'built' ? 'density-roads-counted' : 'density-roads-to-come';
  return group.isOverRoad ? ['density-roads-over', line] : [line];
};

test('by every way of counting exactly the roads that count are inked, a second time over another, and all others are threads', () => {
  const wrong = RANGED_COUNTINGS.flatMap((counting) => {
    const layersOf = painter(counting);
    return GROUPS.flatMap((group) => {
      const { grade, gradeOr, status, isOverRoad } = group;
      const got = layersOf({ grade, grade_or: gradeOr, status, over: isOverRoad });
      return got.join() === layersWanted(group, counting).join() ? [] : [{ counting, group, got }];
    });
  });
  expect(GROUPS).toHaveLength(180);
  expect(wrong).toEqual([]);
});

test('a road of which neither status nor level nor another grade is told is built, over none, and of its own grade', () => {
  const layersOf = painter({ ...STANDARD_COUNTING, viaducts: false, gradeReading: 'lower', gradesDownTo: 'branch' });
  expect(layersOf({ grade: 'branch' })).toEqual(['density-roads-counted']);
  expect(layersOf({ grade: 'branch', grade_or: null, status: null, over: null })).toEqual(['density-roads-counted']);
  expect(layersOf({ grade: 'lane' })).toEqual(['density-roads-aside']);
});
