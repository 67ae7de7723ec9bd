import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { lengthMetres } from '#measure/length.ts';
import { prepareWalks, walkFrom } from '#measure/walk.ts';
import type { WalkBand } from '#plan/walk.ts';
import { at, box, drawn, line, point, street, town } from './walk-town.ts';

const bandsFrom = (roads: readonly Feature[], origin: Feature, minutes: readonly number[] = [5, 10]): readonly WalkBand[] => {
  const id = String(origin.properties?.['thing']);
  const shapes = town(origin.geometry.type === 'Polygon' ? { roads, parcels: [origin] } : { roads, places: [origin] });
  return walkFrom({ type: 'thing', id }, prepareWalks(shapes), minutes).bands;
};

/** The courses of a band in whole metres east and north of the corner. */
const metresOf = ({ courses }: WalkBand): readonly (readonly string[])[] => {
  const [east = 0] = at(1, 0);
  const [, north = 0] = at(0, 1);
  return courses.map((course) =>
    course.map(([longitude, latitude]) => `${Math.round((longitude - 10) / (east - 10))},${Math.round(latitude / north)}`),
  );
};

test('a band runs both ways from where the walk begins, round corners, and ends where the time is up', () => {
  const roads = [street('elm', line([0, 0], [400, 0], [400, 600]))];
  const [five, ten] = bandsFrom(roads, drawn('station', point(300, 0))).map(metresOf);
  expect(five).toEqual([['0,0', '400,0', '400,275']]);
  expect(ten).toEqual([['400,275', '400,600']]);
});

test('the straight metres to the street take their share of the time', () => {
  const roads = [street('elm', line([0, 0], [1000, 0]))];
  const [five, ten] = bandsFrom(roads, drawn('station', point(500, 75))).map(metresOf);
  expect(five).toEqual([['200,0', '800,0']]);
  expect(ten).toEqual([
    ['0,0', '200,0'],
    ['800,0', '1000,0'],
  ]);
});

test('a street that is reached from both ends is left out only in its middle', () => {
  const roads = [
    street('south', line([0, 0], [100, 0])),
    street('west', line([0, 0], [0, 300])),
    street('east', line([100, 0], [100, 300])),
    street('north', line([0, 300], [100, 300])),
  ];
  const [four, five] = bandsFrom(roads, drawn('station', point(60, 0)), [4, 5, 6]).map(metresOf);
  // 300 m: 60 + 240 to the west, 40 + 260 to the east.
  expect(four).toEqual([
    ['0,0', '100,0'],
    ['0,0', '0,240'],
    ['100,0', '100,260'],
  ]);
  // 375 m: 60 + 300 + 15 from the west, 40 + 300 + 35 from the east.
  expect(five).toEqual([
    ['0,240', '0,300'],
    ['100,260', '100,300'],
    ['0,300', '15,300'],
    ['65,300', '100,300'],
  ]);
});

test('from an area the streets in it are reached at once, to their middle', () => {
  const roads = [street('elm', line([-1000, 50], [2500, 50]))];
  const [five] = bandsFrom(roads, drawn('parcel', box([0, 0, 2000, 100]))).map(metresOf);
  expect(five).toEqual([['-375,50', '2375,50']]);
});

test('from what comes slanting to a street only so much of the street is reached as the straight metres leave', () => {
  const roads = [street('elm', line([0, 0], [1000, 0]))];
  // 15 m: just enough to come straight to the street 300 m along it, and to go on for 10 m at the end, which is 5 m off.
  const [shortest] = bandsFrom(roads, drawn('fence', line([0, 45], [400, 5])), [0.2]).map(metresOf);
  expect(shortest).toEqual([['300,0', '410,0']]);
});

test('a band in which nothing new is reached has no courses', () => {
  const roads = [street('elm', line([0, 0], [100, 0]))];
  expect(bandsFrom(roads, drawn('station', point(0, 0)))).toEqual([
    {
      minutes: 5,
      courses: [
        [
          [10, 0],
          [expect.closeTo(10.000898, 6), 0],
        ],
      ],
    },
    { minutes: 10, courses: [] },
  ]);
});

test('a band is cut to a hundredth of a metre before its positions are rounded to six decimals', () => {
  const roads = [street('elm', line([0, 0], [1000, 0]))];
  const [five] = bandsFrom(roads, drawn('station', point(0, 0)), [5]);
  const [course = []] = five?.courses ?? [];
  expect(course.flat().map((degrees) => Number(degrees.toFixed(6)))).toEqual(course.flat());
  expect(lengthMetres({ type: 'LineString', coordinates: course.map((position) => [...position]) })).toBeCloseTo(375, 0);
});
