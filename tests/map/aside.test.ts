import { diff, featureFilter, type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { faded } from '#map/aside.ts';
import { isSameLook } from '#map/brush.ts';
import { styleFor } from '#map/style.ts';
import { look } from './look.ts';

const plain = styleFor(look());
const narrowed = styleFor(look({ kept: ['here', 'road-here'] }));
const nothing = styleFor(look({ kept: [] }));
const lit = styleFor(look({ nets: [{ id: 'net', sort: 'green', members: ['here'] }] }));

const GEOMETRIES = [1, 2, 3] as const;
const STANDING_OUT = /^(marked-|net-|selected-name|hovered-name)/;

const isDrawnIn = (layer: LayerSpecification, properties: object): boolean => {
  if (layer.type === 'background') return true;
  const { filter } = featureFilter(layer.filter, `layers.${layer.id}.filter`);
  return GEOMETRIES.some((type) => filter({ zoom: 15 }, { type, properties: { ...properties } }));
};

/** In which layers a feature is drawn, whatever its geometry; those that stand out left aside. */
const layersThatDraw = (style: { readonly layers: readonly LayerSpecification[] }, source: string, properties: object) =>
  style.layers.flatMap((layer) =>
    layer.type !== 'background' && layer.source === source && !STANDING_OUT.test(layer.id) && isDrawnIn(layer, properties)
      ? [layer.id]
      : [],
  );

const feature = (kind: string, thing: string) => ({ thing, kind, tier: 2, trigger: false, area_m2: 20_000, grade: 'branch' });

const GOES = [
  ['zones', 'zone'],
  ['axes', 'axis'],
  ['highlight-areas', 'highlight-area'],
  ['parcels', 'parcel'],
  ['places', 'building'],
  ['places', 'station'],
  ['places', 'bridge'],
  ['labels', 'park'],
  ['labels', 'water'],
  ['labels', 'station'],
] as const;

test.each([[], ['here'], Array.from({ length: 200 }, (_, i) => `thing-${i}`)])('a narrowed style is valid', (...kept) => {
  expect(validateStyleMin(styleFor(look({ kept })))).toEqual([]);
});

test('a style with nets, narrowed or not, is valid', () => {
  for (const kept of [null, ['here']])
    expect(validateStyleMin(styleFor(look({ kept, nets: [{ id: 'net', sort: 'water', members: ['here'] }] })))).toEqual([]);
});

test.each(GOES)('in %s a %s that is let through is drawn as ever, and one that is not nowhere', (source, kind) => {
  const ever = layersThatDraw(plain, source, feature(kind, 'here'));
  expect(ever.length).toBeGreaterThan(0);
  expect(layersThatDraw(narrowed, source, feature(kind, 'here'))).toEqual(ever);
  expect(layersThatDraw(narrowed, source, feature(kind, 'elsewhere'))).toEqual([]);
  expect(layersThatDraw(nothing, source, feature(kind, 'here'))).toEqual([]);
});

test('the names of the neighbours stay', () => {
  const ever = layersThatDraw(plain, 'labels', feature('context', 'elsewhere'));
  expect(ever).toEqual(['neighbour-names']);
  expect(layersThatDraw(narrowed, 'labels', feature('context', 'elsewhere'))).toEqual(ever);
});

test('streets, rail, water and green stay on the ground; those filtered out lose their names', () => {
  for (const [source, kind] of [
    ['roads', 'road'],
    ['rail', 'rail'],
    ['water', 'water'],
    ['green', 'park'],
  ] as const) {
    const drawn = layersThatDraw(plain, source, feature(kind, 'elsewhere'));
    expect(layersThatDraw(narrowed, source, feature(kind, 'elsewhere'))).toEqual(drawn.filter((id) => !id.includes('names')));
    expect(layersThatDraw(narrowed, source, feature(kind, 'here'))).toEqual(drawn);
  }
});

const paintOf = (style: typeof plain, id: string): object => style.layers.find((layer) => layer.id === id)?.paint ?? {};

const IS_HERE = ['in', ['coalesce', ['get', 'thing'], ''], ['literal', ['here', 'road-here']]];

test('what of the ground is filtered out is faint, and what is let through as ever', () => {
  expect(paintOf(narrowed, 'green')).toMatchObject({ 'fill-opacity': ['case', IS_HERE, 1, 0.35] });
  expect(paintOf(narrowed, 'railway')).toMatchObject({ 'line-opacity': ['*', 0.7, ['case', IS_HERE, 1, 0.35]] });
});

test('neither the edge of the district nor what is marked gives way', () => {
  const changed = new Set(diff(plain, narrowed).map(({ args }) => String(args?.[0])));
  expect([...changed].filter((id) => STANDING_OUT.test(id) || id.startsWith('district') || id === 'pin')).toEqual([]);
});

test('among few things names come three zooms sooner, among many as ever', () => {
  const from = (style: typeof plain, id: string) => style.layers.find((layer) => layer.id === id)?.minzoom;
  const many = styleFor(look({ kept: Array.from({ length: 61 }, (_, i) => `thing-${i}`) }));
  expect(from(plain, 'green-names')).toBe(13);
  expect(from(narrowed, 'green-names')).toBe(10);
  expect(from(many, 'green-names')).toBe(13);
});

test('narrowing down changes filters, opacities and from where names are read, and builds no layer anew', () => {
  expect(new Set(diff(plain, narrowed).map(({ command }) => command))).toEqual(
    new Set(['setFilter', 'setPaintProperty', 'setLayerZoomRange']),
  );
});

test('under a net every layer of the plan steps back, but for marks and the names of the neighbours', () => {
  const changed = new Set(diff(plain, lit).map(({ args }) => String(args?.[0])));
  const expected = plain.layers.flatMap((layer) =>
    layer.type !== 'background' &&
    /^(zones|axes|highlight-areas|parcels|places|labels|roads|rail|water|green)$/.test(layer.source) &&
    !/^(marked-|net-|selected-name|hovered-name|neighbour-names)/.test(layer.id)
      ? [layer.id]
      : [],
  );
  expect([...changed].filter((id) => !id.startsWith('net-')).sort()).toEqual(expected.sort());
});

test('an opacity that goes by the zoom is taken back at each of its stops', () => {
  expect(faded(['interpolate', ['linear'], ['zoom'], 12, 0.5, 15, ['get', 'x']], 0.5)).toEqual([
    'interpolate',
    ['linear'],
    ['zoom'],
    12,
    0.25,
    15,
    ['*', ['get', 'x'], 0.5],
  ]);
  expect(faded(undefined, 0.5)).toBe(0.5);
  expect(faded(0.5, 0.5)).toBe(0.25);
  expect(faded(['get', 'x'], 0.5)).toEqual(['*', ['get', 'x'], 0.5]);
});

test('looks that let other things through, or have other nets, are not the same', () => {
  expect(isSameLook(look({ kept: ['a', 'b'] }), look({ kept: ['a', 'b'] }))).toBe(true);
  expect(isSameLook(look({ kept: ['a'] }), look({ kept: ['a', 'b'] }))).toBe(false);
  expect(isSameLook(look({ kept: [] }), look())).toBe(false);
  const net = { id: 'net', sort: 'green', members: ['here'] } as const;
  expect(isSameLook(look({ nets: [net] }), look({ nets: [{ ...net }] }))).toBe(true);
  expect(isSameLook(look({ nets: [net] }), look())).toBe(false);
});
