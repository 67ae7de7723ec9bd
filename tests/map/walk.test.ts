import { diff, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { WalkLook } from '#map/brush.ts';
import { walkData } from '#map/layers/walk.ts';
import { walkSwatch } from '#map/legend.ts';
import { paletteOf } from '#map/palette.ts';
import { sceneOf } from '#map/scene.ts';
import { styleFor } from '#map/style.ts';
import type { Walk, WalkOrigin } from '#plan/walk.ts';
import { type AppState, HOME, openingState, THEMES } from '#state/state.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { TINY_SURVEY } from '../fixtures/tiny-survey.ts';
import { look } from './look.ts';

const NEAR = [
  [10, 0],
  [10.1, 0],
] as const;
const FAR = [
  [10.1, 60],
  [10.1, 60.1],
] as const;
const WALK: WalkLook = {
  bands: [
    { share: 0, courses: [NEAR] },
    { share: 1, courses: [FAR] },
  ],
  origin: [10, 0],
};

const layerOf = (id: string) => {
  const layer = styleFor(look({ walk: WALK })).layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer;
};

test('a walk is its streets, each with its share of the time and the pixels of a metre there, and the spot where it begins', () => {
  expect(walkData(WALK).features).toEqual([
    {
      type: 'Feature',
      properties: { share: 0, pixels_per_metre: expect.closeTo(1 / 78_271.517, 12) },
      geometry: { type: 'LineString', coordinates: NEAR },
    },
    {
      type: 'Feature',
      // At 60° north a metre is twice as many pixels as on the equator.
      properties: { share: 1, pixels_per_metre: expect.closeTo(2 / 78_271.517, 12) },
      geometry: { type: 'LineString', coordinates: FAR },
    },
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [10, 0] } },
  ]);
  expect(walkData({ bands: [], origin: null }).features).toEqual([]);
  expect(walkData(null).features).toEqual([]);
});

test('a map with a walk is valid', () => {
  expect(validateStyleMin(styleFor(look({ walk: WALK })))).toEqual([]);
});

test('setting out hands over new data for the walk and touches nothing else', () => {
  expect(diff(styleFor(look()), styleFor(look({ walk: WALK })))).toEqual([
    { command: 'setGeoJSONSourceData', args: ['walk', walkData(WALK)] },
  ]);
});

test('the band is 60 m wide at every zoom', () => {
  const paint = layerOf('walk-band').paint ?? {};
  const width = 'line-width' in paint ? paint['line-width'] : undefined;
  // Doubling with every zoom it is in metres the same at all between two stops.
  expect(width).toEqual([
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    8,
    ['*', ['get', 'pixels_per_metre'], 60 * 2 ** 8],
    20,
    ['*', ['get', 'pixels_per_metre'], 60 * 2 ** 20],
  ]);
});

test('the band is of full colour under the roads, and the line along it lies over them', () => {
  const ids = styleFor(look()).layers.map(({ id }) => id);
  const at = (id: string): number => ids.indexOf(id);
  expect(at('walk-band')).toBeGreaterThan(at('water'));
  expect(at('walk-band')).toBeLessThan(at('road-tunnel'));
  expect(at('walk-line')).toBeGreaterThan(at('road-proposed'));
  expect(at('walk-line')).toBeLessThan(at('parcel-edge-1'));
  expect(at('walk-origin')).toBeGreaterThan(at('walk-line'));
  expect(layerOf('walk-band').paint).not.toHaveProperty('line-opacity');
});

test('the walk is on the map whatever is narrowed down, lifted out or switched off', () => {
  const bare = look({ walk: WALK, layers: new Set(), kept: [], nets: [{ id: 'net', sort: 'other', members: [] }] });
  const walkLayers = (style: ReturnType<typeof styleFor>) => style.layers.filter(({ id }) => id.startsWith('walk-'));
  expect(walkLayers(styleFor(bare))).toEqual(walkLayers(styleFor(look({ walk: WALK }))));
});

test.each(THEMES)('the legend shows the colours of the map, %s', (theme) => {
  const { walk } = paletteOf(theme);
  const tints = [0, 0.5, 1].map((share) => {
    const swatch = walkSwatch(share);
    if (swatch.type !== 'line') throw new Error('a street is a line');
    expect(swatch.stroke.colour[theme]).toBe(walk.line);
    return swatch.casing?.colour[theme];
  });
  const middle = { paper: '#f4b1d1', night: '#853663' }[theme];
  expect(tints).toEqual([walk.near, middle, walk.far]);
});

const STATION: WalkOrigin = { type: 'thing', id: 'station' };
const found = (origin: WalkOrigin): Walk => ({
  origin,
  accessMetres: 0,
  reached: [],
  bands: [5, 10, 15].map((minutes) => ({ minutes, courses: [[[minutes, 0]]] })),
});
const walking = (origin: WalkOrigin, minutes: number, over: Partial<AppState> = {}): AppState => ({
  ...openingState(HOME, null),
  plan: { type: 'ready', plan: TINY_PLAN },
  walk: { origin, minutes },
  walkStatus: { type: 'found', walk: found(origin) },
  ...over,
});

test('the map shows the streets of as many minutes as are asked for, each with its share of them', () => {
  expect(sceneOf(walking(STATION, 10), false).look.walk).toEqual({
    bands: [
      { share: 0, courses: [[[5, 0]]] },
      { share: 1, courses: [[[10, 0]]] },
    ],
    // The place of the station's name.
    origin: [11, 21],
  });
  expect(sceneOf(walking({ type: 'position', position: [3, 4] }, 5), false).look.walk?.origin).toEqual([3, 4]);
  expect(sceneOf(walking({ type: 'thing', id: 'parcel-lost' }, 5), false).look.walk?.origin).toBeNull();
});

test('asked the same twice the map is given the same object, so that it is not redrawn', () => {
  const state = walking(STATION, 10);
  expect(sceneOf({ ...state, hovered: 'pond' }, false).look.walk).toBe(sceneOf(state, false).look.walk);
});

test('until a walk is found, in the tour and in the density view nothing of it is shown', () => {
  expect(sceneOf(walking(STATION, 10, { walkStatus: { type: 'looking' } }), false).look.walk).toBeNull();
  expect(sceneOf(walking(STATION, 10, { chapter: 'area-lantern' }), false).look.walk).toBeNull();
  const measuring = { view: 'density', survey: { type: 'ready', survey: TINY_SURVEY } } as const;
  expect(sceneOf(walking(STATION, 10, measuring), false).look.walk).toBeNull();
  expect(sceneOf({ ...openingState(HOME, null), walk: { origin: STATION, minutes: 5 } }, false).look.walk).toBeNull();
});

test('what a walk begins at is marked as long as nothing else is selected', () => {
  expect(sceneOf(walking(STATION, 10), false).selected).toEqual({ thing: 'station', source: 'places' });
  expect(sceneOf(walking(STATION, 10, { selection: 'pond' }), false).selected).toMatchObject({ thing: 'pond' });
  expect(sceneOf(walking({ type: 'position', position: [3, 4] }, 5), false).selected).toBeNull();
});
