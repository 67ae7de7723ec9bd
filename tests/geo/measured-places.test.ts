import { expect, test } from 'vitest';
import { areaSquareMetres } from '#measure/area.ts';
import type { Drawing, DrawnGeometry } from '../../geo/drawing.ts';
import { drawnWaterOf, measuredPlacesOf, waterSquareMetres } from '../../geo/measured-places.ts';
import { otherPlan, ringOf, withCopy, withGeometry, without } from './other-plan.ts';

const waterOf = (drawing: Drawing, id: string): number => {
  const place = measuredPlacesOf(drawing).find((candidate) => candidate.id === id);
  if (!place) throw new Error(`${id} is not measured`);
  return waterSquareMetres(place, drawnWaterOf(drawing));
};

const pond = ringOf([10.012, 20.011], [10.016, 20.011], [10.016, 20.014], [10.012, 20.014]);
const shore = ringOf([10.014, 20.011], [10.018, 20.011], [10.018, 20.014], [10.014, 20.014]);
const both = ringOf([10.012, 20.011], [10.018, 20.011], [10.018, 20.014], [10.012, 20.014]);

const toTenth = (shape: DrawnGeometry): number => {
  if (shape.type !== 'Polygon') throw new Error(`${shape.type} has no area`);
  return Math.round(areaSquareMetres(shape) * 10) / 10;
};

test('measured are the district, zones, highlight areas and parcels of tier one and two', () => {
  expect(measuredPlacesOf(otherPlan).map(({ id }) => id)).toEqual([
    'district-jiayi',
    'area-suanzhu-city',
    'area-zhiyuan-garden',
    'parcel-modou',
    'parcel-tangshuang',
    'zone-wanhua',
    'zone-zhiyuan',
  ]);
});

test('a pond within a parcel is its water, and the zone has it too', () => {
  const drawing = withGeometry('water-rengui-he', pond);
  expect(waterOf(drawing, 'parcel-modou')).toBe(toTenth(pond));
  expect(waterOf(drawing, 'zone-wanhua')).toBe(toTenth(pond));
  expect(waterOf(drawing, 'zone-zhiyuan')).toBe(0);
});

test('where two waters overlap, it is wet once', () => {
  const drawing = withCopy('water-rengui-he', 'water-shore', shore, {}, withGeometry('water-rengui-he', pond));
  expect(waterOf(drawing, 'parcel-modou')).toBe(toTenth(both));
});

test('the river that runs along the edge counts up to the edge, and the zones share it', () => {
  const [west, east] = [waterOf(otherPlan, 'zone-wanhua'), waterOf(otherPlan, 'zone-zhiyuan')];
  expect(west + east).toBeCloseTo(waterOf(otherPlan, 'district-jiayi'), 0);
  expect(waterOf(otherPlan, 'parcel-modou')).toBe(0);
});

test('where no water is drawn, none is there', () => {
  expect(waterOf(without('water-rengui-he'), 'district-jiayi')).toBe(0);
});
