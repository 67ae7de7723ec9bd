import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { figure, inAddress, mapPicture, panel } from './density-panel.ts';
import { card, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

/** The figure of every bar by the id of its place. */
const bars = async (page: Page): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      (await panel(page).locator('.bar-row').all()).map(async (row) => [
        await row.getAttribute('data-place'),
        await row.locator('.value').innerText(),
      ]),
    ),
  );

test('the tab opens the view: the verdict in words, what is missing and where, and Back returns to the plan', async () => {
  const opened = await visit('');
  const { page } = opened;
  await mapIdle(page);
  await page.getByRole('tab', { name: '路网密度' }).click();
  await panel(page).locator('.verdict').waitFor();
  expect(await panel(page).locator('.verdict').innerText()).toMatch(
    /^不管数到哪一级、高架另不另算、水面扣不扣，全区平均都不到 6\.7。最多是 \d\.\d\d/,
  );
  expect(await panel(page).locator('.missing').innerText()).toMatch(/^离 6\.7 还差 \d+\.\d 公里道路$/);
  expect(await panel(page).locator('.list').first().innerText()).toMatch(
    /汉正街已够，多 \d+\.\d 公里\s*汉水畔差 \d+\.\d 公里\s*汉江湾差 \d+\.\d 公里/,
  );
  expect(inAddress(page, 'view')).toBe('density');
  await page.goBack();
  await page.locator('directory-panel').waitFor();
  expect(inAddress(page, 'view')).toBeNull();
  expectQuiet(opened);
  await opened.close();
});

test('the missing kilometres of the zones sum to those of the district, as printed', async () => {
  const opened = await visit('#view=density');
  const { page } = opened;
  await panel(page).locator('.bar-row').first().waitFor();
  const text = await panel(page).locator('.list').first().innerText();
  const zones = [...text.matchAll(/(多|差) (\d+\.\d)/g)].map(([, sign, km]) => (sign === '差' ? 1 : -1) * Number(km));
  const whole = Number((await panel(page).locator('.missing').innerText()).match(/差 (\d+\.\d)/)?.[1]);
  expect(zones).toHaveLength(3);
  expect(Math.abs(zones.reduce((sum, km) => sum + km, 0) - whole)).toBeLessThan(0.21);
  expectQuiet(opened);
  await opened.close();
});

test('without viaducts the figure of the district, the bars and the map change at once, and back again', async () => {
  const opened = await visit('#view=density');
  const { page } = opened;
  await panel(page).locator('.figure').waitFor();
  const before = { figure: await figure(page), bars: await bars(page), map: await mapPicture(page) };
  await panel(page).getByText('不另算', { exact: true }).click();
  expect(inAddress(page, 'count')).toBe('one-level');
  const after = { figure: await figure(page), bars: await bars(page), map: await mapPicture(page) };
  expect(before.figure - after.figure).toBeGreaterThan(0.3);
  expect(Object.keys(after.bars)).toHaveLength(11);
  for (const id of ['district-qiaokou', 'zone-hanzhengjie', 'zone-hanshuipan', 'zone-hanjiangwan'])
    expect(Number(after.bars[id]), id).toBeLessThan(Number(before.bars[id]));
  expect(after.map).not.toBe(before.map);
  await panel(page).getByText('另算一条', { exact: true }).click();
  expect(inAddress(page, 'count')).toBeNull();
  expect(await figure(page)).toBe(before.figure);
  expect(await mapPicture(page)).toBe(before.map);
  expectQuiet(opened);
  await opened.close();
});

