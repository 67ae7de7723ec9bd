import { expect, test } from 'vitest';
import { type Access, quotedText, referencesText, referenceText } from '#i18n/reference-text.ts';
import type { Locator } from '#plan/plan.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const { about } = TINY_PLAN;
const ACCESS: Access = { link: 'https://example.org/#line=619&pick=tower', on: '2031-11-27' };

const locator = (parts: Partial<Locator>): Locator => ({
  chapter: 3,
  section: 1,
  box: null,
  restored: false,
  paragraph: '云镇两区一轴两城',
  line: 619,
  ...parts,
});

test('a Chinese reference names who passed the plan, its title, the day, the place in it, the day of access and the link', () => {
  expect(referenceText(about, locator({}), ACCESS, 'zh')).toBe(
    '云石镇镇民大会. 云石镇小规划[Z/OL]. 2031-05-04: 第三章第一节, “云镇两区一轴两城”段, 第619行（依所得文本）[2031-11-27]. https://example.org/#line=619&pick=tower',
  );
});

test('an English reference names the same, and the plan by its own title too', () => {
  expect(referenceText(about, locator({}), ACCESS, 'en')).toBe(
    'Town Meeting of Cloudstone. Small Plan of Cloudstone [云石镇小规划]. Passed May 4, 2031. Chapter 3, section 1, paragraph "云镇两区一轴两城", line 619 of the text as it reached us. Accessed November 27, 2031. https://example.org/#line=619&pick=tower',
  );
});

test('of a plan that nobody passed, nobody and no day are named', () => {
  const draft = { ...about, passed: null };
  expect(referenceText(draft, locator({}), ACCESS, 'zh')).toMatch(/^云石镇小规划\[Z\/OL\]: 第三章第一节, /);
  expect(referenceText(draft, locator({}), ACCESS, 'en')).toMatch(
    /^Small Plan of Cloudstone \[云石镇小规划\]\. Chapter 3, section 1, /,
  );
});

const PLACES: readonly (readonly [parts: Partial<Locator>, zh: string, en: string])[] = [
  [{ chapter: 0, section: null }, '篇首', 'Opening note'],
  [{ section: null }, '第三章引言', 'Chapter 3, introduction'],
  [{ chapter: 12, section: 11 }, '第十二章第十一节', 'Chapter 12, section 11'],
  [{ box: 6 }, '第三章第一节专栏6', 'Chapter 3, section 1, box 6'],
  [{ section: null, box: 10 }, '第三章专栏10', 'Chapter 3, box 10'],
  [{ restored: true }, '第三章第一节（章节号为补出）', 'Chapter 3, section 1 (number restored)'],
];

test.each(PLACES)('a place %o is named as the plan counts', (parts, zh, en) => {
  expect(referenceText(about, locator(parts), ACCESS, 'zh').match(/2031-05-04: (.*?), “/)?.[1]).toBe(zh);
  expect(referenceText(about, locator(parts), ACCESS, 'en').match(/Passed May 4, 2031\. (.*?), paragraph/)?.[1]).toBe(en);
});

test('what is told is copied as a paraphrase of ours, with the reference below it', () => {
  const text = { zh: '塔要发光。', en: 'The tower is to shine.' };
  expect(quotedText(text, 'paraphrase', about, locator({}), ACCESS, 'zh').split('\n')).toEqual([
    '塔要发光。（云石镇规划的转述，不是规划原文）',
    referenceText(about, locator({}), ACCESS, 'zh'),
  ]);
  expect(quotedText(text, 'paraphrase', about, locator({}), ACCESS, 'en').split('\n')).toEqual([
    "The tower is to shine. (Paraphrase by The plan of Cloudstone, not the plan's own words.)",
    referenceText(about, locator({}), ACCESS, 'en'),
  ]);
});

test('what we remark on the text is copied as a note of ours, which the plan does not say', () => {
  const text = { zh: '高度未写明。', en: 'Its height is not stated.' };
  expect(quotedText(text, 'note', about, locator({}), ACCESS, 'zh').split('\n')[0]).toBe(
    '高度未写明。（云石镇规划的编者注，不是规划所说）',
  );
  expect(quotedText(text, 'note', about, locator({}), ACCESS, 'en').split('\n')[0]).toBe(
    "Its height is not stated. (Note by The plan of Cloudstone on the plan's text, not said by the plan.)",
  );
});

test('several places are one reference each, in the order they are given, and all lead to the same', () => {
  const places = [locator({ line: 4 }), locator({ line: 619 })];
  expect(referencesText(about, places, ACCESS, 'zh').split('\n')).toEqual(
    places.map((place) => referenceText(about, place, ACCESS, 'zh')),
  );
  expect(referencesText(about, places, ACCESS, 'en').split('\n')).toEqual(
    places.map((place) => referenceText(about, place, ACCESS, 'en')),
  );
});
