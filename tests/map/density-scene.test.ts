import { expect, test } from 'vitest';
import { STANDARD_COUNTING } from '#density/counting.ts';
import type { DensityLook } from '#map/brush.ts';
import { sceneOf } from '#map/scene.ts';
import type { AppState } from '#state/state.ts';
import { TINY_CLOUD, TINY_LANTERN, TINY_STONE, TINY_SURVEY } from '../fixtures/tiny-survey.ts';
import { measured, open, pick, toLegend, waiting } from '../state/density-ready.ts';
import { after } from '../state/ready.ts';

const densityOf = (state: AppState): DensityLook => {
  const { density } = sceneOf(state, false).look;
  if (!density) throw new Error('the map shows no density');
  return density;
};

const written = (state: AppState) => densityOf(state).shaded.map(({ thing, shade, label }) => [thing, shade, ...label.lines]);

test('the zones bear the short part of their name and their figure, and the shade it stands for', () => {
  expect(written(measured)).toEqual([
    ['zone-cloud', 'near', '云区', '4.75'],
    ['zone-stone', 'near', '石区', '4.50'],
  ]);
  expect(densityOf(measured).shaded.map(({ shape }) => shape)).toEqual([TINY_CLOUD.shape, TINY_STONE.shape]);
});

test('highlight areas go by their number; only those with a figure are there', () => {
  expect(written(after(measured, { type: 'shading-chosen', shading: 'highlight-areas' }))).toEqual([
    ['area-lantern', 'met', '①', '5.00'],
  ]);
});

test('the cells of the grid are no thing, and bear their figure in their middle', () => {
  const shape = TINY_LANTERN.shape;
  const survey = { ...TINY_SURVEY, cells: [{ shape, areaSquareMetres: 8e6, metres: TINY_LANTERN.metres }] };
  const grid = after(measured, { type: 'survey-arrived', survey }, { type: 'shading-chosen', shading: 'grid' });
  expect(densityOf(grid).shaded).toEqual([{ thing: null, shape, shade: 'least', label: { lines: ['0.6'], at: [12, 21] } }]);
});

test('an opened parcel is coloured beside the zones; a zone that is opened is not coloured twice', () => {
  const survey = {
    ...TINY_SURVEY,
    places: new Map([...TINY_SURVEY.places, ['parcel-tea', { ...TINY_LANTERN, id: 'parcel-tea' }]]),
  };
  const withParcel = after(measured, { type: 'survey-arrived', survey });
  expect(written(after(withParcel, open('parcel-tea'))).map(([thing]) => thing)).toEqual([
    'zone-cloud',
    'zone-stone',
    'parcel-tea',
  ]);
  expect(written(after(withParcel, open('zone-stone'))).map(([thing]) => thing)).toEqual(['zone-cloud', 'zone-stone']);
});

test('the place whose figure is open is outlined, the district is not: its edge is there anyway', () => {
  expect(densityOf(measured).chosen).toBeNull();
  expect(densityOf(after(measured, open('district'))).chosen).toBeNull();
  expect(densityOf(after(measured, open('zone-cloud'))).chosen).toBe(TINY_CLOUD.shape);
});

test('of a road picked or pointed at only the stretches in the open place are lit', () => {
  const lantern = after(measured, open('area-lantern'), pick('road-long-1'), { type: 'piece-pointed-at', road: 'road-bridge' });
  expect(densityOf(lantern).picked).toHaveLength(2);
  expect(densityOf(lantern).pointedAt).toHaveLength(2);
  expect(densityOf(after(measured, open('area-lantern'), pick('road-mill'))).picked).toEqual([]);
});

test('pointing at a piece leaves all but the lit stretches the very same objects', () => {
  const before = densityOf(after(measured, open('zone-cloud')));
  const pointing = densityOf(after(measured, open('zone-cloud'), { type: 'piece-pointed-at', road: 'road-well' }));
  expect(pointing.shaded).toBe(before.shaded);
  expect(pointing.picked).toBe(before.picked);
  expect(pointing.chosen).toBe(before.chosen);
  expect(pointing.counting).toBe(before.counting);
  expect(pointing.pointedAt).not.toBe(before.pointedAt);
});

test('what counts is inked as it is counted, and the figures follow', () => {
  const few = after(measured, { type: 'counting-changed', change: { viaducts: false } });
  expect(densityOf(few).counting).toEqual({ ...STANDARD_COUNTING, viaducts: false });
  expect(written(few).map(([, , , figure]) => figure)).toEqual(['2.75', '4.50']);
});

test('there is nothing of it before the roads are measured, outside the view and in the tour', () => {
  expect(sceneOf(waiting, false).look.density).toBeNull();
  expect(sceneOf(after(measured, toLegend), false).look.density).toBeNull();
  expect(sceneOf(after(measured, { type: 'tour-started' }), false).look.density).toBeNull();
});

test('in the view nothing else is marked, whatever is selected or pointed at on the map', () => {
  const { selected, hovered } = sceneOf(after(measured, open('zone-cloud'), { type: 'thing-hovered', id: 'tower' }), false);
  expect([selected, hovered]).toEqual([null, null]);
});
