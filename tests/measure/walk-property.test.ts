import fc from 'fast-check';
import type { Feature, Position } from 'geojson';
import { expect, test } from 'vitest';
import { lengthMetres } from '#measure/length.ts';
import { prepareWalks, type WalkShapes, walkFrom } from '#measure/walk.ts';
import { contactsOf } from '#measure/walk-contacts.ts';
import { type Reach, reachFrom } from '#measure/walk-reach.ts';
import { walkShapeOf } from '#measure/walk-shapes.ts';
import type { SOURCES } from '#plan/map-sources.ts';
import { METRES_PER_MINUTE, type WalkBand, type WalkOrigin } from '#plan/walk.ts';
import { mapSourcesOf } from '../../geo/map-sources.ts';
import { thingsOf } from '../../geo/things.ts';
import { realPlan } from '../geo/real-plan.ts';
import { geodesicMetres } from './geodesic-oracle.ts';
import { cutGraph, leastMetres, metresWithin, walkedStretches } from './walk-oracle.ts';
import { box, drawn, point, street, town } from './walk-town.ts';

/** Our Dijkstra and our bands against Bellman and Ford on the graph with the starts cut in, and GeographicLib's metres. */

const MINUTES = [3, 5, 10, 12, 15];

const bandMetres = (bands: readonly WalkBand[]): readonly number[] =>
  bands.map(({ courses }) =>
    lengthMetres({ type: 'MultiLineString', coordinates: courses.map((course) => course.map((position) => [...position])) }),
  );

const originOf = (shapes: WalkShapes, origin: WalkOrigin) => {
  const prepared = prepareWalks(shapes);
  const start = origin.type === 'thing' ? prepared.things.get(origin.id) : undefined;
  const contacts =
    origin.type === 'thing'
      ? (start?.contacts ?? [])
      : contactsOf(prepared.network, walkShapeOf([{ type: 'Point', coordinates: [...origin.position] }]), 300);
  return { prepared, contacts };
};

/** The metres to each vertex by its coordinates. */
const metresByPlace = (prepared: ReturnType<typeof prepareWalks>, { metresAt }: Reach): ReadonlyMap<string, number> =>
  new Map(
    prepared.network.edges.flatMap(({ from, to, edge: [start, end] }) => [
      [start.join(), metresAt[from] ?? Number.NaN] as const,
      [end.join(), metresAt[to] ?? Number.NaN] as const,
    ]),
  );

const expectAsOracle = (shapes: WalkShapes, origin: WalkOrigin): void => {
  const { prepared, contacts } = originOf(shapes, origin);
  const graph = cutGraph(walkedStretches(shapes.roads, shapes.places), contacts);
  const oracle = leastMetres(graph.edges, graph.startMetres);
  const ours = metresByPlace(prepared, reachFrom(prepared.network, contacts));
  const differing = [...ours].filter(([place, metres]) => {
    const expected = oracle.get(place) ?? Number.POSITIVE_INFINITY;
    return metres !== expected && !(Math.abs(metres - expected) <= 1e-6);
  });
  expect(differing).toEqual([]);
  let before = 0;
  const { bands } = walkFrom(origin, prepared, MINUTES);
  bandMetres(bands).forEach((metres, at) => {
    const within = metresWithin(graph.edges, oracle, (MINUTES[at] ?? 0) * METRES_PER_MINUTE);
    const ends = 2 * (bands[at]?.courses.length ?? 0);
    // A position of six decimals is up to 7 cm off.
    expect(Math.abs(metres - (within - before))).toBeLessThan(0.01 + 0.08 * ends);
    before = within;
  });
};

const corner = fc.tuple(fc.nat(10), fc.nat(10)).map(([column, row]): readonly [number, number] => [column * 60, row * 60]);

const anyStreets = fc
  .array(fc.array(corner, { minLength: 2, maxLength: 6, size: 'max' }), { minLength: 1, maxLength: 14, size: 'max' })
  .map((courses) =>
    courses.flatMap((course, index): readonly Feature[] => {
      const places = course.map(([east, north]) => point(east, north).coordinates.map((degrees) => Number(degrees.toFixed(5))));
      const moved = places.filter((place, at) => at === 0 || place.join() !== places[at - 1]?.join());
      return moved.length < 2 ? [] : [street(`street-${index}`, { type: 'LineString', coordinates: moved })];
    }),
  );

