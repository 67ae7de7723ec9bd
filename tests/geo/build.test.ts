import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { RANGED_COUNTINGS, rangeIndexOf, STANDARD_COUNTING } from '#density/counting.ts';
import type { DensityFile } from '#density/survey.ts';
import { areaSquareMetres } from '#measure/area.ts';
import { lengthMetres } from '#measure/length.ts';
import { buildPlan } from '../../geo/build.ts';
import { builtCollection, builtPlan } from './built-plan.ts';

const OTHER_PLAN = 'tests/fixtures/other-plan';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-plan-'));
  buildPlan(OTHER_PLAN, folder);
});

const thing = (id: string) => builtPlan(folder).things.find((candidate) => candidate.id === id);
const placed = (id: string) => {
  const placement = thing(id)?.placement;
  return placement?.type === 'placed' ? placement : null;
};
const featureOf = (source: string, id: string) => builtCollection(folder, source).features.find((feature) => feature.id === id);

test('the build writes the plan, a file per map source, the mask and the labels', () => {
  expect(readdirSync(folder).sort()).toEqual([
    'axes.geojson',
    'context.geojson',
    'density.json',
    'district.geojson',
    'figures.json',
    'green.geojson',
    'highlight-areas.geojson',
    'labels.geojson',
    'mask.geojson',
    'parcels.geojson',
    'places.geojson',
    'plan.json',
    'rail.geojson',
    'roads.geojson',
    'search.json',
    'water.geojson',
    'zones.geojson',
  ]);
});

test('the same plan gives the same bytes', () => {
  const again = mkdtempSync(join(tmpdir(), 'built-plan-'));
  buildPlan(OTHER_PLAN, again);
  for (const name of readdirSync(folder))
    expect(readFileSync(join(again, name), 'utf8')).toBe(readFileSync(join(folder, name), 'utf8'));
});

test('a street of four pieces is one thing with the length of all of them', () => {
  expect(
    builtCollection(folder, 'roads').features.filter(({ properties }) => properties?.['thing'] === 'road-jingluo-dadao'),
  ).toHaveLength(4);
  expect(placed('road-jingluo-dadao')?.lengthMetres).toBeCloseTo(4_249.5, 0);
  expect(placed('road-jingluo-dadao')?.areaSquareMetres).toBeNull();
});

test('an unnamed lane is drawn and is no thing', () => {
  expect(featureOf('roads', 'road-unnamed-01-1')?.properties).toMatchObject({
    thing: null,
    grade: 'lane',
    level: 0,
    status: 'built',
  });
  expect(thing('road-unnamed-01')).toBeUndefined();
});

test('an unplaced thing keeps its reason', () => {
  expect(thing('facility-paper-boat-museum')?.placement).toEqual({
    type: 'unplaced',
    reason: { zh: '规划未写地址。', en: 'The plan gives no address.' },
  });
});

test('a remark of ours stays apart from what the plan says', () => {
  const topics = builtPlan(folder)
    .statements.filter(({ about }) => about === 'parcel-tangshuang')
    .map(({ topic }) => topic);
  expect(topics).toEqual(['purpose', 'other', 'remark']);
});

test('a damaged name keeps what stands in the text and how sure the restored one is', () => {
  expect(thing('area-suanzhu-city')).toMatchObject({ name: { zh: '算珠城' }, literalName: '算珠', nameConfidence: 0.9 });
});

test('a parcel of known extent has a drawn area inside its range', () => {
  const area = placed('parcel-modou')?.areaSquareMetres;
  expect(area?.low).toBeLessThan(area?.drawn ?? 0);
  expect(area?.high).toBeGreaterThan(area?.drawn ?? Number.POSITIVE_INFINITY);
});

test('a parcel of unknown extent has a reach, no area, and a circle that stops at its zone and at the river', () => {
  expect(placed('parcel-tuoluo')).toMatchObject({
    tier: 3,
    radiusMetres: 500,
    areaSquareMetres: null,
    labelPoint: [10.0235, 20.003],
  });
  const circle = featureOf('parcels', 'parcel-tuoluo');
  expect(circle?.geometry.type).toBe('Polygon');
  const positions = circle?.geometry.type === 'Polygon' ? circle.geometry.coordinates.flat() : [];
  expect(Math.min(...positions.map(([longitude = 0]) => longitude))).toBeGreaterThanOrEqual(10.02);
  expect(Math.min(...positions.map(([, latitude = 0]) => latitude))).toBeGreaterThan(19.9986);
});

