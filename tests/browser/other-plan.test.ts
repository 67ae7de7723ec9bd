import { expect, inject, test } from 'vitest';
import { card, expectQuiet, mapIdle, useBrowser, visit } from './visit.ts';

useBrowser();

test('the app opens the made-up plan: its title, its zones, every placed thing on the map', async () => {
  const opened = await visit('', { address: inject('otherPlanAddress') });
  const { page } = opened;
  await mapIdle(page);
  const plan: { about: { title: { zh: string } }; things: readonly { id: string; kind: string; name: { zh: string } }[] } =
    await page.evaluate(() => fetch('./data/plan.json').then((response) => response.json()));
  expect(await page.title()).toContain(plan.about.title.zh);
  const zones = plan.things.filter(({ kind }) => kind === 'zone');
  expect(zones.length).toBe(2);
  for (const { id, name } of plan.things.filter(
    ({ kind }) => kind === 'zone' || kind === 'parcel' || kind === 'highlight-area' || kind === 'axis',
  )) {
    await page.locator('directory-panel input').fill(name.zh);
    await page.locator(`directory-panel [data-thing="${id}"]`).first().click();
    await card(page).getByRole('heading', { name: name.zh }).first().waitFor();
  }
  expect(await page.locator('body').innerText()).not.toContain('硚口');
  expectQuiet(opened);
  await opened.close();
});
