import { expect, test } from 'vitest';
import { find } from '#search/find.ts';
import { indexOf } from '#search/search-index.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { firstMark, idsIn, look, pronunciations, thing } from './made-index.ts';
import { marked, namesIn } from './told.ts';

test('a character is found by the reading it has in its word, and not by the other', () => {
  expect(namesIn(look('yinhanglu'))).toEqual(['银行路', '银行路片']);
  expect(namesIn(look('buxinglu'))).toEqual(['步行路']);
  expect(look('yinxinglu').hits.map(({ nearness }) => nearness)).not.toContain('exact');
  expect(namesIn(look('buhang'))).toEqual([]);
});

test.each([
  ['银行路', '[银行路]'],
  ['行路', '银[行路]片'],
  ['yinhanglu', '[银行路]'],
  ['yinha', '[银行]路片'],
  ['yhl', '[银行路]'],
  ['银hang', '[银行]路片'],
  ['银h路', '[银行路]'],
  ['lvyun', '[绿云]·新城'],
  ['lüyunxin', '[绿云·新]城'],
  ['ylk7', '[云楼K7]'],
  ['k7', '云楼[K7]'],
  ['BANK ro', '[Bank Ro]ad parcel'],
  ['road bank', '[Bank] [Road] parcel'],
  ['front of the', 'The road in [front of the] bank is to be widened, 6.7 km.'],
  ['cafe', 'New. Street with a [café].'],
  ['银楼', '[银楼]'],
  ['老银', '[老银]行'],
  ['銀行路', '[银行路]'],
  ['綠yun', '[绿云]·新城'],
  ['雲銀行 搬', '[云银行]要[搬]迁。'],
])('%s marks %s', (typed, shown) => {
  expect(firstMark(typed)).toBe(shown);
});

test('of a text that answers twice to two words both stretches are marked, in order', () => {
  expect(look('6.7 拓宽').hits.map(marked)).toEqual(['银行前的路要[拓宽]，[6.7]公里。']);
});

test('a word that runs on into the next number is none', () => {
  expect(idsIn(look('77'))).toEqual([]);
  expect(look('6.7').statements).toBe(1);
  expect(look('67').statements).toBe(0);
  const numbered = indexOf({ things: [thing('numbered', 'road', '12、34号', 'No. 12, 34')], statements: [] }, null);
  const found = (typed: string) => idsIn(find(numbered, { typed, language: 'zh', limit: 9, keeps: () => true }));
  expect([found('1234'), found('12 34')]).toEqual([[], ['numbered']]);
});

test('a number is found whole, and only where none is so by its beginning, never by its end or the end of its decimals', () => {
  const roads = [
    thing('one', 'road', '1号路', 'Road 1'),
    thing('twelve', 'road', '12号路', 'Road 12'),
    thing('half', 'road', '长3.5里的路', 'Road of 3.5 miles'),
    thing('long', 'road', '1135片', 'Parcel 1135'),
  ];
  const numbered = indexOf({ things: roads, statements: [] }, pronunciations);
  const found = (typed: string) => idsIn(find(numbered, { typed, language: 'zh', limit: 9, keeps: () => true }));
  expect(['1', 'road 1', '12', '113', '1135', '35', '5', '3', '3.5', '2', 'raod 12', 'raod 1', 'raod 11'].map(found)).toEqual([
    ['one'],
    ['one'],
    ['twelve'],
    ['long'],
    ['long'],
    [],
    [],
    ['half'],
    ['half'],
    [],
    ['twelve'],
    ['one'],
    [],
  ]);
});

const tiny = indexOf(TINY_PLAN, null);
const answering = (typed: string): readonly string[] =>
  find(tiny, { typed, language: 'zh', limit: 50, keeps: () => true }).hits.flatMap(({ entry }) =>
    entry.type === 'thing' ? [entry.id] : [],
  );

test('a thing answers to part of its Chinese, English or literal name', () => {
  expect(answering('碗')).toEqual(['parcel-tea']);
  expect(answering('eacu')).toEqual(['parcel-tea']);
  expect(answering('茶地')).toEqual(['parcel-tea']);
  expect(answering('钟')).toEqual(['station', 'rail']);
});

test('case, blanks, dashes, brackets and full-width letters do not matter', () => {
  for (const typed of [
    'HIGH TOWER',
    'hightower',
    'High-Tower',
    'high·tower',
    '(high) tower',
    '\uff28\uff29\uff27\uff28',
    '高 塔',
    '高·塔',
  ]) {
    expect(answering(typed), typed).toEqual(['tower']);
  }
});

test('all words must lie in an entry, in any order; of a statement all but one may lie in the name of its thing', () => {
  expect(idsIn(look('路 银行'))).toEqual(['parcel', 'road', 'walk 银行前的路要拓宽，6.7公里。']);
  expect(idsIn(look('步行 拓宽'))).toEqual(['walk 银行前的路要拓宽，6.7公里。']);
  expect(idsIn(look('步行 云楼'))).toEqual([]);
});

test('pinyin may be typed with blanks between the syllables', () => {
  expect(idsIn(look('yin hang lu'))[0]).toBe('road');
});

test('one letter finds names only, first letters of what is said only from three on', () => {
  expect(look('y').statements).toBe(0);
  expect(look('yq').statements).toBe(0);
  expect(look('yhq').statements).toBe(1);
});

test('a syllable that is still being typed is as good as a whole one, three letters within a word are enough', () => {
  expect(look('yinha').hits[0]?.nearness).toBe('beginning');
  expect(look('ank').hits[0]).toMatchObject({ entry: { type: 'thing' }, nearness: 'inside' });
  expect(idsIn(look('nk'))).toEqual([]);
});

test('of the places where a word lies in a text the best is marked, and marks that overlap are one', () => {
  const twice = indexOf({ things: [thing('twice', 'road', '大银行·银行店', 'Twice')], statements: [] }, null);
  expect(find(twice, { typed: '银行', language: 'zh', limit: 9, keeps: () => true }).hits.map(marked)).toEqual([
    '大银行·[银行]店',
  ]);
  expect(firstMark('行路 银行')).toBe('[银行路]片');
});

test.each([
  ['nothing', ''],
  ['blanks', ' \t　'],
  ['punctuation', '··—'],
  ['control characters', '\u0000\u0001\u200b'],
  ['half a character', '\ud83d'],
  ['10,000 characters', '银'.repeat(10_000)],
  ['10,000 letters', 'yin'.repeat(3_334)],
  ['10,000 words', `zzz ${'y '.repeat(5_000)}`],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['what would be a pattern', '.*+?^$()|[]\\'],
])('%s finds nothing and breaks nothing', (_, typed) => {
  expect(look(typed)).toMatchObject({ hits: [], things: 0, statements: 0, partly: [], left: 0, answering: new Set() });
});

test('a plan of nothing is searched in vain', () => {
  const empty = indexOf({ things: [], statements: [] }, pronunciations);
  expect(find(empty, { typed: 'yinhang', language: 'zh', limit: 9, keeps: () => true }).hits).toEqual([]);
});
