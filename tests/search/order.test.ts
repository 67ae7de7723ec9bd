import { expect, test } from 'vitest';
import type { Pronunciations } from '#plan/pronunciations.ts';
import { find } from '#search/find.ts';
import { indexOf } from '#search/search-index.ts';
import { idsIn, look, said, thing } from './made-index.ts';
import { marked } from './told.ts';

test('the nearest comes first: whole, beginning, word, inside, first letters, what stands in the text; the whole of another name is worth a word', () => {
  const alike = [
    thing('literal', 'road', '甲', 'A', { literalName: '鲸鱼' }),
    thing('other-name', 'road', '乙', 'B', { otherNames: ['鲸鱼'] }),
    thing('inside', 'road', '大鲸鱼路', 'C'),
    thing('word', 'road', '大·鲸鱼路', 'D'),
    thing('beginning', 'road', '鲸鱼路', 'E'),
    thing('exact', 'road', '鲸鱼', 'F'),
    thing('short', 'road', '鲸鱼·长长长', 'G'),
    thing('initials', 'road', '静夜', 'H'),
    thing('collective', 'collective', '鲸鱼和海豚', 'I'),
    thing('context', 'context', '鲸鱼', 'K'),
  ];
  const read: Pronunciations = {
    readings: { jing: '鲸静', yu: '鱼', ye: '夜', lu: '路', da: '大' },
    exceptions: [],
    traditional: {},
  };
  const animals = indexOf({ things: alike, statements: [] }, read);
  const order = (typed: string) =>
    find(animals, { typed, language: 'zh', limit: 20, keeps: () => true }).hits.map(
      ({ entry, nearness }) => `${entry.id} ${nearness}`,
    );
  expect(order('鲸鱼')).toEqual([
    'exact exact',
    'short exact',
    'context exact',
    'beginning beginning',
    'other-name word',
    'word word',
    'collective beginning',
    'inside inside',
    'literal literal',
  ]);
  expect(order('jingyu')).toEqual(order('鲸鱼'));
  expect(order('jy')).toContain('initials initials');
});

test('of names that answer equally well the framework comes before the rest and the short before the long', () => {
  const alike = [
    thing('long', 'road', '鲸路长段', 'Whale Road long'),
    thing('short', 'road', '鲸路段', 'Whale Road'),
    thing('section', 'section', '鲸路', 'Whales'),
    thing('parcel', 'parcel', '鲸路长长段', 'Whale Road parcel'),
    thing('zone', 'zone', '鲸路长长长段', 'Whale Zone'),
  ];
  const found = find(indexOf({ things: alike, statements: [] }, null), {
    typed: '鲸',
    language: 'zh',
    limit: 9,
    keeps: () => true,
  });
  expect(idsIn(found)).toEqual(['zone', 'parcel', 'short', 'long', 'section']);
});

test('things come before statements, of these what a thing is for before remarks on the text, at last what only is about it', () => {
  expect(idsIn(look('云银行'))).toEqual(['bank', 'bank 云银行要搬迁。', 'bank 原文写作云银行。', 'bank 新建。']);
});

test('what is said of a thing belongs to the answer, though it does not repeat the name; one that says it comes first', () => {
  const found = look('老银行');
  expect([found.things, found.statements]).toEqual([1, 3]);
  expect(found.hits.slice(1).map(marked)).toEqual(['云银行要搬迁。', '新建。', '原文写作云银行。']);
  expect(idsIn(look('步行路'))).toEqual(['walk', 'walk 银行前的路要拓宽，6.7公里。']);
});

test('of several words all may lie in the names of the thing, and what it is called and what is said may answer together', () => {
  expect(idsIn(look('云 老银行')).slice(1)).toEqual(['bank 云银行要搬迁。', 'bank 原文写作云银行。', 'bank 新建。']);
});

test('a statement that says the words apart is one that says them, though its thing is called by them together', () => {
  const told = [said('bank', '云旁的银行要亮。', 'Lit.'), said('bank', '要亮。', 'Lit.')];
  const index = indexOf({ things: [thing('bank', 'building', '云银行', 'Bank')], statements: told }, null);
  const { hits } = find(index, { typed: '云 银行', language: 'zh', limit: 9, keeps: () => true });
  expect(hits.map((hit) => `${hit.nearness} ${marked(hit)}`)).toEqual([
    'exact [云银行]',
    'word [云]旁的[银行]要亮。',
    'beginning 要亮。',
  ]);
});

test('on an English page English names come first among equals, on a Chinese page Chinese ones', () => {
  const both = [thing('pinyin', 'road', '开路', 'Open Road'), thing('english', 'road', '马路', 'Kai Street')];
  const read: Pronunciations = { readings: { kai: '开', ma: '马' }, exceptions: [], traditional: {} };
  const bilingual = indexOf({ things: both, statements: [] }, read);
  const first = (language: 'zh' | 'en') => idsIn(find(bilingual, { typed: 'kai', language, limit: 9, keeps: () => true }));
  expect(first('zh')).toEqual(['pinyin', 'english']);
  expect(first('en')).toEqual(['english', 'pinyin']);
});

test('of an entry that answers in both languages the text of the page is shown', () => {
  expect(look('k7', { language: 'en' }).hits.map(marked)).toEqual(['[K7] Tower']);
  expect(look('6.7', { language: 'en' }).hits.map(marked)).toEqual(['The road in front of the bank is to be widened, [6.7] km.']);
});

test('at most so many hits are given and all are counted; statements have their share of them', () => {
  const found = look('bank', { limit: 4 });
  expect([found.things, found.statements]).toEqual([4, 4]);
  expect(found.hits.map(({ entry }) => entry.type)).toEqual(['thing', 'thing', 'thing', 'statement']);
});

test('what is not looked through is not given but counted', () => {
  const found = look('银行路', { keeps: ({ kind }) => kind === 'parcel' });
  expect(idsIn(found)).toEqual(['parcel']);
  expect(found.left).toBe(1);
});
