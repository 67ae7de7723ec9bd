import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { at, CHAPTERS, chapterInAddress, FIRST, SECOND, THIRD } from './tour-pages.ts';
import { DESK, expectQuiet, mapIdle, useBrowser, visit } from './visit.ts';

useBrowser();

/** Whether the program of an element has come. */
const isHere = (page: Page, element: string) => page.evaluate((name) => customElements.get(name) !== undefined, element);

test('once the map is drawn search, dialogs and tour are there: they open without the network', async () => {
  const opened = await visit('#pick=parcel-1135');
  const { page } = opened;
  await mapIdle(page);
  for (const element of ['tour-panel', 'tour-bar', 'help-dialog', 'report-dialog', 'search-results', 'here-card'])
    await expect.poll(() => isHere(page, element), { message: element }).toBe(true);
  await page.context().setOffline(true);
  await page.locator('thing-card').getByRole('button', { name: '报告错误' }).click();
  await page.locator('report-dialog textarea').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('directory-panel input').fill('hzj');
  await page.locator('search-results .hit').first().waitFor();
  await page.locator('top-bar .tour').click();
  await at(page, FIRST);
  await page.keyboard.press('?');
  await page.locator('help-dialog').getByText('导览：下一页').waitFor();
  await page.keyboard.press('?');
  await page.locator('help-dialog').waitFor({ state: 'detached' });
  expectQuiet(opened);
  await opened.close();
});

test('a link opens a page of the tour before its program has come: a line says so, and keys turn pages already', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = await visit(`#chapter=${FIRST}`, {
    before: (page) =>
      page.route('**/assets/tour-panel-*.js', async (route) => {
        await held;
        await route.continue();
      }),
  });
  const { page } = opened;
  const line = page.locator('.tour load-progress');
  await line.getByText('正在读取这一页……').waitFor();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => chapterInAddress(page)).toBe(SECOND);
  release();
  await at(page, SECOND);
  expect(await line.count()).toBe(0);
  // Who came by keyboard is on the page that has just come.
  await page.keyboard.press('ArrowRight');
  await at(page, THIRD);
  await mapIdle(page);
  expectQuiet(opened);
  await opened.close();
});

test('Escape leaves the tour and keeps the place; coming back goes on there; Back leaves it too', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  await page.locator('top-bar .tour').click();
  await at(page, FIRST);
  for (const id of [SECOND, THIRD]) {
    await page.keyboard.press('ArrowRight');
    await at(page, id);
  }
  await page.keyboard.press('Escape');
  await page.locator('directory-panel').waitFor();
  expect(chapterInAddress(page)).toBeNull();
  await page.getByRole('button', { name: '继续导览' }).click();
  await at(page, THIRD);
  await page.goBack();
  await page.locator('directory-panel').waitFor();
  await page.goBack();
  await at(page, THIRD);
  expectQuiet(opened);
  await opened.close();
});

test('what was picked in the middle of the tour has its card on the way out', async () => {
  const opened = await visit(`#chapter=zone-hanshuipan&pick=parcel-pizijie`);
  const { page } = opened;
  await page.locator('tour-bar .picked').click();
  await page.locator('thing-card').getByRole('heading', { name: '皮子街片' }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('every chapter opens from its link, at once and with all its cast on the map', async () => {
  const opened = await visit(`#chapter=${FIRST}`, { context: { ...DESK, reducedMotion: 'no-preference' } });
  const { page } = opened;
  for (const id of CHAPTERS) {
    await page.goto('about:blank');
    await page.goto(`${inject('appAddress')}#chapter=${id}`);
    await at(page, id);
    expect(await page.locator('tour-panel .waiting').count()).toBe(0);
    expect(chapterInAddress(page)).toBe(id);
  }
  expectQuiet(opened);
  await opened.close();
});

test('a link to a chapter that is gone opens the start of the tour and says so', async () => {
  const opened = await visit('#chapter=zone-of-yesterday&lang=en');
  await at(opened.page, FIRST);
  expect(await opened.page.locator('notice-bar [role="status"]').innerText()).toContain(
    'The tour page "zone-of-yesterday" in the link is gone; the tour starts at its beginning.',
  );
  expectQuiet(opened);
  await opened.close();
});

test('who wants no motion jumps and sees the whole cast; a switch lets the camera fly and the cast come one by one', async () => {
  const opened = await visit(`#chapter=${FIRST}`);
  const { page } = opened;
  await at(page, FIRST);
  const fly = page.getByRole('checkbox', { name: '镜头动画' });
  expect(await fly.isChecked()).toBe(false);
  await page.keyboard.press('ArrowRight');
  await at(page, SECOND);
  expect(await page.locator('tour-panel .waiting').count()).toBe(0);
  await page.keyboard.press('ArrowLeft');
  await at(page, FIRST);
  await fly.check();
  await page.keyboard.press('ArrowRight');
  await at(page, SECOND);
  expect(await page.locator('tour-panel .waiting').count()).toBeGreaterThan(0);
  await expect.poll(() => page.locator('tour-panel .waiting').count()).toBe(0);
  await mapIdle(page);
  expectQuiet(opened);
  await opened.close();
});

/** Leaves the tour and reads from the address where the map then rests: zoom, latitude, longitude. */
async function restingPlace(page: Page): Promise<readonly number[]> {
  await page.keyboard.press('Escape');
  await page.locator('directory-panel').waitFor();
  await mapIdle(page);
  await expect.poll(() => page.url()).toContain('at=');
  const at = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('at') ?? '';
  return at.split('/').slice(0, 3).map(Number);
}

test('a resize in mid-flight ends where the chapter’s link would have ended', async () => {
  const size = { width: 1200, height: 700 };
  const linked = await visit('#chapter=zone-hanzhengjie', { context: { viewport: size } });
  await mapIdle(linked.page);
  const [zoom = 0, latitude = 0, longitude = 0] = await restingPlace(linked.page);
  await linked.close();
  const opened = await visit(`#chapter=${SECOND}`, { context: { ...DESK, reducedMotion: 'no-preference' } });
  const { page } = opened;
  await mapIdle(page);
  await page.keyboard.press('ArrowRight');
  await at(page, 'zone-hanzhengjie');
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.setViewportSize(size);
  await expect.poll(() => page.locator('tour-panel .waiting').count()).toBe(0);
  const rests = await restingPlace(page);
  expect(rests[0]).toBeCloseTo(zoom, 1);
  expect(rests[1]).toBeCloseTo(latitude, 4);
  expect(rests[2]).toBeCloseTo(longitude, 4);
  expectQuiet(opened);
  await opened.close();
});
