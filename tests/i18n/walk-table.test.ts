import { expect, test } from 'vitest';
import { countedFrom, minutesOf, sureInWords, toTenMetres, walkTable, walkTitle } from '#i18n/walk-table.ts';
import { walkWordsIn } from '#i18n/walk-words.ts';
import { indexPlan } from '#plan/lookup.ts';
import { LANGUAGES, type Placed, type Thing, type ThingKind } from '#plan/plan.ts';
import { BESIDE_STREET_METRES, METRES_PER_MINUTE, MOST_STRAIGHT_METRES, type Walk, type WalkExtent } from '#plan/walk.ts';
import { withinWalk } from '#plan/within-walk.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const index = indexPlan({
  ...TINY_PLAN,
  sources: TINY_PLAN.sources.map((source) => ({ ...source, credit: '© Nobody, "the town"' })),
});
const walk: Walk = {
  origin: { type: 'thing', id: 'station' },
  accessMetres: 0,
  reached: [
    { id: 'tower', metres: 76 },
    { id: 'road-long', metres: 344 },
  ],
  bands: [{ minutes: 5, courses: [] }],
};
const told = withinWalk(walk, 5, index).groups.flatMap((group) => group.told);

const FROM_STATION = { walk: { origin: walk.origin, minutes: 5 }, link: 'https://example.org/#walk=5&from=station' };

test('a walk as a table has a line for each thing, its name first, and closes with how it was counted, its sources and the link', () => {
  const say = walkWordsIn('en');
  expect(walkTable(told, FROM_STATION, index, 'en').split('\r\n')).toEqual([
    'Name,Chinese name,Kind,Minutes,Metres,Position,What the plan says (our paraphrase),Where',
    'High Tower,高塔,Building or institution,2,80,position ±100 m,The tower is to shine.,Ch. 1 §2 · line 9',
    'Long Street,长街,Road,5,340,position ±100 m; may take more than 5 minutes,Road followed: Whale Axis,Ch. 1 §2 · line 9',
    '5 minutes on foot from Clock Station',
    'counted from its edge',
    `"${say.how}"`,
    `"${say.doubt}"`,
    `"Source: ${TINY_PLAN.about.planTitle.en} · © Nobody, ""the town"" · Schematic, not a legal boundary"`,
    'https://example.org/#walk=5&from=station',
    '',
  ]);
});

test('the table speaks the language of the page, and no internal id stands in it but that of the link', () => {
  const table = walkTable(told, FROM_STATION, index, 'zh');
  const [head, tower, road] = table.split('\r\n');
  expect(head).toBe('名称,英文名,类别,步行分钟,步行米,位置,规划所说（我们的转述）,出处');
  expect(tower).toMatch(/^高塔,High Tower,楼宇与院所,2,80,位置 ±100 米,所述said-1,/);
  expect(road).toMatch(/^长街,Long Street,道路,5,340,位置 ±100 米；实际可能超过 5 分钟,鲸轴的沿线道路,/);
  expect(table).not.toMatch(/road-long|^tower/m);
});

test('the table of a walk from a street says from where on it that was counted; one from a spot of the map has nothing to say', () => {
  const linesFrom = (origin: Walk['origin']) =>
    walkTable(told, { walk: { origin, minutes: 5 }, link: '#' }, index, 'en').split('\r\n');
  expect(linesFrom({ type: 'thing', id: 'road-long' }).slice(3, 5)).toEqual([
    '5 minutes on foot from Long Street',
    'counted from anywhere along it',
  ]);
  expect(linesFrom({ type: 'position', position: [10, 20] }).slice(3, 5)).toEqual([
    '5 minutes on foot from this spot of the map',
    `"${walkWordsIn('en').how}"`,
  ]);
});

