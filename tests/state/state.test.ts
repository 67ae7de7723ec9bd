import { expect, test } from 'vitest';
import { STANDARD_COUNTING } from '#density/counting.ts';
import { NO_FACETS } from '#plan/facets.ts';
import { HOME, LAYERS, openingState, type Shareable } from '#state/state.ts';

test('home is the whole plan in Chinese on paper, with every layer on and nothing picked', () => {
  expect(HOME).toEqual({
    language: 'zh',
    theme: 'paper',
    layers: new Set(LAYERS),
    selection: null,
    cardOpen: true,
    filter: '',
    facets: NO_FACETS,
    nets: new Set(),
    line: null,
    said: null,
    walk: null,
    pin: null,
    chapter: null,
    view: 'plan',
    counting: STANDARD_COUNTING,
    shading: 'zones',
    piece: null,
    figuresAt: { part: 'indicators', figure: null, relation: null },
    year: null,
    camera: null,
  });
});

test('the app opens with all that the link asked for, and waits for plan and map', () => {
  const asked: Shareable = {
    language: 'en',
    theme: 'night',
    layers: new Set(['roads']),
    selection: 'tower',
    cardOpen: false,
    filter: 'ink',
    facets: { ...NO_FACETS, kind: ['park'] },
    nets: new Set(['net-ink']),
    line: 12,
    said: 'said-1',
    walk: { origin: { type: 'thing', id: 'tower' }, minutes: 10 },
    pin: [11, 21],
    chapter: 'zone-cloud',
    view: 'density',
    counting: { ...STANDARD_COUNTING, waterOut: true },
    shading: 'highlight-areas',
    piece: 'road-mill',
    figuresAt: { part: 'list', figure: 'roads', relation: null },
    year: 2020,
    camera: null,
  };
  const notice = { type: 'link-unreadable', part: 'at=1' } as const;
  const state = openingState(asked, notice);
  expect(state).toMatchObject({
    ...asked,
    notice,
    plan: { type: 'loading', share: null },
    map: { type: 'waiting', loaded: 0, total: 0 },
  });
});

test('the app opens with its directory in view and nothing else open', () => {
  expect(openingState(HOME, null)).toMatchObject({
    directoryOpen: true,
    panel: 'directory',
    sheetHeight: 'low',
    dialog: null,
    chooser: null,
    hovered: null,
    notice: null,
    welcome: false,
    here: null,
    tour: { place: null, cue: 0, blank: false, animate: null },
    survey: { type: 'unasked' },
    pointedPiece: null,
    prefersStill: false,
  });
});

test('the camera of a link is where the map is wanted; without one nothing is wanted yet', () => {
  const camera = { center: [11, 21], zoom: 9, bearing: 0, pitch: 0 } as const;
  expect(openingState({ ...HOME, camera }, null).goal).toEqual({ type: 'camera', camera });
  expect(openingState(HOME, null).goal).toBeNull();
});
