import { expect, test } from 'vitest';
import type { Statement, Thing, ThingKind } from '#plan/plan.ts';
import type { Pronunciations } from '#plan/pronunciations.ts';
import { type Found, find, type Query } from '#search/find.ts';
import { indexOf } from '#search/search-index.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { marked, namesIn } from './told.ts';

const [someThing] = TINY_PLAN.things;
const [someStatement] = TINY_PLAN.statements;
if (!someThing || !someStatement) throw new Error('the tiny plan has nothing to find');

const thing = (id: string, kind: ThingKind, zh: string, en: string, more: Partial<Thing> = {}): Thing => ({
  ...someThing,
  id,
  kind,
  name: { zh, en },
  ...more,
});
const said = (about: string, zh: string, en: string, topic: Statement['topic'] = 'other'): Statement => ({
  ...someStatement,
  id: `${about} ${zh}`,
  about,
  topic,
  text: { zh, en },
});

const things: readonly Thing[] = [
  thing('road', 'road', '银行路', 'Bank Road'),
  thing('walk', 'road', '步行路', 'Footway'),
  thing('bank', 'building', '云·银行', 'Bank of Clouds', { otherNames: ['老银行'], literalName: '银楼' }),
  thing('parcel', 'parcel', '银行路片', 'Bank Road parcel'),
  thing('zone', 'zone', '绿云·新城', 'Green Cloud – New Town'),
  thing('banks', 'collective', '银行、钱庄', 'Banks and money shops'),
  thing('K7', 'building', '云楼K7', 'K7 Tower'),
];
const statements: readonly Statement[] = [
  said('walk', '银行前的路要拓宽，6.7公里。', 'The road in front of the bank is to be widened, 6.7 km.'),
  said('bank', '新建。', 'New. Street with a café.'),
  said('bank', '原文写作云银行。', 'The text says cloud bank.', 'remark'),
  said('bank', '云银行要搬迁。', 'The cloud bank is to move.', 'purpose'),
];
const pronunciations: Pronunciations = {
  readings: {
    yin: '银因',
    xing: '行新',
    lu: '路',
    bu: '步',
    yun: '云',
    lv: '绿',
    cheng: '城',
    pian: '片',
    lou: '楼',
    zhuang: '庄',
    qian: '钱前',
    lao: '老',
    yi: '一',
    hang: '航',
    jian: '建',
  },
  exceptions: [['银行', 1, 'hang']],
};
const index = indexOf({ things, statements }, pronunciations);
const look = (typed: string, query: Partial<Query> = {}): Found =>
  find(index, { typed, language: 'zh', limit: 50, keeps: () => true, ...query });
const firstMark = (typed: string): string => {
  const [hit] = look(typed).hits;
  return hit ? marked(hit) : '';
};
const idsIn = (found: Found): readonly string[] => found.hits.map(({ entry }) => entry.id);

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
  const read: Pronunciations = { readings: { jing: '鲸静', yu: '鱼', ye: '夜', lu: '路', da: '大' }, exceptions: [] };
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

test('what sounds alike is looked for while few answer by their own words, however much is said of them', () => {
  const alike = [thing('same', 'road', '银行一', 'A'), thing('sound', 'road', '因行一', 'B')];
  const told = ['甲', '乙', '丙'].map((zh) => said('same', zh, zh));
  const few = indexOf({ things: alike, statements: told }, { ...pronunciations, exceptions: [] });
  const found = find(few, { typed: '银行一', language: 'zh', limit: 9, keeps: () => true });
  expect([found.things, found.statements]).toEqual([2, 3]);
});

test('on an English page English names come first among equals, on a Chinese page Chinese ones', () => {
  const both = [thing('pinyin', 'road', '开路', 'Open Road'), thing('english', 'road', '马路', 'Kai Street')];
  const read: Pronunciations = { readings: { kai: '开', ma: '马' }, exceptions: [] };
  const bilingual = indexOf({ things: both, statements: [] }, read);
  const first = (language: 'zh' | 'en') => idsIn(find(bilingual, { typed: 'kai', language, limit: 9, keeps: () => true }));
  expect(first('zh')).toEqual(['pinyin', 'english']);
  expect(first('en')).toEqual(['english', 'pinyin']);
});

test('of an entry that answers in both languages the text of the page is shown', () => {
  expect(look('k7', { language: 'en' }).hits.map(marked)).toEqual(['[K7] Tower']);
  expect(look('6.7', { language: 'en' }).hits.map(marked)).toEqual(['The road in front of the bank is to be widened, [6.7] km.']);
});

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

test('all words must lie in an entry, in any order; of a statement all but one may lie in the name of its thing', () => {
  expect(idsIn(look('路 银行'))).toEqual(['parcel', 'road', 'walk 银行前的路要拓宽，6.7公里。']);
  expect(idsIn(look('步行 拓宽'))).toEqual(['walk 银行前的路要拓宽，6.7公里。']);
  expect(idsIn(look('步行 云楼'))).toEqual([]);
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
  expect(look(typed)).toEqual({ hits: [], things: 0, statements: 0, left: 0 });
});

test('a plan of nothing is searched in vain', () => {
  const empty = indexOf({ things: [], statements: [] }, pronunciations);
  expect(find(empty, { typed: 'yinhang', language: 'zh', limit: 9, keeps: () => true }).hits).toEqual([]);
});
