import { expect, test } from 'vitest';
import { termsIn } from '#search/asked.ts';
import { wordsOf } from '#search/fold.ts';

const inBrief = (typed: string): readonly string[] => termsIn(wordsOf(typed)).map(({ text, type }) => `${type} ${text}`);

test.each([
  ['Han characters by twos', '停车泊位', ['pair 停车', 'pair 车泊', 'pair 泊位']],
  ['a single character by none', '路', []],
  ['without what only asks, which parts what it stands between', '新增多少个停车', ['pair 新增', 'pair 个停', 'pair 停车']],
  ['without what only asks, at the end', '规划是哪天通过的吗', ['pair 规划', 'pair 通过']],
  ['English without endings and words that only ask', 'How many cities are added', ['stem cit', 'begun added']],
  ['short words with what looks like an ending', 'gas bus glass line', ['stem gas', 'stem bus', 'stem glass', 'begun line']],
  ['no single letters', 'x parcel y', ['stem parcel']],
  ['numbers apart from what they stand beside', '2025年GDP为6.7', ['number 2025', 'stem gdp', 'number 6.7']],
  ['each once', '硚口 硚口', ['pair 硚口']],
  ['nothing', '', []],
])('a question is taken apart: %s', (_, typed, terms) => {
  expect(inBrief(typed)).toEqual(terms);
});
