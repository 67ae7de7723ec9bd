import { expect, test } from 'vitest';
import { type Piece, piecesOf, snippetOf } from '#search/marks.ts';

const shown = (pieces: readonly Piece[]): string => pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('a text comes in pieces, the marked ones apart, and none of them empty', () => {
  expect(piecesOf('银行路', [[0, 2]])).toEqual([
    { text: '银行', isMarked: true },
    { text: '路', isMarked: false },
  ]);
  expect(piecesOf('银行路', [])).toEqual([{ text: '银行路', isMarked: false }]);
  expect(piecesOf('银行路', [[0, 3]])).toEqual([{ text: '银行路', isMarked: true }]);
});

test('a short text is seen whole', () => {
  expect(shown(snippetOf('新建银行路。', [[2, 4]]))).toBe('新建[银行]路。');
});

test('a long text is cut before and after its first mark, and around each later one that lies beyond', () => {
  const text = `${'前'.repeat(30)}银行${'中'.repeat(20)}路${'后'.repeat(60)}路`;
  expect(
    shown(
      snippetOf(text, [
        [30, 32],
        [52, 53],
        [113, 114],
      ]),
    ),
  ).toBe(`…${'前'.repeat(14)}[银行]${'中'.repeat(20)}[路]${'后'.repeat(23)}…${'后'.repeat(14)}[路]`);
});

test('English is cut between words', () => {
  const text =
    'Before the hill there was a narrow street of banks where boats from the whole country came to rest each evening, and where lanterns were lit along the bank.';
  const from = text.indexOf('boats');
  expect(shown(snippetOf(text, [[from, from + 5]]))).toBe(
    '… street of banks where [boats] from the whole country came to rest each evening, and where lanterns were lit along the…',
  );
});

test('a mark at the very beginning or end is not cut away', () => {
  const text = `路${'中'.repeat(80)}路`;
  expect(shown(snippetOf(text, [[0, 1]]))).toBe(`[路]${'中'.repeat(44)}…`);
  expect(shown(snippetOf(text, [[81, 82]]))).toBe(`…${'中'.repeat(14)}[路]`);
});

test('no character is cut in half', () => {
  const text = `${'𠀀'.repeat(40)}路${'𠀀'.repeat(60)}`;
  expect(shown(snippetOf(text, [[80, 81]]))).toMatch(/^…(?:𠀀)+\[路\](?:𠀀)+…$/u);
  const odd = `x${text}`;
  expect(shown(snippetOf(odd, [[81, 82]]))).toMatch(/^…(?:𠀀)+\[路\](?:𠀀)+…$/u);
});

test('a mark on which a text would be cut is seen whole', () => {
  const text = `路${'中'.repeat(42)}7518.9亿元${'后'.repeat(60)}`;
  const seen = shown(
    snippetOf(text, [
      [0, 1],
      [43, 51],
    ]),
  );
  expect(seen).toBe(`[路]${'中'.repeat(42)}[7518.9亿元]${'后'.repeat(14)}…`);
});
