import { expect, test } from 'vitest';
import { parseAddress } from '#state/address.ts';
import type { Intent } from '#state/intent.ts';
import { type AppState, openingState, type Visitor } from '#state/state.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { after } from './ready.ts';

const arrived = { type: 'plan-arrived', plan: TINY_PLAN } as const;
const spot = { things: ['tower'], position: [10, 20], x: 1, y: 2 } as const;

/** The app as somebody finds it who opens it with a link, once the plan has come. */
const openedBy = (visitor: Visitor, address: string): AppState => {
  const { asked, notice } = parseAddress(address);
  return update(openingState(asked, notice, visitor), arrived);
};

const STRANGER: Visitor = { isNew: true, prefersStill: false };
const greeted = openedBy(STRANGER, '');

test('who is here for the first time is greeted, on a sheet half its height', () => {
  expect(greeted).toMatchObject({ welcome: true, sheetHeight: 'half', selection: null });
});

test('who has been here before is not greeted', () => {
  expect(openedBy({ isNew: false, prefersStill: false }, '')).toMatchObject({ welcome: false, sheetHeight: 'low' });
});

test.each(['pick=tower', 'pin=20.50000/10.50000', 'chapter=zone-cloud', 'view=density'])(
  'who follows a link to something, %s, gets that first and is not greeted',
  (address) => {
    const { asked, notice } = parseAddress(address);
    expect(openingState(asked, notice, STRANGER).welcome).toBe(false);
    expect(openedBy(STRANGER, address).welcome).toBe(false);
  },
);

test.each(['lang=en', 'theme=night', 'at=9/21/11/0/0', 'find=ink', 'show=roads'])(
  'a link that only says how to look at the plan, %s, greets',
  (address) => {
    expect(openedBy(STRANGER, address).welcome).toBe(true);
  },
);

test('what the system of the person prefers is known from the start', () => {
  expect(openedBy({ isNew: true, prefersStill: true }, '').prefersStill).toBe(true);
});

const ending: readonly Intent[] = [
  { type: 'thing-picked', id: 'tower' },
  { type: 'spot-clicked', spot },
  { type: 'choice-made', id: 'tower' },
  { type: 'spot-asked', position: [10, 20] },
  { type: 'tour-started' },
  { type: 'chapter-opened', id: 'zone-cloud' },
  { type: 'density-opened', place: null },
  { type: 'welcome-dismissed' },
  { type: 'card-hidden' },
  { type: 'escape-pressed' },
];

test.each(ending)('the welcome ends with $type', (intent) => {
  expect(after(greeted, intent).welcome).toBe(false);
});

const passing: readonly Intent[] = [
  { type: 'thing-hovered', id: 'tower' },
  { type: 'spot-clicked', spot: { ...spot, things: [] } },
  { type: 'camera-settled', camera: { center: [11, 21], zoom: 9, bearing: 0, pitch: 0 } },
  { type: 'language-chosen', language: 'en' },
  { type: 'theme-chosen', theme: 'night' },
  { type: 'layer-toggled', layer: 'roads' },
  { type: 'filter-typed', text: 'ink' },
  { type: 'dialog-toggled', dialog: { type: 'help' } },
];

test.each(passing)('the welcome outlasts $type', (intent) => {
  expect(after(greeted, intent).welcome).toBe(true);
});

test('hiding the welcome hides no card: the next one opens', () => {
  expect(after(greeted, { type: 'card-hidden' })).toEqual({ ...greeted, welcome: false });
  expect(after(greeted, { type: 'card-hidden' }, { type: 'thing-picked', id: 'tower' })).toMatchObject({
    selection: 'tower',
    cardOpen: true,
  });
});

test('a welcome once ended does not come back', () => {
  const ended = after(greeted, { type: 'welcome-dismissed' });
  expect(after(ended, { type: 'thing-picked', id: 'tower' }, { type: 'selection-cleared' }).welcome).toBe(false);
  expect(after(ended, { type: 'address-visited', ...parseAddress('') }).welcome).toBe(false);
  expect(after(ended, { type: 'tour-started' }, { type: 'tour-left' }).welcome).toBe(false);
});
