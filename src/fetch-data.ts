import type { FeatureCollection } from 'geojson';
import { addressOf, type SourceName } from '#plan/map-sources.ts';

/** Fetches a built file that lies beside the page; throws with its address and the reason, in plain words, when it cannot be had. */
export async function fetchData<Data>(address: string): Promise<Data> {
  const response = await fetch(`./${address}`);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`.trim());
  return response.json();
}

/** Fetches the shapes of one of the map's sources, as fetchData does. */
export const fetchSource = (source: SourceName): Promise<FeatureCollection> => fetchData(addressOf(source));
