import { expect, test } from 'vitest';
import { readerOf } from '#plan/pronunciations.ts';

const reader = readerOf({
  readings: { xing: '行', yin: '银', lv: '绿' },
  exceptions: [
    ['银行', 1, 'hang'],
    ['行行', 1, 'hang'],
  ],
  traditional: { 银: '銀', 绿: '綠緑' },
});

test('a character is read as usual, and otherwise in the words that say so', () => {
  expect(reader.readingsOf('行，银行')).toEqual(['xing', null, 'yin', 'hang']);
});

test('a word counts only where all of it stands, at the beginning of a text as well', () => {
  expect(reader.readingsOf('行行')).toEqual(['xing', 'hang']);
});

test('what is no known Han character has no reading', () => {
  expect(reader.readingsOf('a1·某')).toEqual([null, null, null, null]);
  expect(reader.readingsOfCharacter('某')).toEqual([]);
});

test('the usual reading of a character comes first, each once', () => {
  expect(reader.readingsOfCharacter('行')).toEqual(['xing', 'hang']);
});

test('every traditional form of a character is simplified, and nothing else is changed', () => {
  expect(reader.simplified('綠緑銀行·a1鋼𠀀')).toBe('绿绿银行·a1鋼𠀀');
});
