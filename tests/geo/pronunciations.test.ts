import { expect, test } from 'vitest';
import { readerOf } from '#plan/pronunciations.ts';
import type { WordReading } from '../../geo/drawing.ts';
import { pronunciationsOf } from '../../geo/pronunciations.ts';
import { thingsOf } from '../../geo/things.ts';
import { otherPlan } from './other-plan.ts';
import { realPlan } from './real-plan.ts';

const [someThing] = thingsOf(otherPlan);
if (!someThing) throw new Error('the made-up plan has no thing');

const named = (names: readonly string[]) => names.map((zh) => ({ ...someThing, name: { zh, en: 'Something' } }));

/** How the last of these names is read where they are all the names there are. */
const readingOf = (names: readonly string[], words: readonly WordReading[] = []): string =>
  readerOf(pronunciationsOf(named(names), [], words))
    .readingsOf(names.at(-1) ?? '')
    .join(' ');

test('every Han character has a reading, whatever else has none', () => {
  expect(readingOf(['硚口A·1'])).toBe('qiao kou   ');
});

test('ü is written v', () => {
  expect(readingOf(['绿女'])).toBe('lv nv');
});

test('a character is read as its word is, though most others of it are read otherwise', () => {
  const names = ['行道', '行人', '行车', '银行'];
  expect(readingOf(names)).toBe('yin hang');
  expect(readingOf(['重大', '重庆', '重点'])).toBe('zhong dian');
  expect(readingOf(['重点', '重大', '重庆'])).toBe('chong qing');
});

test('of a character whose readings are equally many one is the usual one and every other is told by its word', () => {
  const { readings, exceptions } = pronunciationsOf(named(['重点', '重庆']), [], []);
  expect(readings['chong']).toContain('重');
  expect(exceptions).toEqual([['重点', 0, 'zhong']]);
});

test('of the words that tell a reading the most frequent is kept', () => {
  const { exceptions } = pronunciationsOf(named(['行人', '行走', '行车', '步行', '银行甲', '银行乙']), [], []);
  expect(exceptions).toEqual([['银行', 1, 'hang']]);
});

test('a word is read as it is stated, wherever it stands', () => {
  expect(readingOf(['六渡桥、六渡桥'], [{ word: '六渡', reading: 'lu du' }])).toBe('lu du qiao  lu du qiao');
});

test('where the next character does not tell how a word is read the word grows until it does', () => {
  const words = [{ word: '花样长', reading: 'hua yang zhang' }];
  const names = ['鼠样长街', '牛样长街', '花样长街'];
  expect(readingOf(names, words)).toBe('hua yang zhang jie');
  expect(readingOf(names.toReversed(), words)).toBe('shu yang chang jie');
  expect(pronunciationsOf(named(names), [], words).exceptions).toEqual([['花样长', 2, 'zhang']]);
});

test('common characters of no name are read too, for people may type them for another', () => {
  const reader = readerOf(pronunciationsOf([someThing], [], []));
  expect(['桥', '乔', '侨'].flatMap((character) => reader.readingsOfCharacter(character))).toEqual(['qiao', 'qiao', 'qiao']);
  expect(reader.readingsOfCharacter('𠀀')).toEqual([]);
});

const { facts } = realPlan;
const things = thingsOf(realPlan);
const spoken = readerOf(pronunciationsOf(things, facts.statements, facts.pronunciations));

test.each([
  ['硚口路片', 'qiao kou lu pian'],
  ['长丰大道', 'chang feng da dao'],
  ['长堤街', 'chang di jie'],
  ['额头湾产业用地', 'e tou wan chan ye yong di'],
  ['皮子街片', 'pi zi jie pian'],
  ['三特竹牌片', 'san te zhu pai pian'],
  ['地大片军印长酒片', 'di da pian jun yin chang jiu pian'],
  ['崇仁片', 'chong ren pian'],
  ['宗关枢纽商务城', 'zong guan shu niu shang wu cheng'],
  ['万科万维天地', 'wan ke wan wei tian di'],
  ['国家重大公共卫生事件医学中心', 'guo jia zhong da gong gong wei sheng shi jian yi xue zhong xin'],
  ['国家级高品位步行街', 'guo jia ji gao pin wei bu xing jie'],
  ['绿道、步行道、自行车道慢行网络', 'lv dao  bu xing dao  zi xing che dao man xing wang luo'],
  ['汉西货场片', 'han xi huo chang pian'],
  ['大夹街', 'da jia jie'],
  ['舵落口站', 'duo luo kou zhan'],
  ['汉水畔·企业总部集聚区', 'han shui pan  qi ye zong bu ji ju qu'],
  ['石正巷片', 'shi zheng xiang pian'],
])('%s is read %s', (name, reading) => {
  expect(things.some((thing) => [thing.name.zh, thing.literalName, ...thing.otherNames].includes(name))).toBe(true);
  expect(
    spoken
      .readingsOf(name)
      .map((syllable) => syllable ?? '')
      .join(' '),
  ).toBe(reading);
});

test('the words the library read wrong are read right in what the plan says', () => {
  for (const [part, reading] of [
    ['执行长江', 'zhi xing chang jiang'],
    ['经济增长', 'jing ji zeng zhang'],
    ['行业标准', 'hang ye biao zhun'],
  ] as const)
    expect(spoken.readingsOf(part).join(' ')).toBe(reading);
});
