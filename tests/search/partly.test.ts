import { expect, test } from 'vitest';
import type { Statement, Thing } from '#plan/plan.ts';
import { type Found, find, type Query } from '#search/find.ts';
import { indexOf } from '#search/search-index.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { marked } from './told.ts';

const [someThing] = TINY_PLAN.things;
const [someStatement] = TINY_PLAN.statements;
if (!someThing || !someStatement) throw new Error('the tiny plan has nothing to find');

const thing = (id: string, zh: string, en: string): Thing => ({ ...someThing, id, name: { zh, en } });
const said = (about: string, zh: string, en: string, topic: Statement['topic'] = 'other'): Statement => ({
  ...someStatement,
  id: zh,
  about,
  topic,
  text: { zh, en },
});

const index = indexOf(
  {
    things: [thing('mill', '磨坊', 'Mill'), thing('pond', '鸭塘', 'Duck Pond'), thing('road', '塘边路', 'Pond Road 12')],
    statements: [
      said('mill', '新增磨盘40个。', '40 millstones are to be added.'),
      said('mill', '磨盘的数没有写。', 'The number of millstones is not stated.', 'remark'),
      said('pond', '新增水草。', 'Reeds are added.'),
      said('pond', '水面扩大到1200平方米。', 'Its water grows to 1,200 m².'),
      said('road', '新增路灯，另有鸭、塘二字。', 'Lamps are added.'),
    ],
  },
  null,
);
const look = (typed: string, query: Partial<Query> = {}): Found =>
  find(index, { typed, language: 'zh', limit: 50, keeps: () => true, ...query });
const partly = (typed: string, query: Partial<Query> = {}): readonly string[] => look(typed, query).partly.map(marked);

test('what holds most of what was typed answers in part, with every part it holds marked', () => {
  const { hits, things, statements } = look('要新增磨盘多少个');
  expect([hits, things, statements]).toEqual([[], 0, 0]);
  expect(partly('要新增磨盘多少个')).toEqual(['[新增磨盘]40个。']);
});

test('what is rare tells more than what stands in many places', () => {
  expect(partly('新增之后路灯的数')).toEqual(['[新增路灯]，另有鸭、塘二字。']);
  expect(partly('水草之后磨盘多少')).toEqual(['新增[水草]。', '新增[磨盘]40个。', '[磨盘]的数没有写。']);
});

test('two characters that something stands between are none', () => {
  expect(partly('鸭塘几只鸭子')).toEqual(['[鸭塘]']);
});

test('what the thing is called counts for what is said of it, but does not answer alone', () => {
  expect(partly('鸭塘水面面积')).toEqual(['[水面]扩大到1200平方米。', '[鸭塘]']);
  expect(partly('磨坊的盘子')).toEqual(['[磨坊]']);
});

test('English words answer with other endings, and the last while it is still being typed', () => {
  expect(partly('adding a millstone wheel', { language: 'en' })).toEqual(['40 [millstones] are to be [added].']);
  expect(partly('wheel water gro', { language: 'en' })).toEqual(['Its [water] [grows] to 1,200 m².']);
  expect(partly('mill wheels', { language: 'en' })).toEqual(['[Mill]']);
});

test('a number answers whole, and a small one never alone', () => {
  expect(partly('1200亩湖面')).toEqual(['水面扩大到[1200]平方米。']);
  expect(partly('120亩湖面')).toEqual([]);
  expect(partly('12亩湖面')).toEqual([]);
});

test('where three answer to all of it, or one is called so, nothing answers in part', () => {
  expect(look('新增').statements).toBe(3);
  expect(partly('新增')).toEqual([]);
  expect(look('塘边路').things).toBe(1);
  expect(partly('塘边路')).toEqual([]);
});

test('beside what is called just so nothing answers in part, though it holds most of the name', () => {
  const alike = [thing('road', '梧桐大马路', 'Plane Road'), thing('street', '梧桐大马街', 'Plane Street')];
  const found = (typed: string) =>
    find(indexOf({ things: alike, statements: [] }, null), { typed, language: 'zh', limit: 9, keeps: () => true });
  expect(found('梧桐大马路').partly).toEqual([]);
  expect(found('大梧桐大马路').partly.map(marked)).toEqual(['[梧桐大马路]', '[梧桐大马]街']);
});

test('what answers to all of it is not given again in part', () => {
  const { hits } = look('新增磨盘');
  expect(hits.map(marked)).toEqual(['[新增磨盘]40个。']);
  expect(partly('新增磨盘')).toEqual([]);
});

test('what is not looked through does not answer in part', () => {
  expect(partly('要新增磨盘多少个', { keeps: ({ id }) => id !== 'mill' })).toEqual([]);
});

test('at most ten answer in part', () => {
  const many = Array.from({ length: 14 }, (_, at) => thing(`road-${at}`, `梧桐${at}路`, `Plane Road ${at}`));
  const { partly: found } = find(indexOf({ things: many, statements: [] }, null), {
    typed: '梧桐树几棵',
    language: 'zh',
    limit: 50,
    keeps: () => true,
  });
  expect(found.length).toBe(10);
});
