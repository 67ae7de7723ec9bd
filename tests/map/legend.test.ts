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
    id.startsWith('parcel-') && swatch.type === 'fill' ? [JSON.stringify(swatch.edge?.dash)] : [],
  );
  expect(new Set(edges).size).toBe(3);
});
