import { expect, test } from 'vitest';
import { STANDARD_COUNTING } from '#density/counting.ts';
import { NO_FACETS } from '#plan/facets.ts';
import type { Intent } from '#state/intent.ts';
import { type AppState, HOME, openingState, WAITING } from '#state/state.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { TINY_SURVEY } from '../fixtures/tiny-survey.ts';
import { after, READY, readyWith } from './ready.ts';

const camera = () => ({ center: [11, 21], zoom: 9, bearing: 0, pitch: 0 }) as const;
const frame = () => ({ bounds: [10, 20, 11, 21], drawn: ['pond', 'tower'], accuracyMetres: [15, 250] }) as const;
const LOADING = openingState(HOME, null);
const TOURING = after(READY, { type: 'tour-started' });
const PAGELESS = readyWith({ plan: { type: 'ready', plan: { ...TINY_PLAN, story: [] } } });
const HERE = { position: [10, 20], gcj02: [10, 20], holding: [], roads: [], station: null } as const;
/** The density view while the roads are being measured. */
const MEASURING = readyWith({ view: 'density', survey: { type: 'loading' }, sheetHeight: 'half' });
/** A walk from what has no shape, so that the map stays where it is. */
const FROM_NOWHERE = { origin: { type: 'thing', id: 'parcel-lost' }, minutes: 10 } as const;
const WALKING = readyWith({ walk: FROM_NOWHERE, walkStatus: { type: 'looking' }, sheetHeight: 'half' });
const NEVER = 'always changes something';

type Case = readonly [intent: Intent, state: AppState];

