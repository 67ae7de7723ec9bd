import { expect, test } from 'vitest';
import { axesRunOnRoads } from '../../../geo/rules/axes-run-on-roads.ts';
import { roadsMeetAtNodes } from '../../../geo/rules/roads-meet-at-nodes.ts';
import { lineThrough, otherPlan, said, withCopy, withGeometry } from '../other-plan.ts';

test('an axis that leaves its road is refused, by vertex or by edge', () => {
  expect(
    said(axesRunOnRoads, withGeometry('axis-jingluo', lineThrough([9.9999, 20.0098], [10.0052, 20.0107], [10.0101, 20.0102]))),
  ).toEqual([
    'drawn/axes.geojson  axis-jingluo  has 1 vertices on no road, the first 10.0052,20.0107  follow the road through every vertex it has there',
  ]);
  expect(said(axesRunOnRoads, withGeometry('axis-jingluo', lineThrough([9.9999, 20.0098], [10.0101, 20.0102])))).toEqual([
    "drawn/axes.geojson  axis-jingluo  has 1 edges that are no road's, the first 9.9999,20.0098 → 10.0101,20.0102  follow the road through every vertex it has there",
  ]);
});

test('two roads that cross on one level need a common vertex, on two levels they do not', () => {
  const across = lineThrough([10.004, 20.005], [10.004, 20.015]);
  expect(said(roadsMeetAtNodes, withCopy('road-modou-lu-1', 'road-across-1', across))).toEqual([
    'drawn/roads.geojson  road-jingluo-dadao-1  meets road-across-1 at 10.004,20.01042 with no common vertex, both on level 0  put one vertex with the same coordinates into both, or give the upper one its own level',
  ]);
  expect(said(roadsMeetAtNodes, withCopy('road-modou-lu-1', 'road-across-1', across, { level: -1 }))).toEqual([]);
});

test('a road that ends on another between its vertices is refused', () => {
  const roads = withCopy('road-modou-lu-1', 'road-square-1', lineThrough([10.05, 20.05], [10.06, 20.05]), {}, otherPlan);
  expect(
    said(
      roadsMeetAtNodes,
      withCopy('road-modou-lu-1', 'road-ending-1', lineThrough([10.055, 20.05], [10.055, 20.06]), {}, roads),
    ),
  ).toEqual([
    'drawn/roads.geojson  road-ending-1  meets road-square-1 at 10.055,20.05 with no common vertex, both on level 0  put one vertex with the same coordinates into both, or give the upper one its own level',
  ]);
});

test('a road that runs over another for part of an edge is refused', () => {
  const roads = withCopy('road-modou-lu-1', 'road-square-1', lineThrough([10.05, 20.05], [10.06, 20.05]), {}, otherPlan);
  expect(
    said(roadsMeetAtNodes, withCopy('road-modou-lu-1', 'road-over-1', lineThrough([10.05, 20.05], [10.055, 20.05]), {}, roads)),
  ).toEqual([
    'drawn/roads.geojson  road-over-1  runs over road-square-1 near 10.05,20.05, both on level 0  draw the common stretch once',
  ]);
});
