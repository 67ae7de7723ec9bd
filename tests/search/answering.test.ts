import { expect, test } from 'vitest';
import { find } from '#search/find.ts';
import { found, plan, spokenIndex } from './real-index.ts';

test('what answers is told thing by thing, whether found by its name or by what is said of it', () => {
  const { answering } = found('汉正街');
  const named = plan.things.filter(({ name }) => name.zh.includes('汉正街')).map(({ id }) => id);
  const told = plan.statements.filter(({ text }) => text.zh.includes('汉正街')).map(({ about }) => about);
  expect(named.length).toBeGreaterThan(0);
  expect(told.length).toBeGreaterThan(0);
  for (const id of [...named, ...told]) expect(answering).toContain(id);
  expect(answering.size).toBeLessThan(plan.things.length / 10);
});

test('it is the same whatever is looked through, and however few hits are given', () => {
  const narrow = find(spokenIndex, { typed: '汉江', language: 'zh', limit: 1, keeps: ({ kind }) => kind === 'park' });
  expect(narrow.hits.length).toBe(1);
  expect([...narrow.answering].sort()).toEqual([...found('汉江').answering].sort());
});

test('each thing that is given answers, and each that answers is given if there is room', () => {
  const { hits, partly, answering } = find(spokenIndex, { typed: '汉江', language: 'zh', limit: 9999, keeps: () => true });
  const given = [...hits, ...partly].flatMap(({ entry, alsoOf }) => [entry, ...alsoOf]);
  expect(new Set(given.map(({ thing }) => thing.id))).toEqual(answering);
});

test('where nothing is typed nothing answers', () => {
  expect(found(' ').answering.size).toBe(0);
});