/** Something of a kind with nothing but its accuracy known, unless said otherwise. */
const thingOf = (kind: ThingKind, placed: Partial<Placed> = {}): Thing => {
  const [pattern] = TINY_PLAN.things.filter(({ placement }) => placement.type === 'placed');
  if (pattern?.placement.type !== 'placed') throw new Error('the tiny plan places nothing');
  return { ...pattern, kind, placement: { ...pattern.placement, accuracyMetres: 200, ...placed } };
};

const A_POINT = { bounds: [10, 20, 10, 20] } as const;
const A_CIRCLE = { radiusMetres: 1500 };

test('from where on its origin a walk is counted is said, but of a spot', () => {
  const said = (thing: Thing) => LANGUAGES.map((language) => countedFrom(thing, language));
  expect(said(thingOf('road'))).toEqual(['从它沿线任一处算起', 'counted from anywhere along it']);
  expect(said(thingOf('parcel'))).toEqual(['从它的边界算起', 'counted from its edge']);
  expect(said(thingOf('rail', A_POINT))).toEqual([
    '图上只知它的一点，从这一点算起',
    'only one point of it is known here; counted from that point',
  ]);
  expect(said(thingOf('building', A_CIRCLE))).toEqual([
    '只知它在半径 1,500 米的圆里，从圆边算起',
    'only known to lie in a circle of 1,500 m radius; counted from its edge',
  ]);
  expect(said(thingOf('station', A_POINT))).toEqual([null, null]);
  expect(countedFrom({ ...thingOf('road'), placement: { type: 'unplaced', reason: { zh: '无', en: 'None' } } }, 'en')).toBeNull();
});

test('a row says in one sentence how sure its place is: never that there is nothing to walk and that it may be too far', () => {
  const say = (extent: WalkExtent, metres: number, mayLieBeyond: boolean) =>
    LANGUAGES.map((language) =>
      sureInWords({ thing: thingOf('building'), extent, metres, accuracyMetres: 200, mayLieBeyond }, 10, language),
    );
  expect(say('area', 0, false)).toEqual(['位置 ±200 米', 'position ±200 m']);
  expect(say('circle', 30, false)).toEqual([
    '只知在半径 200 米的圆里，算到圆边',
    'only known to lie in a circle of 200 m radius; counted to its edge',
  ]);
  expect(say('circle', 0, true)).toEqual([
    '只知在半径 200 米的圆里，起点就在圆边或圆里；实际可能超过 10 分钟',
    'only known to lie in a circle of 200 m radius; the start is at its edge or in it; may take more than 10 minutes',
  ]);
  expect(say('one-point', 500, true)).toEqual([
    '图上只知它的一点，算到这一点（±200 米）；实际可能超过 10 分钟',
    'only one point of it is known here; counted to that point (±200 m); may take more than 10 minutes',
  ]);
  for (const language of LANGUAGES) expect(walkWordsIn(language).atOnce).not.toMatch(/不用走|without walking/);
});

test('how it is measured is told with the pace and the limits that hold', () => {
  const kilometresAnHour = String((METRES_PER_MINUTE * 60) / 1000);
  for (const language of LANGUAGES)
    for (const figure of [kilometresAnHour, ` ${BESIDE_STREET_METRES} `, ` ${MOST_STRAIGHT_METRES} `])
      expect(walkWordsIn(language).how).toContain(figure);
});

test('a walk is called by where it begins and how long it takes', () => {
  expect(walkTitle({ origin: { type: 'thing', id: 'station' }, minutes: 10 }, index, 'zh')).toBe('从钟站步行 10 分钟');
  expect(walkTitle({ origin: { type: 'position', position: [1, 2] }, minutes: 5 }, index, 'en')).toBe(
    '5 minutes on foot from this spot of the map',
  );
});

test('somebody is there after the minute in which they come, and metres are told in tens', () => {
  expect([0, 1, 75, 75.1, 750].map(minutesOf)).toEqual([0, 1, 1, 2, 10]);
  expect([4, 5, 344, 345].map(toTenMetres)).toEqual([0, 10, 340, 350]);
});
