import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { card, DESK, expectQuiet, follow, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const STATION = 'station-qiaokou-lu';
const walk = (page: Page) => page.locator('walk-card');
/** The line that names the walk where its list is not open, over the card or on the map. */
const bar = (page: Page) => page.locator('aside.card walk-bar, main walk-bar');
const rows = (page: Page) => walk(page).locator('section li');
const names = (page: Page) => walk(page).locator('section li .name');
const count = (page: Page) => walk(page).getByRole('status');
const inAddress = (page: Page, word: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(word);
const picture = async (page: Page): Promise<string> => {
  await mapIdle(page);
  return (await page.locator('plan-map').screenshot()).toString('base64');
};

/** What the keyboard is on, through all shadow roots: its words, or its label. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
  });

/** The element of the page in which the keyboard is. */
const focusedPart = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let part = '';
    for (let active = document.activeElement; active?.shadowRoot; active = active.shadowRoot.activeElement)
      part = active.localName;
    return part;
  });

/** Goes on by Tab until the keyboard is on what bears these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let steps = 0; steps < 150; steps++) {
    if ((await focused(page)) === words) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${words}`);
}

/** The metres a row tells. */
const metresOf = (row: string): number => Number(row.match(/· ([\d,]+) 米/)?.[1]?.replaceAll(',', '') ?? 0);

test('by mouse: from the station to what is planned within ten minutes, to one of it, back, and out', async () => {
  const opened = await visit(`#pick=${STATION}`);
  const { page } = opened;
  await card(page).getByRole('button', { name: '步行可达' }).click();
  await walk(page).getByRole('heading', { name: '从硚口路站步行 10 分钟' }).waitFor();
  await names(page).first().waitFor();
  expect(await count(page).innerText()).toBe(`10 分钟内走得到规划说到的 ${await rows(page).count()} 处。`);
  expect(inAddress(page, 'walk')).toBe('10');
  expect(inAddress(page, 'from')).toBe(STATION);

  const texts = await rows(page).allInnerTexts();
  const metres = texts.map(metresOf);
  expect(metres).toEqual(metres.toSorted((one, other) => one - other));
  expect(metres.at(-1)).toBeGreaterThan(375);
  expect(metres.at(-1)).toBeLessThanOrEqual(750);
  expect(texts.find((text) => text.startsWith('越秀商圈'))).toMatch(
    /约 5 分钟 · 330 米[\s\S]*第\S+章[\s\S]*设施[\s\S]*只知在半径 100 米的圆里，算到圆边/,
  );
  expect(texts.find((text) => text.startsWith('六十五中片'))).toMatch(/起点就在圆边或圆里；实际可能超过 10 分钟/);
  expect(await walk(page).locator('section h3').allInnerTexts()).toEqual(['就在起点处', '5 分钟以内', '5–10 分钟']);
  expect(await walk(page).locator('.circles .link').allInnerTexts()).toEqual(['10分钟活动圈', '10分钟医疗急救圈']);

  await walk(page).getByRole('button', { name: '5 分钟', exact: true }).click();
  await walk(page).getByRole('heading', { name: '从硚口路站步行 5 分钟' }).waitFor();
  expect(await rows(page).count()).toBeLessThan(texts.length);
  await walk(page).getByRole('button', { name: '10 分钟', exact: true }).click();

  await names(page).getByText('越秀商圈').click();
  await card(page).getByRole('heading', { name: '越秀商圈' }).waitFor();
  expect(inAddress(page, 'walk')).toBe('10');
  await bar(page).getByRole('button', { name: '从硚口路站步行 10 分钟' }).click();
  await walk(page).getByRole('heading', { name: '从硚口路站步行 10 分钟' }).waitFor();
  expect(await bar(page).count()).toBe(0);
  await walk(page).getByRole('button', { name: '结束步行' }).click();
  await card(page).getByRole('heading', { name: '硚口路站' }).waitFor();
  expect(inAddress(page, 'walk')).toBeNull();
  expectQuiet(opened);
  await opened.close();
});

test('by keyboard alone: found, asked, the time changed, one of the list opened', async () => {
  const opened = await visit();
  const { page } = opened;
  await page.locator('directory-panel').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('硚口路站');
  await page.locator('search-results [data-thing]').first().waitFor();
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { name: '硚口路站' }).waitFor();
  await tabTo(page, '步行可达');
  await page.keyboard.press('Enter');
  await names(page).first().waitFor();
  // The button went with its card: the keys go on in this one.
  await expect.poll(() => focusedPart(page)).toBe('walk-card');
  await tabTo(page, '15 分钟');
  await page.keyboard.press('Enter');
  await walk(page).getByRole('heading', { name: '从硚口路站步行 15 分钟' }).waitFor();
  expect(await focused(page)).toBe('15 分钟');
  const first = await names(page).first().innerText();
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { name: first }).waitFor();
  for (const _ of ['the card folds', 'the thing goes', 'the walk comes back and folds']) await page.keyboard.press('Escape');
  expect(inAddress(page, 'pick')).toBeNull();
  expect(inAddress(page, 'walk')).toBe('15');
  expectQuiet(opened);
  await opened.close();
});

