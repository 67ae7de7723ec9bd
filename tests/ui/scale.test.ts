import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Camera } from '#state/state.ts';
import { metresPerPixel, scaleFor } from '#ui/scale.ts';

const SEED = 20_210_315;
const EQUATOR_METRES = 40_075_016.686;

const at = (latitude: number, zoom: number): Camera => ({ center: [114, latitude], zoom, bearing: 0, pitch: 0 });

/** The camera on the equator at which a pixel covers so many metres. */
const covering = (metres: number): Camera => at(0, Math.log2(EQUATOR_METRES / 512 / metres));

test('at zoom 0 the equator is one tile of 512 pixels', () => {
  expect(metresPerPixel(at(0, 0)) * 512).toBeCloseTo(EQUATOR_METRES, 6);
});

test('each zoom step halves what a pixel covers, and so does the latitude of 60 degrees on either side', () => {
  expect(metresPerPixel(at(0, 9)) / metresPerPixel(at(0, 10))).toBeCloseTo(2, 12);
  expect(metresPerPixel(at(0, 9)) / metresPerPixel(at(60, 9))).toBeCloseTo(2, 12);
  expect(metresPerPixel(at(0, 9)) / metresPerPixel(at(-60, 9))).toBeCloseTo(2, 12);
});

test('the bar is the longest of 1, 2 and 5 with noughts that fits into 110 pixels', () => {
  expect(scaleFor(covering(0.05))).toEqual({ metres: 5, widthPixels: 100 });
  expect(scaleFor(covering(1))).toEqual({ metres: 100, widthPixels: 100 });
  expect(scaleFor(covering(2))).toEqual({ metres: 200, widthPixels: 100 });
  expect(scaleFor(covering(4))).toEqual({ metres: 200, widthPixels: 50 });
  expect(scaleFor(covering(5))).toEqual({ metres: 500, widthPixels: 100 });
  expect(scaleFor(covering(9))).toEqual({ metres: 500, widthPixels: 56 });
  expect(scaleFor(covering(10))).toEqual({ metres: 1000, widthPixels: 100 });
  expect(scaleFor(covering(1000))).toEqual({ metres: 100_000, widthPixels: 100 });
});

test('turning and tilting the map leave the scale at its centre as it is', () => {
  expect(scaleFor({ ...covering(1), bearing: 90, pitch: 60 })).toEqual({ metres: 100, widthPixels: 100 });
});

test('before the map has come to rest there is no scale', () => {
  expect(scaleFor(null)).toBeNull();
});

test(`at any place and zoom the bar is 44 to 110 pixels wide and as long as it says (seed ${SEED})`, () => {
  const cameras = fc
    .tuple(fc.double({ min: -80, max: 80, noNaN: true }), fc.double({ min: 0, max: 24, noNaN: true }))
    .map(([latitude, zoom]) => at(latitude, zoom));
  fc.assert(
    fc.property(cameras, (camera) => {
      const { metres, widthPixels } = scaleFor(camera) ?? { metres: Number.NaN, widthPixels: Number.NaN };
      expect(widthPixels).toBeGreaterThanOrEqual(44);
      expect(widthPixels).toBeLessThanOrEqual(110);
      expect(Math.abs(widthPixels - metres / metresPerPixel(camera))).toBeLessThanOrEqual(0.5);
      expect(metres.toPrecision(1)).toMatch(/^0?\.?0*[125]/);
      expect(Number(metres.toPrecision(1)) / metres).toBeCloseTo(1, 12);
    }),
    { seed: SEED, numRuns: 2_000, verbose: true },
  );
});
