import { expect, inject, test } from 'vitest';
import { card, expectQuiet, mapIdle, useBrowser, visit } from './visit.ts';

useBrowser();

test('a link to a thing that is not in the plan opens the home view and says what was not found', async () => {
  const opened = await visit('#pick=parcel-of-nowhere');
  await mapIdle(opened.page);
  expect(await opened.page.locator('notice-bar [role="status"]').innerText()).toContain('parcel-of-nowhere');
  expect(await card(opened.page).count()).toBe(0);
  expect(opened.page.url()).not.toContain('pick=');
  expectQuiet(opened);
  await opened.close();
});

test('a link with an unreadable part opens and names the part', async () => {
  const opened = await visit('#at=elsewhere&pick=parcel-1135');
  await card(opened.page).getByRole('heading', { name: '1135片' }).waitFor();
  expect(await opened.page.locator('notice-bar [role="status"]').innerText()).toContain('at=elsewhere');
  expectQuiet(opened);
  await opened.close();
});

test('a link with markup in it is shown as text', async () => {
  const opened = await visit(`#pick=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await mapIdle(opened.page);
  expect(await opened.page.locator('notice-bar [role="status"]').innerText()).toContain('<img src=x');
  expect(await opened.page.locator('notice-bar img').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('when the plan does not arrive the page says so and a retry brings it', async () => {
  let broken = true;
  const opened = await visit('', {
    before: (page) =>
      page.route('**/data/plan.json', (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue())),
  });
  const { page } = opened;
  const retry = page.getByRole('alert').getByRole('button', { name: '再试一次' });
  await retry.waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('503');
  broken = false;
  await retry.click();
  await page.locator('directory-panel').waitFor();
  await opened.close();
});

test('when the map’s data does not arrive directory and card go on, and a retry draws the map', async () => {
  let broken = true;
  const opened = await visit('', {
    before: (page) =>
      page.route('**/data/parcels.geojson', (route) => (broken ? route.fulfill({ status: 404, body: '' }) : route.continue())),
  });
  const { page } = opened;
  const alert = page.getByRole('alert');
  await alert.waitFor({ timeout: 60_000 });
  expect(await alert.innerText()).toContain('地图数据没有读到');
  await page.locator('directory-panel input').fill('1135');
  await page
    .locator('directory-panel')
    .getByRole('button', { name: /^1135片/ })
    .first()
    .click();
  await card(page).getByRole('heading', { name: '1135片' }).waitFor();
  broken = false;
  await alert.getByRole('button', { name: '再试一次' }).click();
  await mapIdle(page);
  expect(await card(page).count()).toBe(1);
  await opened.close();
});

test('when the map’s program does not arrive directory and card go on', async () => {
  const opened = await visit('#pick=parcel-1135', {
    before: (page) => page.route('**/assets/plan-map-*.js', (route) => route.abort()),
  });
  await opened.page.getByRole('alert').waitFor();
  expect(await opened.page.getByRole('alert').innerText()).toContain('地图程序没有读到');
  await card(opened.page).getByRole('heading', { name: '1135片' }).waitFor();
  await opened.close();
});

test('a lost WebGL context brings the map back with its camera and selection', async () => {
  const opened = await visit('#pick=parcel-1135');
  const { page } = opened;
  await mapIdle(page);
  const before = new URL(page.url()).hash;
  await page.locator('plan-map canvas').evaluate((canvas) => {
    canvas.setAttribute('data-old', 'yes');
    if (canvas instanceof HTMLCanvasElement) canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await page.locator('plan-map canvas:not([data-old])').waitFor();
  await mapIdle(page);
  expect(new URL(page.url()).hash).toBe(before);
  await card(page).getByRole('heading', { name: '1135片' }).waitFor();
  const labels = await page
    .locator('plan-map')
    .evaluate((map) => ('namesShown' in map && typeof map.namesShown === 'function' ? map.namesShown().join(' ') : ''));
  expect(labels).toContain('1135片');
  await opened.close();
});

for (const [where, hash, plan] of [
  ['thing-card', 'pick=district-qiaokou', 'appAddress'],
  ['section-card', 'line=724', 'appAddress'],
  ['tour-panel', 'chapter=zone-wanhua', 'otherPlanAddress'],
] as const)
  test(`where the figures of the plan do not come it is said that no doubt can be told, and a retry tells it (${where})`, async () => {
    let isDown = true;
    const opened = await visit(`#${hash}`, {
      address: inject(plan),
      before: (page) => page.route('**/data/figures.json', (route) => (isDown ? route.abort() : route.continue())),
    });
    const place = opened.page.locator(where);
    const note = place.getByRole('alert');
    await note.getByText('规划的数字没有读到，所以这里说不出哪些数彼此对不上。').waitFor();
    expect(await place.locator('.doubt').count()).toBe(0);
    isDown = false;
    await note.getByRole('button', { name: '再试一次' }).click();
    await place.locator('.doubt').first().waitFor();
    expect(await note.count()).toBe(0);
    expect(opened.complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
    await opened.close();
  });

test('when the program of a dialog does not arrive the page says so, and goes on', async () => {
  const opened = await visit('#pick=parcel-1135', {
    before: (page) => page.route(/\/assets\/(help|report)-dialog-.*\.js$/, (route) => route.abort()),
  });
  const { page } = opened;
  const alert = page.getByRole('alert');
  await card(page).getByRole('button', { name: '报告错误' }).click();
  expect(await alert.innerText()).toContain('这一页的程序没有读到');
  await alert.getByRole('button', { name: '关闭' }).click();
  await alert.waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await alert.waitFor();
  await page.keyboard.press('Escape');
  await alert.waitFor({ state: 'detached' });
  await card(page).getByRole('heading', { name: '1135片' }).waitFor();
  await opened.close();
});

test('when the tour’s program does not arrive the page says so; the way out leads to the map, and a retry brings the tour', async () => {
  let broken = true;
  const opened = await visit('#chapter=zone-hanshuipan', {
    before: (page) => page.route('**/assets/tour-panel-*.js', (route) => (broken ? route.abort() : route.continue())),
  });
  const { page } = opened;
  const alert = page.getByRole('alert');
  await alert.getByText('这一页的程序没有读到').waitFor();
  await alert.getByRole('button', { name: '关闭' }).click();
  await page.locator('directory-panel').waitFor();
  expect(page.url()).not.toContain('chapter=');
  await page.goBack();
  await alert.waitFor();
  broken = false;
  await alert.getByRole('button', { name: '再试一次' }).click();
  await page.locator('tour-panel [data-chapter="zone-hanshuipan"]').waitFor();
  await opened.close();
});
