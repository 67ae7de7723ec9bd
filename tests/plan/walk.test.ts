import { expect, test } from 'vitest';
import { bandsWithin, canWalkFrom, extentOf, type WalkCircle, walkMinutes } from '#plan/walk.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const circle = (minutes: number): WalkCircle => ({
  minutes,
  name: { zh: '圈', en: 'Circle' },
  thing: 'school',
  locator: { chapter: 1, section: 2, box: null, restored: false, paragraph: '云镇两区一轴两城', line: 3 },
});

test("a walk can be asked for in the usual minutes and the plan's own, each once, the least first", () => {
  expect(walkMinutes([])).toEqual([5, 10, 15]);
  expect(walkMinutes([circle(12), circle(10), circle(12), circle(3), circle(20)])).toEqual([3, 5, 10, 12, 15, 20]);
});

test('a walk can begin at what has a place, save at the district, a zone and what lies around', () => {
  expect(TINY_PLAN.things.filter(canWalkFrom).map(({ id }) => id)).toEqual([
    'axis-whale',
    'area-kite',
    'area-lantern',
    'parcel-tea',
    'parcel-salt',
    'tower',
    'school',
    'road-long',
    'bridge',
    'station',
    'rail',
    'pond',
  ]);
});

test('of the bands within some minutes the soonest has no share of them, the last all, and one alone none', () => {
  const walk = {
    origin: { type: 'thing', id: 'station' },
    accessMetres: 0,
    reached: [],
    bands: [5, 10, 15].map((minutes) => ({ minutes, courses: [] })),
  } as const;
  const shares = (minutes: number) => bandsWithin(walk, minutes).map(({ band, share }) => [band.minutes, share]);
  expect(shares(15)).toEqual([
    [5, 0],
    [10, 0.5],
    [15, 1],
  ]);
  expect(shares(10)).toEqual([
    [5, 0],
    [10, 1],
  ]);
  expect(shares(5)).toEqual([[5, 0]]);
  expect(shares(4)).toEqual([]);
});

test('what is drawn of a thing is told by its shape, and of what runs along a way whether that is more than one point of it', () => {
  const [placed] = TINY_PLAN.things.flatMap(({ placement }) => (placement.type === 'placed' ? [placement] : []));
  if (!placed) throw new Error('the tiny plan places nothing');
  const point = { ...placed, bounds: [10, 20, 10, 20] } as const;
  const circle = { ...placed, radiusMetres: 300 };
  const area = { ...placed, areaSquareMetres: { drawn: 1, low: 1, high: 1 } };
  expect(extentOf('road', placed)).toBe('line');
  expect(extentOf('bridge', placed)).toBe('line');
  expect(extentOf('rail', point)).toBe('one-point');
  expect(extentOf('tunnel', point)).toBe('one-point');
  expect(extentOf('station', point)).toBe('spot');
  expect(extentOf('building', point)).toBe('spot');
  expect(extentOf('water', placed)).toBe('area');
  expect(extentOf('works', area)).toBe('area');
  expect(extentOf('parcel', circle)).toBe('circle');
  expect(extentOf('building', circle)).toBe('circle');
});
