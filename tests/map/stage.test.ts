import { diff, featureFilter, type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { styleFor } from '#map/style.ts';
import { look } from './look.ts';

/** Points, lines and polygons. */
const GEOMETRIES = [1, 2, 3] as const;

const plain = styleFor(look());
const staged = styleFor(look({ stage: ['on-stage', 'also-on-stage'], enlarged: true }));
const empty = styleFor(look({ stage: [] }));

/** In which layers a feature is drawn, whatever its geometry. */
const layersThatDraw = (style: { readonly layers: readonly LayerSpecification[] }, source: string, properties: object) =>
  style.layers.flatMap((layer) => {
    if (layer.type === 'background' || layer.source !== source) return [];
    const { filter } = featureFilter(layer.filter, `layers.${layer.id}.filter`);
    const isDrawn = GEOMETRIES.some((type) => filter({ zoom: 15 }, { type, properties: { ...properties } }));
    return isDrawn ? [layer.id] : [];
  });

const OF_THE_PLAN = [
  ['zones', 'zone'],
  ['axes', 'axis'],
  ['axes', 'sub-axis'],
  ['highlight-areas', 'highlight-area'],
  ['parcels', 'parcel'],
  ['places', 'building'],
  ['places', 'facility'],
  ['places', 'works'],
] as const;

const ALWAYS_THERE = [
  ['places', 'bridge'],
  ['places', 'tunnel'],
  ['places', 'station'],
  ['labels', 'district'],
  ['labels', 'road'],
  ['labels', 'rail'],
  ['labels', 'station'],
  ['labels', 'water'],
  ['labels', 'park'],
  ['labels', 'green-belt'],
  ['labels', 'bridge'],
  ['labels', 'context'],
] as const;

const feature = (kind: string, thing: string) => ({ thing, kind, tier: 2, trigger: false, area_m2: 20_000 });

test.each([{ stage: null }, { stage: [] }, { stage: ['on-stage'] }])('the style is valid with $stage on stage', ({ stage }) => {
  expect(validateStyleMin(styleFor(look({ stage })))).toEqual([]);
});

test.each(OF_THE_PLAN)('in %s a %s on stage is drawn as ever, one that is not on stage nowhere', (source, kind) => {
  for (const from of [source, 'labels']) {
    const ever = layersThatDraw(plain, from, feature(kind, 'on-stage'));
    expect(ever.length).toBeGreaterThan(0);
    expect(layersThatDraw(staged, from, feature(kind, 'on-stage'))).toEqual(ever);
    expect(layersThatDraw(staged, from, feature(kind, 'also-on-stage'))).toEqual(ever);
    expect(layersThatDraw(staged, from, feature(kind, 'elsewhere'))).toEqual([]);
    expect(layersThatDraw(empty, from, feature(kind, 'on-stage'))).toEqual([]);
  }
});

test.each(ALWAYS_THERE)('in %s a %s is drawn as ever, whatever is on stage', (source, kind) => {
  const ever = layersThatDraw(plain, source, feature(kind, 'elsewhere'));
  expect(ever.length).toBeGreaterThan(0);
  expect(layersThatDraw(staged, source, feature(kind, 'elsewhere'))).toEqual(ever);
  expect(layersThatDraw(empty, source, feature(kind, 'elsewhere'))).toEqual(ever);
});

test('a trigger project that is not on stage has neither flag nor name', () => {
  for (const kind of ['parcel', 'building']) {
    const trigger = { ...feature(kind, 'elsewhere'), trigger: true };
    expect(layersThatDraw(plain, 'labels', trigger)).toContain(`trigger-flags-${kind === 'parcel' ? 'parcel' : 'place'}`);
    expect(layersThatDraw(staged, 'labels', trigger)).toEqual([]);
  }
});

/** The layers whose filter, or whose anything, is another than without a stage. */
const changed = (command: string): readonly unknown[] => {
  const commands = diff(plain, staged).filter((one) => one.command === command);
  return [...new Set(commands.map(({ args }) => args?.[0]))];
};

test('only layers of the plan and of names are filtered: all of them, and no layer of the ground', () => {
  const filtered = plain.layers.flatMap((layer) =>
    layer.type !== 'background' && ['zones', 'axes', 'highlight-areas', 'parcels', 'places', 'labels'].includes(layer.source)
      ? [layer.id]
      : [],
  );
  expect(filtered.length).toBeGreaterThan(30);
  expect(changed('setFilter').toSorted()).toEqual(filtered.toSorted());
});

test('on stage nothing but filters, how names are written and from which zoom is another: the map need not be built anew', () => {
  const commands = diff(plain, staged);
  expect([...new Set(commands.map(({ command }) => command))].sort()).toEqual([
    'setFilter',
    'setLayerZoomRange',
    'setLayoutProperty',
  ]);
  for (const { command, args } of commands)
    if (command === 'setLayoutProperty') expect(args?.[1]).toMatch(/^text-(size|field|variable-anchor|overlap)$/);
});

test('on stage the names of axes, parcels, buildings and triggers appear two zooms sooner, and no others', () => {
  const ranges = diff(plain, staged).filter(({ command }) => command === 'setLayerZoomRange');
  const before = new Map(plain.layers.map((layer) => [layer.id, layer.minzoom ?? Number.NaN]));
  const sooner = ranges.map(({ args }) => [args?.[0], (before.get(String(args?.[0])) ?? Number.NaN) - Number(args?.[1])]);
  expect(Object.fromEntries(sooner)).toEqual({
    'axis-names': expect.closeTo(2, 9),
    'sub-axis-names': expect.closeTo(2, 9),
    'parcel-names': 2,
    'parcel-names-large': 2,
    'place-names': expect.closeTo(2, 9),
    'place-names-large': 2,
    'trigger-names-place': 2,
    'trigger-names-parcel': 2,
    'trigger-names-parcel-large': 2,
  });
});

test('what is on stage for orientation only is drawn and bears no name', () => {
  const quiet = styleFor(look({ stage: ['zone-here', 'area-here'], unnamed: ['zone-here'] }));
  const loud = styleFor(look({ stage: ['zone-here', 'area-here'] }));
  const zone = feature('zone', 'zone-here');
  expect(layersThatDraw(quiet, 'zones', zone)).toEqual(layersThatDraw(loud, 'zones', zone));
  expect(layersThatDraw(loud, 'labels', zone)).toContain('zone-names');
  expect(layersThatDraw(quiet, 'labels', zone)).toEqual([]);
  expect(layersThatDraw(quiet, 'labels', feature('highlight-area', 'area-here'))).toContain('area-names');
});

const numbersIn = (value: unknown): readonly number[] => {
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  return typeof value === 'number' ? [value] : [];
};

const textSizes = (style: { readonly layers: readonly LayerSpecification[] }) =>
  style.layers.flatMap((layer) => {
    const size = layer.type === 'symbol' ? layer.layout?.['text-size'] : undefined;
    return size === undefined ? [] : [{ id: layer.id, numbers: numbersIn(size) }];
  });

test('enlarged, zones are named at 1.3 times their size, at the same zooms', () => {
  const numbersOf = (style: typeof plain) => textSizes(style).find(({ id }) => id === 'zone-names')?.numbers;
  expect(numbersOf(plain)).toEqual([10, 13, 11.4, 15, 12, 22, 14, 28]);
  expect(numbersOf(staged)).toEqual([10, 16.9, 11.4, 19.5, 12, 28.6, 14, 36.4]);
});

test('enlarged, every name grows by 1.3, to a tenth of a pixel', () => {
  const before = textSizes(plain);
  const after = textSizes(staged);
  expect(before.length).toBeGreaterThan(15);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  for (const [at, { id, numbers }] of before.entries()) {
    const enlarged = after[at]?.numbers ?? [];
    const pairs = numbers.map((size, i) => [size, enlarged[i] ?? Number.NaN] as const).filter(([one, other]) => one !== other);
    expect(pairs.length, id).toBeGreaterThan(0);
    for (const [size, larger] of pairs) expect(larger, id).toBe(Math.round(size * 13) / 10);
  }
});
