import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { lengthMetres } from '#measure/length.ts';
import { metresWithin, piecesWithin, prepareRoads } from '#measure/road-density.ts';
import { place, placePolygon, placeRoads } from './road-cases.ts';

/** Positions as "x y, x y" in units of a small plane. */
const positions = (text: string): Position[] => text.split(', ').map((pair) => pair.split(' ').map(Number));
const polygon = (...rings: string[]): Polygon => ({ type: 'Polygon', coordinates: rings.map(positions) });
const together = (...parts: Polygon[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: parts.map(({ coordinates }) => coordinates),
});

const metresOf = (...lines: string[]): number =>
  lines.reduce((sum, line) => sum + lengthMetres({ type: 'LineString', coordinates: positions(line).map(place) }), 0);

const measured = (course: string, shape: Polygon | MultiPolygon) => {
  const prepared = prepareRoads(placeRoads([{ id: 'r', group: 'g', course: positions(course) }]));
  return metresWithin(prepared, placePolygon(shape))[0] ?? { insideMetres: Number.NaN, edgeMetres: Number.NaN };
};

const SQUARE = polygon('0 0, 4 0, 4 4, 0 4, 0 0');
const WITH_HOLE = polygon('0 0, 8 0, 8 8, 0 8, 0 0', '2 2, 2 6, 6 6, 6 2, 2 2');
const BOW_TIE = polygon('0 0, 4 4, 4 0, 0 4, 0 0');
const TWO_THAT_SHARE_A_SIDE = together(SQUARE, polygon('4 0, 8 0, 8 4, 4 4, 4 0'));
const TWICE_THE_SAME = together(SQUARE, SQUARE);
const SIDE_OF_ANOTHER = together(polygon('0 0, 8 0, 8 8, 0 8, 0 0'), polygon('0 2, 2 2, 2 6, 0 6, 0 2'));
const NOTHING = polygon('1 1, 3 3, 1 1, 1 1');

test.each<[what: string, course: string, shape: Polygon | MultiPolygon, inside: readonly string[], onEdge: readonly string[]]>([
  ['wholly inside', '1 1, 2 3', SQUARE, ['1 1, 2 3'], []],
  ['wholly outside', '5 1, 6 3', SQUARE, [], []],
  ['outside, its box over the polygon', '-1 3, -1 5, 3 5', SQUARE, [], []],
  ['across', '-2 2, 6 2', SQUARE, ['0 2, 4 2'], []],
  ['through two corners', '-1 -1, 5 5', SQUARE, ['0 0, 4 4'], []],
  ['through one corner, outside', '-1 1, 1 -1', SQUARE, [], []],
  ['along a side and beyond', '-2 0, 6 0', SQUARE, [], ['0 0, 4 0']],
  ['along a part of a side', '1 4, 3 4', SQUARE, [], ['1 4, 3 4']],
  ['along a side, then inside', '0 1, 0 3, 2 3', SQUARE, ['0 3, 2 3'], ['0 1, 0 3']],
  ['along two sides around a corner', '0 2, 0 0, 2 0', SQUARE, [], ['0 2, 0 0, 2 0']],
  ['touching a side from outside', '2 -1, 2 0, 3 -1', SQUARE, [], []],
  ['touching a side from inside', '1 1, 2 0, 3 1', SQUARE, ['1 1, 2 0, 3 1'], []],
  ['ending on a side', '2 2, 2 4', SQUARE, ['2 2, 2 4'], []],
  ['across a hole', '-1 4, 9 4', WITH_HOLE, ['0 4, 2 4', '6 4, 8 4'], []],
  ["along a hole's edge and on", '2 0, 2 8', WITH_HOLE, ['2 0, 2 2', '2 6, 2 8'], ['2 2, 2 6']],
  ['in a hole', '3 3, 5 5', WITH_HOLE, [], []],
  ['touching a corner of a hole', '0 4, 4 0', WITH_HOLE, ['0 4, 4 0'], []],
  ['with doubled points', '-2 2, 1 2, 1 2, 1 2, 6 2, 6 2', SQUARE, ['0 2, 4 2'], []],
  ['without length', '2 2, 2 2', SQUARE, [], []],
  ['without length, on a side', '2 0, 2 0', SQUARE, [], []],
  ['there and back', '1 1, 3 1, 1 1', SQUARE, ['1 1, 3 1', '3 1, 1 1'], []],
  ['there and back on a side', '1 0, 3 0, 1 0', SQUARE, [], ['1 0, 3 0', '3 0, 1 0']],
  ['crossing itself', '1 1, 3 3, 3 1, 1 3, 1 6', SQUARE, ['1 1, 3 3, 3 1, 1 3, 1 4'], []],
  ['in the halves of a bow tie', '0 1, 4 1', BOW_TIE, ['0 1, 1 1', '3 1, 4 1'], []],
  ['through the knot of a bow tie, upright', '2 0, 2 4', BOW_TIE, [], []],
  ['on a slope of a bow tie', '0 0, 4 4', BOW_TIE, [], ['0 0, 4 4']],
  ['on a side that two parts share: inside', '4 -2, 4 6', TWO_THAT_SHARE_A_SIDE, ['4 0, 4 4'], []],
  [
    'on the side of a part and the outer side of another at once: outside',
    '0 0, 0 8',
    SIDE_OF_ANOTHER,
    [],
    ['0 0, 0 2', '0 6, 0 8'],
  ],
  ['in what is covered twice: outside', '-1 2, 5 2', TWICE_THE_SAME, [], []],
  ['on the side of what is covered twice: outside', '0 0, 4 0', TWICE_THE_SAME, [], []],
  ['in a polygon without extent', '0 0, 4 4', NOTHING, [], []],
])('a road %s', (_, course, shape, inside, onEdge) => {
  const { insideMetres, edgeMetres } = measured(course, shape);
  expect(insideMetres).toBeCloseTo(metresOf(...inside), 8);
  expect(edgeMetres).toBeCloseTo(metresOf(...onEdge), 8);
});

