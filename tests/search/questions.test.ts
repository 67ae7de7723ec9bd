import { expect, test } from 'vitest';
import type { Language } from '#plan/plan.ts';
import { found, plan } from './real-index.ts';

/** What somebody may ask in whole phrases, and the thing or statement that answers it. */
const QUESTIONS: readonly (readonly [language: Language, typed: string, answer: string])[] = [
  ['zh', '十四五末地区生产总值目标', 'statement-district-qiaokou-11'],
  ['zh', '新增多少个停车泊位', 'measure-parking-spaces'],
  ['zh', '2025年人均公园绿地面积是多少', 'statement-section-6-4-1'],
  ['zh', '要建多少片足球场', 'measure-football-pitches'],
  ['zh', '汉正街隧道什么时候开工', 'tunnel-hanzhengjie'],
  ['zh', '志愿者占常住人口的比例', 'statement-section-7-4-6'],
  ['zh', '什么时候全面完成1135片的土壤修复', 'statement-parcel-1135-4'],
  ['zh', '地铁12号线硚口段什么时候建成', 'statement-rail-metro-12-1'],
  ['zh', '每万人发明专利目标', 'statement-section-2-5-12'],
  ['zh', '医保参保人数目标', 'statement-section-1-1-39'],
  ['zh', '生活垃圾分类覆盖率', 'statement-section-6-6-4'],
  ['zh', '新建改建多少条道路', 'measure-roads-built-or-rebuilt'],
  ['zh', '特色步行街在哪里', 'works-pedestrian-street'],
  ['zh', '老旧小区改造多少个', 'measure-old-estates'],
  ['zh', '养老床位有多少是护理型的', 'statement-section-7-3-5'],
  ['zh', '规划是哪天通过的', 'statement-section-0-1'],
  ['zh', '路网密度要达到多少', 'statement-district-qiaokou-13'],
  ['zh', '新增托育机构几家', 'measure-nurseries'],
  ['zh', '汉江湾生态综合治理总投资', 'statement-net-water-2'],
  ['zh', '2020年治疗了多少新冠患者', 'statement-section-1-1-22'],
  ['en', 'hospital beds to be added', 'statement-section-7-2-1'],
  ['en', 'how many football pitches will be built', 'measure-football-pitches'],
  ['en', 'how much green space per person', 'statement-section-6-4-1'],
  ['en', 'life expectancy in 2025', 'statement-section-2-5-16'],
  ['en', 'number of registered volunteers', 'statement-section-7-4-6'],
  ['en', 'how will the quality of the lake water be improved', 'statement-water-zhuyehai-1'],
];

test('the questions are more than twenty, and their answers are there', () => {
  const known = new Set([...plan.things, ...plan.statements].map(({ id }) => id));
  expect(QUESTIONS.length).toBeGreaterThan(20);
  expect(QUESTIONS.filter(([, , answer]) => !known.has(answer))).toEqual([]);
});

test.each(QUESTIONS)('%s: “%s” is answered among the first five', (language, typed, answer) => {
  const { hits, partly } = found(typed, { language });
  expect([...hits, ...partly].slice(0, 5).map(({ entry }) => entry.id)).toContain(answer);
});

test.each(['硚口路', '1135片', 'hospital', 'qkl', '皮子街片', '汉正街隧道'])(
  '“%s” is answered whole, and by no part of it',
  (typed) => {
    expect(found(typed).hits.length).toBeGreaterThan(0);
    expect(found(typed).partly).toEqual([]);
  },
);

test('what lies nowhere is not answered in part either, nor by a small number alone', () => {
  expect(['zzzz yyyy', '龘龘龘龘', '3个 zzzz', '<img src=x onerror=alert(1)>zzz'].map((typed) => found(typed).partly)).toEqual([
    [],
    [],
    [],
    [],
  ]);
});
