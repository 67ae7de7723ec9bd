import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { figure, inAddress, mapPicture, metresOf, panel } from './density-panel.ts';
import { DESK, expectQuiet, useBrowser, visit } from './visit.ts';

useBrowser();

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
