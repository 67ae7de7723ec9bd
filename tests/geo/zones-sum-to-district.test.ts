import { expect, test } from 'vitest';
import { areaSquareMetres } from '#measure/area.ts';
import { metresWithin } from '#measure/road-density.ts';
import { drawnRoadsOf } from '../../geo/drawn-roads.ts';
import { measuredPlacesOf } from '../../geo/measured-places.ts';
import { realPlan } from './real-plan.ts';

const { prepared, groups } = drawnRoadsOf(realPlan);

/** Metres of each group inside the areas of a kind, and half of those along their edges, all areas together. */
const metresIn = (kind: 'district' | 'zone'): readonly number[] => {
  const areas = measuredPlacesOf(realPlan).filter(({ properties }) => properties.kind === kind);
  const counted = areas.map(({ id, geometry }) => metresWithin(prepared, geometry, id));
  return groups.map((_, group) =>
    counted.reduce((sum, metres) => sum + (metres[group]?.insideMetres ?? 0) + (metres[group]?.edgeMetres ?? 0) / 2, 0),
  );
};

test('the roads of the three zones are those of the district, group by group, and nothing is left over', () => {
  const [district, zones] = [metresIn('district'), metresIn('zone')];
  expect(groups.length).toBeGreaterThan(5);
  for (const [group, metres] of district.entries())
    expect(Math.abs((zones[group] ?? Number.NaN) - metres)).toBeLessThanOrEqual(1e-12 * metres);
});

test('the areas of the three zones are that of the district', () => {
  const squareMetres = (kind: string): number =>
    measuredPlacesOf(realPlan)
      .filter(({ properties }) => properties.kind === kind)
      .reduce((sum, { geometry }) => sum + areaSquareMetres(geometry), 0);
  // Sums of some thousand terms, each rounded.
  expect(Math.abs(squareMetres('zone') / squareMetres('district') - 1)).toBeLessThan(1e-11);
});
