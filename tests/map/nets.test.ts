import { featureFilter, type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { LitNet } from '#map/brush.ts';
import { NET_SWATCHES } from '#map/layers/nets.ts';
import { styleFor } from '#map/style.ts';
import { NET_SORTS } from '#plan/nets.ts';
import { look } from './look.ts';

const STREETS: LitNet = { id: 'net-streets', sort: 'streets', members: ['road-long', 'bridge', 'both'] };
const GREEN: LitNet = { id: 'net-green', sort: 'green', members: ['park', 'both'] };

const POINT = 1;
const LINE = 2;
const POLYGON = 3;

const netLayersOf = (nets: readonly LitNet[]): readonly LayerSpecification[] =>
  styleFor(look({ nets })).layers.filter(({ id }) => id.startsWith('net-'));

/** Which of the nets' layers draw a feature. */
const drawnBy = (nets: readonly LitNet[], source: string, type: 1 | 2 | 3, properties: object): readonly string[] =>
  netLayersOf(nets).flatMap((layer) => {
    if (layer.type === 'background' || layer.source !== source) return [];
    const { filter } = featureFilter(layer.filter, `layers.${layer.id}.filter`);
    return filter({ zoom: 15 }, { type, properties: { ...properties } }) ? [layer.id] : [];
  });

test.each([[[]], [[STREETS]], [[STREETS, GREEN]]])('the style is valid with these nets: %j', (nets) => {
  expect(validateStyleMin(styleFor(look({ nets })))).toEqual([]);
});

test('without a net nothing is lifted out, and the layers are there to be asked for names', () => {
  expect(netLayersOf([]).length).toBeGreaterThan(0);
  expect(new Set(netLayersOf([]).map(({ layout }) => layout?.visibility))).toEqual(new Set(['none']));
  expect(new Set(netLayersOf([GREEN]).map(({ layout }) => layout?.visibility))).toEqual(new Set(['visible']));
  expect(drawnBy([], 'roads', LINE, { thing: 'road-long', kind: 'road' })).toEqual([]);
  expect(drawnBy([], 'roads', LINE, { kind: 'road' })).toEqual([]);
});

test('parts of a net are lifted out as what they are: a line, an area, a spot', () => {
  expect(drawnBy([STREETS], 'roads', LINE, { thing: 'road-long', kind: 'road' })).toEqual([
    'net-roads-casing',
    'net-roads-line',
    'net-names-roads',
  ]);
  expect(drawnBy([STREETS], 'places', LINE, { thing: 'bridge', kind: 'bridge' })).toEqual([
    'net-places-casing',
    'net-places-line',
  ]);
  expect(drawnBy([GREEN], 'green', POLYGON, { thing: 'park', kind: 'park', tier: null, basis: 'traced' })).toEqual([
    'net-green-ground',
    'net-green-fill',
    'net-green-edge',
  ]);
  expect(drawnBy([GREEN], 'places', POINT, { thing: 'park', kind: 'station' })).toEqual(['net-places-spots']);
});

test('a zone is edged and named, and not filled, since all that lies in it would drown', () => {
  const zone: LitNet = { id: 'section', sort: 'other', members: ['zone-cloud'] };
  const cloud = { thing: 'zone-cloud', kind: 'zone', tier: null, basis: 'derived' };
  expect(drawnBy([zone], 'zones', POLYGON, cloud)).toEqual(['net-zones-edge-rough']);
  expect(drawnBy([zone], 'labels', POINT, cloud)).toEqual(['net-names-labels']);
});

test('what belongs to none of them is not lifted out', () => {
  expect(drawnBy([STREETS, GREEN], 'roads', LINE, { thing: 'road-short', kind: 'road' })).toEqual([]);
  expect(drawnBy([STREETS], 'green', POLYGON, { thing: 'park', kind: 'park' })).toEqual([]);
});

test('a rough shape keeps its dashes; one whose extent is unknown is a spot in its circle and not filled', () => {
  expect(drawnBy([GREEN], 'green', POLYGON, { thing: 'park', kind: 'park', tier: null, basis: 'derived' })).toContain(
    'net-green-edge-rough',
  );
  const unknown = { thing: 'park', kind: 'park', tier: 3, basis: 'derived' };
  expect(drawnBy([GREEN], 'green', POLYGON, unknown)).toEqual(['net-green-edge-rough']);
  expect(drawnBy([GREEN], 'labels', POINT, unknown)).toEqual(['net-labels-spots', 'net-names-labels']);
});

test('a road is named along its course and not a second time', () => {
  expect(drawnBy([STREETS], 'labels', POINT, { thing: 'road-long', kind: 'road' })).toEqual([]);
  expect(drawnBy([STREETS], 'labels', POINT, { thing: 'bridge', kind: 'bridge' })).toEqual(['net-names-labels']);
});

const colour = (nets: readonly LitNet[], id: string): unknown => {
  const paint = netLayersOf(nets).find((layer) => layer.id === id)?.paint ?? {};
  return 'line-color' in paint ? paint['line-color'] : undefined;
};

test('a part of two nets wears both colours: it is drawn in that of the first, with dashes in that of the second', () => {
  expect(drawnBy([STREETS, GREEN], 'roads', LINE, { thing: 'both', kind: 'road' })).toContain('net-roads-second');
  expect(drawnBy([STREETS, GREEN], 'roads', LINE, { thing: 'road-long', kind: 'road' })).not.toContain('net-roads-second');
  expect(drawnBy([STREETS], 'roads', LINE, { thing: 'both', kind: 'road' })).not.toContain('net-roads-second');
  expect(JSON.stringify(colour([STREETS, GREEN], 'net-roads-line'))).toMatch(/"both".*"#9a4a00".*"both".*"#3c7a10"/);
  expect(JSON.stringify(colour([STREETS, GREEN], 'net-roads-second'))).toMatch(/"both".*"#3c7a10".*"both".*"#9a4a00"/);
});

test('the shapes of nets lie under what is marked, and their names win over all but the marked ones', () => {
  const ids = styleFor(look()).layers.map(({ id }) => id);
  expect(ids.findLastIndex((id) => /^net-(?!names)/.test(id))).toBeLessThan(ids.indexOf('marked-zones-coat'));
  expect(ids.findIndex((id) => id.startsWith('net-names'))).toBeGreaterThan(ids.indexOf('trigger-flags-parcel'));
  expect(ids.findLastIndex((id) => id.startsWith('net-names'))).toBeLessThan(ids.indexOf('hovered-name'));
});

test('every sort of net has a swatch of its own colour in both themes', () => {
  for (const theme of ['paper', 'night'] as const) {
    const colours = NET_SORTS.map((sort) => {
      const swatch = NET_SWATCHES[sort];
      return swatch.type === 'line'
        ? swatch.stroke.colour[theme]
        : swatch.type === 'fill'
          ? swatch.colours[0]?.[theme]
          : undefined;
    });
    expect(new Set(colours).size).toBe(NET_SORTS.length);
    expect(colours).not.toContain(undefined);
  }
});
