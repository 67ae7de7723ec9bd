import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { DESK, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

/** The ids of the real plan's chapters, in order. */
const CHAPTERS: readonly string[] = JSON.parse(readFileSync('geo/facts/story.json', 'utf8')).map(
  ({ id }: { readonly id: string }) => id,
);
const [FIRST = '', SECOND = '', THIRD = ''] = CHAPTERS;
const LAST = CHAPTERS.at(-1) ?? '';
const LOOKS = ['', 'lang=en&theme=night'] as const;

const shown = (page: Page) => page.locator('tour-panel [data-chapter]').getAttribute('data-chapter');
const at = (page: Page, id: string) => page.locator(`tour-panel [data-chapter="${id}"]`).waitFor();
const chapterInAddress = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('chapter');

for (const look of LOOKS)
  test(`keys turn every page from the start to the end and back (${look || 'zh, paper'})`, async () => {
    const opened = await visit(look === '' ? '' : `#${look}`);
    const { page } = opened;
    await mapIdle(page);
    await page.locator('top-bar .tour').click();
    for (const id of CHAPTERS) {
      await at(page, id);
      expect(chapterInAddress(page)).toBe(id);
      await page.keyboard.press('ArrowRight');
    }
    expect(await shown(page)).toBe(LAST);
    for (const id of [...CHAPTERS].reverse()) {
      await at(page, id);
      await page.keyboard.press('ArrowLeft');
    }
    expect(await shown(page)).toBe(FIRST);
    await mapIdle(page);
    expectQuiet(opened);
    await opened.close();
  });

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

test('a clicker turns pages, darkens the screen, and goes to both ends', async () => {
  const opened = await visit(`#chapter=${FIRST}`);
  const { page } = opened;
  await at(page, FIRST);
  await page.keyboard.press('PageDown');
  await at(page, SECOND);
  await page.keyboard.press('Space');
  await at(page, THIRD);
  await page.keyboard.press('PageUp');
  await at(page, SECOND);
  await page.keyboard.press('.');
  await page.locator('.dark').waitFor();
  await page.keyboard.press('PageDown');
  await page.locator('.dark').waitFor({ state: 'detached' });
  expect(await shown(page)).toBe(SECOND);
  await page.keyboard.press('b');
  await page.locator('.dark').click();
  await page.locator('.dark').waitFor({ state: 'detached' });
  await page.keyboard.press('End');
  await at(page, LAST);
  await page.keyboard.press('Home');
  await at(page, FIRST);
  expectQuiet(opened);
  await opened.close();
});

test('F fills the screen with the tour and gives it back', async () => {
  const opened = await visit(`#chapter=${SECOND}`);
  const { page } = opened;
  await at(page, SECOND);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  expect(await shown(page)).toBe(SECOND);
  expectQuiet(opened);
  await opened.close();
});

test('a click on the text goes on, and the map stays live in the middle of the tour', async () => {
  const opened = await visit(`#chapter=${SECOND}`);
  const { page } = opened;
  await mapIdle(page);
  const line = await page.locator('tour-panel .line').first().boundingBox();
  if (!line) throw new Error('no line on the page');
  await page.mouse.move(line.x + 4, line.y + line.height / 2);
  await page.mouse.down();
  await page.mouse.move(line.x + line.width - 40, line.y + line.height / 2, { steps: 4 });
  await page.mouse.up();
  // Text that is marked to be copied is no wish to go on.
  expect(await shown(page)).toBe(SECOND);
  await page.locator('tour-panel h1').click();
  await at(page, THIRD);
  await mapIdle(page);
  const map = await page.locator('plan-map').boundingBox();
  if (!map) throw new Error('no map on the page');
  const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
  await page.mouse.click(middle.x, middle.y);
  await page.locator('tour-bar .picked').waitFor();
  expect(await page.locator('thing-chooser').count()).toBe(0);
  expect(await page.locator('thing-card').count()).toBe(0);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -400);
  await mapIdle(page);
  expect(await shown(page)).toBe(THIRD);
  await page.keyboard.press('ArrowRight');
  await at(page, CHAPTERS[3] ?? '');
  expect(await page.locator('tour-bar .picked').count()).toBe(0);
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

test('on the phone a swipe on the text turns the page either way, and a tap goes on', async () => {
  const opened = await visit(`#chapter=${FIRST}`, { context: PHONE });
  const { page } = opened;
  await at(page, FIRST);
  // A browser that is busy drawing drops touches it could not answer in time.
  await mapIdle(page);
  const box = await page.locator('tour-panel h1').boundingBox();
  if (!box) throw new Error('no headline on the page');
  const touches = await page.context().newCDPSession(page);
  const y = box.y + box.height / 2;
  // As slowly as a hand, and at rest when it lifts: a finger that is thrown off leaves the page coasting, and the browser takes
  // the next tap for the one that stops it.
  const swipe = async (from: number, to: number) => {
    const start = Date.now() / 1000;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number | null, seconds: number) =>
      touches.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === null ? [] : [{ x, y }],
        timestamp: start + seconds,
      });
    await touch('touchStart', from, 0);
    for (const share of [0.3, 0.6, 1]) await touch('touchMove', from + (to - from) * share, share * 0.2);
    await touch('touchMove', to, 0.5);
    await touch('touchEnd', null, 0.6);
  };
  await swipe(300, 100);
  await at(page, SECOND);
  await mapIdle(page);
  await swipe(100, 300);
  await at(page, FIRST);
  await mapIdle(page);
  await page.locator('tour-panel h1').tap();
  await at(page, SECOND);
  expectQuiet(opened);
  await opened.close();
});

test('the made-up plan has its own tour, from start to end', async () => {
  const opened = await visit('', { address: inject('otherPlanAddress') });
  const { page } = opened;
  const story: readonly { readonly id: string }[] = JSON.parse(
    readFileSync('tests/fixtures/other-plan/facts/story.json', 'utf8'),
  );
  await page.locator('top-bar .tour').click();
  for (const { id } of story) {
    await at(page, id);
    await page.keyboard.press('ArrowRight');
  }
  expect(await shown(page)).toBe(story.at(-1)?.id);
  await mapIdle(page);
  expectQuiet(opened);
  await opened.close();
});
