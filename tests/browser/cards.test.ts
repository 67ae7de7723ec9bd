import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { card, DESK, expectQuiet, follow, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const roles = (page: Page) => card(page).locator('.roles li');
const spaced = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());

/** Opens a thing's card by its id and waits until its name stands there. */
async function open(page: Page, id: string, name: string): Promise<void> {
  await follow(page, `pick=${id}`);
  await card(page).getByRole('heading', { level: 2, name }).waitFor();
}

const UP_AND_DOWN: readonly (readonly [
  member: string,
  name: string,
  up: string,
  home: string,
  homeName: string,
  down: string,
])[] = [
  ['parcel-1135', '1135片', '引爆项目 属于 江湾科创总部城', 'area-jiangwan-sci-tech-hq-city', '江湾科创总部城', '它的引爆项目'],
  [
    'parcel-pizijie',
    '皮子街片',
    '整合地块 属于 宗关枢纽商务城',
    'area-zongguan-hub-business-city',
    '宗关枢纽商务城',
    '它要整合的地块',
  ],
  [
    'building-shidai-xinshijie',
    '时代新世界',
    '整合楼宇 属于 宗关枢纽商务城',
    'area-zongguan-hub-business-city',
    '宗关枢纽商务城',
    '它要整合的楼宇',
  ],
  [
    'building-hong-kong-centre',
    '武汉香港中心',
    '串联项目 属于 城市门户商务轴',
    'sub-axis-gateway-business',
    '城市门户商务轴',
    '它串联的项目',
  ],
  ['facility-tongji-hospital', '同济医院', '依托资源 用于 同济健康城', 'area-tongji-health-city', '同济健康城', '它依托的资源'],
  ['road-youyi-lu', '游艺路', '沿线道路 属于 城市商脉主轴', 'axis-urban-commerce', '城市商脉主轴', '它所沿的道路'],
  ['facility-wuguang-hang-lung', '武广恒隆商圈', '端点 属于 城市商脉主轴', 'axis-urban-commerce', '城市商脉主轴', '它的端点'],
  [
    'building-hanjiangwan-hq-base',
    '汉江湾总部基地',
    '投资项目 属于 汉江湾·生态活力新城',
    'zone-hanjiangwan',
    '汉江湾·生态活力新城',
    '它的投资项目',
  ],
  ['net-roads', '路网', '组成部分 属于 四张网', 'collective-four-nets', '四张网', '它的组成部分'],
];

test('which of two things is part of which is read the same from either card, in every role', async () => {
  const opened = await visit();
  const { page } = opened;
  for (const [member, name, up, home, homeName, down] of UP_AND_DOWN) {
    await open(page, member, name);
    const said = spaced(await roles(page).allInnerTexts());
    expect(said.filter((text) => text.startsWith(up))).toHaveLength(1);
    await open(page, home, homeName);
    const group = card(page).locator('dl.members dt', { hasText: down });
    expect(await group.count()).toBeGreaterThan(0);
    await card(page).locator('dl.members').getByRole('button', { name, exact: true }).first().waitFor();
  }
  expectQuiet(opened);
  await opened.close();
});

test('in English a net is part of the four and has its own parts', async () => {
  const opened = await visit('#pick=net-roads&lang=en');
  const { page } = opened;
  await card(page).getByRole('heading', { level: 2, name: 'Road network' }).waitFor();
  expect(spaced(await roles(page).allInnerTexts()).map((text) => text.split(' Ch.')[0])).toEqual([
    'Part of Qiaokou District',
    'Part of The Four Networks',
  ]);
  expect(spaced(await card(page).locator('dl.members dt').allInnerTexts())).toEqual(['Its parts']);
  expectQuiet(opened);
  await opened.close();
});

test('a road that goes by another name today tells the name in the plan, and what of the plan it bounds', async () => {
  const opened = await visit('#pick=road-hanxi-san-lu');
  const { page } = opened;
  await card(page).getByRole('heading', { level: 2, name: '汉西三路' }).waitFor();
  expect(await card(page).locator('.aliases').innerText()).toBe('又作：汉西二路');
  const [role] = spaced(await roles(page).allInnerTexts());
  expect(role).toContain('端点 属于 南泥湾大道（汉西二路—汉西路）');
  expect(role).toContain('规划写作“汉西二”，缺“路”字；据区政府答复，汉西二路现名汉西三路。');
  expectQuiet(opened);
  await opened.close();
});

const WITH_CLIPBOARD = { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] };
const stopped = (page: Page) => page.clock.setFixedTime(new Date('2031-11-27T12:00:00'));
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a card cites every place where the plan speaks of its thing, each once, with the link that opens the thing', async () => {
  const opened = await visit('#pick=facility-second-welfare&theme=night&at=13/30.57/114.26/0/0', {
    context: WITH_CLIPBOARD,
    before: stopped,
  });
  const { page } = opened;
  expect(await card(page).locator('.paraphrase').innerText()).toBe('规划所说都由我们转述，不是原文；要引用，按“引用”复制出处。');
  await card(page).getByRole('button', { name: '引用', exact: true }).click();
  await page.locator('notice-bar').getByText('已复制').waitFor();
  const link = `${inject('appAddress')}#pick=facility-second-welfare`;
  const head =
    '武汉市硚口区第十五届人民代表大会第五次会议. 武汉市硚口区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要[Z/OL]. 2020-12-30: ';
  const tail = `（依所得文本）[2031-11-27]. ${link}`;
  expect((await copied(page)).split('\n')).toEqual([
    `${head}第二章第五节, “高品质生活取得更”段, 第380行${tail}`,
    `${head}第七章第三节, “积极应对人口老龄”段, 第780行${tail}`,
    `${head}第七章专栏8, “区级三甲医院、口”段, 第815行${tail}`,
  ]);
  const again = await visit(new URL(link).hash);
  await card(again.page).getByRole('heading', { level: 2, name: '区第二福利院' }).waitFor();
  expectQuiet(again);
  await again.close();
  expectQuiet(opened);
  await opened.close();
});

