import type { Pronunciations } from '#plan/pronunciations.ts';
import { fetchData } from './fetch-data.ts';

/** Fetches how the plan's characters are read aloud, as fetchData does. */
export const loadPronunciations = (): Promise<Pronunciations> => fetchData('data/search.json');
