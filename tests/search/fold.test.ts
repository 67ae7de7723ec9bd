import { expect, test } from 'vitest';
import { fold, wordsOf } from '#search/fold.ts';

const foldedOf = (text: string): string => {
  let folded = '';
  fold(text, (unit, _start, _end, isParted) => {
    folded += (isParted ? '|' : '') + String.fromCharCode(unit);
  });
  return folded;
};

const cutOut = (text: string): readonly string[] => {
  const cut: string[] = [];
  fold(text, (_unit, start, end) => cut.push(text.slice(start, end)));
  return cut;
};

test.each([
  ['Qiaokou ROAD', 'qiaokou|road'],
  ['汉江湾·生态城', '汉江湾|生态城'],
  ['Lǜ Zhōu', 'lu|zhou'],
  ['K11（东）', 'k11|东'],
  ["Xi'an’s", 'xians'],
  ['6.7 km, 10,000 m²', '6.7|km|10000|m2'],
  ['1.  2', '1|2'],
  ['Fig. 3', 'fig|3'],
  ['①②', '12'],
  ['a ½', 'a|12'],
  ["a 'b", 'a|b'],
  ['7.5 % 或 80%以上', '7.5%|或|80%以上'],
  ['——', ''],
])('“%s” folds to %s', (text, folded) => {
  expect(foldedOf(text)).toBe(folded);
});

test('every unit knows the character of the text it came from, also where one became several', () => {
  expect(cutOut('A½ 𠀀é')).toEqual(['A', '½', '½', '𠀀', '𠀀', 'é']);
});

test.each([
  ['Qiaokou  Road', ['qiaokou', 'road']],
  ['ＱＫＬ　１１３５', ['qkl', '1135']],
  ['qiao\tkou\nlu', ['qiao', 'kou', 'lu']],
  ['硚\u0000口\u200b路\u0007', ['硚口路']],
  ["qiao'kou", ['qiaokou']],
  ['7.5 ％', ['7.5%']],
  ['路 路', ['路', '路']],
  [' \t·—', []],
  ['\u0000\u0001\u0002', []],
  ['\ud800', []],
])('the words of %j are %j', (typed, words) => {
  expect(wordsOf(typed)).toEqual(words);
});

test('of what is typed 200 characters count, control characters not among them', () => {
  expect(wordsOf('a'.repeat(10_000))).toEqual(['a'.repeat(200)]);
  expect(wordsOf(`${'\u0000'.repeat(500)}a`)).toEqual(['a']);
  expect(wordsOf('😀'.repeat(199).concat('ab'))).toEqual(['a']);
});
