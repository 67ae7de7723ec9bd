import type { FeatureCollection } from 'geojson';
import { afterEach, expect, test, vi } from 'vitest';
import { findHere } from '../src/find-here.ts';

const ZONES: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { thing: 'zone', kind: 'zone' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-1, -1],
            [1, -1],
            [1, 1],
            [-1, 1],
            [-1, -1],
          ],
        ],
      },
    },
  ],
};
const BARE: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** A network that has a zone and else empty files, save what is missing; it writes down what it was asked for. */
const openNetwork = (missing: readonly string[]): readonly string[] => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (missing.includes(address)) return new Response('', { status: 404, statusText: 'Not Found' });
    return Response.json(address === './data/zones.geojson' ? ZONES : BARE);
  });
  return asked;
};

afterEach(() => vi.unstubAllGlobals());

test('a file that is missing is told by name; once all have come they are not fetched again', async () => {
  openNetwork(['./data/roads.geojson']);
  await expect(findHere([0, 0])).rejects.toThrow('data/roads.geojson: 404 Not Found');

  const asked = openNetwork([]);
  expect((await findHere([0, 0])).holding.map(({ id }) => id)).toEqual(['zone']);
  expect([...asked].sort()).toEqual([
    './data/district.geojson',
    './data/green.geojson',
    './data/highlight-areas.geojson',
    './data/parcels.geojson',
    './data/places.geojson',
    './data/roads.geojson',
    './data/water.geojson',
    './data/zones.geojson',
  ]);
  expect((await findHere([2, 0])).holding).toEqual([]);
  expect(asked).toHaveLength(8);
});
