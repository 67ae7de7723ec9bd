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

test('a list that is narrowed down or searched is copied as a link; one that is neither has nothing to pass on', async () => {
  const opened = await visit('', { context: { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] } });
  const { page } = opened;
  await mapIdle(page);
  const copy = filters(page).getByRole('button', { name: '复制链接' });
  expect(await copy.count()).toBe(0);
  await page.locator('directory-panel input').fill('hzj');
  await expect.poll(() => page.url()).toContain('find=hzj');
  await copy.click();
  await page.locator('notice-bar').getByText('链接已复制。').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.locator('directory-panel input').fill('');
  await copy.waitFor({ state: 'detached' });
  await filters(page).locator('.open').click();
  await boxes(page).nth(0).check();
  await copy.click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('zone=zone-hanzhengjie');
  expectQuiet(opened);
  await opened.close();
});
