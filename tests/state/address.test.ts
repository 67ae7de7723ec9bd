import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counting, EDGE_SHARES, GRADE_REACHES, GRADE_READINGS, STANDARD_COUNTING } from '#density/counting.ts';
import { SHADINGS } from '#density/shades.ts';
import { NO_FACETS } from '#plan/facets.ts';
import { FIGURES_PARTS } from '#plan/figures-part.ts';
import { LANGUAGES, type Position } from '#plan/plan.ts';
import type { WalkOrigin } from '#plan/walk.ts';
import { formatAddress, parseAddress } from '#state/address.ts';
import { FIRST_FIGURES, type FiguresAt } from '#state/figures-at.ts';
import { type Camera, HOME, LAYERS, type Shareable, THEMES, VIEWS } from '#state/state.ts';

const SEED = 20_210_313;
const RUNS = { seed: SEED, numRuns: 2_000, verbose: true };

const within = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });

const cameras: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(within(-180, 180), within(-85, 85)),
  zoom: within(0, 24),
  bearing: within(-180, 180),
  pitch: within(0, 85),
});

const names = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

const words = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), { maxLength: 3 }).map((chosen) => [...chosen].sort());

const walks = fc.record({
  origin: fc.oneof(
    fc.record({ type: fc.constant('thing' as const), id: fc.stringMatching(/^[a-z][a-z-]{0,20}$/) }),
    fc.record({ type: fc.constant('position' as const), position: fc.tuple(within(-180, 180), within(-85, 85)) }),
  ),
  minutes: fc.integer({ min: 1, max: 60 }),
});

const countings: fc.Arbitrary<Counting> = fc.record({
  gradesDownTo: fc.constantFrom(...GRADE_REACHES),
  gradeReading: fc.constantFrom(...GRADE_READINGS),
  planWorks: fc.boolean(),
  viaducts: fc.boolean(),
  waterOut: fc.boolean(),
  edgeShare: fc.constantFrom(...EDGE_SHARES),
});

/**
 * Anything a link may carry: any characters but halves of one, a name of at least one, a filter of at most 200. A chapter says
 * itself what is in view: with one there is no camera. What is counted belongs to the density view and is not said outside it,
 * and a statement belongs to its line.
 */
const views: fc.Arbitrary<Shareable> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    layers: fc.subarray([...LAYERS]).map((layers) => new Set(layers)),
    selection: fc.option(names),
    cardOpen: fc.boolean(),
    filter: fc.string({ unit: 'binary', maxLength: 100 }),
    facets: fc.record({ zone: words, kind: words, role: words, chapter: words, status: words, place: words }),
    nets: words.map((ids) => new Set(ids)),
    line: fc.option(fc.integer({ min: 1, max: 99_999 })),
    said: fc.option(names),
    walk: fc.option(walks),
    pin: fc.option(fc.tuple(within(-180, 180), within(-85, 85))),
    chapter: fc.option(names),
    view: fc.constantFrom(...VIEWS),
    counting: countings,
    shading: fc.constantFrom(...SHADINGS),
    piece: fc.option(names),
    figuresAt: fc.record({ part: fc.constantFrom(...FIGURES_PARTS), figure: fc.option(names), relation: fc.option(names) }),
    year: fc.option(fc.integer({ min: 1, max: 9_999 })),
    camera: fc.option(cameras),
  })
  .map((view) => (view.chapter === null ? view : { ...view, camera: null }));

/** The nearest number with so many decimals; nought without a sign. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

const roundedPlace = ([longitude, latitude]: Position): Position => [rounded(longitude, 5), rounded(latitude, 5)];

const linkedOrigin = (origin: WalkOrigin): WalkOrigin =>
  origin.type === 'thing' ? origin : { ...origin, position: roundedPlace(origin.position) };

/** A figure is linked alone, from wherever it was opened. */
const linkedFigures = ({ figuresAt, view }: Shareable): FiguresAt => {
  if (view !== 'figures') return FIRST_FIGURES;
  return figuresAt.figure === null ? figuresAt : { ...FIRST_FIGURES, figure: figuresAt.figure };
};

const asLinked = (view: Shareable): Shareable => ({
  ...view,
  said: view.line === null ? null : view.said,
  ...(view.view === 'density' ? {} : { counting: HOME.counting, shading: HOME.shading, piece: null }),
  figuresAt: linkedFigures(view),
  pin: view.pin && roundedPlace(view.pin),
  walk: view.walk && { ...view.walk, origin: linkedOrigin(view.walk.origin) },
  camera: view.camera && {
    center: roundedPlace(view.camera.center),
    zoom: rounded(view.camera.zoom, 2),
    bearing: rounded(view.camera.bearing, 0),
    pitch: rounded(view.camera.pitch, 0),
  },
});

