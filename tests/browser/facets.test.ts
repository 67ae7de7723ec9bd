import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { facetValuesOf } from '#plan/facets.ts';
import { indexPlan } from '#plan/lookup.ts';
import type { Plan } from '#plan/plan.ts';
import { isNowhere } from '#plan/survey.ts';
import { card, expectQuiet, follow, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const plan = async (): Promise<Plan> => (await fetch(`${inject('appAddress')}data/plan.json`)).json();

const filters = (page: Page) => page.locator('facet-filter');
const openFilters = (page: Page) => filters(page).getByRole('button', { name: '筛选', exact: true });
const box = (page: Page, label: RegExp) => filters(page).getByRole('checkbox', { name: label });
const group = (page: Page, name: string) => filters(page).locator('summary', { hasText: name });
const hash = (page: Page): string => new URL(page.url()).hash;

/** The names that stand on the map. */
const namesShown = (page: Page): Promise<readonly string[]> =>
  page.locator('plan-map').evaluate((map) => {
    const shown: unknown = Reflect.get(map, 'namesShown').call(map);
    return Array.isArray(shown) ? shown.map(String) : [];
  });

const rowsShown = (page: Page): Promise<readonly string[]> =>
  page
    .locator('directory-panel .row:not(.way):not(.text) .thing')
    .evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute('data-thing') ?? ''))]);

test('by mouse the directory and the map are narrowed down together, and opened up again', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  const before = await namesShown(page);
  expect(before.some((name) => name.startsWith('汉江湾'))).toBe(true);
  await openFilters(page).click();
  await group(page, '类别').click();
  await box(page, /^公园/).check();
  await mapIdle(page);

  const parks = (await plan()).things.filter(({ kind }) => kind === 'park');
  expect([...(await rowsShown(page))].sort()).toEqual(parks.map(({ id }) => id).sort());
  const drawn = parks.filter(({ placement }) => placement.type === 'placed').map(({ name }) => name.zh);
  expect(await filters(page).getByRole('status').innerText()).toBe(`筛出 ${parks.length} 项，${drawn.length} 项在图上`);
  const around = (await plan()).things.filter(({ kind }) => kind === 'context').map(({ name }) => name.zh);
  expect((await namesShown(page)).filter((name) => !around.includes(name)).sort()).toEqual(drawn.sort());
  expect(hash(page)).toContain('kind=park');

  await filters(page).getByRole('button', { name: '去掉“类别: 公园”' }).click();
  await mapIdle(page);
  expect(hash(page)).not.toContain('kind=');
  expect([...(await namesShown(page))].sort()).toEqual([...before].sort());
  expect(await filters(page).getByRole('status').innerText()).toBe('');
  expectQuiet(opened);
  await opened.close();
});

test('the number beside a value is what choosing it leaves; one that leaves nothing cannot be chosen, and one that is chosen can be taken back', async () => {
  const opened = await visit('#zone=zone-hanzhengjie');
  const { page } = opened;
  await openFilters(page).click();
  await group(page, '类别').click();
  const count = async (label: RegExp): Promise<number> =>
    Number((await filters(page).locator('label', { hasText: label }).locator('.count').innerText()).replaceAll(',', ''));
  const whole = await plan();
  const index = indexPlan(whole);
  const parcels = whole.things.filter(
    ({ id, kind }) => kind === 'parcel' && facetValuesOf(index, id).zone.has('zone-hanzhengjie'),
  );
  expect(await count(/^\s*地块/)).toBe(parcels.length);
  expect(await count(/^\s*公园/)).toBe(0);
  expect(await box(page, /^公园/).isDisabled()).toBe(true);
  await box(page, /^地块/).check();
  expect(await filters(page).getByRole('status').innerText()).toContain(`筛出 ${parcels.length} 项，`);

  await follow(page, 'zone=zone-hanzhengjie&kind=park');
  await page.locator('directory-panel .empty').waitFor();
  expect(await box(page, /^公园/).isDisabled()).toBe(false);
  await box(page, /^公园/).uncheck();
  expect(hash(page)).not.toContain('kind=');
  expectQuiet(opened);
  await opened.close();
});

test('within a group any value will do, and every group must be met', async () => {
  const opened = await visit('#kind=park.green-belt&place=unplaced');
  const { page } = opened;
  await page.locator('directory-panel nav').waitFor();
  const expected = (await plan()).things.filter(
    ({ kind, placement }) => (kind === 'park' || kind === 'green-belt') && placement.type === 'unplaced',
  );
  expect(expected.length).toBeGreaterThan(1);
  expect([...(await rowsShown(page))].sort()).toEqual(expected.map(({ id }) => id).sort());
  expectQuiet(opened);
  await opened.close();
});