test('every switch moves the figure of the district, each in its direction', async () => {
  const opened = await visit('#view=density');
  const { page } = opened;
  await panel(page).locator('.figure').waitFor();
  const usual = await figure(page);
  const moved = async (name: string, setting: string): Promise<number> => {
    await panel(page).getByRole('group', { name }).getByText(setting, { exact: true }).click();
    const now = await figure(page);
    const reset = panel(page).getByRole('button', { name: '恢复通常数法' });
    await reset.click();
    await reset.waitFor({ state: 'detached' });
    return Math.round((now - usual) * 100) / 100;
  };
  expect(await moved('道路数到', '支路')).toBeLessThan(-2);
  expect(await moved('水面', '从面积扣除')).toBeGreaterThan(0.2);
  expect(await moved('压在边界上的路', '不算')).toBeLessThan(-0.01);
  expect(await moved('压在边界上的路', '全算')).toBeGreaterThan(0.01);
  expect(await moved('规划要新开的路', '算上')).toBeGreaterThanOrEqual(0.01);
  // Down to lanes no doubt about a grade can make a difference; down to branch roads it does.
  expect(await moved('等级拿不准的路', '从宽，多算')).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('a figure opens at its head however far down one was, and Back finds the page where it was left', async () => {
  const opened = await visit('#view=density');
  const { page } = opened;
  const row = panel(page).locator('.bar-row').last();
  await row.waitFor();
  await mapIdle(page);
  await row.hover();
  const left = await panel(page).evaluate((element) => element.scrollTop);
  expect(left).toBeGreaterThan(0);
  await row.click();
  await panel(page).getByRole('heading', { level: 1 }).waitFor();
  expect(await panel(page).evaluate((element) => element.scrollTop)).toBe(0);
  await page.goBack();
  await row.waitFor();
  expect(await panel(page).evaluate((element) => element.scrollTop)).toBe(left);
  expectQuiet(opened);
  await opened.close();
});

test('a cell of the matrix opens its figure, counted as its row and column say', async () => {
  const opened = await visit('#view=density');
  const { page } = opened;
  const cell = panel(page).locator('tbody tr').nth(8).locator('.cell').nth(1);
  const printed = (await cell.locator('strong').innerText()).trim();
  await cell.click();
  await panel(page).getByRole('heading', { name: '硚口区' }).waitFor();
  expect(inAddress(page, 'count')).toBe('branch.upper.dry');
  expect((await figure(page)).toFixed(2)).toBe(printed);
  expectQuiet(opened);
  await opened.close();
});

test('a step of the definitions opens the figure it stands for', async () => {
  const opened = await visit('#view=density');
  const { page } = opened;
  const step = panel(page).locator('button.chart-row').nth(2);
  const printed = await step.locator('.value').innerText();
  await step.click();
  await panel(page).getByRole('heading', { name: '硚口区' }).waitFor();
  expect(inAddress(page, 'count')).toBe('branch.one-level');
  expect((await figure(page)).toFixed(2)).toBe(printed);
  expectQuiet(opened);
  await opened.close();
});

test('a click on the map of the view opens the figure of the place it hits', async () => {
  const opened = await visit('#view=density');
  const { page } = opened;
  await panel(page).locator('.figure').waitFor();
  await mapIdle(page);
  const box = await page.locator('plan-map').boundingBox();
  if (!box) throw new Error('no map on the page');
  await page.mouse.click(box.x + box.width * 0.36, box.y + box.height * 0.35);
  await panel(page).getByRole('heading', { name: '汉江湾·生态活力新城' }).waitFor();
  expect(await card(page).count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('cards tell the density and lead to the same figure; where the extent is unknown they say why not', async () => {
  const opened = await visit('#pick=area-tongji-health-city');
  const { page } = opened;
  const density = card(page).locator('.density');
  await density.waitFor();
  const [, low = '', high = ''] = (await density.locator('strong').last().innerText()).match(/([\d.]+)–([\d.]+) 公里/) ?? [];
  await density.getByRole('button').click();
  await panel(page).getByRole('heading', { name: '同济健康城' }).waitFor();
  expect(await panel(page).locator('.formula + p').innerText()).toContain(`${low}–${high}`);
  await panel(page).getByRole('button', { name: '看卡片' }).click();
  await density.waitFor();
  await page.goto(`${inject('appAddress')}#pick=parcel-shizhengxiang`);
  await card(page).getByText('不知四至，没有面积可除。').waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('when the roads do not arrive the view says so, and asking again helps', async () => {
  let broken = true;
  const opened = await visit('#view=density&lang=en', {
    before: (page) =>
      page.route('**/data/density.json', (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue())),
  });
  const { page } = opened;
  const alert = panel(page).getByRole('alert');
  await alert.waitFor();
  broken = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await panel(page).locator('.verdict').waitFor();
  await opened.close();
});

test('when the program of the view does not arrive the tab says so, and the other tabs go on working', async () => {
  const opened = await visit('#view=density&lang=en', {
    before: (page) => page.route('**/assets/density-panel-*.js', (route) => route.abort()),
  });
  const { page } = opened;
  await page.locator('side-panel').getByRole('alert').getByText("This view's program could not be read.").waitFor();
  await page.getByRole('tab', { name: 'Directory' }).click();
  await page.locator('directory-panel input').waitFor();
  await opened.close();
});

test('on the phone the view fits the screen, its rows can be touched and a figure opens', async () => {
  const opened = await visit('#view=density', { context: PHONE });
  const { page } = opened;
  await panel(page).locator('.verdict').waitFor();
  await mapIdle(page);
  const overflow = await panel(page).evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const map = await page.locator('plan-map').boundingBox();
  expect(map?.height ?? 0).toBeGreaterThan(844 / 3);
  const row = panel(page).locator('.bar-row[data-place="zone-hanjiangwan"]');
  expect((await row.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  await row.tap();
  await panel(page).getByRole('heading', { name: '汉江湾·生态活力新城' }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('the made-up plan has a verdict of its own', async () => {
  const opened = await visit('#view=density', { address: inject('otherPlanAddress') });
  const { page } = opened;
  await panel(page).locator('.verdict').waitFor();
  expect(await panel(page).getByText('4.5').count()).toBeGreaterThan(0);
  expect(await panel(page).getByText('6.7').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});
