import type { Statement, Thing, ThingKind } from '#plan/plan.ts';
import type { Pronunciations } from '#plan/pronunciations.ts';
import { type Found, find, type Query } from '#search/find.ts';
import { indexOf } from '#search/search-index.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { marked } from './told.ts';

const [someThing] = TINY_PLAN.things;
const [someStatement] = TINY_PLAN.statements;
if (!someThing || !someStatement) throw new Error('the tiny plan has nothing to find');

/** A thing of that kind and name, else like any. */
export const thing = (id: string, kind: ThingKind, zh: string, en: string, more: Partial<Thing> = {}): Thing => ({
  ...someThing,
  id,
  kind,
  name: { zh, en },
  ...more,
});
/** What is said of the thing of that id. */
export const said = (about: string, zh: string, en: string, topic: Statement['topic'] = 'other'): Statement => ({
  ...someStatement,
  id: `${about} ${zh}`,
  about,
  topic,
  text: { zh, en },
});

/** A few things and statements that are easily taken for each other. */
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
/** How their characters are read, and many others. */
export const pronunciations: Pronunciations = {
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
  traditional: { 银: '銀', 绿: '綠', 云: '雲' },
};
const index = indexOf({ things, statements }, pronunciations);
/** What somebody finds who narrows nothing down. */
export const look = (typed: string, query: Partial<Query> = {}): Found =>
  find(index, { typed, language: 'zh', limit: 50, keeps: () => true, ...query });
/** The nearest text with what is marked in brackets. */
export const firstMark = (typed: string): string => {
  const [hit] = look(typed).hits;
  return hit ? marked(hit) : '';
};
export const idsIn = (found: Found): readonly string[] => found.hits.map(({ entry }) => entry.id);
