import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AppState } from '#state/state.ts';
import { update } from '#state/update.ts';
import { readyWith } from './ready.ts';

const SEED = 20_210_314;

const pressed = (state: AppState): AppState => update(state, { type: 'escape-pressed' });

/** What Escape could close, top-most first. */
const openIn = ({ helpOpen, chooser, notice, selection, cardOpen }: AppState): readonly string[] => [
  ...(helpOpen ? ['help'] : []),
  ...(chooser ? ['chooser'] : []),
  ...(notice ? ['notice'] : []),
  ...(selection !== null && cardOpen ? ['card'] : []),
  ...(selection !== null ? ['selection'] : []),
];

const crowded = readyWith({
  helpOpen: true,
  chooser: { things: ['tower', 'zone-cloud'], position: [10, 20], x: 1, y: 2 },
  notice: { type: 'link-copied' },
  selection: 'tower',
  cardOpen: true,
});

test('Escape closes help, chooser, notice, card and selection, in this order and one at a time', () => {
  const steps: (readonly string[])[] = [];
  for (let state = crowded; openIn(state).length > 0; state = pressed(state)) steps.push(openIn(state));
  expect(steps).toEqual([
    ['help', 'chooser', 'notice', 'card', 'selection'],
    ['chooser', 'notice', 'card', 'selection'],
    ['notice', 'card', 'selection'],
    ['card', 'selection'],
    ['selection'],
  ]);
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

test(`whatever is open, each Escape closes the top-most and nothing else (seed ${SEED})`, () => {
  const states = fc
    .record({
      helpOpen: fc.boolean(),
      chooser: fc.constantFrom(null, { things: ['tower', 'zone-cloud'], position: [10, 20], x: 1, y: 2 }),
      notice: fc.constantFrom(null, { type: 'link-copied' } as const),
      selection: fc.constantFrom(null, 'tower'),
      cardOpen: fc.boolean(),
    })
    .map(readyWith);
  fc.assert(
    fc.property(states, (state) => {
      expect(openIn(pressed(state))).toEqual(openIn(state).slice(1));
    }),
    { seed: SEED, numRuns: 200, verbose: true },
  );
});
