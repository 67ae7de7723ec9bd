import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const filters = (page: Page) => page.locator('facet-filter');
const boxes = (page: Page) => filters(page).getByRole('checkbox');

/** Where the boxes of the lists that hang open stand on the page. */
const places = (page: Page) =>
  boxes(page).evaluateAll((all) =>
    all.map((box) => {
      const { x, y } = box.getBoundingClientRect();
      return [x, y];
    }),
  );

for (const [where, context, language] of [
  ['on the desk, in Chinese', DESK, 'zh'],
  ['on the phone, in English', PHONE, 'en'],
] as const)
  test(`what is chosen moves nothing under the pointer, and neither does what is chosen next (${where})`, async () => {
    const opened = await visit(`#lang=${language}&find=`, { context });
    const { page } = opened;
    await mapIdle(page);
    if (context === PHONE) await page.getByRole('button', { name: 'Panel height' }).tap();
    await filters(page).locator('.open').click();
    await filters(page).locator('summary').nth(1).click();
    const before = await places(page);
    expect(before.length).toBeGreaterThan(10);
    await boxes(page).nth(0).check();
    await filters(page).locator('.chip').waitFor();
    expect(await places(page)).toEqual(before);
    await boxes(page).nth(1).check();
    await expect.poll(() => filters(page).locator('.chip').count()).toBe(2);
    expect(await places(page)).toEqual(before);
    expectQuiet(opened);
    await opened.close();
  });

test('the number beside a value goes by what is typed as well, and by all there is once nothing is', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  await filters(page).locator('.open').click();
  await filters(page).locator('summary', { hasText: '类别' }).click();
  const countOf = (label: RegExp) => filters(page).locator('label', { hasText: label }).locator('.count').innerText();
  const parcels = await countOf(/^\s*地块/);
  expect(Number(parcels)).toBeGreaterThan(10);
  await page.getByRole('searchbox').fill('1135');
  await expect.poll(() => countOf(/^\s*地块/)).toBe('1');
  expect(await countOf(/^\s*公园/)).toBe('0');
  expect(await filters(page).getByRole('checkbox', { name: /^公园/ }).isDisabled()).toBe(true);
  await filters(page).getByRole('checkbox', { name: /^地块/ }).check();
  await expect.poll(() => page.locator('search-results .hit .name').allInnerTexts()).toEqual(['1135片']);
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => countOf(/^\s*地块/)).toBe(parcels);
  expectQuiet(opened);
  await opened.close();
});

test('a list that is narrowed down or searched is copied as a link; one that is neither has nothing to pass on', async () => {
  const opened = await visit('', { context: { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] } });
  const { page } = opened;
  await mapIdle(page);
  const copy = filters(page).getByRole('button', { name: '复制链接' });
  expect(await copy.count()).toBe(0);
  await page.getByRole('searchbox').fill('hzj');
  await expect.poll(() => page.url()).toContain('find=hzj');
  await copy.click();
  await page.locator('notice-bar').getByText('链接已复制。').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole('searchbox').fill('');
  await copy.waitFor({ state: 'detached' });
  await filters(page).locator('.open').click();
  await boxes(page).nth(0).check();
  await copy.click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('zone=zone-hanzhengjie');
  expectQuiet(opened);
  await opened.close();
});
