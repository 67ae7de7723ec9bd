import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenForPresses } from '#map/presses.ts';
import type { Spot } from '#map/surface.ts';
import { FakeMap } from './fake-map.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const AT: Spot = { x: 100, y: 80 };

/** A map whose presses are written down. */
const listening = () => {
  const map = new FakeMap();
  const told: string[] = [];
  listenForPresses(map, {
    clicked: ({ x, y }) => told.push(`clicked ${x} ${y}`),
    asked: ({ x, y }) => told.push(`asked ${x} ${y}`),
  });
  const touch = (...points: readonly Spot[]) => map.fire('touchstart', { point: points[0] ?? AT, points });
  return { map, told, touch };
};

test('a click is a click, a right click asks', () => {
  const { map, told } = listening();
  map.fire('click', { point: AT });
  map.fire('contextmenu', { point: { x: 1, y: 2 } });
  map.fire('contextmenu', { point: { x: 1, y: 2 } });
  map.fire('click', { point: AT });
  expect(told).toEqual(['clicked 100 80', 'asked 1 2', 'asked 1 2', 'clicked 100 80']);
});

test('a finger that rests for half a second asks where it came down, and not a moment sooner', () => {
  const { map, told, touch } = listening();
  touch(AT);
  map.fire('touchmove', { point: { x: 106, y: 88 }, points: [] });
  vi.advanceTimersByTime(499);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['asked 100 80']);
});

test('a finger that is lifted, moves on, or has a second one beside it does not ask', () => {
  const { map, told, touch } = listening();
  touch(AT);
  map.fire('touchend');
  vi.advanceTimersByTime(1000);
  touch(AT);
  map.fire('touchmove', { point: { x: 111, y: 80 }, points: [] });
  vi.advanceTimersByTime(1000);
  touch(AT);
  touch(AT, { x: 200, y: 80 });
  vi.advanceTimersByTime(1000);
  touch(AT);
  map.fire('touchcancel');
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

test('a long press that the phone also makes a right click and a click of is told once', () => {
  const { map, told, touch } = listening();
  touch(AT);
  vi.advanceTimersByTime(500);
  map.fire('contextmenu', { point: AT });
  map.fire('touchend');
  map.fire('click', { point: AT });
  expect(told).toEqual(['asked 100 80']);
});

test('a right click the phone makes before half a second is over is told once as well', () => {
  const { map, told, touch } = listening();
  touch(AT);
  vi.advanceTimersByTime(400);
  map.fire('contextmenu', { point: AT });
  vi.advanceTimersByTime(600);
  map.fire('touchend');
  map.fire('click', { point: AT });
  expect(told).toEqual(['asked 100 80']);
});

test('after a long press the next tap is a click again', () => {
  const { map, told, touch } = listening();
  touch(AT);
  vi.advanceTimersByTime(500);
  map.fire('touchend');
  touch(AT);
  map.fire('touchend');
  map.fire('click', { point: AT });
  expect(told).toEqual(['asked 100 80', 'clicked 100 80']);
});
