import { expect, test } from 'vitest';
import { reportText } from '#i18n/report-text.ts';
import { indexPlan } from '#plan/lookup.ts';
import type { Thing } from '#plan/plan.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const { about } = TINY_PLAN;
const index = indexPlan(TINY_PLAN);
const ADDRESS = 'https://example.org/#pick=tower';

const named = (id: string): Thing => {
  const thing = index.thing(id);
  if (!thing) throw new Error(`no ${id} in the tiny plan`);
  return thing;
};

test('a report says which thing is meant by both names and id, on what it rests, how far it may be off, and asks', () => {
  expect(reportText(about, named('tower'), ADDRESS, 'en').split('\n')).toEqual([
    'The plan of Cloudstone · Report an error in the drawing',
    'Name: High Tower / 高塔',
    'Id: tower',
    'Schematic: a place for a name',
    'may be off by ±100 m',
    'Link: https://example.org/#pick=tower',
    '',
    'What is wrong?',
    '',
    'How do you know (source, link, photo)?',
    '',
    'Where should it lie?',
    '',
  ]);
});

test('a Chinese report has the Chinese name first and full-width punctuation', () => {
  expect(reportText(about, named('tower'), ADDRESS, 'zh').split('\n')).toEqual([
    '云石镇规划 · 报告图上的错误',
    '名称：高塔 / High Tower',
    '编号：tower',
    '示意：仅为标注名称而放置',
    '可能偏差 ±100 米',
    '链接：https://example.org/#pick=tower',
    '',
    '哪里不对？',
    '',
    '您怎么知道的（来源、链接或照片）？',
    '',
    '它应该在哪里？',
    '',
  ]);
});

test('of a parcel a report also says how much of its extent is known', () => {
  const parcel = named('parcel-salt');
  if (parcel.placement.type !== 'placed') throw new Error('the salt has lost its place');
  const ofTierTwo: Thing = { ...parcel, placement: { ...parcel.placement, basis: 'derived', tier: 2 } };
  expect(reportText(about, ofTierTwo, ADDRESS, 'en').split('\n')[3]).toBe(
    'Derived: placed by streets or neighbours; one point known, drawn as its street block',
  );
});

test('of a thing without a place a report says why it has none, and no metres', () => {
  expect(reportText(about, named('parcel-lost'), ADDRESS, 'en').split('\n').slice(1, 5)).toEqual([
    'Name: Nowhere Parcel / 无处地块',
    'Id: parcel-lost',
    'Not on the map: Nobody knows where',
    'Link: https://example.org/#pick=tower',
  ]);
});

test('a report about no thing names the plan and asks first which shape it is about', () => {
  expect(reportText(about, null, ADDRESS, 'en').split('\n').slice(0, 7)).toEqual([
    'The plan of Cloudstone · Report an error in the drawing',
    'Plan: Small Plan of Cloudstone',
    'Link: https://example.org/#pick=tower',
    '',
    'Which shape or name is it about?',
    '',
    'What is wrong?',
  ]);
});
