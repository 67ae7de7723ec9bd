import { expect, test } from 'vitest';
import type { Chapter } from '#plan/chapter.ts';
import { indexPlan } from '#plan/lookup.ts';
import { spokenIn } from '#story/words.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const index = indexPlan(TINY_PLAN);

const chapterNamed = (id: string): Chapter => {
  const chapter = TINY_PLAN.story.find((candidate) => candidate.id === id);
  if (!chapter) throw new Error(`${id} is no chapter`);
  return chapter;
};

const opening = chapterNamed('opening');
const cloud = chapterNamed('zone-cloud');

test('names of things and the title of the plan are filled in, in the language asked for', () => {
  expect(spokenIn(index, opening, opening.lines[0], 'en')).toEqual([
    'Small Plan of Cloudstone speaks of two zones of Cloudstone.',
  ]);
  expect(spokenIn(index, opening, opening.lines[0], 'zh')).toEqual(['云石镇小规划说到云石镇的两个区。']);
});

test('a text is cut where a figure stands, and nowhere else', () => {
  expect(spokenIn(index, cloud, cloud.lines[1], 'zh')).toEqual(['这里有', { type: 'count', value: 15 }, '个项目。']);
});

test('a text may begin with a figure or end with one, and nothing empty stands beside it', () => {
  expect(spokenIn(index, opening, opening.lines[1], 'en')).toEqual([{ type: 'count', value: 1 }, ' of its places have no site.']);
  expect(spokenIn(index, cloud, { zh: '{projects}{investment}', en: '–' }, 'zh')).toEqual([
    { type: 'count', value: 15 },
    { type: 'money', yiYuan: 1234.5 },
  ]);
});

test('what stands for nothing stays as it stands', () => {
  expect(spokenIn(index, opening, { zh: '{moon}', en: 'To the {moon} and the {projects}' }, 'en')).toEqual([
    'To the {moon} and the {projects}',
  ]);
});

test('a text without words has no pieces', () => {
  expect(spokenIn(index, opening, { zh: '', en: '' }, 'en')).toEqual([]);
});
