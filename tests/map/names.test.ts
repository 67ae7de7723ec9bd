import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { styleFor } from '#map/style.ts';
import { brokenNameIn } from '#map/text.ts';
import type { Language } from '#plan/plan.ts';
import { look } from './look.ts';

const POINT = 1;

const written = (language: Language, name: string): unknown => {
  const made = createExpression(brokenNameIn(language), 'layers.names.layout.text-field');
  if (made.result === 'error') throw new Error(made.value.map(String).join());
  return made.value.evaluate({ zoom: 14 }, { type: POINT, properties: { [`name_${language}`]: name } });
};

test.each([
  ['zh', '云上·江城国际时尚中心', '云上·\n江城国际时尚中心'],
  ['zh', '甲·乙楼', '甲·乙楼'],
  ['zh', '江堤城市森林带', '江堤城市森林带'],
  ['en', 'Long River Belt – Bank Park', 'Long River Belt – \nBank Park'],
  ['en', 'Mill – Quay', 'Mill – Quay'],
] as const)('in %s "%s" is broken at its seam and nowhere else, and only if it is long', (language, name, lines) => {
  expect(written(language, name)).toBe(lines);
});

test('a thing without a name in a language is written as nothing', () => {
  expect(written('en', '')).toBe('');
});

/** The lowest zoom at which a layer may write the name of what has these properties. */
const namedFrom = (properties: Readonly<Record<string, unknown>>): number => {
  const { layers } = styleFor(look());
  const zooms = layers.flatMap((layer) => {
    if (layer.type !== 'symbol' || layer.source !== 'labels' || layer.layout?.['text-field'] === undefined) return [];
    if (layer.id === 'hovered-name' || layer.id === 'selected-name') return [];
    const drawn = featureFilter(layer.filter, `layers.${layer.id}.filter`).filter(
      { zoom: 16 },
      { type: POINT, properties: { ...properties } },
    );
    return drawn ? [layer.minzoom ?? 0] : [];
  });
  expect(zooms).toHaveLength(1);
  return Math.min(...zooms);
};

test.each([
  ['a large parcel', { kind: 'parcel', tier: 2, trigger: false, area_m2: 200_000 }, 13],
  ['a small parcel', { kind: 'parcel', tier: 2, trigger: false, area_m2: 199_999 }, 14],
  ['a parcel of unknown extent', { kind: 'parcel', tier: 3, trigger: false, area_m2: 0 }, 14],
  ['a large trigger parcel', { kind: 'parcel', tier: 2, trigger: true, area_m2: 750_000 }, 13],
  ['a small trigger parcel', { kind: 'parcel', tier: 2, trigger: true, area_m2: 80_000 }, 13.3],
  ['a large ground', { kind: 'facility', tier: 2, trigger: false, area_m2: 160_000 }, 13.5],
  ['a building', { kind: 'building', tier: 1, trigger: false, area_m2: 80_000 }, 14.2],
  ['a trigger building', { kind: 'building', tier: 1, trigger: true, area_m2: 190_000 }, 13.3],
] as const)('%s is named once', (_what, properties, zoom) => {
  expect(namedFrom(properties)).toBe(zoom);
});

test('beyond the edge a neighbour is named from afar, a spot only from near by', () => {
  const layer = styleFor(look()).layers.find(({ id }) => id === 'neighbour-names');
  if (layer?.type !== 'symbol') throw new Error('no layer names the neighbours');
  const { filter } = featureFilter(layer.filter, 'layers.neighbour-names.filter');
  const isNamed = (zoom: number, basis: string, area_m2: number): boolean =>
    filter({ zoom }, { type: 1, properties: { kind: 'context', basis, area_m2 } });
  expect([isNamed(12, 'schematic', 0), isNamed(12, 'traced', 5000), isNamed(12, 'traced', 0)]).toEqual([true, true, false]);
  expect([isNamed(13, 'schematic', 0), isNamed(13, 'traced', 5000), isNamed(13, 'traced', 0)]).toEqual([true, true, true]);
});
