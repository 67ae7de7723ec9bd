import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { card, DESK, expectQuiet, mapIdle, PHONE, pixelOf, useBrowser, visit } from './visit.ts';

useBrowser();

/** A place well inside 皮子街片, and a view of it. */
const IN_PIZIJIE = [114.2435, 30.5765] as const;
const VIEW = 'at=15.00/30.57650/114.24350/0/0';
const PIN = 'pin=30.57650/114.24350';

const answer = (page: Page): Locator => page.locator('here-card');
const pinInAddress = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('pin');

test('a right click pins the place and tells all that lies there, from parcel to district, with road, station and coordinates', async () => {
  const opened = await visit(`#${VIEW}`);
  const { page } = opened;
  await mapIdle(page);
  const { x, y } = await pixelOf(page, IN_PIZIJIE);
  await page.mouse.click(x, y, { button: 'right' });
  await answer(page).getByText('皮子街片').waitFor();
  expect(await answer(page).locator('.around .link').allInnerTexts()).toEqual([
    '皮子街片',
    '宗关枢纽商务城',
    '汉水畔·企业总部集聚区',
    '硚口区',
  ]);
  expect(await answer(page).locator('.near').innerText()).toMatch(/道路\s*\S+路 约 \d+ 米\s*车站\s*硚口路站 约 \d+ 米/);
  const shown = await answer(page).locator('.coordinates').innerText();
  expect(shown).toContain('30.57650, 114.24350');
  expect(shown).toContain('CGCS2000 与之相差不到 1 米');
  expect(pinInAddress(page)).toBe('30.57650/114.24350');
  await page.keyboard.press('Escape');
  expect(await answer(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(pinInAddress(page)).toBeNull();
  expectQuiet(opened);
  await opened.close();
});

test('a link carries the pin, Back takes it away, and a thing picked from it leads back to it', async () => {
  const opened = await visit(`#${VIEW}&lang=en`);
  const { page } = opened;
  await mapIdle(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${VIEW}&${PIN}&lang=en`);
  await answer(page).getByRole('button', { name: 'Pizi Street parcel' }).click();
  await card(page).getByRole('heading', { name: 'Pizi Street parcel' }).waitFor();
  expect(pinInAddress(page)).toBe('30.57650/114.24350');
  await card(page).getByRole('button', { name: 'Deselect' }).click();
  await answer(page).getByRole('heading', { name: 'What lies here' }).waitFor();
  await answer(page).getByRole('button', { name: 'Remove the pin' }).click();
  expect(pinInAddress(page)).toBeNull();
  await page.goBack();
  await answer(page).getByRole('heading', { name: 'What lies here' }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('either datum can be copied', async () => {
  const opened = await visit(`#${VIEW}&${PIN}`, {
    context: { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const { page } = opened;
  await answer(page).getByRole('button', { name: '复制 WGS84 坐标' }).click();
  await page.getByText('已复制：30.576500, 114.243500').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('30.576500, 114.243500');
  await answer(page).getByRole('button', { name: '复制 GCJ-02 坐标' }).click();
  await page.getByText('已复制：30.574').waitFor();
  const [latitude = 0, longitude = 0] = (await page.evaluate(() => navigator.clipboard.readText())).split(', ').map(Number);
  // GCJ-02 lies some 500 m to the south-east here.
  expect((30.5765 - latitude) * 111_000).toBeGreaterThan(200);
  expect((longitude - 114.2435) * 95_600).toBeGreaterThan(400);
  expectQuiet(opened);
  await opened.close();
});

test('Enter on the map, and the button beside it, ask about the middle of the map', async () => {
  const opened = await visit(`#${VIEW}`);
  const { page } = opened;
  await mapIdle(page);
  await page.locator('plan-map canvas').focus();
  await page.keyboard.press('Enter');
  await answer(page).getByText('皮子街片').waitFor();
  await expect.poll(() => pinInAddress(page)).toBe('30.57650/114.24350');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => pinInAddress(page)).toBeNull();
  await mapIdle(page);
  await page.getByRole('button', { name: '地图中央有什么' }).click();
  await answer(page).getByText('皮子街片').waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('on the phone a long press asks, and a tap still selects', async () => {
  const opened = await visit(`#${VIEW}`, { context: PHONE });
  const { page } = opened;
  await mapIdle(page);
  const { x, y } = await pixelOf(page, IN_PIZIJIE);
  const touches = await page.context().newCDPSession(page);
  await touches.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await answer(page).getByText('皮子街片').waitFor();
  await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const [latitude = 0, longitude = 0] = (pinInAddress(page) ?? '').split('/').map(Number);
  expect(latitude).toBeCloseTo(IN_PIZIJIE[1], 3);
  expect(longitude).toBeCloseTo(IN_PIZIJIE[0], 3);
  expect(await card(page).count()).toBe(0);
  await mapIdle(page);
  const map = await page.locator('plan-map').boundingBox();
  if (!map) throw new Error('no map on the page');
  await page.touchscreen.tap(map.x + map.width / 2, map.y + map.height / 2);
  await card(page).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('outside the district the answer says so', async () => {
  const opened = await visit('#pin=30.70000/114.20000&lang=en');
  await opened.page.getByText('Outside the district as it is drawn.').waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('when the shapes do not arrive the answer says so, and asking again helps', async () => {
  let broken = true;
  const opened = await visit(`#${VIEW}&${PIN}&lang=en`, {
    before: (page) =>
      page.route('**/data/zones.geojson', (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue())),
  });
  const { page } = opened;
  const alert = answer(page).getByRole('alert');
  await alert.waitFor();
  expect(await answer(page).locator('.coordinates').innerText()).toContain('30.57650, 114.24350');
  broken = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await answer(page).getByRole('button', { name: 'Pizi Street parcel' }).waitFor();
  await opened.close();
});
