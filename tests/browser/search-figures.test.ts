import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const box = (page: Page) => page.locator('directory-panel input[type="search"]');
const results = (page: Page) => page.locator('search-results');
const figures = (page: Page) => results(page).locator('[data-figure]');
const headings = (page: Page) => results(page).getByRole('heading', { level: 2 });
const told = (page: Page) => results(page).getByRole('status');
const panel = (page: Page) => page.locator('figures-panel');
/** The id of the figure whose result has the focus; else what has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('data-figure') ?? active?.localName ?? null;
  });

test.each([
  [
    'desk',
    'zh',
    DESK,
    '1500亿元',
    ['规划的数字2', '规划说到4'],
    '名称 0 条，规划的数字 2 个，规划说到 4 处',
    ['重大项目完成投资', '1,500亿元', '2021–2025 · 目标 · 第四章·一 · 第640行'],
  ],
  [
    'phone',
    'en',
    PHONE,
    '150 billion yuan',
    ['Figures of the plan2', 'The plan says4'],
    '0 names, 2 figures, 4 statements of the plan',
    ['Investment made in major projects', '150.0 billion yuan', '2021–2025 · target · Ch. 4 §1 · line 640'],
  ],
] as const)(
  'a number typed finds the figures of the plan before all else, with period, place and doubt, and opens one (%s, %s)',
  async (_, language, context, typed, groups, counted, [measure, value, about]) => {
    const opened = await visit(`#find=${encodeURIComponent(typed)}&lang=${language}`, { context });
    const { page } = opened;
    await figures(page).first().waitFor();
    expect(await headings(page).allInnerTexts()).toEqual(
      groups.map((group) => expect.stringContaining(group.replace(/\d+$/, ''))),
    );
    expect((await headings(page).allTextContents()).map((text) => text.trim())).toEqual(groups);
    expect(await told(page).innerText()).toBe(counted);
    const first = figures(page).first();
    expect(await first.locator('.name').innerText()).toBe(measure);
    expect(await first.locator('.value').innerText()).toBe(value);
    expect(await first.locator('.value mark').innerText()).toBe(value);
    expect(await first.locator('.about').innerText()).toBe(about);
    await first.click();
    await panel(page).getByRole('heading', { name: measure }).waitFor();
    await page.goBack();
    await figures(page).first().waitFor();
    expectQuiet(opened);
    await opened.close();
  },
);

test('a figure that others tell against says so in words within its one button', async () => {
  const opened = await visit('#find=7.5%25');
  const { page } = opened;
  await figures(page).first().waitFor();
  expect(await figures(page).count()).toBe(1);
  expect(await figures(page).locator('.doubt').innerText()).toMatch(/^≠ 这个数和别的数对不上：.+/);
  expect(await figures(page).locator('button').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('figures of one name, number and period are told apart by their kind', async () => {
  const opened = await visit(`#find=${encodeURIComponent('单位GDP能耗降低')}`);
  const { page } = opened;
  await figures(page).first().waitFor();
  const told = await figures(page)
    .filter({ has: page.locator('.name', { hasText: '单位GDP能耗降低' }) })
    .locator('.about')
    .allInnerTexts();
  expect(told.map((about) => about.split(' · ').slice(0, 2))).toEqual([
    ['2016–2020', '目标'],
    ['2016–2020', '预计完成'],
    ['2011–2015', '基期'],
  ]);
  expectQuiet(opened);
  await opened.close();
});

test('words find figures after names and before what is said; the arrow keys walk through all of them, and Enter opens', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  await page.keyboard.press('/');
  await page.keyboard.type('高新技术企业');
  await expect.poll(() => figures(page).count()).toBe(3);
  expect((await headings(page).allTextContents()).map((text) => text.replace(/\d+$/, ''))).toEqual(['规划的数字', '规划说到']);
  expect(await results(page).locator('.note').count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('high-tech-firms-2025');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('high-tech-firms-2020');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { name: '高新技术企业' }).waitFor();
  await page.goBack();
  await box(page).fill('路网');
  await expect.poll(() => figures(page).first().locator('.name').innerText()).toContain('路网');
  expect((await headings(page).allTextContents()).map((text) => text.replace(/\d+$/, ''))).toEqual([
    '名称',
    '规划的数字',
    '规划说到',
  ]);
  expectQuiet(opened);
  await opened.close();
});

test('while a filter is set only figures about what it keeps are there, and the others are counted', async () => {
  const opened = await visit('#find=产业项目&kind=zone');
  const { page } = opened;
  await expect.poll(() => figures(page).count()).toBe(6);
  const ids = await figures(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-figure')));
  expect(ids.every((id) => /^industry-(projects|investment)-(hanzhengjie|hanshuipan|hanjiangwan)/.test(id ?? ''))).toBe(true);
  await results(page)
    .getByText(/^筛选之外还有 \d+ 条。/)
    .getByRole('button')
    .click();
  await expect.poll(() => figures(page).count()).toBe(8);
  expectQuiet(opened);
  await opened.close();
});

test('eight figures are shown at first, and more when they are asked for', async () => {
  const opened = await visit('#find=亿元');
  const { page } = opened;
  await expect.poll(() => figures(page).count()).toBe(8);
  await results(page)
    .locator('section', { has: page.locator('[data-figure]') })
    .getByRole('button', { name: /^还有 \d+ 条$/ })
    .click();
  await expect.poll(() => figures(page).count()).toBeGreaterThan(40);
  expectQuiet(opened);
  await opened.close();
});

test('until the figures come names and words are found; where they do not come that is said, and they are fetched again when asked', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = await visit('#find=1500亿元', {
    before: (page) =>
      page.route('**/data/figures.json', async (route) => {
        await released;
        await route.continue();
      }),
  });
  const { page } = opened;
  await expect.poll(() => told(page).innerText()).toBe('名称 0 条，规划说到 4 处');
  expect(await figures(page).count()).toBe(0);
  release();
  await expect.poll(() => figures(page).count()).toBe(2);
  expectQuiet(opened);
  await opened.close();
  let isDown = true;
  const failed = await visit('#find=1500亿元', {
    before: (page) => page.route('**/data/figures.json', (route) => (isDown ? route.abort() : route.continue())),
  });
  await expect.poll(() => told(failed.page).innerText()).toBe('名称 0 条，规划说到 4 处');
  const note = results(failed.page).locator('.note');
  await note.getByText('规划的数字没有读到，现在只找名称和规划里的话。').waitFor();
  isDown = false;
  await note.getByRole('button', { name: '再试一次' }).click();
  await expect.poll(() => figures(failed.page).count()).toBe(2);
  expect(await note.count()).toBe(0);
  expect(failed.complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
  await failed.close();
});

test('in the place in the plan figures open, and what was typed stays marked within them', async () => {
  const opened = await visit(`#find=${encodeURIComponent('完成投资1500')}`);
  const { page } = opened;
  await results(page).locator('[data-statement="statement-district-qiaokou-4"]').click();
  const words = page.locator('section-card p[aria-current]');
  const link = words.locator('[data-figure="major-project-investment-2021-2025"]');
  await link.waitFor();
  expect((await words.locator('mark').allInnerTexts()).join('')).toBe('完成投资1500');
  expect(await link.locator('mark').innerText()).toBe('1500');
  await link.click();
  await panel(page).getByRole('heading', { name: '重大项目完成投资' }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('in the place in the plan a figure that others tell against has a mark beside it, which leads to why', async () => {
  const opened = await visit('#line=409');
  const { page } = opened;
  await page.locator(`section-card .line.marked [data-figure="gdp-growth-box-2"] + .doubt`).first().click();
  await panel(page).locator('[data-relation]').first().waitFor();
  expectQuiet(opened);
  await opened.close();
});
