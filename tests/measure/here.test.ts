import type { Feature, FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { hereAt, type Shapes } from '#measure/here.ts';
import { geodesicMetres } from './geodesic-oracle.ts';

/** A thousandth of a degree of longitude on the equator is 111.3 m. */
const THOUSANDTH_METRES = 111.32;

const feature = (thing: string | null, kind: string, geometry: Geometry): Feature => ({
  type: 'Feature',
  properties: { thing, kind },
  geometry,
});

/** The ring of a box around a middle, so many degrees from it to each side. */
const box = ([longitude = 0, latitude = 0]: Position, reach: number): Position[] => [
  [longitude - reach, latitude - reach],
  [longitude + reach, latitude - reach],
  [longitude + reach, latitude + reach],
  [longitude - reach, latitude + reach],
  [longitude - reach, latitude - reach],
];
const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
const point = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });

const NOTHING: Shapes = {
  district: { type: 'FeatureCollection', features: [] },
  zones: { type: 'FeatureCollection', features: [] },
  'highlight-areas': { type: 'FeatureCollection', features: [] },
  parcels: { type: 'FeatureCollection', features: [] },
  places: { type: 'FeatureCollection', features: [] },
  water: { type: 'FeatureCollection', features: [] },
  green: { type: 'FeatureCollection', features: [] },
  roads: { type: 'FeatureCollection', features: [] },
};
const collection = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

test('on bare paper nothing holds a position and nothing is near', () => {
  expect(hereAt([0, 0], NOTHING)).toEqual({ position: [0, 0], gcj02: [0, 0], holding: [], roads: [], station: null });
});

test('what holds the position comes from small to large, whatever its kind, and the district last however small', () => {
  const shapes: Shapes = {
    ...NOTHING,
    district: collection(feature('district', 'district', polygon(box([0, 0], 0.001)))),
    zones: collection(feature('zone', 'zone', polygon(box([0, 0], 0.007)))),
    'highlight-areas': collection(feature('area', 'highlight-area', polygon(box([0, 0], 0.006)))),
    parcels: collection(
      feature('wide-circle', 'parcel', polygon(box([0, 0], 0.008))),
      feature('parcel', 'parcel', polygon(box([0, 0], 0.003))),
    ),
    places: collection(feature('house', 'building', polygon(box([0, 0], 0.002)))),
    water: collection(feature('lake', 'water', polygon(box([0, 0], 0.004)))),
    green: collection(feature('park', 'park', polygon(box([0, 0], 0.005)))),
  };
  expect(hereAt([0, 0], shapes).holding.map(({ id }) => id)).toEqual([
    'house',
    'parcel',
    'lake',
    'park',
    'area',
    'zone',
    'wide-circle',
    'district',
  ]);
});

test('the edge distance is that of the nearest edge, a hole included', () => {
  const holed = polygon(box([0, 0], 0.01), box([0, 0], 0.002).reverse());
  const shapes = { ...NOTHING, zones: collection(feature('zone', 'zone', holed)) };
  const nearHole = hereAt([0.005, 0], shapes).holding;
  const nearShell = hereAt([0.009, 0], shapes).holding;
  expect(nearHole.map(({ edgeMetres }) => edgeMetres / THOUSANDTH_METRES)).toEqual([expect.closeTo(3, 3)]);
  expect(nearShell.map(({ edgeMetres }) => edgeMetres / THOUSANDTH_METRES)).toEqual([expect.closeTo(1, 3)]);
  expect(hereAt([0.001, 0], shapes).holding).toEqual([]);
});

test('of a shape in several parts the one that holds the position gives the edge', () => {
  const parts: Geometry = { type: 'MultiPolygon', coordinates: [[box([0, 0], 0.001)], [box([0.01, 0], 0.004)]] };
  const shapes = { ...NOTHING, 'highlight-areas': collection(feature('area', 'highlight-area', parts)) };
  const [held] = hereAt([0.01, 0], shapes).holding;
  // On the ellipsoid a thousandth of a degree is shorter to the north than to the east: 110.57 m.
  expect(held?.edgeMetres).toBeCloseTo(4 * 110.57, 0);
  expect(hereAt([0.003, 0], shapes).holding).toEqual([]);
});

test('a position on an edge is inside, on both sides of an edge that two zones share', () => {
  const shapes = {
    ...NOTHING,
    zones: collection(
      feature('west', 'zone', polygon(box([-0.001, 0], 0.001))),
      feature('east', 'zone', polygon(box([0.001, 0], 0.001))),
    ),
  };
  expect(hereAt([0, 0], shapes).holding).toEqual([
    { id: 'west', edgeMetres: 0 },
    { id: 'east', edgeMetres: 0 },
  ]);
  expect(hereAt([1e-7, 0], shapes).holding.map(({ id }) => id)).toEqual(['east']);
});

test('a shape without a name, a line and a point hold nothing', () => {
  const shapes = {
    ...NOTHING,
    water: collection(feature(null, 'water', polygon(box([0, 0], 0.001)))),
    green: collection(feature('trees', 'park', point(0, 0))),
    places: collection(feature('bridge', 'bridge', line([-0.001, 0], [0.001, 0]))),
  };
  expect(hereAt([0, 0], shapes).holding).toEqual([]);
});

