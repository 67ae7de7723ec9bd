import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { DESK, expectQuiet, useBrowser, visit } from './visit.ts';

useBrowser();

const panel = (page: Page) => page.locator('figures-panel');
const relation = (page: Page, id: string) => panel(page).locator(`details[data-relation="${id}"]`);
const ids = async (page: Page): Promise<readonly string[]> =>
  await panel(page)
    .locator('details:visible')
    .evaluateAll((rows) => rows.map((each) => each.getAttribute('data-relation') ?? ''));

test('the relations are found by a word and by their topic, and an address asks for one whatever is left out', async () => {
  const opened = await visit('#view=figures&part=sums');
  const { page } = opened;
  await relation(page, 'road-areas').waitFor();
  await panel(page).getByLabel('题目').selectOption({ label: '道路' });
  expect(await relation(page, 'gdp-growth').isVisible()).toBe(false);
  await panel(page).getByRole('searchbox').fill('路网密度按多大面积算');
  expect(await ids(page)).toEqual(['road-areas']);
  expect(await panel(page).getByRole('status').innerText()).toMatch(/^对不上 1。/);
  await panel(page).getByRole('searchbox').fill('飞碟');
  expect(await panel(page).getByRole('status').innerText()).toBe('没有找到。换一个词，或改看全部题目。');
  await page.evaluate(() => {
    location.hash = '#view=figures&part=sums&sum=gdp-growth';
  });
  await relation(page, 'gdp-growth').locator('.saying').waitFor();
  expect(await panel(page).getByRole('searchbox').inputValue()).toBe('');
  expectQuiet(opened);
  await opened.close();
});

test('a relation whose link is copied stays where it is', async () => {
  const opened = await visit('#view=figures&part=sums', {
    context: { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const { page } = opened;
  const last = panel(page).locator('details').last();
  const id = await last.getAttribute('data-relation');
  await last.locator('summary').click();
  const copy = last.getByRole('button', { name: '复制链接' });
  await copy.scrollIntoViewIfNeeded();
  const before = await panel(page).evaluate((element) => element.scrollTop);
  expect(before).toBeGreaterThan(0);
  await copy.click();
  await page.locator('notice-bar').getByText('已复制').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`view=figures&part=sums&sum=${id}`);
  expect(await panel(page).evaluate((element) => element.scrollTop)).toBe(before);
  expectQuiet(opened);
  await opened.close();
});

test('per cents are apart by percentage points, and of three ways it is said which two are farthest apart', async () => {
  const opened = await visit('#view=figures&part=sums&sum=gdp-growth');
  const { page } = opened;
  const growth = relation(page, 'gdp-growth').locator('.gap');
  await growth.first().waitFor();
  expect(await growth.allInnerTexts()).toEqual(['相差 0.61个百分点', '相差 35亿元']);
  await relation(page, 'road-areas').locator('summary').click();
  expect(await relation(page, 'road-areas').locator('.gap').innerText()).toBe(
    '最多相差 22.9平方公里（“2020年里程除以2020年密度”与“增加的里程除以增加的密度”之间）',
  );
  expectQuiet(opened);
  await opened.close();
});

test('what cannot be checked says what is missing, and no sum with a hole in it', async () => {
  const opened = await visit('#view=figures&part=sums');
  const { page } = opened;
  await relation(page, 'road-areas').waitFor();
  const unknown = panel(page)
    .locator('details')
    .filter({ has: page.locator('.badge.unknown') });
  expect(await unknown.count()).toBe(10);
  for (const each of await unknown.all()) {
    await each.locator('summary').click();
    expect(await each.locator('.sum').allInnerTexts(), (await each.getAttribute('data-relation')) ?? '').toContainEqual(
      expect.stringMatching(/^算不出：文本里没有“.+”的数。$/),
    );
  }
  expect((await unknown.locator('.sum').allInnerTexts()).join()).not.toContain('缺数');
  expectQuiet(opened);
  await opened.close();
});

test('a number of the tour that others tell against bears a mark, which leads to why and Back to the page', async () => {
  const opened = await visit('#chapter=zone-wanhua', { address: inject('otherPlanAddress') });
  const { page } = opened;
  const tour = page.locator('tour-panel');
  const mark = tour.getByRole('button', { name: '这个数和别的数对不上: 项目加得起来吗' });
  await mark.waitFor();
  expect(await mark.innerText()).toBe('≠');
  await mark.click();
  await relation(page, 'projects-add-up').locator('.saying').waitFor();
  expect(await tour.count()).toBe(0);
  await page.goBack();
  await mark.waitFor();
  expectQuiet(opened);
  await opened.close();
});
