import type { DensityFile, Survey } from '#density/survey.ts';
import { fetchData, fetchSource } from './fetch-data.ts';

/**
 * Measures the drawn roads in the places of the plan; program and shapes come only now, since few ask for them. Throws with
 * the reason, in plain words, when they cannot be had, and may then be asked again.
 */
export async function loadSurvey(): Promise<Survey> {
  const [{ surveyRoads }, file, district, zones, areas, parcels, roads] = await Promise.all([
    import('#measure/survey-roads.ts'),
    fetchData<DensityFile>('data/density.json'),
    fetchSource('district'),
    fetchSource('zones'),
    fetchSource('highlight-areas'),
    fetchSource('parcels'),
    fetchSource('roads'),
  ]);
  return surveyRoads(file, { district, zones, 'highlight-areas': areas, parcels, roads });
}
