import { expect, test } from 'vitest';
import { traditionalOf } from '../../geo/traditional.ts';

test('the traditional forms of the characters there are, and of no others, in the order of the characters', () => {
  expect(traditionalOf(['长桥', '云里a1'])).toEqual({ 云: '雲', 桥: '橋', 长: '長', 里: '裏裡' });
});

test('a character that is written the same has no other form, nor one whose other form mostly stands for itself', () => {
  expect(traditionalOf(['口正街'])).toEqual({});
  expect(traditionalOf(['里'])['里']).not.toContain('哩');
});

test('a character that stands in the texts itself is for no other, though elsewhere it may be', () => {
  expect(traditionalOf(['干净'])).toMatchObject({ 干: '乾幹榦' });
  expect(traditionalOf(['乾坤干净'])).toMatchObject({ 干: '幹榦' });
});
