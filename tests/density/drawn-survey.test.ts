import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { type Counting, EDGE_SHARES, type EdgeShare, RANGED_COUNTINGS } from '#density/counting.ts';
import { countedMetres, figureOf } from '#density/figures.ts';
import { piecesOf } from '#density/pieces.ts';
import type { MeasuredPlace } from '#density/survey.ts';
import { surveyRoads } from '#measure/survey-roads.ts';
import type { SourceName } from '#plan/map-sources.ts';
import { mapSourcesOf } from '../../geo/map-sources.ts';
import { readPlanFolder } from '../../geo/read-plan-folder.ts';
import { thingsOf } from '../../geo/things.ts';

/** The roads of the real drawing, measured as the app measures them. */

const { drawing } = readPlanFolder('geo');
if (!drawing) throw new Error('geo has no drawing');
const built = mapSourcesOf(drawing, thingsOf(drawing));
const source = (name: SourceName): FeatureCollection => built.get(name) ?? { type: 'FeatureCollection', features: [] };
const sources = {
  district: source('district'),
  zones: source('zones'),
  'highlight-areas': source('highlight-areas'),
  parcels: source('parcels'),
  roads: source('roads'),
};
const idsIn = (name: keyof typeof sources): readonly string[] =>
  sources[name].features.map(({ properties }) => String(properties?.['thing']));

const measuredIds = [...idsIn('district'), ...idsIn('zones'), ...idsIn('highlight-areas')];
const survey = surveyRoads({ places: measuredIds.map((id) => ({ id, waterSquareMetres: 0, ranges: [] })), cells: [] }, sources);
const placesOf = (name: keyof typeof sources): readonly MeasuredPlace[] =>
  idsIn(name).flatMap((id) => survey.places.get(id) ?? []);

const [district] = placesOf('district');
const zones = placesOf('zones');
const areas = placesOf('highlight-areas');

/** Every way of counting, with each share of the edge. The water is left in: the metres know nothing of it. */
const countings: readonly Counting[] = RANGED_COUNTINGS.filter(({ waterOut }) => !waterOut).flatMap((counting) =>
  EDGE_SHARES.map((edgeShare): Counting => ({ ...counting, edgeShare })),
);

const GOAL = 6.7;
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const printedKilometres = (metres: number): string => (metres / 1_000).toFixed(3);

test('every drawn road is measured, and so are the district, three zones and seven highlight areas', () => {
  expect(survey.roads.size).toBe(sources.roads.features.length);
  expect([district === undefined, zones.length, areas.length]).toEqual([false, 3, 7]);
  expect(survey.groups.some(({ isOverRoad }) => isOverRoad)).toBe(true);
  for (const place of survey.places.values()) expect(place.stretches.length, place.id).toBeGreaterThan(10);
});

test.each(areas.map((area) => ({ id: area.id, area })))(
  'the list of roads of $id sums to its figure to the metre as printed, however it is counted',
  ({ area }) => {
    for (const counting of countings) {
      const pieces = piecesOf(survey, area, counting);
      const { metres } = figureOf(survey, area, counting, GOAL);
      const listed = sumOf(pieces.map((piece) => piece.metres));
      expect(pieces.length > 0).toBe(metres > 0);
      expect(listed, JSON.stringify(counting)).toBe(Math.round(metres));
      expect(printedKilometres(listed)).toBe(printedKilometres(metres));
    }
  },
);

test('likewise the lists of the district and of the zones', () => {
  for (const place of [...placesOf('district'), ...zones])
    for (const counting of countings.filter(({ gradesDownTo }) => gradesDownTo === 'branch'))
      expect(sumOf(piecesOf(survey, place, counting).map(({ metres }) => metres))).toBe(
        Math.round(countedMetres(survey, place, counting)),
      );
});

/** By which share of the district's metres those of its zones together are more, at the least and at the most of all countings. */
const excess = (edgeShare: EdgeShare): readonly [least: number, most: number] => {
  const shares = countings
    .filter((counting) => counting.edgeShare === edgeShare)
    .map((counting) => {
      const whole = sumOf(placesOf('district').map((place) => countedMetres(survey, place, counting)));
      return sumOf(zones.map((zone) => countedMetres(survey, zone, counting))) / whole - 1;
    });
  return [Math.min(...shares), Math.max(...shares)];
};

test('with half of the edges the zones sum to the district to 1e-12, however roads are counted', () => {
  for (const share of excess(0.5)) expect(Math.abs(share)).toBeLessThan(1e-12);
});

test('with none or all of the edges they do not, which is why it is half: two per cent are missing, or too many', () => {
  expect(excess(0)[1]).toBeLessThan(-0.02);
  expect(excess(1)[0]).toBeGreaterThan(0.02);
});

test('as drawn no set of grades has more metres at the least than as judged, nor as judged than at the most', () => {
  for (const place of survey.places.values())
    for (const judged of countings.filter(({ gradeReading }) => gradeReading === 'judged')) {
      const metres = (['lower', 'judged', 'upper'] as const).map((gradeReading) =>
        countedMetres(survey, place, { ...judged, gradeReading }),
      );
      expect(metres).toEqual([...metres].sort((one, other) => one - other));
    }
});