test('a road that leans away from a side by a single rounding of its longitude lies outside', () => {
  const [upright, leaning] = [114.000732421875, 114.00073242187499];
  const course = [
    [upright, 30.500732421875],
    [leaning, 30.500244140625],
  ];
  const corners: Position[] = [
    [upright, 30.50048828125],
    [upright, 30.500732421875],
    [114.0009765625, 30.500732421875],
    [upright, 30.50048828125],
  ];
  const prepared = prepareRoads([{ id: 'leaning', group: 'lane', course }]);
  expect(metresWithin(prepared, { type: 'Polygon', coordinates: [corners] })).toEqual([{ insideMetres: 0, edgeMetres: 0 }]);
});

test('a road that touches a corner from outside has no piece, not even one of a rounding', () => {
  const corner = [1.2426331490278244, 2.7993645519018173];
  const [to, onward, back] = [
    [2.278160773217678, 5.132168345153332],
    [1.6871805526316166, 2.5880985036492348],
    [1.3012629970908165, 2.791610077023506],
  ];
  const prepared = prepareRoads(placeRoads([{ id: 'touching', group: 'lane', course: [[0, 0], to] }]));
  const triangle = placePolygon({ type: 'Polygon', coordinates: [[corner, onward, back, corner]] });
  expect(piecesWithin(prepared, triangle)).toEqual([]);
});

test('the metres of a side are those of GeographicLib', () => {
  expect(measured('0 0, 0 4', SQUARE).edgeMetres).toBeCloseTo(54.1313066, 7);
  expect(measured('0 0, 4 0', SQUARE).edgeMetres).toBeCloseTo(46.8744762, 7);
});

test('groups come in the order of the roads, those without a metre too, and metres are summed by them', () => {
  const prepared = prepareRoads(
    placeRoads([
      { id: 'far', group: 'lane', course: positions('90 90, 91 91') },
      { id: 'one', group: 'branch', course: positions('1 1, 3 1') },
      { id: 'side', group: 'branch', course: positions('0 0, 4 0') },
      { id: 'other', group: 'branch', course: positions('1 2, 3 2') },
    ]),
  );
  expect(prepared.groups).toEqual(['lane', 'branch']);
  const [lane, branch] = metresWithin(prepared, placePolygon(SQUARE));
  expect(lane).toEqual({ insideMetres: 0, edgeMetres: 0 });
  expect(branch?.insideMetres).toBeCloseTo(metresOf('1 1, 3 1', '1 2, 3 2'), 9);
  expect(branch?.edgeMetres).toBeCloseTo(metresOf('0 0, 4 0'), 9);
});

test('no roads have no groups and no pieces', () => {
  const prepared = prepareRoads([]);
  expect(metresWithin(prepared, placePolygon(SQUARE))).toEqual([]);
  expect(piecesWithin(prepared, placePolygon(SQUARE))).toEqual([]);
});

test('pieces come road by road, joined where they touch and are alike, and cut where edge and inside meet', () => {
  const winding = Array.from({ length: 30 }, (_, index) => `${1 + (index % 2)} ${1 + index / 16}`).join(', ');
  const prepared = prepareRoads(
    placeRoads([
      { id: 'winding', group: 'lane', course: positions(winding) },
      { id: 'side', group: 'branch', course: positions('-1 0, 2 0, 2 0, 3 0, 3 2, 5 2, 3 2') },
      { id: 'far', group: 'branch', course: positions('50 50, 60 50') },
    ]),
  );
  const pieces = piecesWithin(prepared, placePolygon(SQUARE)).map(({ fromMetres, toMetres, ...piece }) => ({
    ...piece,
    from: fromMetres.toFixed(6),
    to: toMetres.toFixed(6),
  }));
  const at = (...lines: string[]): string => metresOf(...lines).toFixed(6);
  expect(pieces).toEqual([
    { roadId: 'winding', group: 'lane', onEdge: false, from: '0.000000', to: at(winding) },
    { roadId: 'side', group: 'branch', onEdge: true, from: at('-1 0, 0 0'), to: at('-1 0, 3 0') },
    { roadId: 'side', group: 'branch', onEdge: false, from: at('-1 0, 3 0'), to: at('-1 0, 3 0, 3 2, 4 2') },
    { roadId: 'side', group: 'branch', onEdge: false, from: at('-1 0, 3 0, 3 2, 5 2, 4 2'), to: at('-1 0, 3 0, 3 2, 5 2, 3 2') },
  ]);
});
