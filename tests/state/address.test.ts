import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#plan/plan.ts';
import { formatAddress, isStep, parseAddress } from '#state/address.ts';
import { type Camera, HOME, LAYERS, type Shareable, THEMES } from '#state/state.ts';

const SEED = 20_210_313;
const RUNS = { seed: SEED, numRuns: 2_000, verbose: true };

const within = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });

const cameras: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(within(-180, 180), within(-85, 85)),
  zoom: within(0, 24),
  bearing: within(-180, 180),
  pitch: within(0, 85),
});

/** Anything a link may carry: any characters but halves of one, a name of at least one, a filter of at most 200. */
const views: fc.Arbitrary<Shareable> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  layers: fc.subarray([...LAYERS]).map((layers) => new Set(layers)),
  selection: fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })),
  cardOpen: fc.boolean(),
  filter: fc.string({ unit: 'binary', maxLength: 100 }),
  camera: fc.option(cameras),
});

/** The nearest number with so many decimals; nought without a sign. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

const asLinked = (view: Shareable): Shareable => ({
  ...view,
  camera: view.camera && {
    center: [rounded(view.camera.center[0], 5), rounded(view.camera.center[1], 5)],
    zoom: rounded(view.camera.zoom, 2),
    bearing: rounded(view.camera.bearing, 0),
    pitch: rounded(view.camera.pitch, 0),
  },
});

test(`a link gives back the whole view, the camera to 5 decimals of a degree and its zoom to 2 (seed ${SEED})`, () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(parseAddress(formatAddress(view))).toEqual({ asked: asLinked(view), notice: null });
      expect(parseAddress(`#${formatAddress(view)}`).asked).toEqual(asLinked(view));
    }),
    RUNS,
  );
});

test(`a link made from what a link said is that link again (seed ${SEED})`, () => {
  fc.assert(
    fc.property(views, (view) => {
      const address = formatAddress(view);
      expect(formatAddress(parseAddress(address).asked)).toBe(address);
    }),
    RUNS,
  );
});

test(`whatever stands behind #, the view read from it can be linked to (seed ${SEED})`, () => {
  const words = fc.tuple(
    fc.constantFrom('at', 'pick', 'card', 'show', 'find', 'lang', 'theme', 'x'),
    fc.string({ unit: 'binary' }),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((pairs) => pairs.map(([name, word]) => `${name}=${word}`).join('&')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { asked } = parseAddress(text);
      expect(parseAddress(formatAddress(asked))).toEqual({ asked: asLinked(asked), notice: null });
    }),
    RUNS,
  );
});

test('home has the empty address, and the empty address is home', () => {
  expect(formatAddress(HOME)).toBe('');
  for (const text of ['', '#']) expect(parseAddress(text)).toEqual({ asked: HOME, notice: null });
});

test('an address says in plain words what differs from home', () => {
  const view: Shareable = {
    language: 'en',
    theme: 'night',
    layers: new Set(['roads', 'zones']),
    selection: 'tower',
    cardOpen: false,
    filter: 'ink pond',
    camera: { center: [114.123456, 30.5], zoom: 12.346, bearing: 0, pitch: 0 },
  };
  expect(formatAddress(view)).toBe(
    'at=12.35/30.50000/114.12346/0/0&pick=tower&card=0&show=zones.roads&find=ink+pond&lang=en&theme=night',
  );
});

test('an address with every layer off says so', () => {
  const dark: Shareable = { ...HOME, layers: new Set() };
  expect(formatAddress(dark)).toBe('show=');
  expect(parseAddress('show=').asked.layers.size).toBe(0);
});

test('a camera turned by a hair has no minus nought in its address', () => {
  const camera: Camera = { center: [-0.000001, -0.000001], zoom: 3, bearing: -0.4, pitch: 0 };
  expect(formatAddress({ ...HOME, camera })).toBe('at=3.00/0.00000/0.00000/0/0');
});

test('what cannot be read is named, and stays as at home', () => {
  const unreadable = [
    'lang=fr',
    'theme=pink',
    'show=zones.clouds',
    'at=1/2/3',
    'at=1/2/3/4/',
    'at=a/b/c/d/e',
    'at=12/91/0/0/0',
    'at=25/0/0/0/0',
  ];
  for (const part of unreadable)
    expect(parseAddress(part), part).toEqual({ asked: HOME, notice: { type: 'link-unreadable', part } });
});

test('the rest of a link holds when one part of it cannot be read', () => {
  expect(parseAddress('pick=tower&theme=pink&lang=en')).toEqual({
    asked: { ...HOME, selection: 'tower', language: 'en' },
    notice: { type: 'link-unreadable', part: 'theme=pink' },
  });
});

test('of several unreadable parts the first is named, cut to 40 characters', () => {
  expect(parseAddress(`theme=pink&show=${'x'.repeat(50)}`).notice).toEqual({
    type: 'link-unreadable',
    part: `show=${'x'.repeat(40)}`,
  });
});

test('words nobody knows are passed over, and an empty pick picks nothing', () => {
  expect(parseAddress('chapter=3&pick=')).toEqual({ asked: HOME, notice: null });
});

test('of a filter in a link the first 200 characters count', () => {
  expect(parseAddress(`find=${'a'.repeat(201)}`).asked.filter).toBe('a'.repeat(200));
});

test('only another selection is a step to take back', () => {
  const camera: Camera = { center: [1, 2], zoom: 3, bearing: 0, pitch: 0 };
  expect(isStep(HOME, { ...HOME, selection: 'tower' })).toBe(true);
  expect(isStep({ ...HOME, selection: 'tower' }, HOME)).toBe(true);
  expect(isStep(HOME, { ...HOME, camera, filter: 'a', cardOpen: false, theme: 'night', language: 'en', layers: new Set() })).toBe(
    false,
  );
});
