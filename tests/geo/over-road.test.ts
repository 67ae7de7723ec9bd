import { expect, test } from 'vitest';
import type { Drawing, DrawnGeometry } from '../../geo/drawing.ts';
import { mapSourcesOf } from '../../geo/map-sources.ts';
import { idsOverRoad } from '../../geo/over-road.ts';
import { lineThrough, otherPlan, withCopy, withProperties } from './other-plan.ts';

const GROUND = 'road-jingluo-dadao-1';

/** A viaduct of another street, drawn beside road-jingluo-dadao-1, which has the vertices 9.9999, 10.0052 and 10.0101. */
const withViaduct = (geometry?: DrawnGeometry, level = 1): Drawing => withCopy(GROUND, 'road-gaojia-1', geometry, { level });

const over = (drawing: Drawing): readonly string[] => [...idsOverRoad(drawing)];

test('no viaduct of the made-up plan runs over a road: bridge and ring touch the ground at their nodes alone', () => {
  expect(over(otherPlan)).toEqual([]);
});

test('a viaduct with the very edges of a road on the ground is over it, in either direction, and so is a part of it', () => {
  expect(over(withViaduct())).toEqual(['road-gaojia-1']);
  expect(over(withViaduct(lineThrough([10.0101, 20.0102], [10.0052, 20.0106], [9.9999, 20.0098])))).toEqual(['road-gaojia-1']);
  expect(over(withViaduct(lineThrough([9.9999, 20.0098], [10.0052, 20.0106])))).toEqual(['road-gaojia-1']);
});

test('a viaduct over two roads one after the other is over road', () => {
  expect(over(withViaduct(lineThrough([10.0052, 20.0106], [10.0101, 20.0102], [10.02, 20.0106])))).toEqual(['road-gaojia-1']);
});

test('a viaduct that leaves the road for one edge, or has its vertices without its edges, is not over it', () => {
  expect(over(withViaduct(lineThrough([9.9999, 20.0098], [10.0052, 20.0106], [10.0101, 20.0105])))).toEqual([]);
  expect(over(withViaduct(lineThrough([9.9999, 20.0098], [10.0101, 20.0102])))).toEqual([]);
});

test('neither a second road on the ground nor a tunnel is over it, nor a viaduct over a viaduct', () => {
  expect(over(withViaduct(undefined, 0))).toEqual([]);
  expect(over(withViaduct(undefined, -1))).toEqual([]);
  expect(over(withProperties(GROUND, { level: 1 }, withViaduct()))).toEqual([]);
});

test('the map is told of every road whether it is over another', () => {
  const roads = mapSourcesOf(withViaduct(), []).get('roads')?.features ?? [];
  const told = new Map(roads.map(({ id, properties }) => [id, properties?.['over']]));
  expect(told.get('road-gaojia-1')).toBe(true);
  expect([...told.values()].filter((value) => value === false)).toHaveLength(roads.length - 1);
});
