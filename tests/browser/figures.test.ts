import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { card, DESK, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const panel = (page: Page) => page.locator('figures-panel');
const years = (page: Page) => page.getByRole('group', { name: '看哪一年' });
const row = (page: Page, name: string) => panel(page).getByRole('row').filter({ hasText: name });
const relation = (page: Page, id: string) => panel(page).locator(`details[data-relation="${id}"]`);
const inAddress = (page: Page, word: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(word);

test('from road density among the indicators to the three areas, to the density view, and back with Back', async () => {
  const opened = await visit('');
  const { page } = opened;
  await mapIdle(page);
  await page.getByRole('tab', { name: '数字' }).click();
  const density = row(page, '路网密度');
  await density.getByRole('button', { name: '这个数和别的数对不上' }).first().click();
  await relation(page, 'road-areas').locator('.saying').waitFor();
  expect(await relation(page, 'road-areas').locator('summary .badge').innerText()).toBe('对不上');
  expect(await relation(page, 'road-areas').locator('.side strong').allInnerTexts()).toEqual([
    '34.5平方公里',
    '37.8平方公里',
    '57.4平方公里',
  ]);
  await relation(page, 'road-areas').getByRole('button', { name: '看路网密度核对' }).click();
  await page.locator('density-panel #implied').waitFor();
  await page.goBack();
  await relation(page, 'road-areas').locator('.saying').waitFor();
  await page.goBack();
  await density.waitFor();
  expect(inAddress(page, 'part')).toBeNull();
  await page.goBack();
  await page.locator('directory-panel').waitFor();
  expectQuiet(opened);
  await opened.close();
});

for (const [language, words] of Object.entries({
  zh: { name: '地区生产总值年均增长', value: '7.5%', told: '6.89%', verdict: '对不上' },
  en: { name: 'Yearly growth of GDP', value: '7.5%', told: '6.89%', verdict: 'Does not hold' },
}))
  test(`the address of a figure opens it, with what tells against it (${language})`, async () => {
    const opened = await visit(`#view=figures&figure=gdp-growth-box-2${language === 'en' ? '&lang=en' : ''}`);
    const { page } = opened;
    await panel(page).locator('.figure-card').waitFor();
    expect(await panel(page).locator('.large').innerText()).toBe(words.value);
    expect(await panel(page).locator('.figure-card > .saying').innerText()).toContain(words.told);
    expect(await panel(page).locator('.relations .badge').first().innerText()).toBe(words.verdict);
    await panel(page).locator('.relations .link').first().click();
    await relation(page, 'gdp-growth').locator('.saying').waitFor();
    expect(inAddress(page, 'sum')).toBe('gdp-growth');
    expectQuiet(opened);
    await opened.close();
  });

test('a figure is cited with its year, what tells against it, and the link that brings back to it and nothing else', async () => {
  const opened = await visit('#view=figures&figure=road-density-2025&find=%E6%B1%89&line=378', {
    context: { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] },
    before: (page) => page.clock.setFixedTime(new Date('2026-11-27T12:00:00')),
  });
  const { page } = opened;
  await panel(page).getByRole('button', { name: '引用' }).click();
  await page.locator('notice-bar').getByText('已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^路网密度（2025，目标）：6\.7公里\/平方公里\n.*第六章第二节.*第724行.*\[2026-11-27\]\. http\S+#view=figures&figure=road-density-2025\n这个数和别的数对不上：.*34\.5平方公里/,
  );
  expectQuiet(opened);
  await opened.close();
});

test('what was reached and what was missed by 2020 is told by the numbers, and can be shown alone', async () => {
  const opened = await visit('#view=figures');
  const { page } = opened;
  await row(page, '地区生产总值').first().waitFor();
  expect(await row(page, '地区生产总值').first().locator('.outcome').innerText()).toBe('达到');
  await panel(page)
    .getByRole('button', { name: /^没有达到 6$/ })
    .click();
  const names = await panel(page).getByRole('rowheader').allInnerTexts();
  expect(names.map((name) => name.replaceAll(/\s+/g, ' '))).toEqual([
    '2全社会固定资产投资 亿元 [ ] 为五年累计数',
    '3地方一般公共预算收入 亿元',
    '4服务业增加值比重 %',
    '5社会消费品零售总额 亿元',
    '6a招商引资总额 亿元',
    '6b实际利用外资 万美元',
  ]);
  expectQuiet(opened);
  await opened.close();
});

test('the table is copied as it stands, with its source and the link', async () => {
  const opened = await visit('#view=figures', { context: { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] } });
  const { page } = opened;
  await panel(page).getByRole('button', { name: '复制表格（CSV）' }).click();
  await page.locator('notice-bar').waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\r\n');
  expect(lines[0]).toBe(',,指标,单位,基期,目标,预计完成,累计或年均增长,结果,出处');
  expect(lines[1]).toBe('专栏1,1,地区生产总值,亿元,547亿元,820亿元,860亿元,,达到,第一章·一·专栏1 · 第47行');
  expect(lines.at(-1)).toMatch(/^http\S+view=figures/);
  expectQuiet(opened);
  await opened.close();
});

