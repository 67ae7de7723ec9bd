import { expect, test } from 'vitest';
import { STANDARD_COUNTING } from '#density/counting.ts';
import { formatAddress, isStep, parseAddress } from '#state/address.ts';
import { isMeasuring } from '#state/density.ts';
import { openingState } from '#state/state.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import {
  CLOUD_VIEW,
  count,
  DRY,
  linked,
  measured,
  open,
  pick,
  planArrived,
  ready,
  surveyArrived,
  toLegend,
  visit,
  waiting,
} from './density-ready.ts';
import { after } from './ready.ts';

/** How links, Back and the tour lead into the density view and out of it. */

test('a thing put away in the tour over the view moves nothing', () => {
  const picked = after(measured, { type: 'tour-started' }, { type: 'thing-picked', id: 'tower' });
  expect(after(picked, { type: 'selection-cleared' })).toMatchObject({ selection: null, goal: picked.goal });
});

test('into the view, another figure and another road are steps for Back; what counts is none', () => {
  const inFigure = after(measured, open('zone-cloud'));
  const picked = after(inFigure, pick('road-well'));
  expect([isStep(ready, waiting), isStep(measured, inFigure), isStep(inFigure, picked)]).toEqual([true, true, true]);
  expect(isStep(picked, after(picked, pick('road-long-1')))).toBe(true);
  expect(isStep(picked, after(picked, count(DRY), { type: 'shading-chosen', shading: 'grid' }))).toBe(false);
});

test('a link opens the view with its figure, its way of counting and its road, and asks for the measured roads at once', () => {
  const asked = linked('pick=zone-cloud&view=density&count=branch.dry&shade=grid&piece=road-well');
  expect(asked.survey).toEqual({ type: 'loading' });
  expect(after(asked, planArrived, surveyArrived)).toMatchObject({
    view: 'density',
    selection: 'zone-cloud',
    counting: DRY,
    shading: 'grid',
    piece: 'road-well',
    goal: { ...CLOUD_VIEW, motion: 'jump' },
    notice: null,
  });
});

test('who follows a link into the view finds it on a sheet half its height, and is not greeted first', () => {
  const { asked, notice } = parseAddress('view=density&card=0');
  expect(openingState(asked, notice, { isNew: true, prefersStill: false })).toMatchObject({
    sheetHeight: 'half',
    welcome: false,
  });
});

test('a link to a road that is not drawn says so once the roads are measured, and keeps the figure', () => {
  const asked = after(linked('pick=zone-cloud&view=density&piece=road-dragon'), planArrived);
  expect(asked).toMatchObject({ piece: 'road-dragon', notice: null });
  const told = { view: 'density', selection: 'zone-cloud', piece: null };
  const notice = { type: 'link-unknown-thing', id: 'road-dragon' };
  expect(after(asked, surveyArrived)).toMatchObject({ ...told, notice });
  expect(after(measured, visit('pick=zone-cloud&view=density&piece=road-dragon'))).toMatchObject({ ...told, notice });
});

test('a link to the view of a plan that promises no density says so and shows the plan', () => {
  const told = {
    view: 'plan',
    piece: null,
    survey: { type: 'unasked' },
    selection: 'zone-cloud',
    notice: { type: 'link-unreadable', part: 'view=density' },
  };
  const address = 'pick=zone-cloud&view=density&piece=road-mill';
  const arrived = { type: 'plan-arrived', plan: TINY_PLAN } as const;
  expect(after(linked(address), arrived)).toMatchObject(told);
  expect(after(linked(''), arrived, visit(address))).toMatchObject(told);
});

test('Back and Forward keep the measured roads, and ask for them where nobody has yet', () => {
  const away = after(measured, { type: 'piece-pointed-at', road: 'road-mill' }, visit(''));
  expect(away).toMatchObject({ view: 'plan', piece: null, pointedPiece: null });
  expect(away.survey).toBe(measured.survey);
  const back = after(away, visit('pick=zone-cloud&view=density&piece=road-well'));
  expect(back).toMatchObject({ view: 'density', selection: 'zone-cloud', piece: 'road-well', notice: null });
  expect(back.survey).toBe(measured.survey);
  expect(after(ready, visit('view=density')).survey).toEqual({ type: 'loading' });
  expect(after(waiting, visit('view=density')).survey).toBe(waiting.survey);
});

test('Back to another way of counting counts that way, and to the same one keeps it as the same object', () => {
  const counted = after(measured, count(DRY));
  expect(after(counted, visit('view=density')).counting).toEqual(STANDARD_COUNTING);
  expect(after(counted, visit('view=density&count=branch.dry')).counting).toBe(counted.counting);
});

test('the tour covers the view, which is there again after it, counted as before and with no figure open', () => {
  const figure = after(measured, count(DRY), open('zone-cloud'), pick('road-well'));
  const touring = after(figure, { type: 'tour-started' });
  expect([isMeasuring(measured), isMeasuring(touring)]).toEqual([true, false]);
  const left = after(touring, { type: 'tour-left' });
  expect(left).toMatchObject({ chapter: null, view: 'density', counting: DRY, selection: null, piece: null });
  expect(isMeasuring(left)).toBe(true);
});

test('a click in the tour picks what the tour shows, figure or not', () => {
  const spot = { things: ['tower', 'zone-cloud'], position: [10, 20], x: 1, y: 2 } as const;
  const clicked = after(measured, { type: 'tour-started' }, { type: 'spot-clicked', spot });
  expect(clicked).toMatchObject({ chapter: 'opening', selection: 'tower', view: 'density' });
});

test('the address of the view as it is opened is its name alone, and that of the plan after it is bare', () => {
  expect(formatAddress(measured)).toBe('view=density');
  expect(formatAddress(after(measured, count(DRY), toLegend))).toBe('');
});
