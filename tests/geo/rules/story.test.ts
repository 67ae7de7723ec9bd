import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Chapter, FigureReference } from '#plan/chapter.ts';
import { indexPlan } from '#plan/lookup.ts';
import { figureOf } from '#story/figures.ts';
import { buildPlan } from '../../../geo/build.ts';
import type { Drawing, DrawnGeometry } from '../../../geo/drawing.ts';
import { chaptersHoldTogether } from '../../../geo/rules/chapters-hold-together.ts';
import { storyTypesNoNumber } from '../../../geo/rules/story-types-no-number.ts';
import { builtPlan } from '../built-plan.ts';
import { otherPlan, said, withFacts, withGeometry, withProperties } from '../other-plan.ts';

const { story } = otherPlan.facts;

/** The made-up plan with one chapter of its tour told otherwise. */
const telling = (id: string, parts: Partial<Chapter>, drawing = otherPlan): Drawing => {
  if (!story.some((chapter) => chapter.id === id)) throw new Error(`${id} is no chapter of the made-up plan`);
  return withFacts({ story: story.map((chapter) => (chapter.id === id ? { ...chapter, ...parts } : chapter)) }, drawing);
};

const POINT: DrawnGeometry = { type: 'Point', coordinates: [10.01, 20.01] };
const LABEL = { zh: '多少', en: 'how many' };

/** The made-up plan with one labelled figure in its opening. */
const counting = (from: FigureReference, drawing = otherPlan): Drawing => {
  const zones = story[0]?.figures ?? [];
  return telling('opening', { figures: [...zones, { name: 'size', label: LABEL, from }] }, drawing);
};

test('of the tour as it stands there is nothing to say', () => {
  expect(story.map(({ id }) => id)).toEqual(['opening', 'zone-wanhua', 'axis-jingluo', 'area-zhiyuan-garden', 'how-sure']);
  expect(said(chaptersHoldTogether, otherPlan)).toEqual([]);
  expect(said(storyTypesNoNumber, otherPlan)).toEqual([]);
});

test('two chapters of one id are refused', () => {
  expect(said(chaptersHoldTogether, telling('how-sure', { id: 'opening' }))).toEqual([
    'facts/story.json  opening  is used twice  give one of the two an id of its own',
  ]);
});

describe('what is on the map', () => {
  test('is in the plan', () => {
    const lost = { view: ['area-nowhere'], background: ['zone-nowhere'], cast: [['axis-jingluo'], ['parcel-nowhere']] };
    expect(said(chaptersHoldTogether, telling('axis-jingluo', lost))).toEqual([
      'facts/story.json  axis-jingluo  has area-nowhere in its view, which is no thing of the plan  name what is drawn with a name',
      'facts/story.json  axis-jingluo  has zone-nowhere in its background, which is no thing of the plan  name what is drawn with a name',
      'facts/story.json  axis-jingluo  has parcel-nowhere in its cast, which is no thing of the plan  name what is drawn with a name',
    ]);
  });

  test('has a place, unless it is only spoken of', () => {
    expect(said(chaptersHoldTogether, telling('axis-jingluo', { cast: [['facility-paper-boat-museum']] }))).toEqual([]);
    expect(said(chaptersHoldTogether, telling('axis-jingluo', { background: ['facility-paper-boat-museum'] }))).toEqual([
      'facts/story.json  axis-jingluo  has facility-paper-boat-museum in its background, which has no place  leave it out there; the text may name it',
    ]);
  });

  test('has a name', () => {
    const nameless = withProperties('building-wanhuatong-tower', { name_zh: null, name_en: null });
    expect(said(chaptersHoldTogether, nameless)).toEqual([
      'facts/story.json  axis-jingluo  has building-wanhuatong-tower in its cast, which is no thing of the plan  name what is drawn with a name',
    ]);
  });
});

