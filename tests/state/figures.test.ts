import { expect, test } from 'vitest';
import { isStep } from '#state/address.ts';
import { update } from '#state/update.ts';
import { after, readyWith } from './ready.ts';

const inFigures = readyWith({ view: 'figures', sheetHeight: 'full', figuresAt: { part: 'list', figure: null, relation: null } });

test('the figures open in the part last looked at, at its head, and raise the sheet of a phone', () => {
  const left = readyWith({ sheetHeight: 'low', figuresAt: { part: 'sums', figure: 'gdp', relation: 'roads' } });
  expect(update(left, { type: 'figures-opened', part: null })).toMatchObject({
    view: 'figures',
    sheetHeight: 'full',
    directoryOpen: true,
    figuresAt: { part: 'sums', figure: null, relation: null },
  });
});

test('another part begins at its head', () => {
  const at = readyWith({ view: 'figures', figuresAt: { part: 'sums', figure: 'gdp', relation: 'roads' } });
  expect(update(at, { type: 'figures-opened', part: 'list' }).figuresAt).toEqual({ part: 'list', figure: null, relation: null });
});

test('a figure opens over its part, and going back leads to that part', () => {
  const opened = update(inFigures, { type: 'stated-figure-opened', figure: 'gdp' });
  expect(opened.figuresAt).toEqual({ part: 'list', figure: 'gdp', relation: null });
  expect(update(opened, { type: 'stated-figure-opened', figure: null }).figuresAt).toEqual(inFigures.figuresAt);
});

test('a figure asked for in another view leads back to that view, however many figures are looked at on the way', () => {
  const inDensity = readyWith({ view: 'density' });
  const opened = after(
    inDensity,
    { type: 'stated-figure-opened', figure: 'gdp' },
    { type: 'stated-figure-opened', figure: 'roads' },
  );
  expect(opened).toMatchObject({ view: 'figures', figuresFrom: 'density' });
  expect(update(opened, { type: 'stated-figure-opened', figure: null })).toMatchObject({
    view: 'density',
    figuresFrom: null,
    figuresAt: { figure: null },
  });
  const elsewhere = update(opened, { type: 'figures-opened', part: 'list' });
  expect(elsewhere.figuresFrom).toBeNull();
});

test('a relation opens among the sums, from wherever it is asked for', () => {
  const fromDensity = readyWith({ view: 'density' });
  expect(update(fromDensity, { type: 'relation-opened', relation: 'areas' })).toMatchObject({
    view: 'figures',
    figuresAt: { part: 'sums', figure: null, relation: 'areas' },
  });
});

test('a relation asked for in the tour leads out of it, to where Back brings again', () => {
  const inTour = readyWith({ chapter: 'zone-cloud' });
  const asked = update(inTour, { type: 'relation-opened', relation: 'areas' });
  expect(asked).toMatchObject({ view: 'figures', chapter: null });
  expect(isStep(inTour, asked)).toBe(true);
});

test('a figure and a relation are steps that Back takes back, another part of the figures is none', () => {
  const figure = update(inFigures, { type: 'stated-figure-opened', figure: 'gdp' });
  const relation = update(inFigures, { type: 'relation-opened', relation: 'areas' });
  const part = update(inFigures, { type: 'figures-opened', part: 'indicators' });
  expect([figure, relation, part].map((after) => isStep(inFigures, after))).toEqual([true, true, false]);
});

test('Escape closes the open figure and then nothing more of the view', () => {
  const opened = update(inFigures, { type: 'stated-figure-opened', figure: 'gdp' });
  const closed = update(opened, { type: 'escape-pressed' });
  expect(closed.figuresAt.figure).toBeNull();
  expect(update(closed, { type: 'escape-pressed' })).toBe(closed);
});

test('what is picked among the figures is looked at in the plan, with its card and room for the map', () => {
  expect(update(inFigures, { type: 'thing-picked', id: 'tower' })).toMatchObject({
    view: 'plan',
    selection: 'tower',
    cardOpen: true,
    sheetHeight: 'half',
  });
});

test('a year is chosen and left again', () => {
  const chosen = update(inFigures, { type: 'year-chosen', year: 2025 });
  expect(chosen.year).toBe(2025);
  expect(update(chosen, { type: 'year-chosen', year: null }).year).toBeNull();
});
