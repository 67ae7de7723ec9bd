import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { indexPlan } from '#plan/lookup.ts';
import { type Net, netsOf } from '#plan/nets.ts';
import type { Plan } from '#plan/plan.ts';
import { card, expectQuiet, follow, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const nets = async (): Promise<readonly Net[]> => {
  const plan: Plan = await (await fetch(`${inject('appAddress')}data/plan.json`)).json();
  return netsOf(indexPlan(plan));
};

const netOf = async (id: string): Promise<Net> => {
  const net = (await nets()).find(({ thing }) => thing.id === id);
  if (!net) throw new Error(`${id} is not in the built plan`);
  return net;
};

const legend = (page: Page) => page.locator('legend-nets');
const switchOf = (page: Page, name: string) => legend(page).getByRole('checkbox', { name, exact: true });
const hash = (page: Page): string => new URL(page.url()).hash;

const openLegend = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: /图例|Legend/ }).click();
  await legend(page).getByRole('checkbox').first().waitFor();
};

const namesShown = (page: Page): Promise<readonly string[]> =>
  page.locator('plan-map').evaluate((map) => {
    const shown: unknown = Reflect.get(map, 'namesShown').call(map);
    return Array.isArray(shown) ? shown.map(String) : [];
  });

test('the legend lists every net of the plan; one switched on names its parts on the map and is in the link', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  const before = await namesShown(page);
  await openLegend(page);
  const all = await nets();
  expect(all.length).toBe(4);
  expect(await legend(page).locator('label').allInnerTexts()).toEqual(all.map(({ thing }) => thing.name.zh));

  await switchOf(page, '路网').check();
  await mapIdle(page);
  expect(hash(page)).toContain('net=net-roads');
  const { placed } = await netOf('net-roads');
  const roads = placed.map(({ name }) => name.zh);
  expect(before.filter((name) => roads.includes(name))).toEqual([]);
  expect((await namesShown(page)).filter((name) => roads.includes(name)).length).toBeGreaterThan(3);

  await switchOf(page, '路网').uncheck();
  await mapIdle(page);
  expect(hash(page)).not.toContain('net=');
  expect([...(await namesShown(page))].sort()).toEqual([...before].sort());
  expectQuiet(opened);
  await opened.close();
});

test('a net that is on tells its story, cited, and says honestly what of it is on no map', async () => {
  const opened = await visit('#net=net-green');
  const { page } = opened;
  await openLegend(page);
  const { placed, nowhere, placeless, thing } = await netOf('net-green');
  const story = legend(page).locator('.story');
  const text = await story.innerText();
  expect(text).toContain(`${placed.length + nowhere.length + placeless.length} 个组成部分，${placed.length} 个画在图上`);
  expect(nowhere.length).toBeGreaterThan(0);
  expect(placeless.length).toBeGreaterThan(0);
  expect(await story.locator('.names').first().locator('li').allInnerTexts()).toEqual(nowhere.map(({ name }) => name.zh));
  expect(await story.locator('.names').last().locator('li').allInnerTexts()).toEqual(placeless.map(({ name }) => name.zh));
  expect(await story.locator('citation-chip').count()).toBeGreaterThan(3);
  await story.getByRole('button', { name: '打开卡片' }).click();
  await card(page).getByRole('heading', { name: thing.name.zh }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('the net whose name is lost says how sure its name is and that nothing of it can be drawn; the map does not step back for it', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  const before = await page.locator('plan-map').screenshot();
  await openLegend(page);
  const digital = (await nets()).find(({ thing }) => thing.nameConfidence < 1);
  if (!digital) throw new Error('no net of the plan has a restored name');
  expect(digital.placed).toEqual([]);
  await switchOf(page, digital.thing.name.zh).check();
  const text = await legend(page).locator('.story').innerText();
  expect(text).toContain('把握 60 %');
  expect(text).toContain('没有一个有位置');
  await mapIdle(page);
  expect((await page.locator('plan-map').screenshot()).equals(before)).toBe(true);
  expectQuiet(opened);
  await opened.close();
});

test('the card of a net lights it up and puts it away', async () => {
  const opened = await visit('#pick=net-water');
  const { page } = opened;
  await mapIdle(page);
  await card(page).getByRole('button', { name: '在图上点亮这张网' }).click();
  await expect.poll(() => hash(page)).toContain('net=net-water');
  await card(page).getByRole('button', { name: '把这张网收起' }).click();
  await expect.poll(() => hash(page)).not.toContain('net=');
  await follow(page, 'pick=net-digital');
  await card(page).getByRole('heading', { name: '不在图上' }).waitFor();
  expect(await card(page).getByRole('button', { name: '在图上点亮这张网' }).count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('nets in a link are lit up after a reload; one the plan has not is left out and said', async () => {
  const opened = await visit('#net=net-dragon.net-roads');
  const { page } = opened;
  await page.locator('notice-bar').getByText('net-dragon').waitFor();
  await expect.poll(() => hash(page)).not.toContain('dragon');
  await page.reload();
  await mapIdle(page);
  await openLegend(page);
  expect(await switchOf(page, '路网').isChecked()).toBe(true);
  expectQuiet(opened);
  await opened.close();
});

test('by keyboard, in English, at night and on the phone a net is switched on as well', async () => {
  const opened = await visit('#lang=en&theme=night', { context: PHONE });
  const { page } = opened;
  await mapIdle(page);
  await openLegend(page);
  const { thing } = await netOf('net-water');
  await switchOf(page, thing.name.en).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => hash(page)).toContain('net=net-water');
  expect(await legend(page).locator('.story').innerText()).toMatch(/\d+ parts, \d+ of them on the map/);
  expectQuiet(opened);
  await opened.close();
});
