import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Plan } from '#plan/plan.ts';
import { card, DESK, expectQuiet, mapIdle, namesShown, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

type Ways = Omit<NonNullable<Parameters<typeof visit>[1]>, 'address'>;

/** Opens the app built of the made-up plan. */
const visitOther = (hash = '', ways: Ways = {}) => visit(hash, { ...ways, address: inject('otherPlanAddress') });

const otherPlan = async (): Promise<Plan> => (await fetch(`${inject('otherPlanAddress')}data/plan.json`)).json();

const box = (page: Page) => page.locator('directory-panel input[type="search"]');
/** The names that answer to all that was typed; what only answers in part stands under a heading of its own. */
const found = (page: Page) =>
  page
    .locator('search-results section')
    .filter({ has: page.locator('h2', { hasText: '名称' }) })
    .locator('[data-thing] .name');
const said = (page: Page) => page.locator('search-results [data-statement]');
const inAddress = (page: Page, word: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(word);
/** All that can be read on the page, through all shadow roots. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const read = (node: Node): string => {
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
      const inside = node instanceof Element && node.shadowRoot ? read(node.shadowRoot) : '';
      return inside + (node.nodeType === Node.TEXT_NODE ? node.textContent : [...node.childNodes].map(read).join(' '));
    };
    return read(document.body);
  });

test('the app opens the made-up plan: its title, and every thing of it is found, with its place or the reason why it has none', async () => {
  const opened = await visitOther();
  const { page } = opened;
  await mapIdle(page);
  const { about, things } = await otherPlan();
  expect(await page.title()).toContain(about.title.zh);
  expect(things.filter(({ kind }) => kind === 'zone').length).toBe(2);
  const parts = things.filter(({ kind }) => kind !== 'section');
  for (const { id, name, placement } of parts) {
    await box(page).fill(name.zh);
    await page.locator(`search-results [data-thing="${id}"]`).press('Enter');
    await page.locator(`search-results [data-thing="${id}"][aria-current="true"]`).waitFor();
    expect(await card(page).locator('h2').innerText()).toContain(name.zh);
    const zoomTo = card(page).getByRole('button', { name: '缩放至此' });
    expect(await zoomTo.count(), name.zh).toBe(placement.type === 'placed' ? 1 : 0);
    if (placement.type === 'unplaced')
      expect(await card(page).locator('section p').allInnerTexts()).toContain(placement.reason.zh);
  }
  expect(parts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['facility', 'net', 'measure', 'bridge']));
  const text = await textOf(page);
  expect(text).toContain(about.title.zh);
  expect(text).not.toContain('硚口');
  expectQuiet(opened);
  await opened.close();
});

test('names of the made-up plan are found by pinyin, first letters, both mixed with Chinese, other names and English', async () => {
  const opened = await visitOther();
  const { page } = opened;
  const finds = async (typed: string, ...names: readonly string[]) => {
    await box(page).fill(typed);
    await expect.poll(() => found(page).allInnerTexts(), { message: typed }).toEqual(names);
  };
  await finds('wanhuatong', '万花筒路', '万花筒大厦');
  await finds('tsp', '糖霜片');
  await finds('zhi船bwg', '纸船博物馆');
  await finds('珠城', '算珠城');
  await finds('Paper Boat Museum', '纸船博物馆');
  expectQuiet(opened);
  await opened.close();
});

test('what the made-up plan says is found in English and opens its line', async () => {
  const opened = await visitOther('#lang=en');
  const { page } = opened;
  await box(page).fill('eight minutes');
  await expect.poll(() => said(page).count()).toBe(1);
  await said(page).press('Enter');
  const line = page.locator('section-card [data-line="9"] [aria-current]');
  await line.waitFor();
  expect(await line.innerText()).toContain('Seven markets are thought of, each eight minutes on foot.');
  expect(inAddress(page, 'pick')).toBe('measure-markets');
  expectQuiet(opened);
  await opened.close();
});

test('a citation of the made-up plan opens its place, which is cited as that plan asks, with a link back', async () => {
  const opened = await visitOther('#pick=parcel-tangshuang', {
    context: { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] },
    before: (page) => page.clock.setFixedTime(new Date('2031-11-27T12:00:00')),
  });
  const { page } = opened;
  const chip = card(page).locator('citation-chip button').filter({ hasText: '第20行' }).first();
  expect(await chip.innerText()).toBe('第一章·三 · 第20行');
  await chip.click();
  const line = page.locator('section-card [data-line="20"][aria-current]');
  await line.waitFor();
  expect(await page.locator('section-card').getByRole('heading', { level: 2 }).innerText()).toContain('供地');
  expect(await line.innerText()).toContain('列入年度供地。');
  await line.getByRole('button', { name: '引用第 20 行' }).click();
  await page.locator('notice-bar').getByText('已复制').waitFor();
  const link = `${inject('otherPlanAddress')}#pick=parcel-tangshuang&line=20`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `甲乙镇镇民大会. 甲乙镇虚构规划[Z/OL]. 2031-04-01: 第一章第三节, “年度供地名单含糖”段, 第20行（依所得文本）[2031-11-27]. ${link}`,
  );
  expectQuiet(opened);
  await opened.close();
  const again = await visitOther(new URL(link).hash);
  await again.page.locator('section-card [data-line="20"][aria-current]').waitFor();
  await again.page.locator('section-card').getByRole('button', { name: '回到糖霜片' }).click();
  await card(again.page).getByRole('heading', { name: '糖霜片' }).waitFor();
  expectQuiet(again);
  await again.close();
});

test('the filters of the made-up plan are its own zones, kinds and statuses, and count its things', async () => {
  const opened = await visitOther();
  const { page } = opened;
  const filter = page.locator('facet-filter');
  const group = (name: string) => filter.locator('details').filter({ has: page.locator('summary', { hasText: name }) });
  const valuesOf = async (name: string) =>
    (await group(name).locator('label').allInnerTexts()).map((text) => text.replace(/\s+/, ' '));
  await filter.getByRole('button', { name: '筛选', exact: true }).click();
  expect(await valuesOf('功能区')).toEqual(['万花商贸区 7', '纸鸢生活区 5', '不属功能区 26']);
  await group('规划怎么做').locator('summary').click();
  expect(await valuesOf('规划怎么做')).toEqual(['新建 1', '更新改造 1', '探索、谋划、争取、力争 1', '没有说 35']);
  await group('类别').locator('summary').click();
  await group('类别').getByRole('checkbox', { name: /^地块/ }).check();
  expect(await filter.getByRole('status').innerText()).toMatch(/^筛出 3 项/);
  expect(inAddress(page, 'kind')).toBe('parcel');
  expectQuiet(opened);
  await opened.close();
});

test('the made-up plan has one net, which lights up its one street', async () => {
  const opened = await visitOther('#show=zones');
  const { page } = opened;
  await mapIdle(page);
  await page.getByRole('tab', { name: '图例' }).click();
  const nets = page.locator('legend-nets label');
  await nets.first().waitFor();
  expect(await nets.allInnerTexts()).toEqual(['街网']);
  const before = await namesShown(page);
  await page.locator('legend-nets').getByRole('checkbox', { name: '街网' }).check();
  await mapIdle(page);
  expect((await namesShown(page)).filter((name) => !before.includes(name))).toEqual(['鲸落大道']);
  expect(inAddress(page, 'net')).toBe('net-streets');
  expectQuiet(opened);
  await opened.close();
});

test.each([
  ['desk', DESK],
  ['phone', PHONE],
])('a walk in the made-up plan takes its own minutes and names its own circles (%s)', async (_, context) => {
  const opened = await visitOther('#pick=station-jingluo', { context });
  const { page } = opened;
  await card(page).getByRole('button', { name: '步行可达' }).click();
  const walk = page.locator('walk-card');
  const reached = () => walk.locator('section li .name').allInnerTexts();
  await walk.getByRole('heading', { name: '从鲸落站步行 10 分钟' }).waitFor();
  expect(await walk.locator('.times button').allInnerTexts()).toEqual(['5 分钟', '8 分钟', '10 分钟', '15 分钟']);
  await walk.getByRole('button', { name: '8 分钟' }).click();
  await walk.getByRole('heading', { name: '从鲸落站步行 8 分钟' }).waitFor();
  expect(await walk.locator('.circles .link').allInnerTexts()).toEqual(['菜场圈']);
  await walk.locator('section li .name').first().waitFor();
  expect(await reached()).toEqual(['算珠城', '墨斗片']);
  await walk.getByRole('button', { name: '15 分钟' }).click();
  await walk.getByRole('heading', { name: '从鲸落站步行 15 分钟' }).waitFor();
  expect(await walk.locator('.circles .link').allInnerTexts()).toEqual(['纸船圈']);
  expect(await reached()).toEqual(['算珠城', '墨斗片', '鲸落轴', '鲸落大道']);
  expect(inAddress(page, 'walk')).toBe('15');
  expect(inAddress(page, 'from')).toBe('station-jingluo');
  expectQuiet(opened);
  await opened.close();
});
