import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { prepareWalks, type WalkShapes, walkFrom } from '#measure/walk.ts';
import type { Walk } from '#plan/walk.ts';
import { box, drawn, line, point, street, town } from './walk-town.ts';

/** Elm Street runs 1 km east; Oak Street leads 500 m north from its end. */
const STREETS: readonly Feature[] = [
  street('elm-street', line([0, 0], [1000, 0])),
  street('oak-street', line([1000, 0], [1000, 500])),
];

const MINUTES = [5, 10, 15, 20];

const walked = (shapes: WalkShapes, from: string): Walk => walkFrom({ type: 'thing', id: from }, prepareWalks(shapes), MINUTES);

/** How far what is reached is, in whole millimetres said as metres. */
const metresIn = ({ reached }: Walk): Readonly<Record<string, number>> =>
  Object.fromEntries(reached.map(({ id, metres }) => [id, Math.round(metres * 1000) / 1000]));

test('an area and a line beside a street are reached as soon as they are within 50 m of it, straight from there', () => {
  const shapes = town({
    roads: STREETS,
    places: [drawn('station', point(0, 0)), drawn('east', point(1000, 0))],
    green: [drawn('meadow', box([300, 20, 900, 200]))],
    rail: [drawn('railway', line([500, -80], [600, -20], [700, -90]))],
  });
  // Square to the street from the meadow's near corner, and from where the slanting railway comes within 50 m.
  expect(metresIn(walked(shapes, 'station'))).toMatchObject({ meadow: 320, railway: 600 });
  expect(metresIn(walked(shapes, 'east'))).toMatchObject({ meadow: 120, railway: 407.143 });
});

test('a street counts as beside a thing up to 50 m and not beyond, while one touches it or comes nearer', () => {
  const shapes = (metres: number) =>
    town({
      roads: [street(null, line([0, 0], [1000, 0])), street(null, line([1000, 0], [1000, 300]))],
      places: [drawn('station', point(0, 0))],
      green: [drawn('park', box([500, metres, 1000 - 20, 400]))],
    });
  expect(metresIn(walked(shapes(49.9), 'station'))).toEqual({ park: 549.9 });
  expect(metresIn(walked(shapes(50.1), 'station'))).toEqual({ park: 1000 + 50.1 + 20 });
});

test('what is drawn along a street is reached on that street, and not across the block from the next', () => {
  const roads = [
    street('elm-street', line([0, 0], [400, 0])),
    street('back-lane', line([0, 0], [0, 40], [400, 40])),
    street(null, line([-800, 40], [0, 40])),
  ];
  const places = [drawn('house', point(300, 40))];
  const axis = drawn('axis', line([0, 0], [400, 0]));
  const walk = walked(town({ roads, places, axes: [axis] }), 'house');
  expect(metresIn(walk)).toEqual({ 'back-lane': 0, 'elm-street': 340, axis: 340 });
});

test('one walks to a thing and not through it: beyond what lies between two streets it is as far as around', () => {
  const roads = [street('south', line([0, 0], [400, 0])), street('north', line([0, 0], [0, 80], [400, 80]))];
  const places = [drawn('house', point(400, 0)), drawn('shop', point(400, 80))];
  const walk = walked(town({ roads, places, parcels: [drawn('parcel', box([100, 30, 400, 50]))] }), 'house');
  expect(metresIn(walk)).toEqual({ south: 0, parcel: 30, north: 400, shop: 880 });
});

test('two things beside one street are as far as it is over the street, wherever between their corners that is least', () => {
  const roads = [street(null, line([0, 0], [1000, 0]))];
  const shapes = town({
    roads,
    parcels: [drawn('slanting', line([0, 45], [400, 5])), drawn('across', line([100, -10], [500, -40]))],
  });
  const walk = walked(shapes, 'slanting');
  // At 400 m along: 5 m from the one, and 32.5 m from the other, which is nearest to the street at 100 m: 35 and 10.
  expect(metresIn(walk)).toEqual({ across: 5 + 32.5 });
});

test('a thing of tier three is reached at the edge of the circle in which it lies somewhere, and left there', () => {
  const shapes = town({
    roads: STREETS,
    places: [
      drawn('station', point(0, 0)),
      drawn('institute', point(500, 60), { tier: 3, accuracy_m: 100 }),
      drawn('villa', point(300, 220), { tier: 3, accuracy_m: 160 }),
      drawn('hall', point(700, 60), { tier: 2, accuracy_m: 100 }),
    ],
  });
  const fromStation = metresIn(walked(shapes, 'station'));
  // The street cuts the circle of the institute 80 m before its middle, and passes that of the villa at 60 m.
  expect(fromStation['institute']).toBeCloseTo(420, 0);
  expect(fromStation['villa']).toBe(360);
  expect(fromStation['hall']).toBe(760);
  const fromInstitute = metresIn(walked(shapes, 'institute'));
  expect(fromInstitute['elm-street']).toBe(0);
  expect(fromInstitute['hall']).toBeCloseTo(120 + 60, 0);
});