test(`a link gives back the whole view, camera and pin to 5 decimals of a degree and the zoom to 2 (seed ${SEED})`, () => {
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
    fc.constantFrom(
      'chapter',
      'at',
      'pin',
      'pick',
      'view',
      'count',
      'shade',
      'piece',
      'card',
      'show',
      'find',
      'lang',
      'theme',
      'x',
    ),
    fc.oneof(fc.constantFrom(...VIEWS, ...SHADINGS, 'branch.lower.dry'), fc.string({ unit: 'binary' })),
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
    facets: { ...NO_FACETS, kind: ['park', 'road'], chapter: ['3', '6-2'] },
    nets: new Set(['net-ink']),
    line: 12,
    said: 'said-1',
    walk: { origin: { type: 'thing', id: 'tower' }, minutes: 10 },
    pin: [114.5, 30.123456],
    chapter: null,
    view: 'density',
    counting: { gradesDownTo: 'branch', gradeReading: 'lower', planWorks: true, viaducts: false, waterOut: true, edgeShare: 1 },
    shading: 'grid',
    piece: 'road-long-2',
    figuresAt: FIRST_FIGURES,
    year: 2025,
    camera: { center: [114.123456, 30.5], zoom: 12.346, bearing: 0, pitch: 0 },
  };
  expect(formatAddress(view)).toBe(
    'at=12.35/30.50000/114.12346/0/0&pin=30.12346/114.50000&pick=tower' +
      '&view=density&count=branch.lower.works.one-level.dry.edge-whole&shade=grid&piece=road-long-2' +
      '&year=2025&line=12&said=said-1&walk=10&from=tower&kind=park.road&in=3.6-2&net=net-ink&card=0&show=zones.roads&find=ink+pond&lang=en&theme=night',
  );
});

test('the density view as it is opened says no more than its name', () => {
  expect(formatAddress({ ...HOME, view: 'density' })).toBe('view=density');
  expect(parseAddress('view=density')).toEqual({ asked: { ...HOME, view: 'density' }, notice: null });
});

test('outside the density view the address says nothing of what was counted there', () => {
  const counted: Shareable = {
    ...HOME,
    counting: { ...STANDARD_COUNTING, planWorks: true },
    shading: 'grid',
    piece: 'road-mill',
  };
  expect(formatAddress(counted)).toBe('');
  expect(parseAddress('piece=road-mill').asked.piece).toBeNull();
});

test('a way of counting is read in any order of its words, the last of two that contradict each other', () => {
  expect(parseAddress('view=density&count=dry.arterial').asked.counting).toEqual({
    ...STANDARD_COUNTING,
    gradesDownTo: 'arterial',
    waterOut: true,
  });
  expect(parseAddress('view=density&count=arterial.branch.lane').asked.counting).toEqual(STANDARD_COUNTING);
});

test('the address of a chapter says no camera, wherever the map stands', () => {
  const camera: Camera = { center: [11, 21], zoom: 9, bearing: 0, pitch: 0 };
  expect(formatAddress({ ...HOME, chapter: 'zone-cloud', camera, selection: 'tower' })).toBe('chapter=zone-cloud&pick=tower');
  expect(formatAddress({ ...HOME, camera })).toBe('at=9.00/21.00000/11.00000/0/0');
});

test('a camera beside a chapter is passed over, be it readable or not', () => {
  for (const at of ['9/21/11/0/0', 'nowhere'])
    expect(parseAddress(`at=${at}&chapter=zone-cloud`), at).toEqual({ asked: { ...HOME, chapter: 'zone-cloud' }, notice: null });
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
    'pin=',
    'pin=30',
    'pin=30/',
    'pin=a/b',
    'pin=30/114/0',
    'pin=86/0',
    'pin=0/181',
    'view=map',
    'count=',
    'count=branch.',
    'count=branch.wet',
    'count=proposed',
    'shade=roads',
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

test('words nobody knows are passed over, an empty pick picks nothing and an empty chapter opens none', () => {
  expect(parseAddress('page=3&pick=&chapter=')).toEqual({ asked: HOME, notice: null });
});

test('of a filter in a link the first 200 characters count', () => {
  expect(parseAddress(`find=${'a'.repeat(201)}`).asked.filter).toBe('a'.repeat(200));
});
