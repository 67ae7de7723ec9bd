import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverWithSlip, maskOf, mayHoldBut } from '#search/letters.ts';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (character) => character.charCodeAt(0));
const covered = (text: string, word: string): number => coverWithSlip(unitsOf(text), 0, text.length, word);

test.each([
  ['without a slip', 'qiaokoulu', 9],
  ['the beginning of it', 'qiaoko', 6],
  ['a letter left out', 'qiakoulu', 9],
  ['the first letter left out', 'iaokoulu', 9],
  ['a letter too many', 'qiaookoulu', 9],
  ['the first letter twice', 'qqiaokoulu', 9],
  ['another letter', 'qiaokuulu', 9],
  ['another last letter', 'qiaokoule', 9],
  ['two letters changed', 'qioakoulu', 9],
  ['the last two changed', 'qiaokouul', 9],
  ['two slips', 'qiakuulu', -1],
  ['two letters changed that are apart', 'aiqokoulu', -1],
])('%s: %s covers %d letters', (_, word, letters) => {
  expect(covered('qiaokoulu', word)).toBe(letters);
});

test.each([
  ['another figure', 'xian13', -1],
  ['a figure too many', 'xian112', -1],
  ['a figure left out', 'xian2', -1],
  ['two figures changed', 'xian21', -1],
  ['a figure for a letter', 'x1an12', -1],
  ['a letter for a figure', 'xianl2', -1],
  ['a point in the number', 'xian1.2', -1],
  ['another letter beside the right figures', 'xien12', 6],
  ['a letter too many before the right figures', 'xiann12', 6],
])('figures are no letters — %s: %s on xian12 covers %d', (_, word, letters) => {
  expect(covered('xian12', word)).toBe(letters);
});

test('a word never reaches beyond the text', () => {
  expect(coverWithSlip(unitsOf('qiaokoulu'), 0, 4, 'qiaokou')).toBe(-1);
  expect(coverWithSlip(unitsOf('qiaokoulu'), 0, 6, 'qiaokou')).toBe(6);
});

/** Fewest letters to leave out, put in, change or swap with the next to get from one to the other (Damerau, optimal alignment). */
const slipsBetween = (one: string, other: string): number => {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      let least = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? Number.NaN;
};

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });

test('a word covers the beginning of a text with one slip exactly where some beginning is at most one slip away', () => {
  fc.assert(
    fc.property(letters, letters, (text, word) => {
      const beginnings = Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1));
      const can = beginnings.some((beginning) => slipsBetween(beginning, word) <= 1);
      const cover = covered(text, word);
      if (word.length > 1) expect(cover >= 0).toBe(can);
      if (cover > 0) expect(slipsBetween(text.slice(0, cover), word)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 3_000 },
  );
});

test('a text that lacks two of the letters holds no word but for one', () => {
  expect(mayHoldBut(maskOf('qiaokoulu'), maskOf('qiaokuolu'))).toBe(true);
  expect(mayHoldBut(maskOf('qiaokoulu'), maskOf('qiaokoulx'))).toBe(true);
  expect(mayHoldBut(maskOf('qiaokoulu'), maskOf('qiaokozlx'))).toBe(false);
  expect(maskOf('硚1z')).toBe(1 << 25);
});