test('on the phone: asked by a tap, the list in the sheet, one of it opened', async () => {
  const opened = await visit(`#pick=${STATION}`, { context: PHONE });
  const { page } = opened;
  await card(page).getByRole('button', { name: '步行可达' }).tap();
  await names(page).first().waitFor();
  const shown = await walk(page).boundingBox();
  expect(shown?.width).toBeLessThanOrEqual(PHONE.viewport.width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.viewport.width);
  const first = await names(page).first().innerText();
  await names(page).first().tap();
  await card(page).getByRole('heading', { name: first }).waitFor();
  const named = await bar(page).boundingBox();
  expect(named?.width).toBeLessThanOrEqual(PHONE.viewport.width);
  await bar(page).getByRole('button', { name: '从硚口路站步行 10 分钟' }).tap();
  await walk(page).getByRole('heading', { name: '从硚口路站步行 10 分钟' }).waitFor();
  await names(page).first().tap();
  await bar(page).getByRole('button', { name: '结束步行' }).tap();
  await expect.poll(() => inAddress(page, 'walk')).toBeNull();
  await card(page).getByRole('heading', { name: first }).waitFor();
  expect(await bar(page).count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('a walk whose list is not open is named wherever else one is: over a card, over a place in the plan, on the map, in the legend', async () => {
  const opened = await visit(`#walk=10&from=${STATION}&pick=parcel-pizijie&lang=en`);
  const { page } = opened;
  const title = '10 minutes on foot from Qiaokou Road Station';
  const back = bar(page).getByRole('button', { name: title });
  await card(page).getByRole('heading', { name: 'Pizi Street parcel' }).waitFor();
  await back.waitFor();
  await card(page).locator('citation-chip').first().click();
  await page.locator('section-card').waitFor();
  await back.waitFor();
  await follow(page, `walk=10&from=${STATION}&lang=en`);
  await walk(page).getByRole('heading', { name: title }).waitFor();
  expect(await bar(page).count()).toBe(0);
  await walk(page).getByRole('button', { name: 'Hide the card' }).click();
  await page.getByRole('tab', { name: 'Legend' }).click();
  const legend = page.locator('legend-panel');
  await legend.getByText('up to 10 minutes').waitFor();
  await legend.getByRole('button', { name: title }).waitFor();
  await page.locator('main').getByRole('button', { name: title }).click();
  await walk(page).getByRole('heading', { name: title }).waitFor();
  await legend.getByRole('button', { name: 'End the walk' }).click();
  await card(page).getByRole('heading', { name: 'Qiaokou Road Station' }).waitFor();
  expect(await bar(page).count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('what is known by one point, by a circle or by its course says from where and to where it is counted', async () => {
  const opened = await visit('#walk=10&from=road-hanxi-lu');
  const { page } = opened;
  await names(page).first().waitFor();
  await walk(page).getByText('从它沿线任一处算起').waitFor();
  const texts = await rows(page).allInnerTexts();
  expect(texts.find((text) => text.startsWith('地铁12号线'))).toMatch(/图上只知它的一点，算到这一点（±200 米）/);
  expect(texts.find((text) => text.startsWith('汉江绿带'))).toMatch(/不到 10 米/);
  await follow(page, 'walk=10&from=rail-metro-12&lang=en');
  await walk(page).getByText('only one point of it is known here; counted from that point').waitFor();
  await follow(page, 'walk=10&from=building-k11&lang=en');
  await walk(page).getByText('only known to lie in a circle of 150 m radius; counted from its edge').waitFor();
  await follow(page, 'walk=10&from=parcel-pizijie&lang=en');
  await walk(page).getByText('counted from its edge', { exact: true }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('a link restores the walk with its streets in view, in English too; Back leads out of a walk and Forward into it', async () => {
  const opened = await visit(`#walk=15&from=${STATION}&lang=en`);
  const { page } = opened;
  await walk(page).getByRole('heading', { name: '15 minutes on foot from Qiaokou Road Station' }).waitFor();
  await names(page).first().waitFor();
  expect(await count(page).innerText()).toBe(`${await rows(page).count()} places of which the plan tells lie within 15 minutes.`);
  await mapIdle(page);
  const zoom = Number(inAddress(page, 'at')?.split('/')[0]);
  expect(zoom).toBeGreaterThan(13);
  expect(zoom).toBeLessThan(15.5);

  await follow(page, `pick=${STATION}&lang=en`);
  await card(page).getByRole('button', { name: 'Within a walk' }).click();
  await walk(page).getByRole('heading', { name: '10 minutes on foot' }).waitFor();
  await page.goBack();
  await card(page).getByRole('heading', { name: 'Qiaokou Road Station' }).waitFor();
  expect(inAddress(page, 'walk')).toBeNull();
  await page.goForward();
  await walk(page).getByRole('heading', { name: '10 minutes on foot' }).waitFor();
  await names(page).first().waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('the map shows the streets that are reached, more of them for more minutes, and the legend what they stand for', async () => {
  const at = 'at=14.00/30.57500/114.24500/0/0';
  const opened = await visit(`#${at}&pick=${STATION}`);
  const { page } = opened;
  const without = await picture(page);
  await follow(page, `${at}&walk=5&from=${STATION}`);
  await names(page).first().waitFor();
  const five = await picture(page);
  await follow(page, `${at}&walk=15&from=${STATION}`);
  await walk(page).getByRole('heading', { name: '步行 15 分钟' }).waitFor();
  const fifteen = await picture(page);
  expect(new Set([without, five, fifteen]).size).toBe(3);
  await page.getByRole('tab', { name: '图例' }).click();
  await page.locator('legend-panel').getByText('步行可达的街道').waitFor();
  await page.locator('legend-panel').getByText('到 15 分钟').waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('from a pin the walk begins at that spot, and ends at the pin', async () => {
  const opened = await visit('#pin=30.57650/114.24350');
  const { page } = opened;
  await page.locator('here-card').getByRole('button', { name: '步行可达' }).click();
  await walk(page).getByRole('heading', { name: '从图上这一点步行 10 分钟' }).waitFor();
  await names(page).getByText('皮子街片').waitFor();
  expect(inAddress(page, 'from')).toBe('30.57650/114.24350');
  await walk(page).getByRole('button', { name: '结束步行' }).click();
  await page.locator('here-card').getByRole('heading', { name: '这里有什么' }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('a spot beyond all streets, a zone, what has no place, and minutes nobody offers get a plain answer', async () => {
  const opened = await visit('#walk=10&from=30.70000/114.20000&lang=en');
  const { page } = opened;
  await expect
    .poll(() => count(page).innerText())
    .toMatch(/^No street is drawn within 300 m; the nearest is about [\d,]+ m away/);
  expect(await rows(page).count()).toBe(0);
  await follow(page, 'walk=10&from=zone-hanshuipan&lang=en');
  await walk(page).getByText('too large to walk from').waitFor();
  await follow(page, 'walk=10&from=building-zhongcheng-hangkong&lang=en');
  await walk(page).getByText('no place on the map to walk from').waitFor();
  await follow(page, `walk=7&from=${STATION}&lang=en`);
  await page.getByText('"walk=7"').waitFor();
  await follow(page, 'walk=10&from=nothing&lang=en');
  await page.getByText('"nothing" in the link').waitFor();
  expect(await walk(page).count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('the list is copied as a table, with what it owes', async () => {
  const opened = await visit(`#walk=10&from=${STATION}`, {
    context: { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const { page } = opened;
  await names(page).first().waitFor();
  const listed = await rows(page).count();
  await walk(page).getByRole('button', { name: '复制清单' }).click();
  await page.getByText(`已复制 ${listed} 行`).waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n');
  expect(lines[0]).toBe('名称,英文名,类别,步行分钟,步行米,位置,规划所说（我们的转述）,出处');
  expect(lines.find((line) => line.startsWith('越秀商圈,'))).toContain(',5,330,只知在半径 100 米的圆里，算到圆边,');
  expect(lines[listed + 1]).toBe('从硚口路站步行 10 分钟');
  expect(lines.at(-3)).toMatch(/^"?来源：.+规划.+ · © OpenStreetMap contributors, ODbL · 示意图,非法定边界"?$/);
  expect(lines.at(-2)).toBe(page.url());
  expectQuiet(opened);
  await opened.close();
});

test('when the shapes do not arrive the card says so, and asking again helps', async () => {
  let broken = true;
  const opened = await visit(`#walk=10&from=${STATION}&lang=en`, {
    before: (page) =>
      page.route('**/data/axes.geojson', (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue())),
  });
  const { page } = opened;
  const alert = walk(page).getByRole('alert');
  await alert.waitFor();
  broken = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await names(page).first().waitFor();
  await opened.close();
});
