import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import type { DensityFile, MeasuredPlace, Shape, Survey } from '#density/survey.ts';
import { areaSquareMetres } from '#measure/area.ts';
import { lengthMetres } from '#measure/length.ts';
import { surveyRoads } from '#measure/survey-roads.ts';
import { place } from './road-cases.ts';

/** A square district of two zones, in units of a small plane: their common edge runs up x = 4. */

/** Positions as "x y, x y". */
const positions = (text: string): Position[] => text.split(', ').map((pair) => place(pair.split(' ').map(Number)));
const box = (west: number, east: number): Shape => ({
  type: 'Polygon',
  coordinates: [positions(`${west} 0, ${east} 0, ${east} 8, ${west} 8, ${west} 0`)],
});
const line = (text: string): Geometry => ({ type: 'LineString', coordinates: positions(text) });
const metresOf = (text: string): number => lengthMetres({ type: 'LineString', coordinates: positions(text) });

const feature = (geometry: Geometry, properties: Feature['properties']): Feature => ({ type: 'Feature', properties, geometry });
const collection = (...features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

const road = (id: string, course: string, properties: Feature['properties']): Feature =>
  feature(line(course), {
    id,
    kind: 'road',
    basis: 'traced',
    accuracy_m: 15,
    level: 0,
    status: 'built',
    over: false,
    ...properties,
  });

const ROADS: readonly Feature[] = [
  road('across', '-2 2, 10 2', {
    grade: 'branch',
    grade_or: 'lane',
    thing: 'road-across',
    name_zh: '横街',
    name_en: 'Cross Street',
  }),
  road('border', '4 -1, 4 4, 4 4, 6 6', { grade: 'arterial' }),
  road('viaduct', '1 2, 7 2', { grade: 'expressway', level: 1, over: true, basis: 'derived', accuracy_m: 25 }),
  road('side', '8 1, 8 5', { grade: 'branch', grade_or: 'lane' }),
  road('works', '1 5, 1 7, 9 7', { grade: 'arterial', status: 'plan-works' }),
  road('far', '20 20, 30 20', { grade: 'lane' }),
];

const sources = (roads: readonly Feature[] = ROADS) => ({
  district: collection(feature(box(0, 8), { thing: 'district' })),
  zones: collection(feature(box(0, 4), { thing: 'west' }), feature(box(4, 8), { thing: 'east' })),
  'highlight-areas': collection(
    feature(
      {
        type: 'MultiPolygon',
        coordinates: [positions('1 1, 3 1, 3 3, 1 3, 1 1'), positions('5 1, 7 1, 7 3, 5 3, 5 1')].map((ring) => [ring]),
      },
      { thing: 'area' },
    ),
  ),
  parcels: collection(
    feature(box(6, 8), { thing: 'parcel' }),
    feature({ type: 'Point', coordinates: place([1, 1]) }, { thing: 'dot' }),
    feature(box(0, 1), { thing: null }),
  ),
  roads: collection(...roads),
});

const file = (...ids: readonly string[]): DensityFile => ({
  places: ids.map((id) => ({ id, waterSquareMetres: 12, ranges: [[1, 2]] })),
  cells: [],
});

const survey = surveyRoads(file('district', 'west', 'east', 'area', 'parcel'), sources());

const placeOf = ({ places }: Survey, id: string): MeasuredPlace => {
  const found = places.get(id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
};

/** Metres inside and along the edge of a place, of roads in a group whose grade is this. */
const metresIn = (id: string, grade: string, status = 'built'): readonly [inside: number, edge: number] => {
  const at = survey.groups.findIndex((group) => group.grade === grade && group.status === status);
  const { insideMetres, edgeMetres } = placeOf(survey, id).metres[at] ?? { insideMetres: Number.NaN, edgeMetres: Number.NaN };
  return [insideMetres, edgeMetres];
};

const close = (...metres: readonly number[]): readonly number[] => metres.map((each) => expect.closeTo(each, 6));

test('roads that count alike are one group; groups come in the order in which the roads first name them', () => {
  expect(survey.groups).toEqual([
    { grade: 'branch', gradeOr: 'lane', status: 'built', isOverRoad: false },
    { grade: 'arterial', gradeOr: null, status: 'built', isOverRoad: false },
    { grade: 'expressway', gradeOr: null, status: 'built', isOverRoad: true },
    { grade: 'arterial', gradeOr: null, status: 'plan-works', isOverRoad: false },
    { grade: 'lane', gradeOr: null, status: 'built', isOverRoad: false },
  ]);
});

test('a road keeps what its feature says', () => {
  expect([...survey.roads.keys()]).toEqual(['across', 'border', 'viaduct', 'side', 'works', 'far']);
  expect(survey.roads.get('across')).toEqual({
    id: 'across',
    thing: 'road-across',
    name: { zh: '横街', en: 'Cross Street' },
    group: survey.groups[0],
    level: 0,
    basis: 'traced',
    accuracyMetres: 15,
    course: positions('-2 2, 10 2'),
  });
  expect(survey.roads.get('viaduct')).toMatchObject({ thing: null, name: null, level: 1, basis: 'derived', accuracyMetres: 25 });
});

test('a road of which the map says least is a built one on the ground, placed at a guess', () => {
  const bare = feature(line('1 1, 3 1'), { id: 'bare', grade: 'lane', grade_or: 'boulevard', name_zh: '小巷' });
  expect(surveyRoads(file(), sources([bare])).roads.get('bare')).toEqual({
    id: 'bare',
    thing: null,
    name: null,
    group: { grade: 'lane', gradeOr: null, status: 'built', isOverRoad: false },
    level: 0,
    basis: 'schematic',
    accuracyMetres: Number.NaN,
    course: positions('1 1, 3 1'),
  });
});

test('what has no grade, no line or no id is no road', () => {
  const others = [
    road('ungraded', '1 1, 3 1', { grade: null }),
    road('footpath', '1 1, 3 1', { grade: 'footpath' }),
    road('nameless', '1 1, 3 1', { grade: 'lane', id: null }),
    feature({ type: 'Point', coordinates: place([1, 1]) }, { id: 'dot', grade: 'lane' }),
  ];
  const { roads, groups, places } = surveyRoads(file('district'), sources(others));
  expect([roads.size, groups, places.get('district')?.metres, places.get('district')?.stretches]).toEqual([0, [], [], []]);
});

test('a road is counted inside a place and along its edge, by group', () => {
  expect(metresIn('district', 'branch')).toEqual(close(metresOf('0 2, 8 2'), metresOf('8 1, 8 5')));
  expect(metresIn('district', 'arterial')).toEqual(close(metresOf('4 0, 4 4') + metresOf('4 4, 6 6'), 0));
  expect(metresIn('district', 'arterial', 'plan-works')).toEqual(close(metresOf('1 5, 1 7, 8 7'), 0));
  expect(metresIn('district', 'expressway')).toEqual(close(metresOf('1 2, 7 2'), 0));
  expect(metresIn('district', 'lane')).toEqual([0, 0]);
});

test('a road on the edge that two zones share is along the edge of both and inside the district', () => {
  expect(metresIn('west', 'arterial')).toEqual(close(0, metresOf('4 0, 4 4')));
  expect(metresIn('east', 'arterial')).toEqual(close(metresOf('4 4, 6 6'), metresOf('4 0, 4 4')));
});

test('inside and half the edge of the zones sum to those of the district', () => {
  const counted = (id: string): number =>
    placeOf(survey, id).metres.reduce((sum, { insideMetres, edgeMetres }) => sum + insideMetres + edgeMetres / 2, 0);
  expect(counted('west') + counted('east')).toBeCloseTo(counted('district'), 9);
});

test('a place of several parts is measured in all of them', () => {
  expect(metresIn('area', 'branch')).toEqual(close(metresOf('1 2, 3 2') + metresOf('5 2, 7 2'), 0));
});

test('the stretches of a place are the metres it counts, group by group', () => {
  for (const { id, metres, stretches } of survey.places.values()) {
    const along = (at: number, onEdge: boolean): number =>
      stretches
        .filter(
          (stretch) => stretch.onEdge === onEdge && survey.roads.get(stretch.road)?.group.grade === survey.groups[at]?.grade,
        )
        .filter((stretch) => survey.roads.get(stretch.road)?.group.status === survey.groups[at]?.status)
        .reduce((sum, { fromMetres, toMetres }) => sum + toMetres - fromMetres, 0);
    metres.forEach(({ insideMetres, edgeMetres }, at) => {
      expect([along(at, false), along(at, true)], id).toEqual(close(insideMetres, edgeMetres));
    });
  }
});

test('a stretch says from where to where along its road it runs, and has that part of its course', () => {
  const border = placeOf(survey, 'east').stretches.filter((stretch) => stretch.road === 'border');
  expect(border.map(({ fromMetres, toMetres, onEdge }) => [fromMetres, toMetres, onEdge])).toEqual([
    [...close(metresOf('4 -1, 4 0'), metresOf('4 -1, 4 4')), true],
    [...close(metresOf('4 -1, 4 4'), metresOf('4 -1, 4 4, 6 6')), false],
  ]);
  const ends = border.map(({ course }) => [course[0] ?? [], course.at(-1) ?? []]);
  expect(ends).toEqual(
    [positions('4 0, 4 4'), positions('4 4, 6 6')].map((of) => of.map((at) => at.map((degrees) => expect.closeTo(degrees, 10)))),
  );
});

test('a place keeps what was worked out of it beforehand, with its shape and its area', () => {
  expect(survey.places.get('west')).toMatchObject({
    id: 'west',
    waterSquareMetres: 12,
    ranges: [[1, 2]],
    shape: box(0, 4),
    areaSquareMetres: areaSquareMetres(box(0, 4)),
  });
});

test('places come in the order of the file; one without a shape, or whose shape is no area, is left out', () => {
  const { places } = surveyRoads(file('east', 'dragon', 'dot', 'parcel', 'district'), sources());
  expect([...places.keys()]).toEqual(['east', 'parcel', 'district']);
});

test('the cells of the grid are measured as places are', () => {
  const { cells } = surveyRoads({ places: [], cells: [box(0, 4), box(4, 8)] }, sources());
  expect(cells).toEqual(
    ['west', 'east'].map((id) => {
      const { shape, areaSquareMetres: area, metres } = placeOf(survey, id);
      return { shape, areaSquareMetres: area, metres };
    }),
  );
});

test('a road or a place that cannot be measured is named', () => {
  const short = feature({ type: 'LineString', coordinates: [place([1, 1])] }, { id: 'short', grade: 'lane' });
  expect(() => surveyRoads(file(), sources([short]))).toThrow(new RangeError('road short: has 1 positions; give at least 2'));
  const open = { ...sources(), district: collection(feature({ type: 'Polygon', coordinates: [] }, { thing: 'district' })) };
  expect(() => surveyRoads(file('district'), open)).toThrow(new RangeError('district: has no ring; give at least the outer one'));
  const cells: readonly Shape[] = [box(0, 4), { type: 'Polygon', coordinates: [] }];
  expect(() => surveyRoads({ places: [], cells }, sources())).toThrow(
    new RangeError('cell 1: has no ring; give at least the outer one'),
  );
});
