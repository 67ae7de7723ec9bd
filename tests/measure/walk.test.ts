import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { prepareWalks, type WalkShapes, walkFrom } from '#measure/walk.ts';
import type { Walk } from '#plan/walk.ts';
import { at, box, drawn, line, point, street, town } from './walk-town.ts';

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

test('a walk goes straight to the nearest street, along the streets, and straight to the thing', () => {
  const shapes = town({
    roads: STREETS,
    places: [drawn('station', point(200, 30)), drawn('shop', point(1020, 300)), drawn('inn', point(150, -10))],
  });
  const walk = walked(shapes, 'station');
  expect(walk.accessMetres).toBeCloseTo(30, 3);
  expect(metresIn(walk)).toEqual({
    'elm-street': 30,
    // West along the street, in which there is no vertex where the walk begins.
    inn: 30 + 50 + 10,
    'oak-street': 30 + 800,
    shop: 30 + 800 + 300 + 20,
  });
  expect(walk.reached.map(({ id }) => id)).toEqual(['elm-street', 'inn', 'oak-street', 'shop']);
});

test('a walk from a position is that from a point there', () => {
  const prepared = prepareWalks(town({ roads: STREETS, places: [drawn('shop', point(1020, 300))] }));
  const [longitude = 0, latitude = 0] = at(200, 30);
  const walk = walkFrom({ type: 'position', position: [longitude, latitude] }, prepared, MINUTES);
  expect(walk.origin).toEqual({ type: 'position', position: [longitude, latitude] });
  expect(metresIn(walk)).toEqual({ 'elm-street': 30, 'oak-street': 830, shop: 1150 });
});

test('only what is within the longest time is reached', () => {
  const shapes = town({
    roads: STREETS,
    places: [drawn('station', point(0, 0)), drawn('near', point(374.9, 0)), drawn('far', point(375.1, 0))],
  });
  const { reached } = walkFrom({ type: 'thing', id: 'station' }, prepareWalks(shapes), [5]);
  expect(reached.map(({ id }) => id)).toEqual(['elm-street', 'near']);
});

test('the shorter of two ways counts', () => {
  const roads = [
    street('south', line([0, 0], [300, 0])),
    street('detour', line([0, 0], [0, 200], [300, 200])),
    street('east', line([300, 0], [300, 200])),
  ];
  const walk = walked(town({ roads, places: [drawn('station', point(0, 0)), drawn('shop', point(300, 200))] }), 'station');
  expect(metresIn(walk)).toMatchObject({ detour: 0, south: 0, east: 300, shop: 500 });
});

test('where a river parts the streets, the other bank is reached over a drawn bridge only, though it carries an expressway', () => {
  const banks = [street('south-bank', line([-900, 0], [500, 0])), street('north-bank', line([-900, 200], [500, 200]))];
  const motorway = street('motorway', line([500, -300], [500, 0], [500, 200], [500, 800]), { grade: 'expressway', level: 1 });
  const places = [drawn('station', point(400, 0)), drawn('shop', point(400, 200))];
  const bridge = drawn('bridge', line([500, 0], [500, 200]), { kind: 'bridge' });
  expect(metresIn(walked(town({ roads: banks, places }), 'station'))).toEqual({ 'south-bank': 0 });
  expect(metresIn(walked(town({ roads: [...banks, motorway], places }), 'station'))).toEqual({
    'south-bank': 0,
    motorway: 100,
  });
  expect(metresIn(walked(town({ roads: [...banks, motorway], places: [...places, bridge] }), 'station'))).toEqual({
    'south-bank': 0,
    bridge: 100,
    motorway: 100,
    'north-bank': 300,
    shop: 400,
  });
});

test.each([
  ['an expressway', { grade: 'expressway' }],
  ['a street to come', { status: 'plan-works' }],
  ['a viaduct over another road', { level: 1, over: true }],
])('nobody walks on %s', (_what, properties) => {
  const roads = [street('home', line([0, 0], [100, 0])), street('other', line([100, 0], [900, 0]), properties)];
  const places = [drawn('station', point(0, 0)), drawn('shop', point(600, 0))];
  expect(metresIn(walked(town({ roads, places }), 'station'))).toEqual({ home: 0, other: 100 });
});

