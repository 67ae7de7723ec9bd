import { expect, test } from 'vitest';
import { type Counting, isCounted, RANGED_COUNTINGS, rangeIndexOf, STANDARD_COUNTING } from '#density/counting.ts';
import { densityKmPerKm2 } from '#density/figures.ts';
import type { DensityRange, PlaceRanges } from '#density/survey.ts';
import { areaSquareMetres } from '#measure/area.ts';
import { metresWithin } from '#measure/road-density.ts';
import { placeRangesOf } from '../../geo/density-ranges.ts';
import type { Drawing } from '../../geo/drawing.ts';
import { drawnRoadsOf } from '../../geo/drawn-roads.ts';
import { measuredPlacesOf } from '../../geo/measured-places.ts';
import { otherPlan, ringOf, withCopy, withGeometry, withProperties } from './other-plan.ts';
import { realPlan } from './real-plan.ts';

const PLACES = placeRangesOf(otherPlan);

const rangeOf = (places: readonly PlaceRanges[], id: string, counting: Partial<Counting> = {}): DensityRange => {
  const range = places.find((place) => place.id === id)?.ranges[rangeIndexOf({ ...STANDARD_COUNTING, ...counting })];
  if (!range) throw new Error(`${id} has no range`);
  return range;
};

const widthOf = (places: readonly PlaceRanges[], id: string): number => {
  const [low, high] = rangeOf(places, id);
  return high - low;
};

const drawnKmPerKm2 = (drawing: Drawing, id: string, counting: Counting): number => {
  const { prepared, groups } = drawnRoadsOf(drawing);
  const place = measuredPlacesOf(drawing).find((candidate) => candidate.id === id);
  if (!place) throw new Error(`${id} is not measured`);
  const metres = metresWithin(prepared, place.geometry)
    .filter((_, index) => groups.some((group, at) => at === index && isCounted(group, counting)))
    .reduce((sum, { insideMetres, edgeMetres }) => sum + insideMetres + edgeMetres / 2, 0);
  return densityKmPerKm2(metres, areaSquareMetres(place.geometry));
};

test('every measured place has a range for each way of counting, its low end first, to three decimals', () => {
  expect(PLACES).toHaveLength(7);
  for (const { ranges } of PLACES) {
    expect(ranges).toHaveLength(RANGED_COUNTINGS.length);
    expect(ranges.every(([low, high]) => low <= high && low >= 0)).toBe(true);
  }
  expect(JSON.stringify(PLACES)).not.toMatch(/\.\d{4}/);
});

test('a road that is to come is in the ranges that count it, and in no others', () => {
  expect(rangeOf(PLACES, 'zone-wanhua', { planWorks: true })).toEqual(rangeOf(PLACES, 'zone-wanhua'));
  const [low, high] = rangeOf(PLACES, 'zone-zhiyuan');
  const [lowWithWorks, highWithWorks] = rangeOf(PLACES, 'zone-zhiyuan', { planWorks: true });
  expect(lowWithWorks).toBeGreaterThan(low);
  expect(highWithWorks).toBeGreaterThan(high);
  expect(rangeOf(PLACES, 'zone-zhiyuan', { planWorks: true, gradesDownTo: 'branch' })).toEqual(
    rangeOf(PLACES, 'zone-zhiyuan', { gradesDownTo: 'branch' }),
  );
});

test('a viaduct over a road is in the ranges that count viaducts, and in no others', () => {
  const places = placeRangesOf(withCopy('road-jingluo-dadao-2', 'road-gaojia-1', undefined, { level: 1 }));
  expect(rangeOf(places, 'zone-wanhua', { viaducts: false })).toEqual(rangeOf(PLACES, 'zone-wanhua'));
  expect(rangeOf(places, 'zone-wanhua')[0]).toBeGreaterThan(rangeOf(PLACES, 'zone-wanhua')[0]);
});

test('a road of two plausible grades is in the upper reading of either, and in the lower of neither alone', () => {
  const lower = rangeOf(PLACES, 'zone-wanhua', { gradesDownTo: 'branch', gradeReading: 'lower' });
  expect(lower[1]).toBeLessThan(rangeOf(PLACES, 'zone-wanhua', { gradesDownTo: 'branch' })[1]);
  expect(rangeOf(PLACES, 'zone-wanhua', { gradesDownTo: 'branch', gradeReading: 'upper' })).toEqual(
    rangeOf(PLACES, 'zone-wanhua', { gradesDownTo: 'branch' }),
  );
});

test('without its water a place is denser, and one that has none is as dense as before', () => {
  expect(rangeOf(PLACES, 'zone-wanhua', { waterOut: true })[0]).toBeGreaterThan(rangeOf(PLACES, 'zone-wanhua')[0]);
  expect(rangeOf(PLACES, 'parcel-modou', { waterOut: true })).toEqual(rangeOf(PLACES, 'parcel-modou'));
});

test('the less accurate a place is drawn, the wider its range', () => {
  // Its edges cross a lane and follow no street: a street along an edge is in or out however little the edge is off.
  const across = withGeometry('parcel-modou', ringOf([10.012, 20.012], [10.018, 20.012], [10.018, 20.018], [10.012, 20.018]));
  const [careful = Number.NaN, middling = Number.NaN, careless = Number.NaN] = [15, 60, 150].map((accuracy_m) =>
    widthOf(placeRangesOf(withProperties('parcel-modou', { accuracy_m }, across)), 'parcel-modou'),
  );
  expect(careful).toBeGreaterThan(0);
  expect(middling).toBeGreaterThan(2 * careful);
  expect(careless).toBeGreaterThan(2 * middling);
});

test.each([
  ['made-up', otherPlan],
  ['drawn', realPlan],
])('the ranges of the district and zones of the %s plan hold what is drawn, though no roads are drawn beyond', (_, drawing) => {
  const places = placeRangesOf(drawing);
  const wide = measuredPlacesOf(drawing).filter(({ properties: { kind } }) => kind === 'district' || kind === 'zone');
  expect(wide.length).toBeGreaterThan(2);
  for (const { id } of wide)
    for (const gradesDownTo of ['branch', 'lane'] as const) {
      const [low, high] = rangeOf(places, id, { gradesDownTo });
      const drawn = drawnKmPerKm2(drawing, id, { ...STANDARD_COUNTING, gradesDownTo });
      expect(low, id).toBeLessThan(drawn);
      expect(high, id).toBeGreaterThan(drawn);
    }
});
