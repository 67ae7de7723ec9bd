import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { paletteOf } from '#map/palette.ts';
import { styleFor } from '#map/style.ts';
import { look } from './look.ts';

const { layers } = styleFor(look());

const LINE = 2;
const POLYGON = 3;

interface Drawn {
  readonly source: string;
  readonly type: typeof LINE | typeof POLYGON;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The dashes of the outlines that a selected shape gets, null for an unbroken one. */
const dashesOf = ({ source, type, properties }: Drawn): readonly unknown[] =>
  layers.flatMap((layer) => {
    if (layer.type !== 'line' || layer.source !== source) return [];
    if (!layer.id.startsWith('marked-') || layer.id.endsWith('-halo')) return [];
    const drawn = featureFilter(layer.filter, `layers.${layer.id}.filter`).filter(
      { zoom: 14 },
      { type, properties: { ...properties } },
    );
    return drawn ? [layer.paint?.['line-dasharray'] ?? null] : [];
  });

test.each([
  ['a zone', 'zones', { tier: null, basis: 'derived' }],
  ['a highlight area', 'highlight-areas', { tier: null, basis: 'derived' }],
  ['a parcel of which one anchor is known', 'parcels', { tier: 2, basis: 'derived' }],
  ['the circle of a parcel', 'parcels', { tier: 3, basis: 'schematic' }],
  ['a place of which the block is known', 'places', { tier: 2, basis: 'derived' }],
  ['a sketched green belt', 'green', { tier: null, basis: 'schematic' }],
  ['a sketched lake', 'water', { tier: null, basis: 'schematic' }],
] as const)('%s keeps its dashes when it is selected', (_what, source, properties) => {
  expect(dashesOf({ source, type: POLYGON, properties })).toEqual([expect.any(Array)]);
});

test.each([
  ['a parcel with known sides', 'parcels', { tier: 1, basis: 'derived' }],
  ['a building with known sides', 'places', { tier: 1, basis: 'derived' }],
  ['a traced river', 'water', { tier: null, basis: 'traced' }],
] as const)('%s is outlined without a break when it is selected', (_what, source, properties) => {
  expect(dashesOf({ source, type: POLYGON, properties })).toEqual([null]);
});

test('a traced street is outlined without a break, an axis that was read from words is not', () => {
  expect(dashesOf({ source: 'roads', type: LINE, properties: { tier: null, basis: 'traced' } })).toEqual([null]);
  expect(dashesOf({ source: 'axes', type: LINE, properties: { tier: null, basis: 'derived' } })).toEqual([expect.any(Array)]);
});

type Flags = Readonly<Record<string, boolean>>;

/** What a paint property of a layer comes to for a feature with these marks. */
const painted = (id: string, property: 'line-color' | 'line-width', state: Flags) => {
  const layer = layers.find((candidate) => candidate.id === id);
  const value = layer?.type === 'line' ? layer.paint?.[property] : undefined;
  const made = createExpression(value, `layers.${id}.paint.${property}`);
  if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join());
  return made.value.evaluate({ zoom: 14 }, { type: POLYGON, properties: {} }, { ...state });
};

test('what is selected though the filters do not keep it is outlined thinly and softly, what they keep firmly in ink', () => {
  const outline = (state: Flags) => [
    painted('marked-parcels-crisp', 'line-width', state),
    String(painted('marked-parcels-crisp', 'line-color', state)),
  ];
  const { ink, soft } = paletteOf('paper');
  expect(outline({ selected: true })).toEqual([3.2, ink]);
  expect(outline({ strayed: true })).toEqual([1.8, soft]);
  expect(outline({})[0]).toBe(0);
});
