import { expect, test } from 'vitest';
import { isInView, marked, place, plan, readings } from './section-card.ts';
import { card, expectQuiet, useBrowser, visit } from './visit.ts';

useBrowser();

test('all doubtful readings are listed, each with its places and the things it bears upon', async () => {
  const opened = await visit();
  const { page } = opened;
  await page.getByRole('button', { name: '关于' }).click();
  await page
    .locator('about-dialog')
    .getByRole('button', { name: `文字残缺或存疑的地方：${plan.readings.length} 处` })
    .click();
  await readings(page).locator('.reading').first().waitFor();
  expect(await page.locator('about-dialog').count()).toBe(0);
  const names = new Map(plan.things.map(({ id, name }) => [id, name.zh]));
  const listed = await readings(page)
    .locator('.reading')
    .evaluateAll((items) =>
      items.map((item) => ({
        literal: item.querySelector('h3')?.textContent,
        places: item.querySelectorAll('citation-chip').length,
        things: [...item.querySelectorAll('.link')].map((link) => link.textContent?.trim()),
      })),
    );
  expect(listed).toEqual(
    plan.readings.map(({ literal, locators, things }) => ({
      literal,
      places: locators.length,
      things: things.map((id) => names.get(id)),
    })),
  );
  expect(plan.readings.length).toBe(35);
  expectQuiet(opened);
  await opened.close();
});

test('a reading leads to its thing and its place, and both lead back to it', async () => {
  const opened = await visit('#pick=building-k11');
  const { page } = opened;
  const reading = readings(page).locator('.reading[aria-current]');
  await card(page).getByRole('button', { name: '恒隆新世界' }).click();
  await reading.getByText('恒隆新世界', { exact: true }).first().waitFor();
  expect(await isInView(page, 'readings-dialog .reading[aria-current]')).toBe(true);
  await reading.getByRole('button', { name: '新世界K11' }).click();
  await readings(page).waitFor({ state: 'detached' });
  await card(page).getByRole('button', { name: '世界K11', exact: true }).click();
  await reading.locator('citation-chip button').click();
  await readings(page).waitFor({ state: 'detached' });
  await place(page).locator('[data-line="585"][aria-current]').waitFor();
  await marked(page).locator('.doubts').getByRole('button', { name: '世界K11 → 新世界K11' }).click();
  await reading.getByRole('heading', { name: '世界K11' }).waitFor();
  await page.keyboard.press('Escape');
  await readings(page).waitFor({ state: 'detached' });
  await marked(page).waitFor();
  expectQuiet(opened);
  await opened.close();
});
