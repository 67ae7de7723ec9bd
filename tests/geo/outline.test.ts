import { expect, test } from 'vitest';
import { outline } from '../../geo/outline.ts';

const street = [
  [0, 0],
  [0.001, 0.0002],
  [0.002, 0],
];
const detour = [
  [0, 0],
  [0, 0.01],
  [0.002, 0.01],
  [0.002, 0],
];

test('an outline along roads takes every vertex of the shortest way', () => {
  expect(outline('0,0 ~ 0.002,0', [street, detour])).toEqual(street);
});

test('an outline goes straight where it is told to', () => {
  expect(outline('0,0 - 0.002,0 ~ 0.002,0.01', [street, detour])).toEqual([
    [0, 0],
    [0.002, 0],
    [0.002, 0.01],
  ]);
});

test('a place that is no vertex of a road is named', () => {
  expect(() => outline('0,0 ~ 0.5,0.5', [street])).toThrow(
    '0.5,0.5 is no vertex of a drawn line: take the coordinates of one, 5 decimals',
  );
});

test('two roads that never meet give no way', () => {
  expect(() =>
    outline('0,0 ~ 5,5', [
      street,
      [
        [5, 5],
        [6, 6],
      ],
    ]),
  ).toThrow('no way along the drawn lines leads from 0,0 to 5,5');
});

test('a word that is no coordinate is named', () => {
  expect(() => outline('0,0 ~ there', [street])).toThrow('cannot read "there": write lon,lat or ~ or -');
});
