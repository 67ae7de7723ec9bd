import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Plan } from '#plan/plan.ts';
import { isNowhere } from '#plan/survey.ts';
import { card, DESK, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const greeting = (page: Page) => page.locator('welcome-card');

test('who comes for the first time is told what this is, whose plan, what is drawn and how sure; then never again', async () => {
  const opened = await visit('', { newcomer: true });
  const { page } = opened;
  await greeting(page).waitFor();
  expect(await greeting(page).getByRole('heading').allInnerTexts()).toEqual([
    '第一次来？',
    '这是什么',
    '谁的规划',
    '画了什么',
    '有多准',
  ]);
  await page.getByRole('button', { name: 'English' }).click();
  await greeting(page).getByRole('heading', { name: 'First time here?' }).waitFor();
  await greeting(page).getByRole('button', { name: 'Look around' }).click();
  await greeting(page).waitFor({ state: 'detached' });
  await page.reload();
  await mapIdle(page);
  expect(await greeting(page).count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('who follows a link to something sees that; the greeting waits for a visit to the page itself', async () => {
  const opened = await visit('#pick=parcel-pizijie', { newcomer: true });
  const { page } = opened;
  await card(page).waitFor();
  expect(await greeting(page).count()).toBe(0);
  await page.goto('about:blank');
  await page.goto(inject('appAddress'));
  await greeting(page).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('the greeting leads into the tour, and is out of the way when something is picked', async () => {
  const opened = await visit('', { newcomer: true });
  const { page } = opened;
  await greeting(page).getByRole('button', { name: '开始导览' }).click();
  await page.locator('tour-panel').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('directory-panel').waitFor();
  expect(await greeting(page).count()).toBe(0);
  await opened.close();
  const again = await visit('', { newcomer: true });
  await greeting(again.page).waitFor();
  await again.page.locator('directory-panel [data-thing="zone-hanshuipan"]').click();
  await card(again.page).getByRole('heading', { name: '汉水畔·企业总部集聚区' }).waitFor();
  expect(await greeting(again.page).count()).toBe(0);
  expectQuiet(again);
  await again.close();
});

test('a browser that stores nothing is greeted each time, and all else works', async () => {
  const opened = await visit('', {
    newcomer: true,
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }),
  });
  await greeting(opened.page).getByRole('button', { name: '自己看图' }).click();
  await greeting(opened.page).waitFor({ state: 'detached' });
  expectQuiet(opened);
  await opened.close();
});

test('about tells the three tiers, what is missing and on what it rests, and Escape closes it', async () => {
  const opened = await visit('#lang=en');
  const { page } = opened;
  await mapIdle(page);
  await page.getByRole('button', { name: 'About' }).click();
  const about = page.locator('about-dialog');
  await about.getByText('Solid line: sides on evidence').waitFor();
  expect(await about.locator('svg').count()).toBe(3);
  const plan: Plan = await (await fetch(`${inject('appAddress')}data/plan.json`)).json();
  const nowhere = plan.things.filter(isNowhere).length;
  expect(nowhere).toBeGreaterThan(40);
  await about.getByText(`Mentioned in the plan, but not found anywhere: ${nowhere}`).click();
  await about.getByText('Zhongcheng Aviation', { exact: true }).waitFor();
  expect(await about.getByText('© OpenStreetMap contributors, ODbL').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await about.waitFor({ state: 'detached' });
  expectQuiet(opened);
  await opened.close();
});

test('an error is reported by a text to copy that names the shape and its link', async () => {
  const opened = await visit('#pick=parcel-pizijie', {
    context: { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const { page } = opened;
  await mapIdle(page);
  await card(page).getByRole('button', { name: '报告错误' }).click();
  const report = page.locator('report-dialog');
  await report.getByRole('button', { name: '复制文字' }).click();
  await report.getByText('已复制。').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('编号：parcel-pizijie');
  expect(copied).toContain(`链接：${page.url()}`);
  expect(copied).toContain('可能偏差 ±130 米');
  // Letters typed at the text open nothing behind it.
  await report.locator('textarea').focus();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  expect(await page.locator('help-dialog').count()).toBe(0);
  await page.keyboard.press('Escape');
  await report.waitFor({ state: 'detached' });
  await card(page).getByRole('heading', { name: '皮子街片' }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('while the plan is on its way the page says so with a bar, and how far it is', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = await visit('', {
    before: (page) =>
      page.route('**/data/plan.json', async (route) => {
        await held;
        await route.continue();
      }),
  });
  const { page } = opened;
  const bar = page.locator('side-panel load-progress');
  await bar.getByRole('progressbar', { name: '正在读取规划……' }).waitFor();
  await expect.poll(() => bar.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  release();
  await bar.waitFor({ state: 'detached' });
  await mapIdle(page);
  expect(await page.locator('load-progress').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('while the map’s data are on their way the page tells how many of its parts have come', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = await visit('', {
    before: (page) =>
      page.route('**/data/roads.geojson', async (route) => {
        await held;
        await route.continue();
      }),
  });
  const { page } = opened;
  const bar = page.locator('map-frame load-progress').getByRole('progressbar');
  await expect
    .poll(() => bar.evaluate((element) => (element instanceof HTMLProgressElement ? element.value : 0)))
    .toBeGreaterThan(0.8);
  expect(await bar.evaluate((element) => (element instanceof HTMLProgressElement ? element.value : 0))).toBeLessThan(1);
  release();
  await mapIdle(page);
  expect(await page.locator('map-frame load-progress').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

for (const [device, context] of Object.entries({ DESK, PHONE }))
  test(`a dialog lies over the page and moves nothing of it, neither on its way nor once it is there (${device})`, async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const opened = await visit('', {
      context,
      before: (page) =>
        page.route('**/assets/help-dialog-*.js', async (route) => {
          await held;
          await route.continue();
        }),
    });
    const { page } = opened;
    await mapIdle(page);
    const mapBox = () => page.locator('plan-map').boundingBox();
    const before = await mapBox();
    await page.keyboard.press('?');
    await page.locator('main load-progress').waitFor();
    expect(await mapBox()).toEqual(before);
    release();
    await page.locator('help-dialog dl').waitFor();
    expect(await mapBox()).toEqual(before);
    expectQuiet(opened);
    await opened.close();
  });