describe('a name in braces', () => {
  test('is a thing, a figure of the chapter or the plan', () => {
    const headline = { zh: '{moon}照{zones}和{plan}', en: 'The {moon} over {plan} and {zones}' };
    expect(said(chaptersHoldTogether, telling('axis-jingluo', { headline }))).toEqual([
      'facts/story.json  axis-jingluo  says {moon}, which is no thing, no figure of the chapter and not the plan  name what the plan or the chapter has',
      'facts/story.json  axis-jingluo  says {zones}, which is no thing, no figure of the chapter and not the plan  name what the plan or the chapter has',
    ]);
  });

  test('stands in both languages', () => {
    const headline = { zh: '{zone-wanhua}', en: 'The {plan}' };
    expect(said(chaptersHoldTogether, telling('axis-jingluo', { headline }))).toEqual([
      'facts/story.json  axis-jingluo  says {zone-wanhua} in one language only  name the same things and figures in both',
      'facts/story.json  axis-jingluo  says {plan} in one language only  name the same things and figures in both',
    ]);
  });

  test('stands in no label, which is shown as it stands', () => {
    const figures = [{ name: 'parcels', label: { zh: '{zone-wanhua}', en: 'parcels' }, from: { type: 'unplaced' } as const }];
    expect(said(chaptersHoldTogether, telling('area-zhiyuan-garden', { figures }))).toEqual([
      'facts/story.json  area-zhiyuan-garden  has {zone-wanhua} in the label of parcels  write the label out; it is shown as it stands',
    ]);
  });
});

describe('a figure', () => {
  test('is counted from an entry that stands in the facts', () => {
    const complaint =
      'facts/story.json  opening  takes the figure size from projects-moon, which is no entry of facts/projects.json  name an entry that stands there';
    expect(said(chaptersHoldTogether, counting({ type: 'projects', entry: 'projects-moon' }))).toEqual([complaint]);
    expect(said(chaptersHoldTogether, counting({ type: 'investment', entry: 'projects-moon' }))).toEqual([complaint]);
  });

  test('is counted of a thing to which something belongs in the role, be it by way of others', () => {
    expect(said(chaptersHoldTogether, counting({ type: 'members', of: 'district-jiayi', roles: ['trigger'] }))).toEqual([]);
    expect(said(chaptersHoldTogether, counting({ type: 'members', of: 'zone-moon', roles: ['trigger'] }))).toEqual([
      'facts/story.json  opening  takes the figure size from zone-moon, which is no thing of the plan  name a thing',
    ]);
    expect(said(chaptersHoldTogether, counting({ type: 'members', of: 'zone-zhiyuan', roles: ['axis', 'sub-axis'] }))).toEqual([
      'facts/story.json  opening  takes the figure size from zone-zhiyuan, to which nothing belongs as axis or sub-axis  name a role that it has',
    ]);
  });

  test('is measured on what is drawn', () => {
    for (const type of ['area', 'length', 'accuracy'] as const)
      expect(said(chaptersHoldTogether, counting({ type, thing: 'facility-paper-boat-museum' }))).toEqual([
        'facts/story.json  opening  takes the figure size from facility-paper-boat-museum, which is not drawn with a name  measure what is',
      ]);
  });

  test('is no area of what has no known extent', () => {
    const complaint = (thing: string) => [
      `facts/story.json  opening  takes the figure size from ${thing}, of which no extent is known  measure the area of what has known edges`,
    ];
    const areaOf = (thing: string, drawing = otherPlan) => said(chaptersHoldTogether, counting({ type: 'area', thing }, drawing));
    expect(areaOf('parcel-modou')).toEqual([]);
    expect(areaOf('parcel-tuoluo')).toEqual(complaint('parcel-tuoluo'));
    expect(areaOf('axis-jingluo')).toEqual(complaint('axis-jingluo'));
    expect(areaOf('green-belt-zhiyuan')).toEqual(complaint('green-belt-zhiyuan'));
    expect(areaOf('parcel-modou', withProperties('parcel-modou', { tier: 3 }))).toEqual(complaint('parcel-modou'));
    expect(areaOf('parcel-modou', withProperties('parcel-modou', { radius_m: 300 }))).toEqual(complaint('parcel-modou'));
  });

  test('is no length of what is no line, or of a line that is not told by its length', () => {
    const complaint = (thing: string) => [
      `facts/story.json  opening  takes the figure size from ${thing}, which has no length  measure the length of an axis, a road or a railway`,
    ];
    const lengthOf = (thing: string, drawing = otherPlan) =>
      said(chaptersHoldTogether, counting({ type: 'length', thing }, drawing));
    expect(lengthOf('road-jingluo-dadao')).toEqual([]);
    expect(lengthOf('rail-jiayi-1')).toEqual([]);
    expect(lengthOf('rail-jiayi-1', withGeometry('rail-jiayi-1', POINT))).toEqual(complaint('rail-jiayi-1'));
    expect(lengthOf('bridge-tuoluo')).toEqual(complaint('bridge-tuoluo'));
  });

  test('is shown or said', () => {
    const figures = [{ name: 'unplaced', label: null, from: { type: 'unplaced' } as const }];
    expect(said(chaptersHoldTogether, telling('area-zhiyuan-garden', { figures }))).toEqual([
      'facts/story.json  area-zhiyuan-garden  has a figure unplaced that is neither shown nor said  give it a label, say {unplaced}, or leave it out',
    ]);
  });

  test('has a name of its own, which is no thing and not the plan', () => {
    const figures = ['zone-wanhua', 'facility-paper-boat-museum', 'plan', 'twin', 'twin'].map((name) => ({
      name,
      label: LABEL,
      from: { type: 'unplaced' } as const,
    }));
    expect(said(chaptersHoldTogether, telling('area-zhiyuan-garden', { figures }))).toEqual([
      'facts/story.json  area-zhiyuan-garden  calls a figure zone-wanhua, which already stands for a name  call the figure otherwise',
      'facts/story.json  area-zhiyuan-garden  calls a figure facility-paper-boat-museum, which already stands for a name  call the figure otherwise',
      'facts/story.json  area-zhiyuan-garden  calls a figure plan, which already stands for a name  call the figure otherwise',
      'facts/story.json  area-zhiyuan-garden  has two figures called twin  give each its own name',
    ]);
  });
});

