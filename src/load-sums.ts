import type { Sums } from '#plan/relation.ts';
import { fetchData } from './fetch-data.ts';

/** Fetches the plan's figures and how they ought to fit together, as fetchData does. */
export const loadSums = (): Promise<Sums> => fetchData('data/figures.json');
