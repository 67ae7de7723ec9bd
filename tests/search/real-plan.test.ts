import { expect, test } from 'vitest';
import { found, plan, reader, silentIndex } from './real-index.ts';
import { namesIn } from './told.ts';

/** What is typed, and the things that come first, in this order. */
const QUERIES: readonly (readonly [typed: string, ...first: readonly string[]])[] = [
  // Chinese: the whole name, its beginning, its middle, another name, a literal one.
  ['硚口路', '硚口路', '硚口路片', '硚口路站'],
  ['汉正街', '汉正街·武汉中央服务区', '汉正街'],
  ['汉江湾', '汉江湾·生态活力新城'],
  ['1135', '1135片'],
  ['皮子街', '皮子街片'],
  ['崇仁', '崇仁片'],
  ['恒隆', '武汉恒隆广场'],
  ['古田二路', '古田二路', '古田二路站'],
  ['竹牌', '三特竹牌片'],
  ['长酒', '军印长酒片'],
  ['疾病预防', '疾控中心'],
  ['两湖', '张毕湖', '竹叶海'],
  ['中诚航空', '中成航空'],
  ['汉正复', '汉正复兴城'],
  ['1号线', '地铁1号线'],
  ['公共卫生', '公共卫生', '国家重大公共卫生事件医学中心'],
  // All of the pinyin, and the last syllable still being typed.
  ['qiaokoulu', '硚口路', '硚口路片', '硚口路站'],
  ['hanzhengjie', '汉正街·武汉中央服务区', '汉正街'],
  ['changfengdadao', '长丰大道'],
  ['zongguan', '宗关枢纽商务城'],
  ['etouwan', '额头湾产业用地', '额头湾站'],
  ['pizijie', '皮子街片'],
  ['wankewanwei', '万科万维天地'],
  ['guojiazhongda', '国家重大公共卫生事件医学中心'],
  ['chongrenp', '崇仁片'],
  ['jiefangdad', '解放大道'],
  ['lvzhou', '汉正街中央绿轴'],
  ['lüzhou', '汉正街中央绿轴'],
  ['luzhou', '汉正街中央绿轴'],
  ["xin'an", '新安九如片'],
  ['qiao kou lu', '硚口路', '硚口路片', '硚口路站'],
  // First letters.
  ['qkl', '硚口路', '硚口路片', '硚口路站'],
  ['hzj', '汉正街·武汉中央服务区', '汉正街'],
  ['ggtc', '公共停车泊位50000个'],
  ['dt12hx', '地铁12号线'],
  ['zgsn', '宗关枢纽商务城'],
  ['whxgzx', '武汉香港中心'],
  ['cfdd', '长丰大道'],
  ['qkq', '硚口区'],
  // Chinese, pinyin and first letters in one.
  ['硚kou', '硚口区'],
  ['qk路', '硚口路', '硚口路片', '硚口路站'],
  ['hanzj', '汉正街·武汉中央服务区', '汉正街'],
  ['汉正jie隧', '汉正街隧道'],
  ['同济yy', '同济医院'],
  ['xsjk11', '新世界K11'],
  // English: whole, beginning, middle, out of order, in small letters.
  ['Qiaokou Road', '硚口路', '硚口路片', '硚口路站'],
  ['qiaokou road parcel', '硚口路片'],
  ['tongji', '同济健康城'],
  ['river han', '汉江'],
  ['museum', '民族工业博物馆', '汉正街博物馆'],
  ['metro line 1', '地铁1号线'],
  ['heartland', '武汉恒隆广场'],
  ['avenue jiefang', '解放大道'],
  ['expo park', '园博园'],
  ['freight', '汉西货场片'],
  // A character that sounds alike, and one letter wrong, left out, too many, or changed with the next.
  ['桥口路', '硚口路', '硚口路片', '硚口路站'],
  ['汉整街', '汉正街·武汉中央服务区', '汉正街'],
  ['宗官', '宗关枢纽商务城'],
  ['qiaokuolu', '硚口路', '硚口路片', '硚口路站'],
  ['hanzhngjie', '汉正街·武汉中央服务区', '汉正街'],
  ['zhongguan', '宗关枢纽商务城'],
  ['hosptial', '同济医院'],
  ['musuem', '民族工业博物馆', '汉正街博物馆'],
  ['chongren raod', '崇仁路'],
  // Traditional characters, also beside pinyin, and one of them that only sounds alike.
  ['礄口路', '硚口路', '硚口路片', '硚口路站'],
  ['漢正街', '汉正街·武汉中央服务区', '汉正街'],
  ['長豐大道', '长丰大道'],
  ['長豐橋', '长丰桥'],
  ['園博園', '园博园'],
  ['漢江灣', '汉江湾·生态活力新城'],
  ['同濟yiyuan', '同济医院'],
  ['橋口路', '硚口路', '硚口路片', '硚口路站'],
  // Several words, in any order.
  ['医院 同济', '同济医院'],
  ['站 古田', '古田二路站', '古田三路站', '古田四路站', '古田一路站'],
  ['hanxi parcel', '汉西货场片'],
];