/** For every intent, when it says nothing new; the compiler proves the table complete. */
const NOTHING_NEW: Readonly<Record<Intent['type'], Case | typeof NEVER>> = {
  'figures-opened': [{ type: 'figures-opened', part: null }, readyWith({ view: 'figures', sheetHeight: 'full' })],
  'stated-figure-opened': [{ type: 'stated-figure-opened', figure: null }, readyWith({ view: 'figures', sheetHeight: 'full' })],
  'relation-opened': [
    { type: 'relation-opened', relation: 'roads' },
    readyWith({ view: 'figures', sheetHeight: 'full', figuresAt: { part: 'sums', figure: null, relation: 'roads' } }),
  ],
  'year-chosen': [{ type: 'year-chosen', year: null }, READY],
  'sums-arrived': NEVER,
  'sums-failed': [{ type: 'sums-failed' }, readyWith({ sums: { type: 'failed' } })],
  'sums-retried': [{ type: 'sums-retried' }, readyWith({ sums: { type: 'loading' } })],
  'plan-arrived': NEVER,
  'plan-failed': NEVER,
  'plan-progressed': [{ type: 'plan-progressed', share: 1 }, READY],
  'plan-retried': [{ type: 'plan-retried' }, LOADING],
  'map-changed': [
    { type: 'map-changed', status: { type: 'failed', cause: 'no-data' } },
    readyWith({ map: { type: 'failed', cause: 'no-data' } }),
  ],
  'map-retried': [{ type: 'map-retried' }, readyWith({ map: { ...WAITING } })],
  'thing-picked': [{ type: 'thing-picked', id: 'parcel-lost' }, readyWith({ selection: 'parcel-lost', sheetHeight: 'half' })],
  'spot-clicked': NEVER,
  'choice-made': [{ type: 'choice-made', id: 'parcel-lost' }, readyWith({ selection: 'parcel-lost', sheetHeight: 'full' })],
  'chooser-dismissed': [{ type: 'chooser-dismissed' }, READY],
  'thing-hovered': [{ type: 'thing-hovered', id: 'tower' }, readyWith({ hovered: 'tower' })],
  'selection-cleared': [{ type: 'selection-cleared' }, READY],
  'card-hidden': [{ type: 'card-hidden' }, readyWith({ selection: 'tower', cardOpen: false })],
  'card-shown': [{ type: 'card-shown' }, readyWith({ selection: 'tower', cardOpen: true })],
  'zoom-to-asked': [{ type: 'zoom-to-asked', id: 'parcel-lost' }, READY],
  'fit-asked': [{ type: 'fit-asked', ids: ['parcel-lost'] }, READY],
  'home-asked': [{ type: 'home-asked' }, LOADING],
  'camera-settled': [{ type: 'camera-settled', camera: camera() }, readyWith({ camera: camera() })],
  'frame-drawn': [{ type: 'frame-drawn', frame: frame() }, readyWith({ frame: frame() })],
  'layer-toggled': NEVER,
  'language-chosen': [{ type: 'language-chosen', language: 'en' }, readyWith({ language: 'en' })],
  'theme-chosen': [{ type: 'theme-chosen', theme: 'night' }, readyWith({ theme: 'night' })],
  'filter-typed': [{ type: 'filter-typed', text: 'ink' }, readyWith({ filter: 'ink' })],
  'filter-asked': [{ type: 'filter-asked' }, readyWith({ sheetHeight: 'half' })],
  'facet-toggled': NEVER,
  'facets-cleared': [{ type: 'facets-cleared' }, READY],
  'facets-chosen': [{ type: 'facets-chosen', facets: { ...NO_FACETS } }, readyWith({ sheetHeight: 'half' })],
  'net-toggled': NEVER,
  'passage-opened': [{ type: 'passage-opened', line: 3 }, readyWith({ line: 3, sheetHeight: 'half' })],
  'statement-picked': 'always changes something',
  'passage-closed': [{ type: 'passage-closed' }, READY],
  'walk-asked': [{ type: 'walk-asked', asked: FROM_NOWHERE }, WALKING],
  'walk-found': [
    { type: 'walk-found', walk: { origin: { type: 'thing', id: 'tower' }, accessMetres: 0, reached: [], bands: [] } },
    WALKING,
  ],
  'walk-failed': [
    { type: 'walk-failed', origin: FROM_NOWHERE.origin },
    { ...WALKING, walkStatus: { type: 'failed' } },
  ],
  'walk-removed': [{ type: 'walk-removed' }, READY],
  'pronunciations-arrived': NEVER,
  'pronunciations-failed': [{ type: 'pronunciations-failed' }, readyWith({ pronunciations: { type: 'failed' } })],
  'pronunciations-retried': [{ type: 'pronunciations-retried' }, READY],
  'directory-toggled': NEVER,
  'panel-chosen': [{ type: 'panel-chosen', panel: 'legend' }, readyWith({ panel: 'legend' })],
  'link-copy-asked': [{ type: 'link-copy-asked' }, READY],
  'copy-asked': [{ type: 'copy-asked', text: 'ink' }, READY],
  'table-copy-asked': [{ type: 'table-copy-asked', text: 'ink', rows: 1 }, READY],
  'density-opened': [{ type: 'density-opened', place: null }, MEASURING],
  // A place without a shape: to one that has a shape the map goes anew each time.
  'figure-opened': [
    { type: 'figure-opened', place: 'parcel-lost', counting: { ...STANDARD_COUNTING } },
    { ...MEASURING, selection: 'parcel-lost' },
  ],
  'counting-changed': [{ type: 'counting-changed', change: { viaducts: true } }, MEASURING],
  'shading-chosen': [{ type: 'shading-chosen', shading: 'zones' }, MEASURING],
  'survey-arrived': NEVER,
  'survey-failed': [{ type: 'survey-failed' }, { ...MEASURING, survey: { type: 'failed' } }],
  'survey-retried': [{ type: 'survey-retried' }, MEASURING],
  'piece-picked': [
    { type: 'piece-picked', road: 'road-mill' },
    { ...MEASURING, piece: 'road-mill' },
  ],
  'piece-pointed-at': [
    { type: 'piece-pointed-at', road: 'road-mill' },
    { ...MEASURING, pointedPiece: 'road-mill' },
  ],
  'dialog-toggled': NEVER,
  'welcome-dismissed': [{ type: 'welcome-dismissed' }, READY],
  'spot-asked': [{ type: 'spot-asked', position: [10, 20] }, TOURING],
  'here-found': [{ type: 'here-found', here: HERE }, readyWith({ pin: [10, 20], here: { type: 'looking' } })],
  'here-failed': [{ type: 'here-failed', position: [10, 20] }, readyWith({ pin: [10, 20], here: { type: 'looking' } })],
  'pin-removed': [{ type: 'pin-removed' }, READY],
  'tour-started': [{ type: 'tour-started' }, PAGELESS],
  'chapter-opened': [{ type: 'chapter-opened', id: 'dragon' }, TOURING],
  'tour-left': [{ type: 'tour-left' }, READY],
  'cue-passed': [{ type: 'cue-passed' }, READY],
  'blank-toggled': [{ type: 'blank-toggled' }, READY],
  'full-screen-asked': [{ type: 'full-screen-asked' }, READY],
  'motion-chosen': NEVER,
  'preference-changed': [{ type: 'preference-changed', prefersStill: true }, readyWith({ prefersStill: true })],
  'sheet-set': [{ type: 'sheet-set', height: 'full' }, readyWith({ sheetHeight: 'full' })],
  'escape-pressed': [{ type: 'escape-pressed' }, READY],
  'notice-given': [
    { type: 'notice-given', notice: { type: 'link-unreadable', part: 'x' } },
    readyWith({ notice: { type: 'link-unreadable', part: 'x' } }),
  ],
  'notice-dismissed': [{ type: 'notice-dismissed' }, READY],
  'address-visited': NEVER,
};

