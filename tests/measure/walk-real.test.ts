import type { Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import { prepareWalks, type WalkShapes, walkedGeometry, walkFrom } from '#measure/walk.ts';
import type { SOURCES } from '#plan/map-sources.ts';
import { extentOf } from '#plan/walk.ts';
import { mapSourcesOf } from '../../geo/map-sources.ts';
import { thingsOf } from '../../geo/things.ts';
import { realPlan } from '../geo/real-plan.ts';
import { geodesicMetres } from './geodesic-oracle.ts';
import { allWays, expectAsOracle, type Large } from './walk-agreement.ts';
import { walkedStretches } from './walk-oracle.ts';

/** A point, or the edge of an area. */
const lineOf = (shape: Geometry): readonly Position[] => {
  if (shape.type === 'Point') return [shape.coordinates];
  return shape.type === 'Polygon' ? (shape.coordinates[0] ?? []) : [];
};

/** The share of a stretch at which it is nearest to a position, by halving: the distance falls towards it and rises beyond. */
const leastGeodesicMetres = (from: Position, [fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position): number => {
  const metresAt = (share: number): number =>
    geodesicMetres(from, [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]);
  let [low, high] = [0, 1];
  while (high - low > 1e-6) {
    const third = (high - low) / 3;
    if (metresAt(low + third) < metresAt(high - third)) high -= third;
    else low += third;
  }
  return metresAt((low + high) / 2);
};

const built = mapSourcesOf(realPlan, thingsOf(realPlan));
const source = (name: (typeof SOURCES)[number]) => built.get(name) ?? { type: 'FeatureCollection' as const, features: [] };
const shapes: WalkShapes = {
  roads: source('roads'),
  places: source('places'),
  parcels: source('parcels'),
  'highlight-areas': source('highlight-areas'),
  axes: source('axes'),
  rail: source('rail'),
  water: source('water'),
  green: source('green'),
};

const REAL: Large = { ways: allWays(shapes, prepareWalks(shapes).things.keys()), offByMost: 1e-5 };

test.each([
  'station-qiaokou-lu',
  'station-hanxi',
  'station-zongguan',
  'station-hanzhengjie',
  'facility-tongji-hospital',
  'building-k11',
  'parcel-1135',
  'parcel-wanren-sushe',
  'road-zhongshan-dadao',
  'road-sanhuan-xian',
  'area-hanzheng-revival-city',
  'water-zhuyehai',
  'bridge-jianghan',
])('on the real drawing too: from %s', (id) => {
  expectAsOracle(shapes, { type: 'thing', id }, REAL);
});

test('every spot of the real drawing is as far from its nearest street as by GeographicLib', () => {
  const stretches = walkedStretches(shapes.roads, shapes.places);
  const spots = shapes.places.features.flatMap(({ properties, geometry }) =>
    geometry.type === 'Point' && properties?.['tier'] !== 3
      ? [{ id: String(properties?.['thing']), position: geometry.coordinates }]
      : [],
  );
  const prepared = prepareWalks(shapes);
  for (const { id, position } of spots) {
    const least = Math.min(...stretches.map(([from, to]) => leastGeodesicMetres(position, from, to)));
    const ours = walkFrom({ type: 'thing', id }, prepared, []).accessMetres;
    expect(Math.abs(ours - least), id).toBeLessThan(0.001);
  }
  expect(spots.length).toBeGreaterThan(25);
});

test('what is of tier three in the real drawing lies in a circle of its accuracy, whose corners are that far from its place', () => {
  const circles = shapes.places.features.filter(
    ({ properties, geometry }) => properties?.['tier'] === 3 && geometry.type === 'Point',
  );
  const things = new Map(thingsOf(realPlan).map(({ id, placement }) => [id, placement]));
  for (const { properties, geometry } of circles) {
    const placement = things.get(String(properties?.['thing']));
    const circle = walkedGeometry({ type: 'Feature', properties, geometry });
    const reaches = lineOf(circle).map((corner) => geodesicMetres(lineOf(geometry)[0] ?? [], corner));
    expect(placement).toMatchObject({ radiusMetres: properties?.['accuracy_m'] });
    expect(Math.max(...reaches) / Number(properties?.['accuracy_m'])).toBeCloseTo(1, 3);
    expect(Math.min(...reaches) / Number(properties?.['accuracy_m'])).toBeCloseTo(1, 3);
  }
  expect(circles.length).toBeGreaterThan(10);
});

test('of what runs along a way two things have but one point in the real drawing, and everything else its shape', () => {
  const onePoint = thingsOf(realPlan).flatMap(({ id, kind, placement }) =>
    placement.type === 'placed' && extentOf(kind, placement) === 'one-point' ? [id] : [],
  );
  expect(onePoint).toEqual(['rail-metro-12', 'tunnel-hanzhengjie-west-portal']);
});

test('on the real drawing the bridges with a road hang on the streets of their bank, and lead no farther', () => {
  const prepared = prepareWalks(shapes);
  const bridges = shapes.places.features.flatMap(({ properties }) =>
    properties?.['kind'] === 'bridge' ? [String(properties['thing'])] : [],
  );
  const withRoad = bridges.filter((id) => {
    const contacts = prepared.things.get(id)?.contacts ?? [];
    return contacts.some(
      ({ fromStraightMetres, toStraightMetres, fromMetres, toMetres }) =>
        fromStraightMetres === 0 && toStraightMetres === 0 && toMetres > fromMetres,
    );
  });
  expect(bridges.filter((id) => !withRoad.includes(id))).toEqual(['bridge-changfeng']);
  for (const id of withRoad) {
    const { reached } = walkFrom({ type: 'thing', id }, prepared, [10]);
    expect(
      reached.map((nearby) => nearby.id),
      id,
    ).toContain('road-yanhe-dadao');
  }
});
