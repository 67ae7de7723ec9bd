import type { FeatureCollection } from 'geojson';
import { afterEach, expect, test, vi } from 'vitest';
import { findWalk } from '../src/find-walk.ts';
import { drawn, line, point, street } from './measure/walk-town.ts';

const files: Readonly<Record<string, FeatureCollection>> = {
  './data/roads.geojson': { type: 'FeatureCollection', features: [street('elm-street', line([0, 0], [500, 0]))] },
  './data/places.geojson': {
    type: 'FeatureCollection',
    features: [drawn('station', point(100, 0)), drawn('shop', point(400, 0))],
  },
};

/** A network that has a street, a station and a shop and else empty files, save what is missing; it writes down what it was asked for. */
const openNetwork = (missing: readonly string[]): readonly string[] => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (missing.includes(address)) return new Response('', { status: 404, statusText: 'Not Found' });
    return Response.json(files[address] ?? { type: 'FeatureCollection', features: [] });
  });
  return asked;
};

afterEach(() => vi.unstubAllGlobals());

test('a file that is missing is told by name; once all have come they are not fetched again', async () => {
  openNetwork(['./data/green.geojson']);
  await expect(findWalk({ type: 'thing', id: 'station' }, [5])).rejects.toThrow('data/green.geojson: 404 Not Found');

  const asked = openNetwork([]);
  const { reached, bands } = await findWalk({ type: 'thing', id: 'station' }, [3, 5]);
  expect(reached.map(({ id }) => id)).toEqual(['elm-street', 'shop']);
  expect(bands.map(({ minutes }) => minutes)).toEqual([3, 5]);
  expect([...asked].sort()).toEqual([
    './data/axes.geojson',
    './data/green.geojson',
    './data/highlight-areas.geojson',
    './data/parcels.geojson',
    './data/places.geojson',
    './data/rail.geojson',
    './data/roads.geojson',
    './data/water.geojson',
  ]);
  await expect(findWalk({ type: 'thing', id: 'dragon' }, [5])).rejects.toThrow('dragon has no shape to walk from');
  expect((await findWalk({ type: 'thing', id: 'shop' }, [5])).reached.map(({ id }) => id)).toEqual(['elm-street', 'station']);
  expect(asked).toHaveLength(8);
});
