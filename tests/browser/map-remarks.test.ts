import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Plan } from '#plan/plan.ts';
import { card, expectQuiet, follow, mapIdle, namesShown, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const remarks = (page: Page) => page.locator('map-remarks');
const said = (page: Page) => remarks(page).getByRole('status').innerText();
const foot = (page: Page) => page.locator('map-frame .disclaimer');
const camera = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('at');

/** A corner of the district where none of its parks lies. */
const AWAY = 'at=15/30.585/114.25/0/0';

test('of what a filter keeps it is said how much lies out of view; the map stays until all of it is asked for', async () => {
  const opened = await visit(`#${AWAY}`);
  const { page } = opened;
  await mapIdle(page);
  const before = camera(page);
  expect(await said(page)).toBe('');
  await page.locator('facet-filter .open').click();
  await page.locator('facet-filter summary', { hasText: '类别' }).click();
  await page.locator('facet-filter').getByRole('checkbox', { name: /^公园/ }).check();
  await mapIdle(page);
  expect(camera(page)).toBe(before);
  expect(await said(page)).toMatch(/^4 处在画面外\s+看全部$/);

  await remarks(page).getByRole('button', { name: '看全部' }).click();
  await mapIdle(page);
  const plan: Plan = await (await fetch(`${inject('appAddress')}data/plan.json`)).json();
  const parks = plan.things.filter(({ kind, placement }) => kind === 'park' && placement.type === 'placed');
  expect(parks.length).toBe(4);
  expect(await namesShown(page)).toEqual(expect.arrayContaining(parks.map(({ name }) => name.zh)));
  expect(camera(page)).not.toBe(before);
  expect(await said(page)).toBe('');
  expectQuiet(opened);
  await opened.close();
});

test('a line is out of view where none of it is drawn, however far its bounds reach', async () => {
  const opened = await visit('#kind=rail&at=15/30.618/114.22/0/0');
  const { page } = opened;
  await mapIdle(page);
  expect(await namesShown(page)).toContain('地铁7号线');
  expect(await said(page)).toContain('6 处在画面外');
  expectQuiet(opened);
  await opened.close();
});

test('of a network that is lit up the same is said, on the phone, in English and at night, above a notice', async () => {
  const opened = await visit(`#net=net-dragon.net-water&lang=en&theme=night&${AWAY}`, { context: PHONE });
  const { page } = opened;
  await mapIdle(page);
  expect(await said(page)).toMatch(/^4 outside the view\s+Show all$/);
  const notice = await page.locator('notice-bar').boundingBox();
  const box = await remarks(page).boundingBox();
  if (!notice || !box) throw new Error('notice or remark is not on the page');
  expect(box.y + box.height).toBeLessThanOrEqual(notice.y);
  await page.locator('notice-bar button').tap();
  await remarks(page).getByRole('button', { name: 'Show all' }).tap();
  await mapIdle(page);
  expect(await said(page)).toBe('');
  expectQuiet(opened);
  await opened.close();
});

test('what is selected though a filter does not keep it is said not to be among it, in either language', async () => {
  const opened = await visit('#kind=park&pick=parcel-1135');
  const { page } = opened;
  await mapIdle(page);
  expect(await namesShown(page)).toContain('1135片');
  expect(await remarks(page).locator('p').first().innerText()).toBe('所选“1135片”不合筛选条件');
  await follow(page, 'kind=park&pick=parcel-1135&lang=en');
  await mapIdle(page);
  expect(await remarks(page).locator('p').first().innerText()).toBe('Parcel 1135, selected, does not meet the filters');
  await follow(page, 'kind=parcel&pick=parcel-1135');
  await mapIdle(page);
  expect(await said(page)).not.toContain('1135');
  expectQuiet(opened);
  await opened.close();
});

test('of a section that is opened what it speaks of is lit up, said, and shown when that is asked for', async () => {
  const opened = await visit(`#pick=parcel-1135&${AWAY}`);
  const { page } = opened;
  await mapIdle(page);
  await follow(page, `pick=section-7-2&${AWAY}`);
  await mapIdle(page);
  expect(await remarks(page).locator('p').allInnerTexts()).toEqual([
    '点亮的是第七章·二说到的 1 处',
    expect.stringMatching(/^1 处在画面外\s+看全部$/),
  ]);
  await remarks(page).getByRole('button', { name: '看全部' }).click();
  await mapIdle(page);
  expect(await namesShown(page)).toContain('区级三甲医院');
  expect(await remarks(page).locator('p').allInnerTexts()).toEqual(['点亮的是第七章·二说到的 1 处']);
  await follow(page, 'pick=section-10-1&lang=en');
  await mapIdle(page);
  expect(await said(page)).toBe('Ch. 10 §1 speaks of no single place on the map');
  expectQuiet(opened);
  await opened.close();
});

test('neither in the tour nor in the density view is anything out of view', async () => {
  const opened = await visit('#kind=park&chapter=zone-hanzhengjie');
  const { page } = opened;
  await mapIdle(page);
  expect(await said(page)).toBe('');
  await follow(page, `kind=park&view=density&${AWAY}`);
  await page.locator('density-panel table').first().waitFor();
  await mapIdle(page);
  expect(await said(page)).toBe('');
  expectQuiet(opened);
  await opened.close();
});

test('the foot states the accuracy of what is drawn in view, or of what is selected', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  expect(await foot(page).innerText()).toBe('示意图,非法定边界 · 位置 ±15–1,000 米');
  await follow(page, 'show=zones');
  await mapIdle(page);
  expect(await foot(page).innerText()).toBe('示意图,非法定边界 · 位置 ±60–500 米');
  await follow(page, 'show=zones&lang=en&at=15.9/30.6095/114.205/0/0');
  await mapIdle(page);
  expect(await foot(page).innerText()).toBe('Schematic, not a legal boundary · positions ±150–500 m');
  await follow(page, 'pick=parcel-1135');
  await card(page).waitFor();
  expect(await foot(page).innerText()).toBe('示意图,非法定边界 · ±250 米');
  expectQuiet(opened);
  await opened.close();
});
