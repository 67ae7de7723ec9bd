import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { heading, marked, plan, readings } from './section-card.ts';
import { card, DESK, expectQuiet, useBrowser, visit } from './visit.ts';

useBrowser();

const WITH_CLIPBOARD = { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] };
const NOON = new Date('2031-11-27T12:00:00');
const stopped = (page: Page) => page.clock.setFixedTime(NOON);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a line is cited with its place, the day and a link that opens it again beside the same thing', async () => {
  const opened = await visit('#line=585&pick=axis-urban-commerce&theme=night&at=13/30.57/114.26/0/0', {
    context: WITH_CLIPBOARD,
    before: stopped,
  });
  const { page } = opened;
  await marked(page).getByRole('button', { name: '引用第 585 行' }).click();
  await page.locator('notice-bar').getByText('已复制').waitFor();
  const link = `${inject('appAddress')}#pick=axis-urban-commerce&line=585`;
  expect(await copied(page)).toBe(
    `武汉市硚口区第十五届人民代表大会第五次会议. 武汉市硚口区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要[Z/OL]. 2020-12-30: 第三章第一节（章节号为补出）, “打造城市轴。加快”段, 第585行（依所得文本）[2031-11-27]. ${link}`,
  );
  const again = await visit(new URL(link).hash);
  await again.page.locator('section-card [data-line="585"][aria-current]').waitFor();
  await again.page.locator('section-card').getByRole('button', { name: '回到城市商脉主轴' }).click();
  await card(again.page).getByRole('heading', { name: '城市商脉主轴' }).waitFor();
  expectQuiet(again);
  await again.close();
  expectQuiet(opened);
  await opened.close();
});

test('a sentence is cited in English with whose words it is and a link to the thing it is about', async () => {
  const opened = await visit('#line=619&lang=en', { context: WITH_CLIPBOARD, before: stopped });
  const { page } = opened;
  const said = plan.statements.find(({ about, locator }) => about === 'parcel-1135' && locator.line === 619);
  if (!said) throw new Error('nothing is said of parcel 1135 in line 619');
  await marked(page)
    .getByRole('button', { name: `Cite "${said.text.en.slice(0, 24)}` })
    .first()
    .click();
  await page.locator('notice-bar').getByText('Copied').waitFor();
  expect(await copied(page)).toBe(
    [
      `${said.text.en} (Paraphrase by Qiaotu, not the plan's own words.)`,
      `Fifth Session of the 15th People's Congress of Qiaokou District, Wuhan. ${plan.about.planTitle.en} [${plan.about.planTitle.zh}]. Passed December 30, 2020. Chapter 3, section 3 (number restored), paragraph "建设江湾科创总部", line 619 of the text as it reached us. Accessed November 27, 2031. ${inject('appAddress')}#pick=parcel-1135&line=619&said=${said.id}&lang=en`,
    ].join('\n'),
  );
  expectQuiet(opened);
  await opened.close();
});

test('where the clipboard is shut the whole reference is shown, to be copied by hand', async () => {
  const opened = await visit('#line=585', {
    before: async (page) => {
      await stopped(page);
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
      });
    },
  });
  const { page } = opened;
  await marked(page).getByRole('button', { name: '引用第 585 行' }).click();
  await page
    .locator('notice-bar')
    .getByText(`${inject('appAddress')}#line=585`)
    .waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('the other plan has its own places, readings and words for citing', async () => {
  const opened = await visit('#line=9', {
    address: inject('otherPlanAddress'),
    context: WITH_CLIPBOARD,
    before: stopped,
  });
  const { page } = opened;
  await heading(page).getByText('第一章·二 河边').waitFor();
  await marked(page)
    .locator('.doubts')
    .getByRole('button', { name: /^糖霜陀螺片/ })
    .click();
  await readings(page).locator('.reading[aria-current]').waitFor();
  expect(await readings(page).locator('.reading').count()).toBe(3);
  await page.keyboard.press('Escape');
  await marked(page).getByRole('button', { name: '引用第 9 行' }).click();
  await page.locator('notice-bar').getByText('已复制').waitFor();
  expect(await copied(page)).toBe(
    `甲乙镇镇民大会. 甲乙镇虚构规划[Z/OL]. 2031-04-01: 第一章第二节, “纸鸢生活区建设纸”段, 第9行（依所得文本）[2031-11-27]. ${inject('otherPlanAddress')}#line=9`,
  );
  expectQuiet(opened);
  await opened.close();
});