test('the nearest road is the nearest with a name, told by the nearest of its pieces', () => {
  const shapes = {
    ...NOTHING,
    roads: collection(
      feature(null, 'road', line([0.001, -0.01], [0.001, 0.01])),
      feature('elm-street', 'road', line([0.005, -0.01], [0.005, -0.001])),
      feature('elm-street', 'road', line([0.003, 0.001], [0.003, -0.001])),
      feature('oak-street', 'road', line([-0.004, -0.01], [-0.004, 0.01])),
    ),
  };
  const { roads } = hereAt([0, 0], shapes);
  expect(roads.map(({ id }) => id)).toEqual(['elm-street']);
  const [road] = roads;
  expect((road?.metres ?? 0) / THOUSANDTH_METRES).toBeCloseTo(3, 3);
});

test('at a crossing every road within 30 m is told, the nearest first', () => {
  const at = (metres: number) => (metres / THOUSANDTH_METRES) * 0.001;
  const shapes = {
    ...NOTHING,
    roads: collection(
      feature('far-street', 'road', line([at(31), -0.01], [at(31), 0.01])),
      feature('oak-street', 'road', line([at(-29), -0.01], [at(-29), 0.01])),
      feature('elm-street', 'road', line([-0.01, at(5)], [0.01, at(5)])),
    ),
  };
  expect(hereAt([0, 0], shapes).roads.map(({ id }) => id)).toEqual(['elm-street', 'oak-street']);
});

test('beyond the end of a road its end is the nearest of it', () => {
  const shapes = { ...NOTHING, roads: collection(feature('elm-street', 'road', line([0.002, 0], [0.009, 0]))) };
  expect((hereAt([0, 0], shapes).roads[0]?.metres ?? 0) / THOUSANDTH_METRES).toBeCloseTo(2, 3);
  expect(hereAt([0.004, 0], shapes).roads[0]?.metres).toBeLessThan(0.001);
});

test('the nearest station is told among stations only, not among the other places', () => {
  const shapes = {
    ...NOTHING,
    places: collection(
      feature('cinema', 'building', point(0.001, 0)),
      feature('north', 'station', point(-0.006, 0)),
      feature('south', 'station', point(0.004, 0)),
      feature(null, 'station', point(0.002, 0)),
    ),
  };
  const { station } = hereAt([0, 0], shapes);
  expect(station?.id).toBe('south');
  expect((station?.metres ?? 0) / THOUSANDTH_METRES).toBeCloseTo(4, 3);
});

/** The least geodesic distance to an edge, straight in longitude and latitude: it falls towards one place and rises beyond. */
const leastGeodesicMetres = (from: Position, [west = 0, south = 0]: Position, [east = 0, north = 0]: Position): number => {
  const metresTo = (share: number): number =>
    geodesicMetres(from, [west + (east - west) * share, south + (north - south) * share]);
  let [low, high] = [0, 1];
  while (high - low > 1e-7) {
    const third = (high - low) / 3;
    if (metresTo(low + third) < metresTo(high - third)) high -= third;
    else low += third;
  }
  return metresTo((low + high) / 2);
};

test.each([18, 30.6, 46])('distances from 20 m to 5 km agree with the geodesic to 0.1 %% at latitude %d', (latitude) => {
  const path: readonly [Position, Position, Position] = [
    [114.2, latitude],
    [114.207, latitude + 0.002],
    [114.212, latitude - 0.004],
  ];
  const roads = collection(feature('elm-street', 'road', line(...path)));
  for (const awayDegrees of [0.0002, 0.001, 0.007, 0.02, 0.04])
    for (const turn of [0.3, 1.4, 2.9, 4.2, 5.5]) {
      const position = [114.206 + Math.cos(turn) * awayDegrees, latitude + 0.0008 + Math.sin(turn) * awayDegrees] as const;
      const edges = [leastGeodesicMetres([...position], path[0], path[1]), leastGeodesicMetres([...position], path[1], path[2])];
      const least = Math.min(...edges);
      expect(least).toBeLessThan(5_000);
      const metres = hereAt(position, { ...NOTHING, roads }).roads[0]?.metres ?? Number.NaN;
      // An edge of 700 m and its great circle lie up to a centimetre apart.
      expect(Math.abs(metres - least)).toBeLessThan(0.001 * least + 0.01);
    }
});

test('a station 5 km away is as far as the geodesic to 0.1 %', () => {
  const stations = collection(feature('south', 'station', point(114.25, 30.59)));
  const metres = hereAt([114.2, 30.6], { ...NOTHING, places: stations }).station?.metres ?? Number.NaN;
  const geodesic = geodesicMetres([114.2, 30.6], [114.25, 30.59]);
  expect(geodesic).toBeCloseTo(4_922, -1);
  expect(Math.abs(metres / geodesic - 1)).toBeLessThan(1e-6);
});

test('the position is given back, and in GCJ-02 beside it', () => {
  const { position, gcj02 } = hereAt([114.2, 30.6], NOTHING);
  expect(position).toEqual([114.2, 30.6]);
  expect(gcj02).not.toEqual(position);
});