test('every vertex of any streets is as far, and every band as long, as by Bellman and Ford: from any position', () => {
  fc.assert(
    fc.property(anyStreets, fc.nat(600), fc.nat(600), (roads, east, north) => {
      const [longitude = 0, latitude = 0] = point(east, north).coordinates;
      expectAsOracle(town({ roads }), { type: 'position', position: [longitude, latitude] });
    }),
    { numRuns: 300 },
  );
});

test('… from any street and from any box', () => {
  fc.assert(
    fc.property(anyStreets, corner, fc.integer({ min: 10, max: 300 }), (roads, [west, south], side) => {
      const shapes = town({ roads, parcels: [drawn('parcel', box([west + 7, south - 11, west + 7 + side, south - 11 + side]))] });
      expectAsOracle(shapes, { type: 'thing', id: 'parcel' });
      for (const { properties } of roads.slice(0, 2))
        expectAsOracle(shapes, { type: 'thing', id: String(properties?.['thing']) });
    }),
    { numRuns: 100 },
  );
});

/** Whether a position lies in a box or on its edge. */
const isIn = (
  [longitude = 0, latitude = 0]: Position,
  [west = 0, south = 0]: Position,
  [east = 0, north = 0]: Position,
): boolean => west <= longitude && longitude <= east && south <= latitude && latitude <= north;

test('any street is in contact with any box just where it lies in it', () => {
  fc.assert(
    fc.property(anyStreets, fc.nat(600), fc.nat(600), fc.integer({ min: 5, max: 300 }), (roads, east, north, side) => {
      const parcel = box([east, north, east + side, north + side]);
      const { prepared, contacts } = originOf(town({ roads, parcels: [drawn('parcel', parcel)] }), {
        type: 'thing',
        id: 'parcel',
      });
      const [southWest = [], , northEast = []] = parcel.coordinates[0] ?? [];
      for (const [number, { edge, metres }] of prepared.network.edges.entries())
        for (let share = 0.02; share < 1; share += 0.04) {
          const [[fromX, fromY], [toX, toY]] = edge;
          const position = [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
          const isShared = contacts.some(
            (contact) =>
              contact.edge === number &&
              contact.straightMetres === 0 &&
              contact.fromMetres <= share * metres &&
              share * metres <= contact.toMetres,
          );
          // On the edge itself a computed position may fall on either side.
          const isNearEdge = [0, 2].some((at) => {
            const [x = 0, y = 0] = parcel.coordinates[0]?.[at] ?? [];
            return Math.abs((position[0] ?? 0) - x) < 1e-9 || Math.abs((position[1] ?? 0) - y) < 1e-9;
          });
          if (!isNearEdge) expect(isShared).toBe(isIn(position, southWest, northEast));
        }
    }),
    { numRuns: 100 },
  );
});

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
  expectAsOracle(shapes, { type: 'thing', id });
});

test('every spot of the real drawing is as far from its nearest street as by GeographicLib', () => {
  const stretches = walkedStretches(shapes.roads, shapes.places);
  const spots = shapes.places.features.flatMap(({ properties, geometry }) =>
    geometry.type === 'Point' ? [{ id: String(properties?.['thing']), position: geometry.coordinates }] : [],
  );
  const prepared = prepareWalks(shapes);
  for (const { id, position } of spots) {
    const least = Math.min(...stretches.map(([from, to]) => leastGeodesicMetres(position, from, to)));
    const ours = walkFrom({ type: 'thing', id }, prepared, []).accessMetres;
    expect(Math.abs(ours - least), id).toBeLessThan(0.001);
  }
  expect(spots.length).toBeGreaterThan(30);
});

test('on the real drawing the bridges with a road hang on the streets of their bank, and lead no farther', () => {
  const prepared = prepareWalks(shapes);
  const bridges = shapes.places.features.flatMap(({ properties }) =>
    properties?.['kind'] === 'bridge' ? [String(properties['thing'])] : [],
  );
  const withRoad = bridges.filter((id) => {
    const contacts = prepared.things.get(id)?.contacts ?? [];
    return contacts.some(({ straightMetres, fromMetres, toMetres }) => straightMetres === 0 && toMetres > fromMetres);
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