test('a schematic green belt has no area, for its edges are not claimed', () => {
  expect(placed('green-belt-zhiyuan')?.areaSquareMetres).toBeNull();
});

test('what is painted knows its zone by way of its area, and whether it is a trigger', () => {
  expect(featureOf('parcels', 'parcel-tangshuang')?.properties).toMatchObject({ zone: 2, tier: 2, trigger: true });
  expect(featureOf('parcels', 'parcel-modou')?.properties).toMatchObject({ zone: 1, tier: 1, trigger: false });
  expect(featureOf('zones', 'zone-zhiyuan')?.properties).toMatchObject({ zone: 2 });
  expect(featureOf('rail', 'rail-jiayi-1')?.properties).toMatchObject({ zone: 0, tier: null, level: 1, line: '1' });
});

test('the density file has the ranges of every measured place and the cells of the grid', () => {
  const density: DensityFile = JSON.parse(readFileSync(join(folder, 'density.json'), 'utf8'));
  expect(density.places.map(({ id, ranges }) => [id, ranges.length])).toContainEqual(['parcel-modou', RANGED_COUNTINGS.length]);
  expect(density.cells).toHaveLength(72);
});

test('a parcel between four streets has half of each, and of the lane only where lanes count', () => {
  const ring = [
    [10.0101, 20.0102],
    [10.02, 20.0106],
    [10.0202, 20.0153],
    [10.01, 20.0151],
    [10.0101, 20.0102],
  ];
  const squareMetres = areaSquareMetres({ type: 'Polygon', coordinates: [ring] });
  const around = lengthMetres({ type: 'LineString', coordinates: ring });
  const lane = lengthMetres({ type: 'LineString', coordinates: ring.slice(2, 4) });
  const density: DensityFile = JSON.parse(readFileSync(join(folder, 'density.json'), 'utf8'));
  const { ranges } = density.places.find(({ id }) => id === 'parcel-modou') ?? { ranges: [] };
  const [low, high] = ranges[rangeIndexOf({ ...STANDARD_COUNTING, gradesDownTo: 'branch' })] ?? [];
  const { toBranch, toLane } = placed('parcel-modou')?.roadDensity ?? {};
  expect(toLane?.drawn).toBe(Number(((1_000 * around) / 2 / squareMetres).toFixed(3)));
  expect(toBranch).toEqual({ drawn: Number(((1_000 * (around - lane)) / 2 / squareMetres).toFixed(3)), low, high });
});

test('what is no measured place has no road density', () => {
  const dense = builtPlan(folder).things.flatMap(({ id, placement }) =>
    placement.type === 'placed' && placement.roadDensity ? [id] : [],
  );
  expect(dense.sort()).toEqual([
    'area-suanzhu-city',
    'area-zhiyuan-garden',
    'district-jiayi',
    'parcel-modou',
    'parcel-tangshuang',
    'zone-wanhua',
    'zone-zhiyuan',
  ]);
});

test('what the plan promises of its roads is in the plan', () => {
  expect(builtPlan(folder).roadGoal?.goal).toMatchObject({ value: 4.5, roundedBy: 0.05 });
});

test('the mask is a wide box with the district for a hole', () => {
  const [mask] = builtCollection(folder, 'mask').features;
  expect(mask?.geometry).toMatchObject({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [9.9189, 19.9154],
          [10.1214, 19.9154],
          [10.1214, 20.1115],
          [9.9189, 20.1115],
          [9.9189, 19.9154],
        ],
        expect.any(Array),
      ],
    ],
  });
});

test('every placed thing has one label', () => {
  const labelled = builtCollection(folder, 'labels').features.map(({ id }) => id);
  const named = builtPlan(folder)
    .things.filter(({ placement }) => placement.type === 'placed')
    .map(({ id }) => id);
  expect(labelled).toEqual(named);
});

test('a plan with a complaint is not built, and the error lists it', () => {
  expect(() => buildPlan('tests/fixtures/no-such-plan', folder)).toThrow(
    'drawn  –  is missing  a plan has files in drawn/*.geojson',
  );
});
