import { expect, test } from 'vitest';
import { linesAreDrawnOnce } from '../../../geo/rules/lines-are-drawn-once.ts';
import { ringsAreRightHanded } from '../../../geo/rules/rings-are-right-handed.ts';
import { shapesAreNoSlivers } from '../../../geo/rules/shapes-are-no-slivers.ts';
import { shapesDoNotCrossThemselves } from '../../../geo/rules/shapes-do-not-cross-themselves.ts';
import { shapesHaveNoSpikes } from '../../../geo/rules/shapes-have-no-spikes.ts';
import { verticesAreNotRepeated } from '../../../geo/rules/vertices-are-not-repeated.ts';
import { lineThrough, ringOf, said, withCopy, withGeometry } from '../other-plan.ts';

test('an outer ring that runs clockwise and a hole that runs counter-clockwise are refused', () => {
  expect(
    said(ringsAreRightHanded, withGeometry('parcel-modou', ringOf([10, 20], [10, 20.01], [10.01, 20.01], [10.01, 20]))),
  ).toEqual([
    'drawn/parcels.geojson  parcel-modou  has the outer ring of part 1 running clockwise  reverse the order of its positions',
  ]);
  const holed = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [10, 20],
        [10.01, 20],
        [10.01, 20.01],
        [10, 20.01],
        [10, 20],
      ] as [number, number][],
      [
        [10.002, 20.002],
        [10.004, 20.002],
        [10.004, 20.004],
        [10.002, 20.002],
      ] as [number, number][],
    ],
  };
  expect(said(ringsAreRightHanded, withGeometry('parcel-modou', holed))).toEqual([
    'drawn/parcels.geojson  parcel-modou  has the hole 1 of part 1 running counter-clockwise  reverse the order of its positions',
  ]);
});

test('a position that stands twice in a row is refused', () => {
  expect(
    said(verticesAreNotRepeated, withGeometry('axis-jingluo', lineThrough([10, 20], [10.01, 20], [10.01, 20], [10.02, 20]))),
  ).toEqual(['drawn/axes.geojson  axis-jingluo  has 10.01,20 twice in a row  leave one of the two out']);
});

test('a line that turns back on itself has a spike', () => {
  expect(said(shapesHaveNoSpikes, withGeometry('axis-jingluo', lineThrough([10, 20], [10.02, 20], [10.01, 20])))).toEqual([
    'drawn/axes.geojson  axis-jingluo  has a spike at 10.02,20  leave the tip of the spike out',
  ]);
});

test('a spike where a ring closes is found like any other', () => {
  expect(
    said(shapesHaveNoSpikes, withGeometry('parcel-modou', ringOf([10.03, 20.00001], [10.01, 20.01], [10, 20.01], [10, 20]))),
  ).toEqual([]);
  expect(
    said(
      shapesHaveNoSpikes,
      withGeometry('parcel-modou', ringOf([10.03, 20], [10.01, 20.00001], [10.01, 20.01], [10, 20.01], [10, 20])),
    ),
  ).toEqual(['drawn/parcels.geojson  parcel-modou  has a spike at 10.03,20  leave the tip of the spike out']);
});

test('a bow tie crosses itself, and the place is named', () => {
  expect(
    said(shapesDoNotCrossThemselves, withGeometry('parcel-modou', ringOf([10, 20], [10.02, 20.02], [10.02, 20], [10, 20.02]))),
  ).toEqual([
    'drawn/parcels.geojson  parcel-modou  crosses or touches itself at 10.01,20.01  put the positions in order, or split the shape there',
  ]);
});

test('a ring that touches itself at a vertex is refused, two parts that meet at one are not', () => {
  expect(
    said(
      shapesDoNotCrossThemselves,
      withGeometry('parcel-modou', ringOf([10, 20], [10.02, 20], [10.01, 20.01], [10.02, 20.02], [10, 20.02], [10.01, 20.01])),
    ),
  ).toEqual([
    'drawn/parcels.geojson  parcel-modou  crosses or touches itself at 10.01,20.01  put the positions in order, or split the shape there',
  ]);
});

test('a road that crosses itself is refused, one that comes back to its beginning is not', () => {
  expect(
    said(
      shapesDoNotCrossThemselves,
      withGeometry('road-modou-lu-1', lineThrough([10, 20], [10.02, 20], [10.01, 20.01], [10.01, 19.99])),
    ),
  ).toEqual([
    'drawn/roads.geojson  road-modou-lu-1  crosses or touches itself at 10.01,20  put the positions in order, or split the shape there',
  ]);
  expect(
    said(
      shapesDoNotCrossThemselves,
      withGeometry('road-modou-lu-1', lineThrough([10, 20], [10.02, 20], [10.01, 20.01], [10, 20])),
    ),
  ).toEqual([]);
});

test('a part smaller than 50 m² is a sliver', () => {
  expect(
    said(
      shapesAreNoSlivers,
      withGeometry('parcel-modou', ringOf([10, 20], [10.00005, 20], [10.00005, 20.00005], [10, 20.00005])),
    ),
  ).toEqual(['drawn/parcels.geojson  parcel-modou  has a part 1 of 29.0 m²  leave out what is smaller than 50 m²']);
});

test('the same shape drawn twice in one kind is refused', () => {
  expect(said(linesAreDrawnOnce, withCopy('parcel-modou', 'parcel-modou-dong'))).toEqual([
    'drawn/parcels.geojson  parcel-modou-dong  has the shape of parcel-modou  leave one of the two out',
  ]);
});

test('a stretch of road drawn twice on one level is refused, on two levels it is a viaduct', () => {
  const longer = lineThrough([10.0404, 20.0099], [10.0302, 20.0101], [10.03, 20.012]);
  expect(said(linesAreDrawnOnce, withCopy('road-jingluo-dadao-4', 'road-again-1', longer))).toEqual([
    'drawn/roads.geojson  road-again-1  runs over road-jingluo-dadao-4 between 10.0302,20.0101 and 10.0404,20.0099  draw the stretch once, or give one of the two its own level',
  ]);
  expect(said(linesAreDrawnOnce, withCopy('road-jingluo-dadao-4', 'road-again-1', longer, { level: 1 }))).toEqual([]);
});

test('a viaduct may have the very course of the road beneath', () => {
  const viaduct = withCopy('road-jingluo-dadao-4', 'road-again-1', undefined, { level: 1 });
  expect(said(linesAreDrawnOnce, viaduct)).toEqual([]);
  expect(said(linesAreDrawnOnce, withCopy('road-jingluo-dadao-4', 'road-again-1'))).toEqual([
    'drawn/roads.geojson  road-again-1  has the shape of road-jingluo-dadao-4  leave one of the two out',
  ]);
});
