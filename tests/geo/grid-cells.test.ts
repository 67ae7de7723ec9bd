import { expect, test } from 'vitest';
import { areaSquareMetres } from '#measure/area.ts';
import type { Drawing, Place } from '../../geo/drawing.ts';
import { gridCellsOf } from '../../geo/grid-cells.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { measuredPlacesOf } from '../../geo/measured-places.ts';
import type { Area } from '../../geo/overlaps.ts';
import { otherPlan, ringOf, withGeometry } from './other-plan.ts';
import { realPlan } from './real-plan.ts';

const districtOf = (drawing: Drawing): Area => {
  const district = measuredPlacesOf(drawing).find(({ properties }) => properties.kind === 'district');
  if (!district) throw new Error('no district is drawn');
  return district;
};

/** A district that is a box of so many metres. */
const boxOf = (eastMetres: number, northMetres: number): Area => {
  const plane = localPlane([10, 20]);
  const corner = (east: number, north: number): Place => plane.toDegrees([east, north]);
  const ring = ringOf(corner(0, 0), corner(eastMetres, 0), corner(eastMetres, northMetres), corner(0, northMetres));
  return districtOf(withGeometry('district-jiayi', ring));
};

const areasOf = (district: Area): readonly number[] => gridCellsOf(district).map((cell) => areaSquareMetres(cell));

test('a district of 1000 by 1500 m has six squares of 500 m, row by row from the south-west', () => {
  const cells = gridCellsOf(boxOf(1_000, 1_500));
  const plane = localPlane([10, 20]);
  const southWest = cells.map((cell) => {
    const places = (cell.type === 'Polygon' ? cell.coordinates : cell.coordinates.flat()).flat();
    const [east, north] = plane.toMetres([
      Math.min(...places.map(([longitude = Number.NaN]) => longitude)),
      Math.min(...places.map(([, latitude = Number.NaN]) => latitude)),
    ]);
    return [Math.round(east), Math.round(north)];
  });
  expect(southWest).toEqual([
    [0, 0],
    [500, 0],
    [0, 500],
    [500, 500],
    [0, 1_000],
    [500, 1_000],
  ]);
  for (const area of areasOf(boxOf(1_000, 1_500))) expect(area / 250_000).toBeCloseTo(1, 3);
});

test('what is less than a hundredth of a square is left out, what is more is kept', () => {
  expect(areasOf(boxOf(504, 500))).toHaveLength(1);
  const [, narrow] = areasOf(boxOf(506, 500));
  expect((narrow ?? Number.NaN) / 3_000).toBeCloseTo(1, 1);
});

test.each([
  ['made-up', otherPlan, 72],
  ['drawn', realPlan, 211],
])('the cells tile the district of the %s plan but for slivers, and have six decimals', (_, drawing, count) => {
  const district = districtOf(drawing);
  const cells = gridCellsOf(district);
  expect(cells).toHaveLength(count);
  const share = cells.reduce((sum, cell) => sum + areaSquareMetres(cell), 0) / areaSquareMetres(district.geometry);
  expect(Math.abs(share - 1)).toBeLessThan(1e-4);
  expect(JSON.stringify(cells)).not.toMatch(/\.\d{7}/);
});