test('there are sixty queries and more', () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(60);
});

test.each(QUERIES)('“%s” finds %s first', (typed, ...first) => {
  expect(namesIn(found(typed)).slice(0, first.length)).toEqual(first);
});

test.each([
  ['1号线', ['地铁1号线']],
  ['line 1', ['地铁1号线']],
  ['metro line 12', ['地铁12号线']],
  ['ditie1haoxian', ['地铁1号线']],
  ['dite12haoxian', ['地铁12号线']],
  ['dt1', ['地铁1号线']],
])('“%s” finds the line of that number and no other', (typed, names) => {
  expect(namesIn(found(typed))).toEqual(names);
});

test('one year is not found for another, nor part of a number for the number', () => {
  const years = (typed: string) => found(typed).hits.filter(({ matched }) => matched.text.includes('2025')).length;
  expect(years('2025年目标')).toBeGreaterThan(0);
  expect(['2035年目标', '2035 goals', '2035nianmubiao'].map(years)).toEqual([0, 0, 0]);
  expect(found('7公里').statements).toBe(0);
});

/** What is typed, and the thing of which a statement comes first. */
const SAID: readonly (readonly [typed: string, about: string])[] = [
  ['6.7公里', '硚口区'],
  ['海绵城市', '全域海绵城市'],
  ['醫療資源 同濟', '同济健康城'],
  ['医疗资源 同济', '同济健康城'],
  ['底蕴 步行街', '国家级高品位步行街'],
  ['employment services', '就业与收入'],
  ['宗关 枢纽', '宗关枢纽商务城'],
];

test.each(SAID)('“%s” is said first of %s', (typed, about) => {
  expect(namesIn(found(typed), 'statement')[0]).toBe(about);
});

test.each(['zzzz', 'qiaokoulu zzzz', '3个 zzzz', '龘', '·', ' ', ''])('“%s” finds nothing', (typed) => {
  expect(found(typed)).toMatchObject({ hits: [], things: 0, statements: 0, partly: [], left: 0, answering: new Set() });
});

/** The names of a thing as somebody may type them. */
const waysToType = ({ name }: (typeof plan.things)[number]): readonly string[] => {
  const spelled = reader.readingsOf(name.zh).map((reading, at) => (reading === null ? name.zh.charAt(at) : ` ${reading} `));
  const apart = spelled.join('').trim().replaceAll(/ +/g, ' ');
  return [name.zh, apart.replaceAll(' ', ''), apart, name.en, name.en.toLowerCase()];
};

test.each(['zh', 'en'] as const)(
  'every thing is among the first five for its name, its pinyin and its English name (page in %s)',
  (language) => {
    const missed = plan.things.flatMap((thing) =>
      waysToType(thing).filter(
        (typed) =>
          !found(typed, { language })
            .hits.slice(0, 5)
            .some(({ entry }) => entry.type === 'thing' && entry.id === thing.id),
      ),
    );
    expect(plan.things.length).toBeGreaterThan(300);
    expect(missed).toEqual([]);
  },
);

test('every thing is found by each other name and by what stands for its name in the text', () => {
  const missed = plan.things.flatMap(({ id, otherNames, literalName }) =>
    [...otherNames, ...(literalName === null ? [] : [literalName])].filter(
      (typed) => !found(typed).hits.some(({ entry }) => entry.type === 'thing' && entry.id === id),
    ),
  );
  expect(missed).toEqual([]);
});

test('without pronunciations Chinese and English are found, pinyin is not', () => {
  const silent = (typed: string) => namesIn(found(typed, { index: silentIndex }))[0];
  expect([silent('硚口路'), silent('qiaokou road'), silent('qkl')]).toEqual(['硚口路', '硚口路', undefined]);
});
