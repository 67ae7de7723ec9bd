import { expect, test } from 'vitest';
import { createStore } from '#state/store.ts';

/** A store of a sum, to which every intent adds. */
const sumStore = () => createStore<number, number>(0, (sum, added) => sum + added);

test('a store starts with what it was given and holds what update makes of each intent', () => {
  const store = sumStore();
  expect(store.state).toBe(0);
  store.send(2);
  store.send(3);
  expect(store.state).toBe(5);
});

test('every listener hears of a change, with the state after it and the state before', () => {
  const store = sumStore();
  const heard: string[] = [];
  store.subscribe((after, before) => heard.push(`first ${before}→${after}`));
  store.subscribe((after, before) => heard.push(`second ${before}→${after}`));
  store.send(2);
  store.send(3);
  expect(heard).toEqual(['first 0→2', 'second 0→2', 'first 2→5', 'second 2→5']);
});

test('nobody hears of an intent that changed nothing', () => {
  const store = sumStore();
  const heard: number[] = [];
  store.subscribe((after) => heard.push(after));
  store.send(0);
  expect(heard).toEqual([]);
});

test('the store already holds the new state when its listeners hear of it', () => {
  const store = sumStore();
  const held: number[] = [];
  store.subscribe(() => held.push(store.state));
  store.send(4);
  expect(held).toEqual([4]);
});

test('who has stopped listening hears no more, and stopping twice does no harm', () => {
  const store = sumStore();
  const heard: string[] = [];
  const stop = store.subscribe((after) => heard.push(`stopped ${after}`));
  store.subscribe((after) => heard.push(`stayed ${after}`));
  store.send(1);
  stop();
  stop();
  store.send(1);
  expect(heard).toEqual(['stopped 1', 'stayed 1', 'stayed 2']);
});

test('a listener that stops itself keeps nobody else from hearing', () => {
  const store = sumStore();
  const heard: string[] = [];
  const stop = store.subscribe(() => {
    heard.push('once');
    stop();
  });
  store.subscribe(() => heard.push('always'));
  store.send(1);
  store.send(1);
  expect(heard).toEqual(['once', 'always', 'always']);
});

test('a listener that comes while the others are told hears from the next change on', () => {
  const store = sumStore();
  const heard: string[] = [];
  const stop = store.subscribe(() => {
    stop();
    store.subscribe((after) => heard.push(`late ${after}`));
  });
  store.send(1);
  store.send(1);
  expect(heard).toEqual(['late 2']);
});