test('by keyboard alone: open, choose, fold up, clear', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => hash(page)).toContain('zone=zone-hanzhengjie');
  await page.keyboard.press('Escape');
  expect(await filters(page).locator('#groups').isVisible()).toBe(false);
  expect(await openFilters(page).evaluate((button) => button.matches(':focus'))).toBe(true);
  // Past the link to be copied and the chip.
  for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).not.toContain('zone=');
  expect(await openFilters(page).evaluate((button) => button.matches(':focus'))).toBe(true);
  expectQuiet(opened);
  await opened.close();
});

test('a chapter unfolds its sections, and a section narrows down to what is said in it', async () => {
  const opened = await visit();
  const { page } = opened;
  await openFilters(page).click();
  await group(page, '章节').click();
  await filters(page)
    .getByRole('button', { name: /^展开第七章/ })
    .click();
  await box(page, /^第七章·二 /).check();
  await expect.poll(() => hash(page)).toContain('in=7-2');
  const whole = await plan();
  const index = indexPlan(whole);
  const told = whole.things.filter(({ id }) => facetValuesOf(index, id).chapter.has('7-2'));
  expect([...(await rowsShown(page))].sort()).toEqual(told.map(({ id }) => id).sort());
  expectQuiet(opened);
  await opened.close();
});

test('what is narrowed down survives a reload, Back and Forward, and what is selected stays on the map', async () => {
  const opened = await visit('#kind=park');
  const { page } = opened;
  await mapIdle(page);
  await page.reload();
  await mapIdle(page);
  await filters(page).getByRole('button', { name: '去掉“类别: 公园”' }).waitFor();
  await follow(page, 'kind=park&pick=parcel-1135');
  await mapIdle(page);
  await card(page).getByRole('heading', { name: '1135片' }).waitFor();
  expect(await namesShown(page)).toContain('1135片');
  await page.goBack();
  await card(page).waitFor({ state: 'detached' });
  expect(hash(page)).toContain('kind=park');
  await mapIdle(page);
  expect(await namesShown(page)).not.toContain('1135片');
  await page.goForward();
  await card(page).waitFor();
  expect(hash(page)).toContain('kind=park');
  expectQuiet(opened);
  await opened.close();
});

test('of an old link what the plan has not is left out and said, and the rest holds', async () => {
  const opened = await visit('#kind=dragon.park&in=77');
  const { page } = opened;
  await page.locator('notice-bar').getByText('kind=dragon&in=77').waitFor();
  await filters(page).getByRole('button', { name: '去掉“类别: 公园”' }).waitFor();
  expect(await filters(page).locator('.chip').count()).toBe(1);
  await expect.poll(() => hash(page)).not.toContain('dragon');
  expectQuiet(opened);
  await opened.close();
});

test('neither the tour nor the density view is narrowed down', async () => {
  const opened = await visit('#kind=park&chapter=zone-hanshuipan');
  const { page } = opened;
  await mapIdle(page);
  await expect.poll(() => namesShown(page)).toContainEqual(expect.stringContaining('汉水畔'));
  expectQuiet(opened);
  await opened.close();
});

test('on the phone the filters stand in the sheet', async () => {
  const opened = await visit('', { context: PHONE });
  const { page } = opened;
  await mapIdle(page);
  await page.getByRole('button', { name: /面板高度/ }).tap();
  await openFilters(page).tap();
  await group(page, '在图上吗').tap();
  const unplaced = box(page, /^位置未查到/);
  await unplaced.scrollIntoViewIfNeeded();
  await unplaced.tap();
  await expect.poll(() => hash(page)).toContain('place=unplaced');
  await openFilters(page).tap();
  const nowhere = (await plan()).things.filter(isNowhere);
  expect([...(await rowsShown(page))].sort()).toEqual(nowhere.map(({ id }) => id).sort());
  await page.locator('directory-panel .row:not(.way):not(.text) .thing').first().tap();
  await card(page).getByRole('heading', { name: '不在图上' }).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('the card of the district sums its parts up, each sum leading to them in the directory', async () => {
  for (const context of [undefined, PHONE]) {
    const opened = await visit('#pick=district-qiaokou', context ? { context } : {});
    const { page } = opened;
    const sum = card(page).getByRole('button', { name: /^设施 \d+$/ });
    const told = Number((await sum.innerText()).split(' ')[1]);
    await sum.click();
    await expect.poll(() => hash(page)).toContain('kind=facility&role=part');
    await page.locator('directory-panel nav').waitFor();
    expect((await rowsShown(page)).length).toBe(told);
    expectQuiet(opened);
    await opened.close();
  }
});
