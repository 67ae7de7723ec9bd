import { expect, test } from 'vitest';
import type { Place } from '../../../geo/drawing.ts';
import { edgesBesideAreShared } from '../../../geo/rules/edges-beside-are-shared.ts';
import { lineThrough, ringOf, said, withCopy, withGeometry, withProperties } from '../other-plan.ts';

/** A tier-two parcel in the empty north-east block whose south edge runs from 10.034 to `east`, at the latitude given. */
const parcelAt = (latitude: number, east: number) =>
  withGeometry('parcel-tangshuang', ringOf([10.034, latitude], [east, latitude], [east, 20.0285], [10.034, 20.0285]));
const SOUTH = 20.0235;
/** A street on the ground through that block; one ten-thousandth of a degree of latitude is 11 m. */
const street = (from: Place, to: Place) =>
  withCopy('road-modou-lu-1', 'road-beside-1', lineThrough(from, to), {}, parcelAt(SOUTH, 10.037));

test('an outline within 15 m of a street over 50 m on end must share it', () => {
  expect(said(edgesBesideAreShared, street([10.033, SOUTH - 0.0001], [10.038, SOUTH - 0.0001]))).toEqual([
    'drawn/parcels.geojson  parcel-tangshuang  runs beside road-beside for 322 m from 10.03400,20.02353 without sharing it  take over the vertices of road-beside there, or keep more than 15 m off',
  ]);
});

test('a street more than 15 m off is not beside', () => {
  expect(said(edgesBesideAreShared, street([10.033, SOUTH - 0.00014], [10.038, SOUTH - 0.00014]))).toEqual([]);
});

test('a run of 40 m is short enough', () => {
  expect(said(edgesBesideAreShared, street([10.035, SOUTH - 0.0001], [10.03538, SOUTH - 0.0001]))).toEqual([]);
});

test('a run across the place where the ring closes is measured whole', () => {
  // The street turns the corner where the ring starts: 42 m along the west side, 42 m along the south side.
  const corner = lineThrough([10.0339, SOUTH + 0.00038], [10.0339, SOUTH - 0.0001], [10.0344, SOUTH - 0.0001]);
  const drawing = withCopy('road-modou-lu-1', 'road-beside-1', corner, {}, parcelAt(SOUTH, 10.037));
  expect(said(edgesBesideAreShared, drawing)).toEqual([
    'drawn/parcels.geojson  parcel-tangshuang  runs beside road-beside for 84 m from 10.03400,20.02387 without sharing it  take over the vertices of road-beside there, or keep more than 15 m off',
  ]);
});

test('a street that crosses the outline is not beside it', () => {
  expect(said(edgesBesideAreShared, street([10.0355, SOUTH - 0.001], [10.0356, SOUTH + 0.001]))).toEqual([]);
});

test('a viaduct beside does not count, for it is on another level', () => {
  const drawing = street([10.033, SOUTH - 0.0001], [10.038, SOUTH - 0.0001]);
  expect(said(edgesBesideAreShared, withProperties('road-beside-1', { level: 1 }, drawing))).toEqual([]);
});

test('an outline that takes over the street is not beside it', () => {
  expect(said(edgesBesideAreShared, street([10.034, SOUTH], [10.037, SOUTH]))).toEqual([]);
});

test('two outlines beside each other complain of one another', () => {
  const beside = ringOf([10.034, 20.0225], [10.037, 20.0225], [10.037, SOUTH - 0.0001], [10.034, SOUTH - 0.0001]);
  const drawing = withCopy('parcel-tangshuang', 'parcel-beside', beside, {}, parcelAt(SOUTH, 10.037));
  expect(said(edgesBesideAreShared, drawing).map((line) => line.split('  ').slice(1, 3).join(' '))).toEqual([
    'parcel-tangshuang runs beside parcel-beside for 322 m from 10.03400,20.02353 without sharing it',
    'parcel-beside runs beside parcel-tangshuang for 322 m from 10.03700,20.02337 without sharing it',
  ]);
});

test('the outline of a tier-one parcel is exempt, for the notice or its streets place it', () => {
  const drawing = street([10.033, SOUTH - 0.0001], [10.038, SOUTH - 0.0001]);
  expect(said(edgesBesideAreShared, withProperties('parcel-tangshuang', { tier: 1 }, drawing))).toEqual([]);
});
