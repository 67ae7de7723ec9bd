import { expect, test } from 'vitest';
import { inAddress, panel } from './density-panel.ts';
import { card, expectQuiet, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

test('what the plan says of its roads is told not to fit, with what to say instead and the way to how it is worked out', async () => {
  const opened = await visit('#view=density');
  const { page } = opened;
  const told = panel(page).locator('.telling li');
  await told.first().waitFor();
  expect(await told.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-relation')))).toEqual([
    'road-areas',
    'density-2020-whole-district',
    'density-2025-whole-district',
  ]);
  expect(await told.first().locator('.outcome').innerText()).toBe('对不上');
  expect(await told.first().locator('p').innerText()).toMatch(
    /6\.7公里\/平方公里合37\.8平方公里，2020年的合34\.5平方公里，新增的合57\.4平方公里/,
  );
  await panel(page).getByRole('button', { name: '看算式：路网密度按多大面积算' }).click();
  const relation = page.locator('figures-panel details[data-relation="road-areas"]');
  await relation.locator('.saying').waitFor();
  expect(inAddress(page, 'sum')).toBe('road-areas');
  await page.goBack();
  await told.first().waitFor();
  expect(inAddress(page, 'view')).toBe('density');
  expectQuiet(opened);
  await opened.close();
});

test('beside what is missing stands the other length of the plan with its area; beside each of its figures, its note', async () => {
  const opened = await visit('#view=density&lang=en');
  const { page } = opened;
  const note = panel(page).locator('.other-length');
  await note.waitFor();
  expect(await note.innerText()).toMatch(
    /^The plan itself adds 54 km for a gain of 0\.94, as if over some 57\.4 km²\. Here it is over 41\.1 km²/,
  );
  const stated = panel(page)
    .locator('.stated li')
    .filter({ has: page.locator('.quoted') });
  await stated.nth(3).waitFor();
  expect(await stated.count()).toBe(4);
  expect(await stated.locator('small').count()).toBe(4);
  await panel(page).locator('.bar-row[data-place="zone-hanshuipan"]').click();
  await panel(page).getByRole('heading', { level: 1 }).waitFor();
  expect(await note.count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('from what is missing on the page of the district the way to the areas of the plan is one step', async () => {
  const opened = await visit('#view=density&pick=district-qiaokou', { context: PHONE });
  const { page } = opened;
  const way = panel(page).locator('.other-length').getByRole('button', { name: '路网密度按多大面积算' });
  await way.click();
  const relation = page.locator('figures-panel details[data-relation="road-areas"]');
  await relation.locator('.saying').waitFor();
  expect(await relation.locator('.side strong').count()).toBe(3);
  expectQuiet(opened);
  await opened.close();
});

test.each([
  ['zh', '5.76', /^规划 2020 年的密度由 6\.7 − 0\.94 推出，恰好也是 5\.76：.*约 2023 年.*只是巧合，什么也证明不了。$/],
  ['en', '5.76', /^The plan's own density of 2020, worked out as 6\.7 − 0\.94, is 5\.76 too: .*chance and proves nothing\.$/],
])(
  'that the plan works out to the number measured is told to prove nothing, as long as it does (%s)',
  async (lang, read, told) => {
    const opened = await visit(`#view=density&lang=${lang}`);
    const { page } = opened;
    const note = panel(page).locator('.same-number');
    await note.waitFor();
    expect(await panel(page).locator('.figure').innerText()).toBe(read);
    expect(await note.innerText()).toMatch(told);
    await panel(page)
      .getByRole('radio', { name: lang === 'zh' ? '从面积扣除' : 'taken out' })
      .check({ force: true });
    await note.waitFor({ state: 'detached' });
    expect(await panel(page).locator('.figure').innerText()).not.toBe(read);
    expectQuiet(opened);
    await opened.close();
  },
);

test('what was picked before the tab was opened is not spoken of where the whole district is shown', async () => {
  const opened = await visit('#pick=parcel-shizhengxiang');
  const { page } = opened;
  await card(page).getByRole('heading', { name: '石正巷片' }).waitFor();
  await page.getByRole('tab', { name: '路网密度' }).click();
  await panel(page).locator('.verdict').waitFor();
  expect(await panel(page).locator('.standing').innerText()).toContain('硚口区');
  expect(await panel(page).getByText('石正巷').count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('the goal itself leads at once to the areas the plan implies for it, also on the phone', async () => {
  const opened = await visit('#view=density', { context: PHONE });
  const { page } = opened;
  const way = panel(page).locator('.against-goal');
  await way.waitFor();
  expect(await way.innerText()).toBe('路网密度按多大面积算');
  const box = await way.boundingBox();
  expect(box ? box.y + box.height : Number.POSITIVE_INFINITY).toBeLessThanOrEqual(PHONE.viewport.height);
  await way.click();
  await page.locator('figures-panel details[data-relation="road-areas"] .saying').waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('where the figures of the plan do not come it is said that no doubt can be told, and a retry tells it', async () => {
  let isDown = true;
  const opened = await visit('#view=density', {
    before: (page) => page.route('**/data/figures.json', (route) => (isDown ? route.abort() : route.continue())),
  });
  const { page } = opened;
  const note = panel(page).locator('.not-read');
  await note.getByText('规划的数字没有读到，所以这里说不出哪些数彼此对不上。').waitFor();
  await panel(page).locator('.verdict').waitFor();
  expect(await panel(page).locator('.against-goal').count()).toBe(0);
  isDown = false;
  await note.getByRole('button', { name: '再试一次' }).click();
  await panel(page).locator('.against-goal').waitFor();
  expect(await note.count()).toBe(0);
  expect(opened.complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
  await opened.close();
});
