import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { at, CHAPTERS, chapterInAddress, FIRST, FOURTH, LAST, SECOND, shown, THIRD } from './tour-pages.ts';
import { expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const LOOKS = ['', 'lang=en&theme=night'] as const;

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
  await at(page, FOURTH);
  expect(await page.locator('tour-bar .picked').count()).toBe(0);
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
