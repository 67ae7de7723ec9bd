import { expect, test } from 'vitest';
import type { MapView } from '#map/map-view.ts';
import type { FakeMap } from './fake-map.ts';
import { open, openReady, scene } from './open-view.ts';

test('a goal is followed once, however often the scene is shown, and an equal new one is a new wish', () => {
  const { map, view } = openReady();
  const goal = { type: 'camera', camera: { center: [1, 2], zoom: 3, bearing: 0, pitch: 0 } } as const;
  view.show(scene({ goal }));
  view.show(scene({ goal }));
  expect(map.calls).toEqual([{ name: 'jumpTo', args: [{ center: [1, 2], zoom: 3, bearing: 0, pitch: 0 }] }]);
  view.show(scene({ goal: { ...goal } }));
  expect(map.calls).toHaveLength(2);
});

test('a map built anew where a goal had led its forerunner does not follow that goal again', () => {
  const goal = { type: 'fit', bounds: [0, 0, 1, 1], motion: 'fly-if-welcome' } as const;
  const { map, view } = open({ followed: goal });
  view.show(scene({ goal }));
  map.fire('style.load');
  expect(map.calls).toEqual([]);
});

/** `essential` is what flies even where the system asks for stillness. */
test.each([
  { motion: 'jump', still: false, moves: { linear: true, duration: 0 } },
  { motion: 'jump', still: true, moves: { linear: true, duration: 0 } },
  { motion: 'fly-if-welcome', still: false, moves: { linear: false, essential: false } },
  { motion: 'fly-if-welcome', still: true, moves: { linear: true, duration: 0 } },
  { motion: 'fly', still: false, moves: { linear: false, essential: true } },
  { motion: 'fly', still: true, moves: { linear: false, essential: true } },
] as const)('fitting by $motion with reduced motion $still is done with $moves', ({ motion, still, moves }) => {
  const { map, view } = openReady({ still });
  view.show(scene({ goal: { type: 'fit', bounds: [1, 2, 3, 4], motion } }));
  expect(map.calls).toEqual([{ name: 'fitBounds', args: [[1, 2, 3, 4], { padding: 48, maxZoom: 16, ...moves }] }]);
});

test('a fit on a low map leaves nearly all of it to the thing', () => {
  const { map, view } = openReady();
  map.canvas.clientHeight = 160;
  view.show(scene({ goal: { type: 'fit', bounds: [1, 2, 3, 4], motion: 'jump' } }));
  expect(map.calls[0]?.args[1]).toMatchObject({ padding: 10 });
});

test('a position well in view is left where it is, one near the rim is brought to the middle', () => {
  const { map, view } = openReady();
  map.projected = { x: 100, y: 80 };
  expect(view.show(scene({ goal: { type: 'reveal', position: [5, 6] } }))).toBe(false);
  expect(map.calls).toEqual([]);
  map.projected = { x: 99, y: 80 };
  expect(view.show(scene({ goal: { type: 'reveal', position: [5, 6] } }))).toBe(true);
  expect(map.calls).toEqual([{ name: 'easeTo', args: [{ center: [5, 6], duration: 500 }] }]);
});

test('with reduced motion a position is revealed by a jump', () => {
  const { map, view } = openReady({ still: true });
  map.projected = { x: -20, y: 80 };
  view.show(scene({ goal: { type: 'reveal', position: [5, 6] } }));
  expect(map.calls).toEqual([{ name: 'jumpTo', args: [{ center: [5, 6] }] }]);
});

test('a map that was moved by hand and is made narrower by a card keeps its west and north edge', () => {
  const { map, view } = openReady();
  view.resize(-400, 0);
  expect(map.calls).toEqual([
    { name: 'resize', args: [] },
    { name: 'panBy', args: [[-200, 0], { duration: 0 }] },
  ]);
});

test('a map resized since it was sent to fit something fits it anew', () => {
  const { map, view } = openReady();
  view.show(scene({ goal: { type: 'fit', bounds: [1, 2, 3, 4], motion: 'fly-if-welcome' } }));
  map.fire('idle');
  map.calls.length = 0;
  view.resize(-400, 0);
  expect(map.calls.map(({ name }) => name)).toEqual(['resize', 'fitBounds']);
});

test('a place clicked that a docked card would push out of view is brought back', () => {
  const { map, view } = openReady();
  view.show(scene({ goal: { type: 'reveal', position: [5, 6] } }));
  map.projected = { x: 999, y: 300 };
  view.resize(-400, 0);
  expect(map.calls.map(({ name }) => name)).toEqual(['resize', 'panBy', 'easeTo']);
});

test.each([
  { by: 'hand', go: (map: FakeMap, _view: MapView) => map.fire('movestart', { originalEvent: {} }) },
  { by: 'a button', go: (_map: FakeMap, view: MapView) => view.letGo() },
])('after the map was moved by $by the last goal is no longer aimed at', ({ go }) => {
  const { map, view } = openReady();
  view.show(scene({ goal: { type: 'fit', bounds: [1, 2, 3, 4], motion: 'fly-if-welcome' } }));
  go(map, view);
  map.calls.length = 0;
  view.resize(10, 20);
  expect(map.calls.map(({ name }) => name)).toEqual(['resize', 'panBy']);
});

const SETTLED = { type: 'camera-settled', camera: { center: [1, 2], zoom: 3, bearing: 4, pitch: 5 } } as const;
const flightTo = (west: number) => scene({ goal: { type: 'fit', bounds: [west, 2, 3, 4], motion: 'fly' } });
const jumpTo = (west: number) => scene({ goal: { type: 'fit', bounds: [west, 2, 3, 4], motion: 'jump' } });

test('a settled camera is told', () => {
  const { map, told } = openReady();
  map.fire('moveend');
  expect(told).toEqual([SETTLED]);
});

test('the end of a flight is told when it lands, that of a jump at once, and each only once', () => {
  const { map, view, told } = openReady();
  view.show(flightTo(1));
  expect(told).toEqual([]);
  map.land();
  expect(told).toEqual([SETTLED]);
  view.show(jumpTo(2));
  expect(told).toEqual([SETTLED, SETTLED]);
});

test('where one flight breaks off another, nothing is told before the second has landed', () => {
  const { map, view, told } = openReady();
  view.show(flightTo(1));
  view.show(flightTo(2));
  expect(told).toEqual([]);
  map.land();
  expect(told).toEqual([SETTLED]);
});

test('a jump that breaks off a flight is told once', () => {
  const { view, told } = openReady();
  view.show(flightTo(1));
  view.show(jumpTo(2));
  expect(told).toEqual([SETTLED]);
});

test('a flight that a hand breaks off is told as ended where it was broken off', () => {
  const { map, view, told } = openReady();
  view.show(flightTo(1));
  map.fire('moveend');
  expect(told).toEqual([SETTLED]);
});

test('a place that need not be revealed moves nothing and settles nothing', () => {
  const { view, told } = openReady();
  view.show(scene({ goal: { type: 'reveal', position: [5, 6] } }));
  expect(told).toEqual([]);
});
