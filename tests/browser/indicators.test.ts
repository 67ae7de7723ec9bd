import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const panel = (page: Page) => page.locator('figures-panel');
const row = (page: Page, name: string) =>
  panel(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });

for (const [language, sentence] of Object.entries({
  zh: '“十三五”的29项指标，按印出时的预计：达到13项；没有达到6项（全社会固定资产投资、地方一般公共预算收入、服务业增加值比重、社会消费品零售总额、招商引资总额、实际利用外资）；其余10项不能用数来比，其中2项规划视同完成。',
  en: 'Of the 29 targets of the 13th Five-Year Plan, by the outcomes then expected, 13 were reached, 6 missed (Fixed-asset investment; Local general public budget revenue; Share of services in value added; Retail sales of consumer goods; Investment attracted; Foreign investment used); 10 cannot be compared by number, of which the plan deems 2 reached.',
}))
  test(`whether the targets for 2020 were reached is answered in one sentence (${language})`, async () => {
    const opened = await visit(`#view=figures${language === 'en' ? '&lang=en' : ''}`);
    const { page } = opened;
    await panel(page).locator('.summary').waitFor();
    expect(await panel(page).locator('.summary').innerText()).toBe(sentence);
    expectQuiet(opened);
    await opened.close();
  });

test('a box says of which plan its targets are, and its columns of which year', async () => {
  const opened = await visit('#view=figures');
  const { page } = opened;
  await row(page, '地区生产总值').first().waitFor();
  const headings = (await panel(page).locator('section h2').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
  expect(headings).toEqual(['专栏1 “十三五”的目标，达到没有', '专栏2 “十四五”的目标', '专栏之外，正文写明的目标 “十四五”的目标']);
  const heads = await panel(page).locator('.row.head').first().getByRole('columnheader').allInnerTexts();
  expect(heads.slice(2)).toEqual(['基期 2015', '目标 2020', '预计完成 2020', '结果']);
  expectQuiet(opened);
  await opened.close();
});

test('what does not compare is not drawn: no target, a lost number, a base of something else', async () => {
  const opened = await visit('#view=figures');
  const { page } = opened;
  await row(page, '居民人均可支配收入').first().waitFor();
  const drawn = async (name: string): Promise<readonly string[]> =>
    await row(page, name)
      .first()
      .locator('svg.picture [class]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('class') ?? ''));
  expect(await drawn('居民人均可支配收入')).toEqual([]);
  expect(await drawn('研究与试验发展经费投入强度')).toEqual([]);
  expect(await drawn('PM2.5浓度降低')).toEqual(['way', 'aim', 'reached']);
  expect(await drawn('全社会固定资产投资')).toEqual(['way', 'aim', 'missed']);
  expect(await drawn('绿地率')).toEqual(['way', 'aim', 'base']);
  expect(await drawn('地区生产总值')).toEqual(['way', 'moved', 'aim', 'base', 'reached']);
  expectQuiet(opened);
  await opened.close();
});

test('the tab leads back to the table from a figure that was left open', async () => {
  const opened = await visit('#view=figures&figure=road-density-2025');
  const { page } = opened;
  await panel(page).locator('.figure-card').waitFor();
  await page.getByRole('tab', { name: '目录' }).click();
  await page.getByRole('tab', { name: '数字' }).click();
  await row(page, '地区生产总值').first().waitFor();
  expect(await panel(page).locator('.figure-card').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('on the phone the first row is in view as soon as the figures open, each of its numbers with what it is', async () => {
  const opened = await visit('', { context: PHONE });
  const { page } = opened;
  await mapIdle(page);
  await page.getByRole('tab', { name: '数字' }).click();
  const first = row(page, '地区生产总值').first();
  await first.waitFor();
  const isInView = async (): Promise<boolean> => {
    const box = await first.boundingBox();
    return box !== null && box.y + box.height <= PHONE.viewport.height;
  };
  await expect.poll(isInView).toBe(true);
  expect(await first.locator('.number .label').allInnerTexts()).toEqual(['基期 2015', '目标 2020', '预计完成 2020']);
  await panel(page).getByText('年份、排序和图例').click();
  await panel(page).getByText('和别的数对不上').waitFor();
  expectQuiet(opened);
  await opened.close();
});