test('in English a card cites in the manner of Chicago', async () => {
  const opened = await visit('#pick=tunnel-hanzhengjie&lang=en', { context: WITH_CLIPBOARD, before: stopped });
  const { page } = opened;
  await card(page).getByRole('button', { name: 'Cite', exact: true }).click();
  await page.locator('notice-bar').getByText('Copied').waitFor();
  const [reference, ...others] = (await copied(page)).split('\n');
  expect(others).toEqual([]);
  expect(reference).toMatch(
    /^Fifth Session of the 15th People's Congress of Qiaokou District, Wuhan\. .* Passed December 30, 2020\. Chapter 6, section 2, paragraph "加快构建高效安全", line 724 of the text as it reached us\. Accessed November 27, 2031\. /,
  );
  expect(reference?.endsWith(`${inject('appAddress')}#pick=tunnel-hanzhengjie&lang=en`)).toBe(true);
  expectQuiet(opened);
  await opened.close();
});

test('of what the plan does not speak nothing is paraphrased, and nothing can be cited', async () => {
  const opened = await visit('#pick=station-hanzhengjie');
  const { page } = opened;
  await card(page).getByRole('button', { name: '复制链接' }).waitFor();
  expect(await card(page).locator('.paraphrase').count()).toBe(0);
  expect(await card(page).getByRole('button', { name: '引用', exact: true }).count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test.each(['zh', 'en'])(
  'on the phone the way to cite is seen at once, and the page does not slide sideways: %s',
  async (language) => {
    const opened = await visit(`#pick=parcel-1135&lang=${language}`, { context: PHONE });
    const { page } = opened;
    const button = card(page).getByRole('button', { name: language === 'zh' ? '引用' : 'Cite', exact: true });
    await button.waitFor();
    const box = await button.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expectQuiet(opened);
    await opened.close();
  },
);

test('an area drawn to street centre lines says so and claims no land; one drawn to a stated area names it', async () => {
  const opened = await visit();
  const { page } = opened;
  const size = card(page).locator('.figures dd').first();
  await open(page, 'parcel-1135', '1135片');
  expect((await size.innerText()).split('\n').filter((line) => line !== '')).toEqual([
    expect.stringMatching(/^\d+–\d+ 公顷$/),
    '图上量得 74.7 公顷',
    '量的是图上这一块，到四周街道的中线，连半幅街道在内，不是用地面积。',
    '图上的边可能有偏差：照偏差画 400 次，九成落在上面的区间。',
  ]);
  expect(await card(page).locator('.why').innerText()).toContain(
    '片名或即面积（推断）：1135亩合75.7公顷，说的是哪块地、算不算街道都没有写。图上是另一个数',
  );
  await open(page, 'building-hang-lung-plaza', '武汉恒隆广场');
  expect(
    (await size.innerText())
      .split('\n')
      .filter((line) => line !== '')
      .slice(1),
  ).toEqual([
    '图上量得 8.2 公顷 · 来源所载用地 8.2 公顷，图上照它画',
    '图上的边可能有偏差：照偏差画 400 次，九成落在上面的区间。',
  ]);
  expectQuiet(opened);
  await opened.close();
});

test('the doubtful readings say how many they are, come in the order of the plan, and measure every doubt in per cent', async () => {
  const opened = await visit('#pick=building-k11');
  const { page } = opened;
  await card(page).getByRole('button', { name: '恒隆新世界' }).click();
  const dialog = page.locator('readings-dialog');
  const shown = dialog.locator('.reading');
  await shown.first().waitFor();
  const introduced = await dialog.locator('dialog p').first().innerText();
  expect(introduced).toContain('下面是全部 35 处，按规划的章节先后排');
  const others = await dialog.locator('.others li').count();
  expect(introduced).toContain(`最后另有 ${others} 个存疑的名称`);
  expect(await dialog.locator('.others h3').innerText()).toBe(`另外存疑的名称：${others} 个`);
  const firstLines = await shown.evaluateAll((items) =>
    items.map((item) =>
      Math.min(
        ...[...item.querySelectorAll('citation-chip')].map((chip) =>
          Number(/第(\d+)行/.exec(chip.shadowRoot?.textContent ?? '')?.[1]),
        ),
      ),
    ),
  );
  expect(firstLines).toHaveLength(35);
  expect(firstLines).toEqual([...firstLines].sort((one, other) => one - other));
  const texts = await dialog.locator('.reading, .others').allInnerTexts();
  expect(texts.filter((text) => /0\.\d|成把握|约.成/.test(text))).toEqual([]);
  expect(texts.filter((text) => !/把握 \d+ %/.test(text))).toEqual([]);
  expectQuiet(opened);
  await opened.close();
});
