import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { card, DESK, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const panel = (page: Page): Locator => page.locator('density-panel');
const figure = async (page: Page): Promise<number> => Number(await panel(page).locator('.figure').innerText());
const inAddress = (page: Page, word: string): string | null => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(word);

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

const mapPicture = async (page: Page): Promise<string> => {
  await mapIdle(page);
  return (await page.locator('plan-map').screenshot()).toString('base64');
};

/** How many points of a picture have a colour, to within so much in each of its parts. */
const countColour = async (
  page: Page,
  picture: string,
  [red, green, blue]: readonly [number, number, number],
): Promise<number> => {
  const blank = await page.context().newPage();
  const count = await blank.evaluate(
    async ({ source, wanted }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (!context) return Number.NaN;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let points = 0;
      for (let i = 0; i < data.length; i += 4) if (wanted.every((part, k) => Math.abs((data[i + k] ?? 0) - part) <= 6)) points++;
      return points;
    },
    { source: picture, wanted: [red, green, blue] },
  );
  await blank.close();
  return count;
};

/** The accent of the paper theme. */
const SEAL = [168, 50, 31] as const;

const metresOf = (printed: string): number => Math.round(Number(printed.replaceAll(/[^\d.]/g, '')) * 1000);

test('the tab opens the view: the verdict in words, what is missing and where, and Back returns to the plan', async () => {
  const opened = await visit('');
  const { page } = opened;
  await mapIdle(page);
  await page.getByRole('tab', { name: '路网密度' }).click();
  await panel(page).locator('.verdict').waitFor();
  expect(await panel(page).locator('.verdict').innerText()).toMatch(
    /^不管数到哪一级、高架另不另算、水面扣不扣，全区都不到 6\.7。最多是 \d\.\d\d/,
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

test('the figure of a zone opens to its roads, which sum to it as printed; one picked is on the map, in the list and in the address', async () => {
  const opened = await visit('#view=density');
  const { page } = opened;
  await panel(page).locator('.bar-row[data-place="zone-hanshuipan"]').click();
  await panel(page).getByRole('heading', { name: '汉水畔·企业总部集聚区' }).waitFor();
  expect(inAddress(page, 'pick')).toBe('zone-hanshuipan');
  const rows = panel(page).locator('density-pieces button');
  const printed = await rows.locator('.length').allTextContents();
  expect(printed.length).toBeGreaterThan(200);
  const sum = printed.map(metresOf).reduce((total, metres) => total + metres, 0);
  expect(sum).toBe(metresOf(await panel(page).locator('density-pieces .sum').innerText()));
  expect((sum / 1000).toFixed(2)).toBe((await panel(page).locator('.formula').innerText()).match(/^[\d.]+/)?.[0]);
  expect(await countColour(page, await mapPicture(page), SEAL)).toBe(0);
  await panel(page).locator('density-pieces summary').filter({ hasText: '建设大道' }).click();
  const row = rows.filter({ hasText: '建设大道' }).first();
  await row.click();
  expect(await row.getAttribute('aria-current')).toBe('true');
  expect(inAddress(page, 'piece')).toBe(await row.getAttribute('data-road'));
  await page.mouse.move(5, 5);
  expect(await countColour(page, await mapPicture(page), SEAL)).toBeGreaterThan(300);
  await page.goBack();
  await panel(page).locator('density-pieces [aria-current]').waitFor({ state: 'detached' });
  await page.goBack();
  await panel(page).locator('.bar-row').first().waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('a street of many pieces is one line with their sum, and opens to them', async () => {
  const opened = await visit('#view=density&pick=zone-hanshuipan');
  const { page } = opened;
  const street = panel(page).locator('density-pieces details').filter({ hasText: '建设大道' }).first();
  await street.waitFor();
  expect(await street.locator('button').first().isVisible()).toBe(false);
  await street.locator('summary').click();
  const pieces = await street.locator('button .length').allInnerTexts();
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.map(metresOf).reduce((sum, metres) => sum + metres, 0)).toBe(
    metresOf(await street.locator('summary .length').innerText()),
  );
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

test('pointing at a piece lights it on the map, and leaving it puts that out', async () => {
  const opened = await visit('#view=density&pick=zone-hanzhengjie');
  const { page } = opened;
  const row = panel(page).locator('density-pieces ul > li > button').first();
  await row.waitFor();
  await page.mouse.move(5, 5);
  const dark = await mapPicture(page);
  await row.hover();
  await expect.poll(() => mapPicture(page)).not.toBe(dark);
  await page.mouse.move(5, 5);
  await expect.poll(() => mapPicture(page)).toBe(dark);
  expectQuiet(opened);
  await opened.close();
});

test('a link shows the same figure, counted the same way, with its piece, in English', async () => {
  const opened = await visit(
    '#view=density&pick=zone-hanshuipan&count=branch.one-level&piece=road-hanxi-lu-1&lang=en&shade=grid',
  );
  const { page } = opened;
  await panel(page).getByRole('heading', { name: 'Hanshui Riverside – Corporate Headquarters Cluster' }).waitFor();
  expect(await figure(page)).toBeLessThan(4);
  expect(await panel(page).locator('density-pieces h3').allInnerTexts()).not.toContainEqual(expect.stringContaining('Lane'));
  const row = panel(page).locator('[data-road="road-hanxi-lu-1"]');
  expect(await row.getAttribute('aria-current')).toBe('true');
  const [shown, list] = [await row.boundingBox(), await panel(page).boundingBox()];
  expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0) + 1);
  const how = panel(page).locator('.how');
  expect(await how.locator('summary').innerText()).toContain('Roads down to: branches');
  await how.locator('summary').click();
  expect(await how.getByRole('radio', { name: 'branches' }).isChecked()).toBe(true);
  expect(await how.getByRole('radio', { name: 'not again' }).isChecked()).toBe(true);
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

test('the roads of a figure can be copied as a table that says what it is and whose data it holds', async () => {
  const opened = await visit('#view=density&pick=zone-hanzhengjie', {
    context: { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const { page } = opened;
  await panel(page).getByRole('button', { name: '复制为 CSV' }).click();
  await page.getByText(/^已复制 \d+ 行$/).waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n');
  const rows = await panel(page).locator('density-pieces button').count();
  expect(lines[0]).toBe('编号,路名,英文名,等级,另一可能等级,状态,高架,公里,其中边界,依据,误差米');
  expect(lines[rows + 1]).toMatch(/^合计,,,,,,,\d+\.\d{3}$/);
  const total = lines.slice(1, rows + 1).reduce((sum, line) => sum + metresOf(line.split(',')[7] ?? ''), 0);
  expect(metresOf(lines[rows + 1]?.split(',')[7] ?? '')).toBe(total);
  expect(lines.slice(rows + 2).join('\n')).toContain('示意图');
  expect(lines.slice(rows + 2).join('\n')).toContain('© OpenStreetMap contributors, ODbL');
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
  expect(await panel(page).innerText()).not.toContain('6.7');
  expectQuiet(opened);
  await opened.close();
});
