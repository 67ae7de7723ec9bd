import { expect, test } from 'vitest';
import { LEGEND } from '#map/legend.ts';
import { LEGEND_IDS } from '#map/swatch.ts';
import { LAYERS } from '#state/state.ts';

test('every mark of the map is explained exactly once', () => {
  expect(LEGEND.map(({ id }) => id).sort()).toEqual([...LEGEND_IDS].sort());
});

test('every layer that can be switched has an entry', () => {
  expect(LAYERS.filter((layer) => !LEGEND.some((entry) => entry.layer === layer))).toEqual([]);
});

test('tiers of parcels differ by their edge, not by colour alone', () => {
  const edges = LEGEND.flatMap(({ id, swatch }) =>
    id.startsWith('parcel-') && (swatch.type === 'fill' || swatch.type === 'reach') ? [JSON.stringify(swatch.edge?.dash)] : [],
  );
  expect(new Set(edges).size).toBe(3);
});

test('a parcel of which only the neighbourhood is known is shown as a spot in its circle, as on the map', () => {
  expect(LEGEND.find(({ id }) => id === 'parcel-tier-3')?.swatch).toMatchObject({
    type: 'reach',
    edge: { dash: expect.any(Array) },
  });
});

test('each grade of road is plainly narrower than the one above it', () => {
  const widths = ['expressway', 'arterial', 'sub-arterial', 'branch', 'lane'].map((grade) => {
    const swatch = LEGEND.find(({ id }) => id === grade)?.swatch;
    return swatch?.type === 'line' ? swatch.stroke.width : Number.NaN;
  });
  for (const [index, width] of widths.slice(1).entries()) expect((widths[index] ?? 0) - width).toBeGreaterThanOrEqual(2);
});
