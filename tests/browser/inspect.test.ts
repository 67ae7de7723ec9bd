import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { card, expectQuiet, mapIdle, pixelOf, useBrowser, visit } from './visit.ts';

useBrowser();

/** Where the plan's data put the label of a thing: the place a person would click. */
const labelPointOf = (id: string): readonly [number, number] => {
  const plan: { things: readonly { id: string; placement: { labelPoint: readonly [number, number] } }[] } = JSON.parse(
    readFileSync('dist/data/plan.json', 'utf8'),
  );
  const thing = plan.things.find((candidate) => candidate.id === id);
  if (!thing) throw new Error(`${id} is not in the built plan`);
  return thing.placement.labelPoint;
};

/** Opens the map around a parcel with nothing selected. */
async function lookAround(page: Page): Promise<void> {
  await mapIdle(page);
  await card(page).getByRole('button', { name: '取消选择' }).click();
  await mapIdle(page);
}

async function clickOn(page: Page, id: string): Promise<void> {
  const { x, y } = await pixelOf(page, labelPointOf(id));
  await page.mouse.click(x, y);
}

test('a click on parcel 1135 shows its card: name, way down, role, locators', async () => {
  const opened = await visit('#pick=parcel-1135');
  const { page } = opened;
  await lookAround(page);
  await clickOn(page, 'parcel-1135');
  const shown = card(page);
  await shown.getByRole('heading', { name: '1135片' }).waitFor();
  expect(await shown.getByRole('navigation').innerText()).toMatch(/地块\s*›\s*汉江湾·生态活力新城\s*›\s*江湾科创总部城/);
  expect(await shown.locator('.roles').innerText()).toContain('引爆项目');
  expect(await shown.locator('citation-chip button').first().innerText()).toBe('第三章·三 · 第619行');
  expect(await shown.locator('citation-chip button').first().getAttribute('title')).toContain('「建设江湾科创总部」');
  expect(await shown.locator('.figures').innerText()).toMatch(
    /\d+–\d+ 公顷[\s\S]*到四周街道的中线，连半幅街道在内，不是用地面积/,
  );
  expect(page.url()).toContain('pick=parcel-1135');
  expectQuiet(opened);
  await opened.close();
});

test('where parcel, area and zone overlap a click offers all three, smallest first', async () => {
  const opened = await visit('#pick=parcel-1135');
  const { page } = opened;
  await lookAround(page);
  await clickOn(page, 'parcel-1135');
  const choices = page.locator('thing-chooser li .name');
  await choices.first().waitFor();
  const names = await choices.allInnerTexts();
  expect(names[0]).toBe('1135片');
  expect(names.slice(1)).toEqual(expect.arrayContaining(['江湾科创总部城', '汉江湾·生态活力新城']));
  expect(names.at(-1)).toBe('汉江湾·生态活力新城');
  await page.locator('thing-chooser').getByRole('button', { name: '江湾科创总部城' }).click();
  await card(page)
    .getByRole('heading', { name: /江湾科创总部城/ })
    .waitFor();
  expect(await page.locator('thing-chooser').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('Escape closes the chooser, then the card, then the selection, one at a time', async () => {
  const opened = await visit('#pick=parcel-1135');
  const { page } = opened;
  await lookAround(page);
  await clickOn(page, 'parcel-1135');
  await page.locator('thing-chooser').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('thing-chooser').waitFor({ state: 'detached' });
  expect(await card(page).count()).toBe(1);
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  expect(page.url()).toContain('pick=parcel-1135');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('pick=');
  expectQuiet(opened);
  await opened.close();
});

test('Back returns to what was selected before, and does not leave the page early', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  const directory = page.locator('directory-panel');
  await directory
    .getByRole('button', { name: /汉正街·武汉中央服务区/ })
    .last()
    .click();
  await directory
    .getByRole('button', { name: /汉水畔·企业总部集聚区/ })
    .last()
    .click();
  await card(page).getByRole('heading', { name: '汉水畔·企业总部集聚区' }).waitFor();
  await mapIdle(page);
  await page.goBack();
  await card(page).getByRole('heading', { name: '汉正街·武汉中央服务区' }).waitFor();
  await page.goBack();
  await card(page).waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/atlas/plan/');
  expectQuiet(opened);
  await opened.close();
});

test('a copied link reproduces the view without flying', async () => {
  const opened = await visit('#pick=area-tongji-health-city&lang=en&theme=night&show=zones.parcels.roads.water&find=tongji');
  await mapIdle(opened.page);
  const link = new URL(opened.page.url()).hash;
  const again = await visit(link);
  await mapIdle(again.page);
  expect(new URL(again.page.url()).hash).toBe(link);
  await card(again.page)
    .getByRole('heading', { name: /Tongji Health City/ })
    .waitFor();
  expect(await again.page.locator('html').getAttribute('data-theme')).toBe('night');
  expect(await again.page.locator('directory-panel input').inputValue()).toBe('tongji');
  expectQuiet(again);
  await again.close();
  await opened.close();
});

test('hovering names nothing and shows a pointer only over what can be clicked', async () => {
  const opened = await visit('#pick=parcel-1135');
  const { page } = opened;
  await lookAround(page);
  const over = await pixelOf(page, labelPointOf('parcel-1135'));
  await page.mouse.move(over.x, over.y);
  const cursor = () => page.locator('plan-map canvas').evaluate((canvas) => getComputedStyle(canvas).cursor);
  await expect.poll(cursor).toBe('pointer');
  expect(page.url()).not.toContain('pick=');
  expectQuiet(opened);
  await opened.close();
});

test('switching the language changes the labels on the map without a reload', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  const labels = () =>
    page
      .locator('plan-map')
      .evaluate((map) => ('namesShown' in map && typeof map.namesShown === 'function' ? map.namesShown().join(' ') : ''));
  expect(await labels()).toContain('汉江湾');
  await page.getByRole('button', { name: 'English' }).click();
  await mapIdle(page);
  await expect.poll(labels).toContain('Hanjiang Bay');
  expect(await labels()).not.toContain('汉江湾·');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expectQuiet(opened);
  await opened.close();
});

test('a click near the east edge leaves what was clicked in view, though the card takes its room', async () => {
  const opened = await visit();
  const { page } = opened;
  await mapIdle(page);
  const before = await pixelOf(page, labelPointOf('building-fosun-bund-centre'));
  await page.mouse.click(before.x, before.y);
  await card(page).waitFor();
  await mapIdle(page);
  const map = await page.locator('plan-map').boundingBox();
  if (!map) throw new Error('no map on the page');
  await expect
    .poll(async () => {
      const { x } = await pixelOf(page, labelPointOf('building-fosun-bund-centre'));
      return x > map.x && x < map.x + map.width;
    })
    .toBe(true);
  expectQuiet(opened);
  await opened.close();
});
