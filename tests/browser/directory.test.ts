import { expect, test } from 'vitest';
import { card, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

test('a name without a place opens its card, which says why', async () => {
  const opened = await visit();
  const { page } = opened;
  await page.locator('directory-panel input').fill('中成航空');
  await page
    .locator('directory-panel')
    .getByRole('button', { name: /^中成航空/ })
    .first()
    .click();
  await card(page).getByRole('heading', { name: '不在图上' }).waitFor();
  // Before all else, since the map goes on showing another place.
  const first = card(page).locator('.body > :first-child');
  expect(await first.locator('h3').innerText()).toBe('不在图上');
  expect(await first.locator('.note').innerText()).toBe('地图停在原处，并不指示它在哪里。');
  expect(await card(page).getByRole('button', { name: '缩放至此' }).count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('the whole directory works by keyboard', async () => {
  const opened = await visit();
  const { page } = opened;
  await page.locator('directory-panel').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('皮子街');
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { name: '皮子街片' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  expect(await page.locator('directory-panel input').inputValue()).toBe('');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('directory-panel button.turn').first().getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('directory-panel button.turn').first().getAttribute('aria-expanded')).toBe('true');
  expectQuiet(opened);
  await opened.close();
});

test('a search that finds nothing says so', async () => {
  const opened = await visit('#find=zzzz');
  await opened.page.locator('directory-panel .empty').waitFor();
  expect(await opened.page.locator('directory-panel .empty').innerText()).toContain('zzzz');
  expectQuiet(opened);
  await opened.close();
});

test('a layer switched off in the legend is in the link and stays off', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  await page.getByRole('tab', { name: '图例' }).click();
  await page.getByRole('checkbox', { name: '亮点片区' }).uncheck();
  await mapIdle(page);
  expect(new URL(page.url()).hash).toContain('show=zones.axes.parcels.places.roads.rail.water.green');
  expectQuiet(opened);
  await opened.close();
});

test('on the phone the sheet has three heights and the map keeps at least a third', async () => {
  const opened = await visit('#pick=parcel-1135', { context: PHONE });
  const { page } = opened;
  await mapIdle(page);
  await card(page).getByRole('heading', { name: '1135片' }).waitFor();
  const height = async () => Math.round((await page.locator('map-frame').boundingBox())?.height ?? 0);
  const handle = page.getByRole('button', { name: /面板高度/ });
  const heights = new Set<number>();
  for (let press = 0; press < 3; press++) {
    const before = await height();
    heights.add(before);
    await handle.click();
    await expect.poll(height).not.toBe(before);
  }
  expect(heights.size).toBe(3);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(844 / 3);
  expectQuiet(opened);
  await opened.close();
});

test('on the phone the sheet is dragged up and down by its handle', async () => {
  const opened = await visit('', { context: PHONE });
  const { page } = opened;
  await mapIdle(page);
  const handle = page.getByRole('button', { name: /面板高度/ });
  const drag = async (by: number) => {
    const box = await handle.boundingBox();
    if (!box) throw new Error('no handle on the page');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + by);
    await page.mouse.up();
  };
  await drag(-120);
  await expect.poll(() => handle.getAttribute('aria-label')).toBe('面板高度: 半高');
  await drag(-120);
  await expect.poll(() => handle.getAttribute('aria-label')).toBe('面板高度: 全高');
  await drag(200);
  await expect.poll(() => handle.getAttribute('aria-label')).toBe('面板高度: 半高');
  expectQuiet(opened);
  await opened.close();
});
