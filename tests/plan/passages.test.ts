import { expect, test } from 'vitest';
import { isSaidIn } from '#plan/locators.ts';
import type { OutlineEntry } from '#plan/outline.ts';
import { type Passage, passagesOf, type Said } from '#plan/passages.ts';
import type { Locator, Plan, Statement } from '#plan/plan.ts';
import type { RoadGoal } from '#plan/road-goal.ts';
import { membership, TINY_PLAN } from '../fixtures/tiny-plan.ts';

const at = (chapter: number, section: number | null, line: number): Locator => ({
  chapter,
  section,
  box: null,
  restored: false,
  paragraph: `段${line}`,
  line,
});

const statement = (id: string, about: string, locator: Locator): Statement => ({
  id,
  about,
  topic: 'other',
  text: { zh: id, en: id },
  locator,
});

const entry = (chapter: number, section: number | null): OutlineEntry => ({
  id: section === null ? `section-${chapter}` : `section-${chapter}-${section}`,
  chapter,
  section,
});

const stated = (line: number, text: string) => ({
  figure: 'a-figure',
  period: null,
  value: 1,
  roundedBy: 0.5,
  text: { zh: text, en: text },
  locator: at(2, 1, line),
});

const ROAD_GOAL: RoadGoal = {
  goal: stated(30, 'goal'),
  length: stated(31, 'length'),
  added: stated(32, 'added'),
  gain: stated(32, 'gain'),
  marks: [],
  reference: { text: { zh: '图', en: 'map' }, year: 2030, classes: [], precision: 1, steps: [] },
};

/** Two chapters, written down in an order that is not the text's. */
const PLAN: Plan = {
  ...TINY_PLAN,
  about: {
    ...TINY_PLAN.about,
    framework: { text: { zh: '框架', en: 'framework' }, locator: at(1, null, 4) },
  },
  outline: [entry(1, null), entry(1, 1), entry(1, 2), entry(2, null), entry(2, 1)],
  statements: [
    statement('tower-1', 'tower', at(1, 2, 12)),
    statement('pond-1', 'pond', at(1, 2, 12)),
    statement('tower-2', 'tower', at(1, 2, 12)),
    statement('tower-3', 'tower', at(1, 1, 8)),
    statement('box', 'pond', { ...at(1, null, 20), box: 1 }),
  ],
  memberships: [
    { ...membership('tower', 'trigger', 'area-lantern'), locator: at(1, 2, 14) },
    { ...membership('parcel-tea', 'parcel-to-assemble', 'area-lantern'), locator: at(1, 2, 14) },
    { ...membership('parcel-salt', 'parcel-to-assemble', 'area-lantern'), locator: at(1, 2, 14) },
    { ...membership('bridge', 'part', 'road-long'), locator: at(1, 2, 12) },
  ],
  projects: TINY_PLAN.projects.map((count) => ({ ...count, locator: at(1, 2, 14) })),
  walkCircles: [{ minutes: 10, name: { zh: '圈', en: 'circle' }, thing: 'pond', locator: at(2, 1, 40) }],
  readings: [
    {
      id: 'reading-01',
      literal: '茶',
      read: [{ text: '茶碗', confidence: 0.75 }],
      reason: { zh: '缺字', en: 'a character is missing' },
      things: ['parcel-tea'],
      locators: [at(1, 2, 14), at(2, 1, 41)],
    },
  ],
  roadGoal: ROAD_GOAL,
};

const passages = passagesOf(PLAN);

/** Something said, briefly: the kind of it and what it is about. */
const inBrief = (said: Said): string => {
  switch (said.type) {
    case 'framework':
    case 'road-figure':
      return `${said.type} ${said.text.en}`;
    case 'told':
      return `told of ${said.about}: ${said.statements.map(({ id }) => id).join(' ')}`;
    case 'members':
      return `${said.role} of ${said.of}: ${said.memberships.map(({ member }) => member).join(' ')}`;
    case 'projects':
      return `projects of ${said.count.of}`;
  }
};

const brief = (passage: Passage | undefined): readonly string[] => (passage?.said ?? []).map(inBrief);

const linesOf = (found: readonly Passage[]): readonly number[] => found.map(({ locator }) => locator.line);

test('what is told of one thing in a line stands together, in the order in which the things come up', () => {
  expect(brief(passages.at(12))).toEqual(['told of tower: tower-1 tower-2', 'told of pond: pond-1', 'part of road-long: bridge']);
});

test('a line lists members by whole and role, and counts projects', () => {
  expect(brief(passages.at(14))).toEqual([
    'trigger of area-lantern: tower',
    'parcel-to-assemble of area-lantern: parcel-tea parcel-salt',
    'projects of zone-cloud',
  ]);
});

test('the framework and each figure of the roads stand in their lines', () => {
  expect(brief(passages.at(4))).toEqual(['framework framework']);
  expect([30, 31, 32].map((line) => brief(passages.at(line)))).toEqual([
    ['road-figure goal'],
    ['road-figure length'],
    ['road-figure added', 'road-figure gain'],
  ]);
});

test('a plan that promises nothing of its roads has no figures of them', () => {
  expect(passagesOf({ ...PLAN, roadGoal: null }).at(30)).toBeUndefined();
});

test('a doubtful reading is known in every line in which it stands, also where nothing else is said', () => {
  expect(passages.at(14)?.readings.map(({ id }) => id)).toEqual(['reading-01']);
  expect(passages.at(41)).toMatchObject({ said: [], readings: [{ id: 'reading-01' }] });
  expect(passages.at(12)?.readings).toEqual([]);
});

test('neighbours are the nearest lines in which something is said, across sections and chapters', () => {
  expect(passages.before(12)?.locator.line).toBe(8);
  expect(passages.after(12)?.locator.line).toBe(14);
  expect(passages.after(20)?.locator.line).toBe(30);
  expect(passages.before(30)?.locator.line).toBe(20);
});

test('before the first line and after the last there is none; of a line in which nothing is said the neighbours are found too', () => {
  expect([passages.before(4), passages.after(41), passages.at(13)]).toEqual([undefined, undefined, undefined]);
  expect([passages.before(13)?.locator.line, passages.after(13)?.locator.line]).toEqual([12, 14]);
});

test('a section holds its lines in the order of the text, a chapter those that are in none of its sections', () => {
  expect(linesOf(passages.within('section-1-2'))).toEqual([12, 14]);
  expect(linesOf(passages.within('section-1'))).toEqual([4, 20]);
  expect(linesOf(passages.within('section-2'))).toEqual([]);
  expect(linesOf(passages.within('section-2-1'))).toEqual([30, 31, 32, 40, 41]);
  expect(passages.within('section-9')).toEqual([]);
});

test('a line knows its section; one whose section the outline lacks stands in the chapter, or nowhere', () => {
  expect(passages.at(12)?.entry).toEqual(entry(1, 2));
  expect(passagesOf({ ...PLAN, outline: [entry(1, null)] }).at(12)?.entry).toEqual(entry(1, null));
  expect(passagesOf({ ...PLAN, outline: [] }).at(12)?.entry).toBeUndefined();
});

test('something is said in a line of a statement, membership, count, figure, circle or reading, and in no other', () => {
  const lines = Array.from({ length: 50 }, (_, line) => line).filter((line) => isSaidIn(PLAN, line));
  expect(lines).toEqual([4, 8, 12, 14, 20, 30, 31, 32, 40, 41]);
});
