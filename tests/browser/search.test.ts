import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { card, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const box = (page: Page) => page.locator('directory-panel input[type="search"]');
const results = (page: Page) => page.locator('search-results');
const names = (page: Page) => results(page).locator('[data-thing] .name');
const said = (page: Page) => results(page).locator('[data-statement]');
const told = (page: Page) => results(page).locator('[role="status"]');
const tree = (page: Page) => page.locator('directory-panel').getByRole('navigation', { name: /^(目录|Directory)$/ });
/** The id of the thing, or of what is said, whose result has the focus; null where none has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('data-thing') ?? active?.getAttribute('data-statement') ?? active?.localName ?? null;
  });
const addressWord = (page: Page, word: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(word);

test('what is typed by keyboard is found by first letters, marked, counted, walked and opened; Escape brings the tree back', async () => {
  const opened = await visit();
  const { page } = opened;
  await tree(page).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('qkl');
  await expect.poll(() => names(page).allInnerTexts()).toEqual(['硚口路', '硚口路片', '硚口路站']);
  expect(await names(page).first().locator('mark').innerText()).toBe('硚口路');
  expect(await told(page).innerText()).toMatch(/^名称 3 条，规划说到 \d+ 处$/);
  expect(await tree(page).count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('road-qiaokou-lu');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('parcel-qiaokoulu');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('input');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { name: '硚口路片' }).waitFor();
  expect(await results(page).locator('[aria-current="true"]').getAttribute('data-thing')).toBe('parcel-qiaokoulu');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('input');
  expect(await box(page).inputValue()).toBe('qkl');
  await page.keyboard.press('Escape');
  expect(await box(page).inputValue()).toBe('');
  await tree(page).waitFor();
  expect(await names(page).count()).toBe(0);
  expect(await told(page).innerText()).toBe('');
  expectQuiet(opened);
  await opened.close();
});

test('Enter opens the first result, also where it is pressed before the search has come', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = await visit('', {
    before: (page) =>
      page.route('**/assets/search-results-*.js', async (route) => {
        await released;
        await route.continue();
      }),
  });
  const { page } = opened;
  await tree(page).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('皮子街');
  await page.keyboard.press('Enter');
  expect(await card(page).count()).toBe(0);
  release();
  await card(page).getByRole('heading', { name: '皮子街片' }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('Enter that ends the composing of a character opens nothing', async () => {
  const opened = await visit('#find=皮子街');
  const { page } = opened;
  await names(page).first().waitFor();
  const enter = (isComposing: boolean) =>
    box(page).evaluate(
      (input, composing) =>
        input.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', isComposing: composing, bubbles: true, composed: true }),
        ),
      isComposing,
    );
  await enter(true);
  expect(addressWord(page, 'pick')).toBeNull();
  await enter(false);
  await card(page).getByRole('heading', { name: '皮子街片' }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('where the search itself does not come that is said', async () => {
  const opened = await visit('', { before: (page) => page.route('**/assets/search-results-*.js', (route) => route.abort()) });
  const { page } = opened;
  await box(page).fill('硚口');
  await page.locator('directory-panel').getByRole('alert').waitFor();
  await opened.close();
});

test('what the plan says is found in English, and opens its thing and the very words in the plan, one step back', async () => {
  const opened = await visit('#lang=en');
  const { page } = opened;
  await mapIdle(page);
  await box(page).fill('flowers and fruit');
  await expect.poll(() => said(page).count()).toBe(1);
  expect(await told(page).innerText()).toBe('0 names, 1 statement of the plan');
  expect(await said(page).locator('mark').allInnerTexts()).toEqual(['flowers and fruit']);
  expect(await said(page).locator('.about').innerText()).toMatch(/^Hanjiang Bay Five-Colour Garden · Ch\. 6 §4 · line \d+$/);
  const id = await said(page).getAttribute('data-statement');
  await said(page).click();
  const words = page.locator('section-card [aria-current]');
  await words.waitFor();
  expect(await words.getAttribute('data-statement')).toBe(id);
  expect(await words.locator('mark').allInnerTexts()).toEqual(['flowers and fruit']);
  expect(addressWord(page, 'pick')).toBe('park-hanjiangwan-five-colours');
  expect(addressWord(page, 'line')).toMatch(/^\d+$/);
  expect(addressWord(page, 'said')).toBe(id);
  await page.goBack();
  await page.locator('section-card').waitFor({ state: 'detached' });
  expect(await card(page).count()).toBe(0);
  expect(await said(page).count()).toBe(1);
  await page.goForward();
  await words.waitFor();
  expect(await words.getAttribute('data-statement')).toBe(id);
  expectQuiet(opened);
  await opened.close();
});

test('a name is found by another it goes by, which then stands below it with its mark; what it is and lacks is told', async () => {
  const opened = await visit('#find=中诚');
  const { page } = opened;
  const first = results(page).locator('[data-thing]').first();
  await first.waitFor();
  expect(await first.locator('.name').innerText()).toBe('中成航空');
  expect(await first.locator('.also').innerHTML()).toMatch(/<mark>.*中诚.*<\/mark>/);
  expect(await first.locator('.about').first().innerText()).toMatch(/^楼宇.*位置未查到$/);
  expect(await first.getAttribute('aria-current')).toBe('false');
  expectQuiet(opened);
  await opened.close();
});

test('one wrong letter is forgiven and said; two are not, and what was typed stays', async () => {
  const opened = await visit();
  const { page } = opened;
  await box(page).fill('qiaokuolu');
  await expect.poll(() => names(page).allInnerTexts()).toEqual(['硚口路', '硚口路片', '硚口路站']);
  expect(await results(page).locator('.note').innerText()).toContain('没有“qiaokuolu”，读音或拼写相近的有');
  await box(page).fill('桥口路');
  await expect.poll(() => names(page).first().innerText()).toBe('硚口路');
  expect(await results(page).locator('.note').innerText()).toContain('没有“桥口路”');
  await box(page).fill('qiakuulu');
  await expect.poll(() => names(page).count()).toBe(0);
  expect(await results(page).locator('.empty').innerText()).toBe('没有找到“qiakuulu”。');
  expect(await box(page).inputValue()).toBe('qiakuulu');
  expectQuiet(opened);
  await opened.close();
});

test('on the phone the sheet rises for the search, and a result opens its card there', async () => {
  const opened = await visit('', { context: PHONE });
  const { page } = opened;
  await mapIdle(page);
  await box(page).tap();
  await page.keyboard.type('zongguan');
  await names(page).first().waitFor();
  expect(await page.getByRole('button', { name: /面板高度/ }).getAttribute('aria-label')).toBe('面板高度: 半高');
  await names(page).filter({ hasText: '宗关站' }).tap();
  await card(page).getByRole('heading', { name: '宗关站' }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('while it is not known how names are read Chinese and English are found, that is said, and can be mended', async () => {
  let broken = true;
  const opened = await visit('#find=硚口路', {
    before: (page) =>
      page.route('**/data/search.json', (route) => (broken ? route.fulfill({ status: 404, body: '' }) : route.continue())),
  });
  const { page } = opened;
  await expect.poll(() => names(page).first().innerText()).toBe('硚口路');
  await results(page).getByText('拼音没有读到').waitFor();
  await box(page).fill('qkl');
  await expect.poll(() => results(page).locator('.empty').innerText()).toBe('没有找到“qkl”。');
  broken = false;
  await results(page).getByRole('button', { name: '再试一次' }).click();
  await expect.poll(() => names(page).first().innerText()).toBe('硚口路');
  expect(await results(page).getByText('拼音没有读到').count()).toBe(0);
  await opened.close();
});

test('of 10,000 characters 200 are taken, nothing breaks, and 40 are repeated', async () => {
  const opened = await visit();
  const { page } = opened;
  await box(page).fill('硚'.repeat(10_000));
  await expect.poll(() => results(page).locator('.empty').innerText()).toBe(`没有找到“${'硚'.repeat(40)}…”。`);
  expect(await box(page).inputValue()).toBe('硚'.repeat(200));
  expect(addressWord(page, 'find')).toBe('硚'.repeat(200));
  expectQuiet(opened);
  await opened.close();
});

test('control characters and markup in a link are looked over, and shown as they are', async () => {
  const controlled = await visit(`#find=${encodeURIComponent('\u0000硚口\u200b路\u0007')}`);
  await expect.poll(() => names(controlled.page).first().innerText()).toBe('硚口路');
  expectQuiet(controlled);
  await controlled.close();
  const marked = await visit(`#find=${encodeURIComponent('<img src=x onerror=alert(1)>zzz')}`);
  await expect.poll(() => results(marked.page).locator('.empty').innerText()).toBe('没有找到“<img src=x onerror=alert(1)>zzz”。');
  expect(await results(marked.page).locator('img').count()).toBe(0);
  expectQuiet(marked);
  await marked.close();
  const blank = await visit(`#find=${encodeURIComponent('\u0000\u0001 ·')}`);
  await tree(blank.page).waitFor();
  expectQuiet(blank);
  await blank.close();
});

test('a link of old that filtered the tree shows what it finds', async () => {
  const opened = await visit('#pick=area-tongji-health-city&lang=en&find=tongji');
  const { page } = opened;
  const current = results(page).locator('[aria-current="true"]');
  await current.waitFor();
  expect(await current.locator('.name').innerText()).toBe('Tongji Health City');
  expect(await box(page).inputValue()).toBe('tongji');
  expectQuiet(opened);
  await opened.close();
});

test('what the filters leave out is not among the results but counted, and comes with them taken away', async () => {
  const opened = await visit('#find=汉江湾&kind=parcel');
  const { page } = opened;
  await expect.poll(() => names(page).allInnerTexts()).toEqual(['汉江湾西片', '联谊路片']);
  const left = results(page).getByText(/^筛选之外还有 \d+ 条。/);
  await left.getByRole('button').click();
  await expect.poll(() => names(page).first().innerText()).toBe('汉江湾·生态活力新城');
  expect(addressWord(page, 'kind')).toBeNull();
  expectQuiet(opened);
  await opened.close();
});

test('fifty results are shown at first, names and statements, and more when they are asked for', async () => {
  const opened = await visit('#find=路');
  const { page } = opened;
  const hits = results(page).locator('[data-thing], [data-statement]');
  await expect.poll(() => hits.count()).toBe(50);
  expect(await said(page).count()).toBe(15);
  await results(page)
    .getByRole('button', { name: /^还有 \d+ 条$/ })
    .first()
    .click();
  await expect.poll(() => hits.count()).toBe(100);
  expectQuiet(opened);
  await opened.close();
});
