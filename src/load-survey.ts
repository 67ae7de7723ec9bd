import type { FeatureCollection } from 'geojson';
import type { DensityFile, Survey } from '#density/survey.ts';
import { addressOf } from '#plan/map-sources.ts';

async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(`./${address}`);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`.trim());
  return response.json();
}

const fetchShapes = (source: Parameters<typeof addressOf>[0]): Promise<FeatureCollection> => fetchJson(addressOf(source));

/**
 * Measures the drawn roads in the places of the plan; program and shapes come only now, since few ask for them. Throws with
 * the reason, in plain words, when they cannot be had, and may then be asked again.
 */
export async function loadSurvey(): Promise<Survey> {
  const [{ surveyRoads }, file, district, zones, areas, parcels, roads] = await Promise.all([
    import('#measure/survey-roads.ts'),
    fetchJson<DensityFile>('data/density.json'),
    fetchShapes('district'),
    fetchShapes('zones'),
    fetchShapes('highlight-areas'),
    fetchShapes('parcels'),
    fetchShapes('roads'),
  ]);
  return surveyRoads(file, { district, zones, 'highlight-areas': areas, parcels, roads });
}
