import { expect, test } from 'vitest';
import { find } from '#search/find.ts';
import { indexOf } from '#search/search-index.ts';
import { idsIn, look, pronunciations, said, thing } from './made-index.ts';
import { namesIn } from './told.ts';

test('a character that only sounds alike is found after those that are the same', () => {
  const { hits } = look('因航路');
  expect(hits.map(({ entry, nearness }) => [entry.id, nearness])).toEqual(
    [
      ['parcel', 'sound'],
      ['road', 'sound'],
    ].reverse(),
  );
  expect(namesIn(look('一银'))).toEqual([]);
});

test.each([
  ['left out', 'yinhaglu'],
  ['too many', 'yinhhanglu'],
  ['wrong', 'yinhanglo'],
  ['changed with the next', 'yinhnaglu'],
  ['wrong in English', 'bank raod'],
])('one letter %s is forgiven: %s', (_, typed) => {
  const [hit] = look(typed).hits;
  expect(hit?.entry.id).toBe('road');
  expect(hit?.nearness).toBe('slip');
});

test('what is only said of something that is almost so called is as near as that', () => {
  const { hits } = look('老银hagn');
  expect(hits.map(({ entry, nearness }) => `${entry.type} ${nearness}`)).toEqual([
    'thing slip',
    ...Array(3).fill('statement slip'),
  ]);
});

test('two slips are not forgiven, nor one in fewer than four letters', () => {
  expect(idsIn(look('yinhagul'))).toEqual([]);
  expect(idsIn(look('ynn'))).toEqual([]);
});

test('where enough answers to what was typed nothing is forgiven', () => {
  const alike = ['银行一', '银行二', '银行三', '因行四'].map((zh, at) => thing(`${at}`, 'road', zh, `No. ${at}`));
  const four = indexOf({ things: alike, statements: [] }, pronunciations);
  const found = (typed: string) => idsIn(find(four, { typed, language: 'zh', limit: 9, keeps: () => true }));
  expect(found('银')).toEqual(['0', '1', '2']);
  expect(found('银行一')).toEqual(['0']);
  expect(found('银行四')).toEqual(['3']);
});

test('what sounds alike is looked for while few answer by their own words, however much is said of them', () => {
  const alike = [thing('same', 'road', '银行一', 'A'), thing('sound', 'road', '因行一', 'B')];
  const told = ['甲', '乙', '丙'].map((zh) => said('same', zh, zh));
  const few = indexOf({ things: alike, statements: told }, { ...pronunciations, exceptions: [] });
  const found = find(few, { typed: '银行一', language: 'zh', limit: 9, keeps: () => true });
  expect([found.things, found.statements]).toEqual([2, 3]);
});

test('where little answers, what sounds alike comes after it', () => {
  const alike = indexOf(
    { things: [thing('sound', 'road', '因行一', 'A'), thing('same', 'road', '银行一', 'B')], statements: [] },
    {
      ...pronunciations,
      exceptions: [],
    },
  );
  expect(idsIn(find(alike, { typed: '银行一', language: 'zh', limit: 9, keeps: () => true }))).toEqual(['same', 'sound']);
});