const cases = Object.values(NOTHING_NEW).flatMap((nothingNew) => (nothingNew === NEVER ? [] : [nothingNew]));

for (const [intent, state] of cases) {
  test(`${intent.type} gives the same object back when it says nothing new`, () => {
    expect(update(state, intent)).toBe(state);
  });
}

test('a click on bare ground with no chooser open, and a hover over nothing again, change nothing', () => {
  expect(update(READY, { type: 'spot-clicked', spot: { things: [], position: [10, 20], x: 1, y: 2 } })).toBe(READY);
  expect(update(READY, { type: 'thing-hovered', id: null })).toBe(READY);
});

test('in the density view a click on what has no figure, and a pin asked for, change nothing', () => {
  const measured = { ...MEASURING, survey: { type: 'ready', survey: TINY_SURVEY } } as const;
  const spot = { things: ['tower'], position: [10, 20], x: 1, y: 2 } as const;
  expect(update(measured, { type: 'spot-clicked', spot })).toBe(measured);
  expect(update(measured, { type: 'spot-asked', position: [10, 20] })).toBe(measured);
});

test('a wish to go somewhere is new each time, even to the same place', () => {
  const wishes: readonly Intent[] = [
    { type: 'thing-picked', id: 'tower' },
    { type: 'spot-clicked', spot: { things: ['tower'], position: [10, 20], x: 1, y: 2 } },
    { type: 'zoom-to-asked', id: 'tower' },
    { type: 'home-asked' },
    { type: 'spot-asked', position: [10, 20] },
    { type: 'tour-started' },
    { type: 'chapter-opened', id: 'zone-cloud' },
    { type: 'address-visited', asked: HOME, notice: null },
    { type: 'density-opened', place: 'zone-cloud' },
    { type: 'figure-opened', place: 'zone-cloud', counting: STANDARD_COUNTING },
  ];
  for (const wish of wishes) {
    const once = update(READY, wish);
    const twice = update(once, wish);
    expect(twice, wish.type).not.toBe(once);
    expect(twice.goal, wish.type).not.toBe(once.goal);
  }
});

test('a camera, a map status or a notice that differs in one word is a change', () => {
  const state = readyWith({ camera: camera(), map: { type: 'failed', cause: 'no-data' }, notice: { type: 'link-copied' } });
  expect(update(state, { type: 'camera-settled', camera: { ...camera(), zoom: 10 } }).camera?.zoom).toBe(10);
  expect(update(state, { type: 'map-changed', status: { type: 'failed', cause: 'no-code' } }).map).toEqual({
    type: 'failed',
    cause: 'no-code',
  });
  expect(update(state, { type: 'notice-given', notice: { type: 'copy-failed', text: null } }).notice).toEqual({
    type: 'copy-failed',
    text: null,
  });
});

test('a plan that arrives again is taken as it is', () => {
  const again = { ...TINY_PLAN };
  const { plan } = update(READY, { type: 'plan-arrived', plan: again });
  expect(plan.type === 'ready' && plan.plan).toBe(again);
});