test('every figure the rules let pass has a value', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-story-'));
  buildPlan('tests/fixtures/other-plan', folder);
  const index = indexPlan(builtPlan(folder));
  const values = index.plan.story.flatMap(({ figures }) => figures.map(({ from }) => figureOf(index, from).figure));
  expect(values).toEqual([
    { type: 'count', value: 2 },
    { type: 'count', value: 4 },
    { type: 'money', yiYuan: 32.5 },
    { type: 'area', low: expect.any(Number), high: expect.any(Number) },
    { type: 'length', metres: expect.closeTo(2_634, 0) },
    { type: 'offset', metres: 15 },
    { type: 'count', value: 1 },
    { type: 'count', value: 1 },
    { type: 'count', value: 1 },
    { type: 'count', value: 1 },
    { type: 'count', value: 1 },
    { type: 'count', value: 1 },
  ]);
});

describe('a number', () => {
  const typed = (number: string, where: string) =>
    `facts/story.json  how-sure  types the number ${number} in ${where}  give the chapter a figure and say its name in braces, or word it without a number`;

  test.each([
    ['三个区', 'Zones', '三'],
    ['二〇二五年', 'Zones', '二〇二五'],
    ['两条轴', 'Zones', '两'],
    ['40 个', 'Zones', '40'],
    ['第①片', 'Zones', '①'],
    ['分区', 'In 2025', '2025'],
    ['分区', 'Three zones', 'Three'],
    ['分区', 'A hundred of them', 'hundred'],
    ['分区', 'Thousands of them', 'Thousands'],
    ['分区', 'A dozen of them', 'dozen'],
    ['分区', 'The second of them', 'second'],
    ['分区', 'Twenty-odd', 'Twenty'],
  ])('typed as "%s" or "%s" is found', (zh, en, number) => {
    expect(said(storyTypesNoNumber, telling('how-sure', { headline: { zh, en } }))).toEqual([typed(number, 'its headline')]);
  });

  test('typed in lines and labels is found, in both languages', () => {
    const figures = [{ name: 'unplaced', label: { zh: '五处', en: 'five places' }, from: { type: 'unplaced' } as const }];
    const lines = [
      { zh: '没有位置。', en: 'They have no place.' },
      { zh: '共千片。', en: 'There are many.' },
    ] as const;
    expect(said(storyTypesNoNumber, telling('how-sure', { lines, figures }))).toEqual([
      typed('千', 'its lines'),
      typed('五', 'the label of unplaced'),
      typed('five', 'the label of unplaced'),
    ]);
  });

  test('in a name in braces is no typed number, nor is a word that merely holds one', () => {
    const headline = { zh: '{parcel-1135}先行', en: '{parcel-1135}: someone tends to what the tenants have done, and alone' };
    expect(said(storyTypesNoNumber, telling('how-sure', { headline }))).toEqual([]);
  });
});
