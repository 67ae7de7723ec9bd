import type { FeatureCollection } from 'geojson';
import { type Counting, rangeIndexOf, STANDARD_COUNTING } from '#density/counting.ts';
import { countedMetres, densityKmPerKm2 } from '#density/figures.ts';
import type { DensityFile } from '#density/survey.ts';
import { surveyRoads } from '#measure/survey-roads.ts';
import type { DensityFigure, Thing } from '#plan/plan.ts';

const TO_BRANCH: Counting = { ...STANDARD_COUNTING, gradesDownTo: 'branch' };
const TO_LANE: Counting = { ...STANDARD_COUNTING, gradesDownTo: 'lane' };

const toThousandth = (kmPerKm2: number): number => Math.round(kmPerKm2 * 1_000) / 1_000;

/**
 * The things with the road density of those that have one: km of road per km² to three decimals, surveyed on the map's sources
 * as the app does it, with the ranges of the density file.
 */
export const withRoadDensities = (
  things: readonly Thing[],
  file: DensityFile,
  sources: ReadonlyMap<string, FeatureCollection>,
): readonly Thing[] => {
  const source = (name: string): FeatureCollection => sources.get(name) ?? { type: 'FeatureCollection', features: [] };
  const survey = surveyRoads(file, {
    district: source('district'),
    zones: source('zones'),
    'highlight-areas': source('highlight-areas'),
    parcels: source('parcels'),
    roads: source('roads'),
  });
  return things.map((thing) => {
    const place = survey.places.get(thing.id);
    if (!place || thing.placement.type !== 'placed') return thing;
    const figureOf = (counting: Counting): DensityFigure => {
      const drawn = toThousandth(densityKmPerKm2(countedMetres(survey, place, counting), place.areaSquareMetres));
      const [low, high] = place.ranges[rangeIndexOf(counting)] ?? [drawn, drawn];
      return { drawn, low, high };
    };
    const roadDensity = { toBranch: figureOf(TO_BRANCH), toLane: figureOf(TO_LANE) };
    return { ...thing, placement: { ...thing.placement, roadDensity } };
  });
};
