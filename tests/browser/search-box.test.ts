import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, expectQuiet, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const box = (page: Page) => page.getByRole('searchbox');
const tree = (page: Page) => page.locator('directory-panel').getByRole('navigation', { name: /^(目录|Directory)$/ });
/** What of the text in the box is selected while the cursor is in it; null while it is not. */
const selectedInBox = (page: Page) =>
  box(page).evaluate((input) =>
    input instanceof HTMLInputElement && input.matches(':focus')
      ? input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)
      : null,
  );

test.each([
  ['a thing', '#find=1135&pick=parcel-1135', 'zh', 'thing-card'],
  ['a place in the plan', '#find=1135&line=619', 'en', 'section-card'],
  ['what lies here', '#find=1135&pin=30.57000/114.25000', 'zh', 'here-card'],
  ['a walk', '#find=1135&walk=10&from=station-qiaokou-lu', 'en', 'walk-card'],
] as const)(
  'on the phone one tap leads from the card of %s to the box, its text selected',
  async (_, hash, language, element) => {
    const opened = await visit(`${hash}&lang=${language}`, { context: PHONE });
    const { page } = opened;
    await page.locator(element).waitFor();
    const button = page.getByRole('button', {
      name: language === 'zh' ? '查找名称和规划说的话' : 'Find names and what the plan says',
    });
    const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await button.tap();
    await expect.poll(() => selectedInBox(page)).toBe('1135');
    expect(await page.locator(element).count()).toBe(0);
    await page.keyboard.type('xyzxyz');
    expect(await box(page).inputValue()).toBe('xyzxyz');
    expectQuiet(opened);
    await opened.close();
  },
);

test('the desk has its box in view and no button that leads there', async () => {
  const opened = await visit();
  await tree(opened.page).waitFor();
  expect(await opened.page.locator('sheet-handle').getByRole('button').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test.each([
  ['phone', 'zh', PHONE, 44],
  ['desk', 'en', DESK, 40],
] as const)(
  'whenever the box holds text a button empties it, though the cursor was never in it, and puts the cursor there (%s, %s)',
  async (_, language, context, least) => {
    const opened = await visit(`#find=1135&lang=${language}`, { context });
    const { page } = opened;
    const clear = page.getByRole('button', { name: language === 'zh' ? '清空查找' : 'Clear the search' });
    await clear.waitFor();
    expect(await selectedInBox(page)).toBeNull();
    const { width = 0, height = 0 } = (await clear.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(least);
    await clear.click();
    await tree(page).waitFor();
    expect(await box(page).inputValue()).toBe('');
    await expect.poll(() => selectedInBox(page)).toBe('');
    expect(await clear.count()).toBe(0);
    await page.keyboard.type('z');
    await clear.waitFor();
    expectQuiet(opened);
    await opened.close();
  },
);
