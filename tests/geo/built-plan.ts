import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Plan } from '#plan/plan.ts';

/** The plan.json that a build wrote into `folder`. */
export const builtPlan = (folder: string): Plan => JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));

/** The GeoJSON of one map source that a build wrote into `folder`. */
export const builtCollection = (folder: string, source: string): FeatureCollection =>
  JSON.parse(readFileSync(join(folder, `${source}.geojson`), 'utf8'));
