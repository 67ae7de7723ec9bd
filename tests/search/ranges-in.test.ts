import { expect, test } from 'vitest';
import type { Language, Statement, Thing } from '#plan/plan.ts';
import { rangesIn } from '#search/ranges-in.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const [someThing] = TINY_PLAN.things;
const [someStatement] = TINY_PLAN.statements;
if (!someThing || !someStatement) throw new Error('the tiny plan has nothing to find');
const thing: Thing = { ...someThing, id: 'bank', name: { zh: '银行', en: 'Bank' } };
const statement: Statement = {
  ...someStatement,
  about: 'bank',
  text: { zh: '新建钟楼，再建塔。', en: 'Build a tower and a spire.' },
};
const pronunciations = { readings: { zhong: '钟', lou: '楼' }, exceptions: [], traditional: {} };
const wordsIn = (typed: string, language: Language = 'zh') =>
  rangesIn({ statement, thing }, typed, language, pronunciations).map(([from, to]) => statement.text[language].slice(from, to));

test.each([
  ['its own words', '钟楼 塔', ['钟楼', '塔']],
  ['pinyin', 'zhonglou', ['钟楼']],
  ['a word beside the name of its thing', '银行 塔', ['塔']],
  ['the name of its thing alone', '银行', []],
  ['words of the other language', 'spire', []],
  ['what it does not say', '湖', []],
  ['nothing', '', []],
])('of a statement by %s its own words are marked', (_, typed, words) => {
  expect(wordsIn(typed)).toEqual(words);
});

test('on an English page the English text is marked', () => {
  expect(wordsIn('spire tower', 'en')).toEqual(['tower', 'spire']);
});
