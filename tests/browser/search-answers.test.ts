import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { card, DESK, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const results = (page: Page) => page.locator('search-results');

test('the best of the names says at once what the plan has in mind with it, and where it says so; the others do not', async () => {
  const opened = await visit('#find=硚口路');
  const { page } = opened;
  await results(page).locator('.gist').waitFor();
  const best = results(page).locator('[data-thing]').first();
  expect(await best.locator('.gist').innerText()).toBe('商务主轴沿此路展开。');
  expect(await best.locator('.about').allInnerTexts()).toEqual(['道路 · 汉水畔', '第三章·二 · 第599行']);
  expect(await results(page).locator('[data-thing]').count()).toBe(3);
  expect(await results(page).locator('.gist').count()).toBe(1);
  expectQuiet(opened);
  await opened.close();
});

test('the statement that is open is the current one among the results, and nothing else is', async () => {
  const opened = await visit('#find=1135片');
  const { page } = opened;
  await mapIdle(page);
  const third = results(page).locator('[data-statement]').nth(2);
  await third.click();
  await page.locator('section-card p[aria-current]').waitFor();
  const current = results(page).locator('[aria-current="true"]');
  expect(await current.count()).toBe(1);
  expect(await current.getAttribute('data-statement')).toBe(await third.getAttribute('data-statement'));
  await page.locator('section-card').getByRole('button', { name: /^回到/ }).click();
  await card(page).waitFor();
  expect(await results(page).locator('[data-statement][aria-current="true"]').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test.each([
  [
    'desk',
    'zh',
    DESK,
    '新增多少个停车泊位',
    '部分相符',
    '以下是最接近“新增多少个停车泊位”的，没有一处全部相符。',
    '公共停车泊位50000个',
    '停车泊位',
  ],
  [
    'phone',
    'en',
    PHONE,
    'football pitches planned',
    'Partly matching',
    'Below is what comes nearest to "football pitches planned"; nothing matches all of it.',
    '30 community football pitches',
    'football pitches',
  ],
] as const)(
  'a question that nothing answers whole is answered by what holds most of it, under a heading of its own (%s, %s)',
  async (_, language, context, typed, heading, note, name, mark) => {
    const opened = await visit(`#find=${encodeURIComponent(typed)}&lang=${language}`, { context });
    const { page } = opened;
    const part = results(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: heading }) });
    await part.waitFor();
    expect(await results(page).locator('section').count()).toBe(1);
    expect(await results(page).locator('.note').innerText()).toBe(note);
    const best = part.locator('.hit').first();
    expect(await best.locator('.name').innerText()).toBe(name);
    expect((await best.locator('mark').allInnerTexts()).join(' ')).toBe(mark);
    expect(await results(page).getByRole('status').innerText()).toContain(heading.toLowerCase());
    await best.click();
    await card(page).getByRole('heading', { name }).first().waitFor();
    expectQuiet(opened);
    await opened.close();
  },
);

test('words of a question are marked in the statement that answers it, where it stands in the plan', async () => {
  const opened = await visit(`#find=${encodeURIComponent('路网密度要达到多少')}`);
  const { page } = opened;
  await results(page).locator('[data-statement]').first().click();
  const words = page.locator('section-card p[aria-current]');
  await words.waitFor();
  expect(await words.locator('mark').allInnerTexts()).toEqual(['路网密度', '达到']);
  expectQuiet(opened);
  await opened.close();
});

test('what is typed in traditional characters is found and marked', async () => {
  const opened = await visit(`#find=${encodeURIComponent('礄口路')}`);
  const { page } = opened;
  await expect
    .poll(() => results(page).locator('[data-thing] .name').allInnerTexts())
    .toEqual(['硚口路', '硚口路片', '硚口路站']);
  expect(await results(page).locator('mark').first().innerText()).toBe('硚口路');
  expect(await results(page).locator('.note').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('words of one line that are told of two things are one result, which names both', async () => {
  const opened = await visit(`#find=${encodeURIComponent('水质由五类升为四类')}`);
  const { page } = opened;
  const said = results(page).locator('[data-statement]');
  await said.first().waitFor();
  expect(await said.count()).toBe(1);
  expect(await said.locator('.about').innerText()).toMatch(/^竹叶海、张毕湖 · .*第18行$/);
  expect(await results(page).getByRole('status').innerText()).toContain('规划说到 1 处');
  expectQuiet(opened);
  await opened.close();
});
