import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AppState } from '#state/state.ts';
import { update } from '#state/update.ts';
import { READY, readyWith } from './ready.ts';

const SEED = 20_210_314;

const pressed = (state: AppState): AppState => update(state, { type: 'escape-pressed' });

/** What Escape closes, top-most first. */
const ORDER = ['dialog', 'chooser', 'notice', 'dark screen', 'tour', 'welcome', 'card', 'selection', 'pin'] as const;
type Part = (typeof ORDER)[number];

const openIn = (state: AppState): readonly Part[] => {
  const isOpen: Readonly<Record<Part, boolean>> = {
    dialog: state.dialog !== null,
    chooser: state.chooser !== null,
    notice: state.notice !== null,
    'dark screen': state.tour.blank,
    tour: state.chapter !== null,
    welcome: state.welcome,
    card: (state.selection !== null || state.pin !== null) && state.cardOpen,
    selection: state.selection !== null,
    pin: state.pin !== null,
  };
  return ORDER.filter((part) => isOpen[part]);
};

/** What is open before each Escape until nothing is left. */
const stepsFrom = (crowded: AppState): readonly (readonly Part[])[] => {
  const steps: (readonly Part[])[] = [];
  for (let state = crowded; openIn(state).length > 0; state = pressed(state)) steps.push(openIn(state));
  return steps;
};

const PLACE = [10, 20] as const;
const CHOOSER = { things: ['tower', 'zone-cloud'], position: PLACE, x: 1, y: 2 } as const;

const crowded = readyWith({ dialog: { type: 'help' }, chooser: CHOOSER, notice: { type: 'link-copied' }, selection: 'tower' });

test('Escape closes dialog, chooser, notice, card and selection, in this order and one at a time', () => {
  expect(stepsFrom(crowded)).toEqual([
    ['dialog', 'chooser', 'notice', 'card', 'selection'],
    ['chooser', 'notice', 'card', 'selection'],
    ['notice', 'card', 'selection'],
    ['card', 'selection'],
    ['selection'],
  ]);
});

test('Escape closes the card of a pin and then takes the pin away, with the answer', () => {
  const asked = readyWith({ pin: PLACE, here: { type: 'looking' } });
  expect(stepsFrom(asked)).toEqual([['card', 'pin'], ['pin']]);
  expect(pressed(pressed(asked))).toMatchObject({ pin: null, here: null });
});

test('under a selection that Escape has closed, the card of the pin comes to the fore and is next', () => {
  expect(stepsFrom(readyWith({ selection: 'tower', pin: PLACE }))).toEqual([
    ['card', 'selection', 'pin'],
    ['selection', 'pin'],
    ['card', 'pin'],
    ['pin'],
  ]);
});

test('in the tour Escape closes dialog, notice and dark screen before it leaves the tour, where the card is open again', () => {
  const touring = readyWith({
    dialog: { type: 'help' },
    notice: { type: 'link-copied' },
    chapter: 'zone-cloud',
    tour: { place: 'zone-cloud', cue: 1, blank: true, animate: null },
    selection: 'tower',
    cardOpen: false,
  });
  expect(stepsFrom(touring)).toEqual([
    ['dialog', 'notice', 'dark screen', 'tour', 'selection'],
    ['notice', 'dark screen', 'tour', 'selection'],
    ['dark screen', 'tour', 'selection'],
    ['tour', 'selection'],
    ['card', 'selection'],
    ['selection'],
  ]);
});

test('a dark screen that Escape lights up shows the page it was on, and leaving by Escape keeps the place', () => {
  const tour = { place: 'zone-cloud', cue: 2, blank: true, animate: null };
  const lit = pressed(readyWith({ chapter: 'zone-cloud', tour }));
  expect(lit).toMatchObject({ chapter: 'zone-cloud', tour: { ...tour, blank: false } });
  expect(pressed(lit)).toMatchObject({ chapter: null, tour: { place: 'zone-cloud' } });
});

test('Escape ends the welcome and leaves all else', () => {
  expect(pressed(readyWith({ welcome: true }))).toEqual(READY);
});

test('Escape with nothing left to close changes nothing, not even what was typed', () => {
  const bare = readyWith({ filter: 'ink', hovered: 'tower' });
  expect(pressed(bare)).toBe(bare);
});

test('the card of the next selection opens again after Escape has closed card and selection', () => {
  const cleared = pressed(pressed(readyWith({ selection: 'tower' })));
  expect(cleared).toMatchObject({ selection: null, cardOpen: true });
});

test('Escape leaves camera, goal, layers and filter alone', () => {
  const { camera, goal, layers, filter, language, theme } = pressed(crowded);
  expect({ camera, goal, layers, filter, language, theme }).toEqual({
    camera: crowded.camera,
    goal: crowded.goal,
    layers: crowded.layers,
    filter: '',
    language: 'zh',
    theme: 'paper',
  });
});

/** What is open after the top-most part is closed: the rest, and the card of what a tour or a selection had covered. */
const uncovered = ([top, ...rest]: readonly Part[]): readonly Part[] => {
  const showsCard = (top === 'tour' && rest.includes('selection')) || (top === 'selection' && rest.includes('pin'));
  return ORDER.filter((part) => rest.includes(part) || (part === 'card' && showsCard));
};

test(`whatever is open, each Escape closes the top-most and nothing else (seed ${SEED})`, () => {
  const states = fc
    .record({
      dialog: fc.constantFrom(null, { type: 'about' } as const),
      chooser: fc.constantFrom(null, CHOOSER),
      notice: fc.constantFrom(null, { type: 'link-copied' } as const),
      chapter: fc.constantFrom(null, 'zone-cloud'),
      tour: fc.record({
        place: fc.constant('zone-cloud'),
        cue: fc.constant(1),
        blank: fc.boolean(),
        animate: fc.constant(null),
      }),
      welcome: fc.boolean(),
      selection: fc.constantFrom(null, 'tower'),
      pin: fc.constantFrom(null, PLACE),
      cardOpen: fc.boolean(),
    })
    .map(readyWith);
  fc.assert(
    fc.property(states, (state) => {
      expect(openIn(pressed(state))).toEqual(uncovered(openIn(state)));
    }),
    { seed: SEED, numRuns: 2_000, verbose: true },
  );
});