test('a viaduct that crosses without a common vertex leads nowhere from below; one with a vertex does', () => {
  const ground = street('ground', line([-700, 0], [200, 0], [400, 0]));
  const places = [drawn('station', point(0, 0)), drawn('shop', point(200, 700))];
  const crossing = street('viaduct', line([200, -400], [200, 700]), { level: 1 });
  const meeting = street('viaduct', line([200, -400], [200, 0], [200, 700]), { level: 1 });
  // Who stands below the viaduct has come to it, though not up.
  expect(metresIn(walked(town({ roads: [ground, crossing], places }), 'station'))).toEqual({ ground: 0, viaduct: 200 });
  expect(metresIn(walked(town({ roads: [ground, meeting], places }), 'station'))).toEqual({
    ground: 0,
    viaduct: 200,
    shop: 900,
  });
});

test('a walk from a street begins anywhere on it', () => {
  const places = [drawn('shop', point(500, 40)), drawn('inn', point(1000, 300))];
  expect(metresIn(walked(town({ roads: STREETS, places }), 'elm-street'))).toEqual({ 'oak-street': 0, shop: 40, inn: 300 });
});

test('a walk from an expressway begins where streets meet it or pass below', () => {
  const roads = [...STREETS, street('motorway', line([700, -300], [700, 400], [1000, 400]), { grade: 'expressway', level: 1 })];
  const places = [drawn('shop', point(500, 0)), drawn('inn', point(1000, 500))];
  expect(metresIn(walked(town({ roads, places }), 'motorway'))).toEqual({
    'elm-street': 0,
    'oak-street': 0,
    shop: 200,
    inn: 100,
  });
});

test('a walk from an area begins on every street in it, on its edge, and where streets cross its edge', () => {
  const roads = [
    street('through', line([-500, 50], [500, 50])),
    street('inside', line([20, 20], [80, 20])),
    street('edge', line([100, 0], [100, 100], [100, 400])),
  ];
  const places = [
    drawn('in-the-middle', point(50, 50)),
    drawn('to-the-west', point(-200, 50)),
    drawn('to-the-north', point(100, 400)),
    drawn('at-the-edge', point(100, 80)),
  ];
  const shapes = town({ roads, places, parcels: [drawn('parcel', box([0, 0, 100, 100]))] });
  const walk = walked(shapes, 'parcel');
  expect(walk.accessMetres).toBe(0);
  expect(metresIn(walk)).toEqual({
    'at-the-edge': 0,
    edge: 0,
    'in-the-middle': 0,
    inside: 0,
    through: 0,
    'to-the-west': 200,
    'to-the-north': 300,
  });
});

test('an area is reached where a street comes to its edge, and a hole in it is no part of it', () => {
  const roads = [street('through', line([0, 0], [1000, 0]))];
  const places = [drawn('west', point(0, 0)), drawn('in-the-hole', point(500, 0))];
  const shapes = town({ roads, places, green: [drawn('park', box([300, -200, 700, 200], [400, -100, 600, 100]))] });
  expect(metresIn(walked(shapes, 'west'))['park']).toBe(300);
  expect(metresIn(walked(shapes, 'in-the-hole'))['park']).toBe(100);
});

test('an area and a line that no street comes close to are reached where they are nearest to one', () => {
  const shapes = town({
    roads: STREETS,
    places: [drawn('station', point(0, 0))],
    water: [drawn('lake', box([300, 60, 400, 200]))],
    rail: [drawn('railway', line([500, 130], [600, 70], [700, 140]))],
  });
  expect(metresIn(walked(shapes, 'station'))).toMatchObject({ lake: 360, railway: 670 });
});

