import { expect, test } from 'vitest';
import type { Stated } from '#plan/figure.ts';
import { judge } from '#plan/judged.ts';
import { LANGUAGES, type Language } from '#plan/plan.ts';
import { sumsOf } from '../../geo/drawing.ts';
import { type Mentions, mentionsIn } from '../../geo/mentions.ts';
import { thingsOf } from '../../geo/things.ts';
import { realPlan } from './real-plan.ts';

const { facts } = realPlan;
const things = thingsOf(realPlan);
const lines = new Map(facts.figures.map(({ id, locator }) => [id, locator.line]));

const mentionsOf = (changed: Partial<typeof facts>): Mentions => {
  const all = { ...facts, ...changed };
  return mentionsIn(all, things, judge(sumsOf(all)));
};

const { found, unfounded } = mentionsOf({});
const mentions = [...found].flatMap(([statement, each]) => each.map((mention) => ({ statement, ...mention })));

test('every number in the words of the plan is founded', () => {
  expect(unfounded).toEqual([]);
});

test('706 of the numbers are figures, 348 of them in Chinese and 358 in English, in 174 statements', () => {
  expect(mentions).toHaveLength(706);
  expect(mentions.filter(({ language }) => language === 'zh')).toHaveLength(348);
  expect(mentions.filter(({ language }) => language === 'en')).toHaveLength(358);
  expect(found.size).toBe(174);
});

test('a number is a figure of its line, or one that its statement names', () => {
  const named = new Map(facts.statements.map(({ id, locator, figures: also = [] }) => [id, { line: locator.line, also }]));
  const strange = mentions.filter(({ statement, figure }) => {
    const said = named.get(statement);
    return said && lines.get(figure) !== said.line && !said.also.includes(figure);
  });
  expect(strange).toEqual([]);
});

test('a figure that a statement names is said in it, in both languages', () => {
  const idle = facts.statements.flatMap(({ id, figures: also = [] }) =>
    also.flatMap((figure) =>
      LANGUAGES.filter(
        (language) => !found.get(id)?.some((mention) => mention.figure === figure && mention.language === language),
      ).map((language) => [id, figure, language]),
    ),
  );
  expect(idle).toEqual([]);
});

const wordsAt = (id: string, language: Language): readonly (readonly [written: string, figure: string])[] => {
  const statement = facts.statements.find((each) => each.id === id);
  if (!statement) throw new Error(`there is no statement ${id}`);
  const text = statement.text[language];
  return (found.get(id) ?? [])
    .filter((mention) => mention.language === language)
    .map(({ figure, from, to }) => [text.slice(from, to), figure] as const);
};

test('circles of so many minutes are the circles, and no other figure with that number', () => {
  const circles = [
    ['10', 'activity-circle-2025'],
    ['15', 'living-circle-2025'],
    ['12', 'culture-and-sport-circle-2025'],
    ['10', 'emergency-circle-2025'],
  ];
  expect(wordsAt('statement-measure-four-circles-2', 'zh')).toEqual(circles);
  expect(wordsAt('statement-measure-four-circles-2', 'en')).toEqual(circles);
});

test('three nurseries are nurseries, and the ages of the children their ages', () => {
  const nurseries = [
    ['3', 'nurseries-added-2021-2025'],
    ['0', 'nursery-age-from'],
    ['3', 'nursery-age-to'],
  ];
  expect(wordsAt('statement-measure-nurseries-1', 'zh')).toEqual(nurseries);
  expect(wordsAt('statement-measure-nurseries-1', 'en')).toEqual(nurseries);
});

test('billions are found to the digits they are written with, and 2000 亿 is no year', () => {
  expect(wordsAt('statement-section-1-1-4', 'zh')).toEqual([
    ['2000', 'goods-sales-2020'],
    ['200', 'industrial-services-output-2020'],
    ['500', 'health-services-revenue-2020'],
  ]);
  expect(wordsAt('statement-section-2-5-29', 'en')).toEqual([
    ['136.7', 'fixed-asset-investment-2016-2020'],
    ['160', 'fixed-asset-investment-2021-2025'],
    ['255.1', 'investment-paid-in-2016-2020'],
    ['250', 'investment-paid-in-2021-2025'],
    ['55', 'retail-sales-2020-box-1'],
    ['100', 'retail-sales-2025'],
    ['76.77', 'retail-sales-2015-box-1'],
  ]);
});

test.each<[language: Language, number: string, wrong: string]>([
  ['zh', '2000亿元', '2001亿元'],
  ['zh', '2000亿元', '2000万元'],
  ['zh', '200亿元', '200元'],
  ['en', '200 billion', '201 billion'],
  ['en', '200 billion', '200 million'],
  ['en', '50 billion', '50'],
])('in %s a planted %s made %s is found', (language, number, wrong) => {
  const id = 'statement-section-1-1-4';
  const statements = facts.statements.map((statement) =>
    statement.id === id
      ? { ...statement, text: { ...statement.text, [language]: statement.text[language].replace(number, wrong) } }
      : statement,
  );
  const [written = ''] = /^\d+/.exec(wrong) ?? [];
  expect(mentionsOf({ statements }).unfounded).toEqual([{ statement: id, language, written }]);
});

const twoHundred: Stated = { type: 'number', value: 200, decimals: 0, bound: 'exact' };

test('a changed figure is found: of 200 km of road no statement that says 199 is right, nor a sum drawn from them', () => {
  const changed = facts.figures.map((figure) => (figure.id === 'road-length-2020' ? { ...figure, stated: twoHundred } : figure));
  const complaints = mentionsOf({ figures: changed }).unfounded;
  expect(new Set(complaints.map(({ written }) => written))).toEqual(new Set(['199', '34.5', '37.8']));
  const saying199 = facts.statements.filter(({ text }) => /(?<!\d)199(?!\d)/.test(text.zh)).map(({ id }) => id);
  expect(new Set(complaints.filter(({ written }) => written === '199').map(({ statement }) => statement))).toEqual(
    new Set(saying199),
  );
  expect(saying199).toHaveLength(8);
});