test('the investment is told by kind and by zone, named and unnamed, and why 1500 is not 7518.9', async () => {
  const opened = await visit('#view=figures&part=investment');
  const { page } = opened;
  await panel(page).locator('.verdict-line').waitFor();
  expect(await panel(page).locator('.verdict-line').innerText()).toBe('187 个项目，总投资7,518.9 亿元');
  const text = (await panel(page).locator('p, section').allInnerTexts()).join('\n');
  expect(text).toContain('总投资由各类相加得出，规划没有写这个合计。');
  for (const words of [
    '点名 16',
    '未点名 171',
    '1,421.9 亿元',
    '2,110.3 亿元',
    '2,664.6 亿元',
    '1,500亿元',
    '五年内要完成的投资是',
  ])
    expect(text, words).toContain(words);
  await panel(page).locator('.period .link').click();
  await relation(page, 'investment-within-period').locator('.saying').waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('what is invested within the five years is told at once not to be what the projects cost', async () => {
  const opened = await visit('#view=figures&figure=major-project-investment-2021-2025');
  const { page } = opened;
  const told = panel(page).locator('.figure-card > .saying');
  await told.waitFor();
  expect(await told.innerText()).toContain('19.95%');
  expect(await told.locator('.doubt-sign').count()).toBe(0);
  expect(await panel(page).locator('.figure-card').innerText()).toContain('同样写这个数的还有： 全社会固定资产投资');
  expectQuiet(opened);
  await opened.close();
});

test('a figure is found in the list by what it measures and by its number', async () => {
  const opened = await visit('#view=figures&part=list');
  const { page } = opened;
  const typed = panel(page).getByRole('searchbox');
  await typed.fill('地区生产总值年均增长');
  const rows = panel(page).locator('.figures li');
  await expect.poll(() => rows.count()).toBe(1);
  expect(await rows.innerText()).toContain('7.5%');
  await typed.fill('1500亿元');
  await expect.poll(() => rows.count()).toBe(2);
  expect((await rows.allInnerTexts()).join()).toContain('重大项目完成投资');
  expectQuiet(opened);
  await opened.close();
});

test('a year shows what is stated for it, in the list, on a card and in the density view', async () => {
  const opened = await visit('#view=figures&part=list');
  const { page } = opened;
  await years(page).getByRole('button', { name: '2015' }).click();
  await expect.poll(() => panel(page).locator('.figures li').count()).toBeLessThan(60);
  expect(inAddress(page, 'year')).toBe('2015');
  await years(page).getByRole('button', { name: '2035' }).click();
  await panel(page).getByText('规划没有写到2035年的数。').waitFor();
  expect(await panel(page).locator('.said').count()).toBeGreaterThan(3);
  await panel(page).getByRole('button', { name: '指标' }).click();
  await panel(page).getByRole('button', { name: '看规划怎么说2035年' }).click();
  await panel(page).locator('.said').first().waitFor();
  await years(page).getByRole('button', { name: '2025' }).click();
  await page.getByRole('tab', { name: '路网密度' }).click();
  const stated = page.locator('density-panel .stated');
  await stated.getByText('6.7公里/平方公里', { exact: true }).waitFor();
  expect(await stated.innerText()).not.toContain('199公里≠');
  await years(page).getByRole('button', { name: '2020' }).click();
  await expect.poll(() => stated.innerText()).toContain('199公里≠');
  expectQuiet(opened);
  await opened.close();
});

test('the figures in the words of a card open, with a mark where others tell against them', async () => {
  const opened = await visit('#pick=net-roads');
  const { page } = opened;
  const purpose = card(page).locator('.purpose');
  await purpose.getByRole('button', { name: '0.94公里/平方公里' }).waitFor();
  // A mark never parts a number from its unit.
  expect((await purpose.innerText()).replaceAll(/\s+/g, '')).toContain('0.94公里/平方公里≠');
  await purpose
    .getByRole('button', { name: /^这个数和别的数对不上/ })
    .first()
    .click();
  await relation(page, 'road-areas').locator('.saying').waitFor();
  await page.goBack();
  await purpose.getByRole('button', { name: '54公里' }).click();
  await panel(page).locator('.figure-card').waitFor();
  expect(inAddress(page, 'figure')).toBe('roads-added-2021-2025');
  await panel(page).getByRole('button', { name: '‹ 返回' }).click();
  await purpose.waitFor();
  expect(inAddress(page, 'view')).toBeNull();
  expectQuiet(opened);
  await opened.close();
});

test('another part of the figures is read from its head, however far down the one before was read', async () => {
  const opened = await visit('#view=figures');
  const { page } = opened;
  await row(page, '地区生产总值').first().waitFor();
  await panel(page).evaluate((element) => element.scrollTo(0, 900));
  await expect.poll(() => panel(page).evaluate((element) => element.scrollTop)).toBe(900);
  await panel(page).getByRole('button', { name: '对得上吗' }).click();
  await panel(page).locator('details').first().waitFor();
  await expect.poll(() => panel(page).evaluate((element) => element.scrollTop)).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('the page never shows what is no number, whatever is open among the sums', async () => {
  const opened = await visit('#view=figures&part=sums');
  const { page } = opened;
  await panel(page).locator('details').first().waitFor();
  await panel(page)
    .locator('figures-sums')
    .evaluate((sums) => {
      for (const each of sums.shadowRoot?.querySelectorAll('details') ?? []) each.open = true;
    });
  const text = (await panel(page).locator('details').allInnerTexts()).join('\n');
  expect(text.length).toBeGreaterThan(5_000);
  expect(text).not.toMatch(/NaN|Infinity|undefined|null|\{\w+\}/);
  expect(await panel(page).locator('details').count()).toBe(80);
  expectQuiet(opened);
  await opened.close();
});

test('by keyboard alone: to the figures, to a relation and into its formula', async () => {
  const opened = await visit('#view=figures&part=sums');
  const { page } = opened;
  await panel(page).locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await panel(page).locator('details[open] .saying').waitFor();
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.tagName;
    }),
  ).toBe('BUTTON');
  expectQuiet(opened);
  await opened.close();
});

test('a figure and a relation of an old link that are gone are answered in plain words', async () => {
  const opened = await visit('#view=figures&figure=rumour');
  const { page } = opened;
  await panel(page).getByText('规划里没有这个数。').waitFor();
  await row(page, '地区生产总值').first().waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('when the figures do not arrive the view says so, and fetches them again when asked', async () => {
  let isDown = true;
  const opened = await visit('#view=figures', {
    before: (page) => page.route('**/data/figures.json', (route) => (isDown ? route.abort() : route.continue())),
  });
  const { page } = opened;
  const again = panel(page).getByRole('button', { name: '再试一次' });
  await again.waitFor();
  isDown = false;
  await again.click();
  await row(page, '地区生产总值').first().waitFor();
  expect(opened.complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
  await opened.close();
});

test('on the phone an indicator has its name, its numbers and its outcome in view without scrolling sideways', async () => {
  const opened = await visit('#view=figures', { context: PHONE });
  const { page } = opened;
  const first = row(page, '地区生产总值').first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/547[\s\S]*820[\s\S]*860[\s\S]*达到/);
  expect(await panel(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('the made-up plan shows its own two indicators and its broken sum', async () => {
  const opened = await visit('#view=figures', { address: inject('otherPlanAddress') });
  const { page } = opened;
  await row(page, '道路里程').first().waitFor();
  expect(await panel(page).getByRole('rowheader').allInnerTexts()).toEqual(['道路里程 公里', '路网密度 公里/平方公里']);
  await panel(page).getByRole('button', { name: '对得上吗' }).click();
  await relation(page, 'projects-add-up').locator('summary').click();
  expect(await relation(page, 'projects-add-up').locator('.saying').innerText()).toContain('两类相加是6个，写的是7个。');
  expectQuiet(opened);
  await opened.close();
});