test('of a thing drawn in several pieces the nearest counts', () => {
  const shapes = town({
    roads: STREETS,
    places: [drawn('station', point(0, 0)), drawn('works', line([800, 0], [900, 0])), drawn('works', line([250, 0], [350, 0]))],
  });
  expect(metresIn(walked(shapes, 'station'))['works']).toBe(250);
});

test('what is drawn without a thing is walked on, and is not reached', () => {
  const shapes = town({
    roads: [street(null, line([0, 0], [400, 0]))],
    places: [drawn('station', point(0, 0)), drawn(null, point(100, 0)), drawn('shop', point(300, 0))],
  });
  expect(metresIn(walked(shapes, 'station'))).toEqual({ shop: 300 });
});

test('what lies more than 300 m from every street is not reached, however much time there is', () => {
  const shapes = town({
    roads: STREETS,
    places: [
      drawn('station', point(0, 0)),
      drawn('cottage', point(100, 299)),
      drawn('hermitage', point(100, 301)),
      drawn('abbey', point(1250, -250)),
    ],
  });
  expect(metresIn(walked(shapes, 'station'))).toEqual({ 'elm-street': 0, cottage: 399, 'oak-street': 1000 });
});

test('from more than 300 m beyond every street no street is reached; the walk tells how far the nearest is, and where it stands', () => {
  const shapes = town({
    roads: STREETS,
    places: [drawn('hermitage', point(500, -400))],
    green: [drawn('forest', box([400, -900, 600, -350]))],
  });
  const walk = walked(shapes, 'hermitage');
  expect(walk.accessMetres).toBeCloseTo(400, 3);
  expect(metresIn(walk)).toEqual({ forest: 0 });
  expect(walk.bands).toEqual(MINUTES.map((minutes) => ({ minutes, courses: [] })));
});

test('what is no farther than the nearest street is reached straight', () => {
  const shapes = town({
    roads: STREETS,
    places: [drawn('bench', point(500, 120)), drawn('fountain', point(550, 120)), drawn('gate', point(640, 120))],
    green: [drawn('park', box([400, 0, 700, 200]))],
  });
  // The gate lies 140 m off, more than the street: over the street it is 120 + 140 + 120.
  expect(metresIn(walked(shapes, 'bench'))).toMatchObject({ park: 0, fountain: 50, 'elm-street': 120, gate: 380 });
  expect(metresIn(walked(shapes, 'park'))).toMatchObject({ bench: 0, fountain: 0, gate: 0, 'elm-street': 0 });
});

test('a loose lane does not hide the street behind it', () => {
  const roads = [...STREETS, street('lane', line([300, 100], [400, 100]))];
  const places = [drawn('station', point(350, 130)), drawn('shop', point(800, 0))];
  const walk = walked(town({ roads, places }), 'station');
  expect(walk.accessMetres).toBeCloseTo(30, 3);
  expect(metresIn(walk)).toEqual({ lane: 30, 'elm-street': 130, shop: 130 + 450, 'oak-street': 130 + 650 });
});

test('what is as far is in the order of the ids', () => {
  const places = [drawn('station', point(100, 0)), drawn('beta', point(50, 0)), drawn('alpha', point(50, 0))];
  const { reached } = walked(town({ roads: [street(null, line([0, 0], [200, 0]))], places }), 'station');
  expect(reached.map(({ id }) => id)).toEqual(['alpha', 'beta']);
});

test('an origin that is not drawn is refused by name', () => {
  expect(() => walked(town({ roads: STREETS }), 'dragon')).toThrow(
    new RangeError(
      'dragon has no shape to walk from: give a thing drawn in roads, places, parcels, highlight-areas, axes, rail, water, green',
    ),
  );
});

test('where nothing is drawn to walk on, nothing is reached', () => {
  const walk = walked(town({ places: [drawn('station', point(0, 0)), drawn('shop', point(400, 0))] }), 'station');
  expect(walk).toMatchObject({ accessMetres: Number.POSITIVE_INFINITY, reached: [] });
});
