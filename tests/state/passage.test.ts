import { expect, test } from 'vitest';
import { formatAddress, parseAddress } from '#state/address.ts';
import { openingState } from '#state/state.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { after, READY, readyWith } from './ready.ts';

const opened = { type: 'passage-opened', line: 9 } as const;
const closed = { type: 'passage-closed' } as const;

const openedWith = (address: string) => {
  const { asked, notice } = parseAddress(address);
  return update(openingState(asked, notice), { type: 'plan-arrived', plan: TINY_PLAN });
};

test('a place in the plan opens in the card’s place and keeps what is selected for the way back', () => {
  const state = after(readyWith({ selection: 'tower', cardOpen: false, welcome: true }), opened);
  expect(state).toMatchObject({ line: 9, selection: 'tower', cardOpen: true, welcome: false, sheetHeight: 'half' });
  expect(after(state, closed)).toMatchObject({ line: null, selection: 'tower', cardOpen: true });
});

test('a pick in it leads on to the thing', () => {
  expect(after(READY, opened, { type: 'thing-picked', id: 'pond' })).toMatchObject({ line: null, selection: 'pond' });
});

test('a place or a thing chosen in a dialog closes the dialog, and what was told of before', () => {
  const reading = readyWith({ dialog: { type: 'readings', reading: null }, notice: { type: 'link-copied' } });
  expect(after(reading, opened)).toMatchObject({ line: 9, dialog: null, notice: null });
  expect(after(reading, { type: 'thing-picked', id: 'pond' })).toMatchObject({ selection: 'pond', dialog: null, notice: null });
});

test('a place asked for in the density view leads back to the plan, where it can be seen', () => {
  const state = after(readyWith({ view: 'density', selection: 'zone-cloud', piece: 'road-mill' }), opened);
  expect(state).toMatchObject({ view: 'plan', line: 9, selection: 'zone-cloud', piece: null, cardOpen: true });
});

test('Escape closes the place, then the card of what is selected', () => {
  const place = after(readyWith({ selection: 'tower' }), opened, { type: 'escape-pressed' });
  expect(place).toMatchObject({ line: null, selection: 'tower', cardOpen: true });
  expect(after(place, { type: 'escape-pressed' })).toMatchObject({ selection: 'tower', cardOpen: false });
});

test('Escape also closes a place that is hidden and has nothing behind it', () => {
  const hidden = after(READY, opened, { type: 'card-hidden' });
  expect(hidden).toMatchObject({ line: 9, cardOpen: false });
  expect(after(hidden, { type: 'escape-pressed' })).toMatchObject({ line: null, cardOpen: true });
});

test('a link opens a line in which anything is said: told, listed, counted or the framework', () => {
  expect([9, 2, 12, 3].map((line) => openedWith(`line=${line}`).line)).toEqual([9, 2, 12, 3]);
  expect(openedWith('line=9&pick=tower')).toMatchObject({ line: 9, selection: 'tower', notice: null });
});

test('a link to a line in which nothing is said tells so and opens the rest of it', () => {
  expect(openedWith('line=77&pick=tower')).toMatchObject({
    line: null,
    selection: 'tower',
    notice: { type: 'link-unreadable', part: 'line=77' },
  });
});

const [said] = TINY_PLAN.statements;
if (!said) throw new Error('the tiny plan says nothing');
const picked = { type: 'statement-picked', statement: said } as const;

test('a statement opens where it stands, beside its thing, and the map goes there', () => {
  const state = after(readyWith({ welcome: true, dialog: { type: 'help' } }), picked);
  expect(state).toMatchObject({ selection: 'tower', line: said.locator.line, said: said.id, cardOpen: true, welcome: false });
  expect(state).toMatchObject({ dialog: null, sheetHeight: 'half', goal: { type: 'fit' } });
});

test('a statement picked in the density view leads back to the plan', () => {
  expect(after(readyWith({ view: 'density', piece: 'road-mill' }), picked)).toMatchObject({
    view: 'plan',
    piece: null,
    said: said.id,
  });
});

test.each([
  ['another line', opened, { line: 9, said: null }],
  ['the thing itself', closed, { line: null, said: null }],
  ['another thing', { type: 'thing-picked', id: 'pond' }, { line: null, said: null }],
  ['what lies at a place', { type: 'spot-asked', position: [10, 20] }, { line: null, said: null }],
  ['a walk', { type: 'walk-asked', asked: { origin: { type: 'thing', id: 'pond' }, minutes: 10 } }, { line: null, said: null }],
  ['nothing, by Escape', { type: 'escape-pressed' }, { line: null, said: null }],
] as const)('from a statement on to %s nothing is left of it', (_to, intent, left) => {
  expect(after(READY, picked, intent)).toMatchObject(left);
});

test('a link to a statement brings it back', () => {
  const { line } = said.locator;
  const address = formatAddress(after(READY, picked));
  expect(address).toContain(`pick=tower&line=${line}&said=${said.id}`);
  expect(openedWith(address)).toMatchObject({ selection: 'tower', line, said: said.id, notice: null });
});

test('a link to a statement that its line has not opens the line; without a line there is none', () => {
  const { line } = said.locator;
  expect(openedWith(`line=${line}&said=gone`)).toMatchObject({ line, said: null, notice: null });
  expect(openedWith(`line=12&said=${said.id}`)).toMatchObject({ line: 12, said: null, notice: null });
  expect(openedWith(`line=77&said=${said.id}`)).toMatchObject({ line: null, said: null });
  expect(parseAddress(`said=${said.id}`).asked.said).toBeNull();
});
