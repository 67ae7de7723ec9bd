import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isSaidIn } from '#plan/locators.ts';
import type { Statement } from '#plan/plan.ts';
import { heading, isInView, marked, place, plan } from './section-card.ts';
import { card, DESK, expectQuiet, follow, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const lineInAddress = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('line');

/** The line of the plan in which most is told. */
const fullestLine = () => {
  const lines = [...new Set(plan.statements.map(({ locator }) => locator.line))].map((line) => ({
    line,
    statements: plan.statements.filter(({ locator }) => locator.line === line),
  }));
  return lines.reduce((most, one) => (one.statements.length > most.statements.length ? one : most));
};

test('a citation opens its place in the plan, with the line marked and quotable; Back, Escape and a button lead back', async () => {
  const opened = await visit('#pick=parcel-1135');
  const { page } = opened;
  await card(page).locator('citation-chip button').first().click();
  await heading(page).getByText('第三章·三 汉江湾').waitFor();
  expect(await marked(page).getByRole('heading', { level: 3 }).innerText()).toContain('第 619 行 · 段首“建设江湾科创总部”');
  expect(await marked(page).locator('.full').innerText()).toBe(
    '第三章·三 · 第619行 ·「建设江湾科创总部」（行号依所得文本）（章节号为补出）',
  );
  expect(await isInView(page, 'section-card [aria-current]')).toBe(true);
  expect(await place(page).locator('.ours').innerText()).toContain('不是原文');
  expect(await card(page).count()).toBe(0);
  expect(page.url()).toMatch(/pick=parcel-1135&line=619$/);
  await page.goBack();
  await card(page).getByRole('heading', { name: '1135片' }).waitFor();
  await page.goForward();
  await place(page).getByRole('button', { name: '回到1135片' }).click();
  await card(page).getByRole('heading', { name: '1135片' }).waitFor();
  await card(page).locator('citation-chip button').first().click();
  await marked(page).waitFor();
  await page.keyboard.press('Escape');
  await card(page).getByRole('heading', { name: '1135片' }).waitFor();
  expect(lineInAddress(page)).toBeNull();
  expectQuiet(opened);
  await opened.close();
});

test('whoever opens a place by the keyboard goes on in it, and who follows a link stays at the head of the page', async () => {
  const isReading = (page: Page) =>
    place(page)
      .locator('.body')
      .evaluate((body) => body.matches(':focus'));
  const opened = await visit('#pick=parcel-1135');
  await card(opened.page).locator('citation-chip button').first().press('Enter');
  await marked(opened.page).waitFor();
  await expect.poll(() => isReading(opened.page)).toBe(true);
  expectQuiet(opened);
  await opened.close();
  const followed = await visit('#pick=parcel-1135&line=619');
  await marked(followed.page).waitFor();
  await mapIdle(followed.page);
  expect(await isReading(followed.page)).toBe(false);
  expectQuiet(followed);
  await followed.close();
});

test('a line says all that is told in it and links each thing, and the sections of its chapter', async () => {
  const opened = await visit('#line=619');
  const { page } = opened;
  await marked(page).waitFor();
  const texts = await marked(page).innerText();
  const told = plan.statements.filter(({ locator }) => locator.line === 619);
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter(({ text }) => !texts.includes(text.zh))).toEqual([]);
  const listed = plan.memberships.filter(({ locator }) => locator.line === 619);
  const names = new Map(plan.things.map(({ id, name }) => [id, name.zh]));
  expect(listed.length).toBeGreaterThan(3);
  expect(listed.filter(({ member }) => !texts.includes(names.get(member) ?? '–'))).toEqual([]);
  await place(page).getByRole('navigation').getByRole('button', { name: '三大功能区' }).click();
  await heading(page).getByText('第三章 三大功能区').waitFor();
  expect(await place(page).locator('.sections li').allInnerTexts()).toEqual([
    '第三章·一 汉正街',
    '第三章·二 汉水畔',
    '第三章·三 汉江湾',
  ]);
  await place(page).locator('.sections').getByRole('button', { name: '汉水畔' }).click();
  await heading(page).getByText('第三章·二 汉水畔').waitFor();
  await place(page).locator('[data-line="601"]').getByRole('button', { name: '同济健康城', exact: true }).first().click();
  await card(page)
    .getByRole('heading', { name: /同济健康城/ })
    .waitFor();
  expectQuiet(opened);
  await opened.close();
});

test.each([
  ['desk', 'zh', DESK],
  ['phone', 'en', PHONE],
] as const)(
  'of a line with the most statements a link marks the very one, also a remark of ours, and brings it into view (%s, %s)',
  async (_, language, context) => {
    const { line, statements } = fullestLine();
    const said = statements.findLast(({ topic }) => topic !== 'remark');
    const remark = statements.findLast(({ topic }) => topic === 'remark');
    if (!said || !remark) throw new Error(`line ${line} has no statement or no remark`);
    const opened = await visit(`#line=${line}&said=${said.id}&lang=${language}`, { context });
    const { page } = opened;
    const isShown = async ({ id, text }: Statement) => {
      await place(page).locator(`p[data-statement="${id}"][aria-current]`).waitFor();
      expect(await marked(page).innerText()).toContain(text[language]);
      await expect.poll(() => isInView(page, 'section-card [aria-current]')).toBe(true);
    };
    await isShown(said);
    await follow(page, `#line=${line}&said=${remark.id}&lang=${language}`);
    await isShown(remark);
    await page.goBack();
    await isShown(said);
    await follow(page, `#line=${line}&said=statement-of-old&lang=${language}`);
    await place(page).locator(`[data-line="${line}"][aria-current]`).waitFor();
    expect(await place(page).locator('p[aria-current]').count()).toBe(0);
    expectQuiet(opened);
    await opened.close();
  },
);

test('the keyboard walks the whole plan line by line over its sections, and stops at its end', async () => {
  const last = 1 + Math.max(...plan.statements.map(({ locator }) => locator.line));
  const lines = Array.from({ length: last }, (_, line) => line).filter((line) => isSaidIn(plan, line));
  const opened = await visit(`#line=${lines[0]}`);
  const { page } = opened;
  const next = place(page).getByRole('button', { name: /^下一处/ });
  await next.focus();
  const walked: string[] = [];
  for (const line of lines) {
    await place(page).locator(`[data-line="${line}"][aria-current]`).waitFor();
    walked.push((await marked(page).getAttribute('data-line')) ?? '');
    await page.keyboard.press('Enter');
  }
  expect(walked).toEqual(lines.map(String));
  expect(await next.getAttribute('aria-disabled')).toBe('true');
  expect(await next.evaluate((button) => button.matches(':focus'))).toBe(true);
  expect(await place(page).getByRole('status').innerText()).toContain(`第${lines.at(-1)}行`);
  await place(page)
    .getByRole('button', { name: /^上一处/ })
    .press('Enter');
  await place(page)
    .locator(`[data-line="${lines.at(-2)}"][aria-current]`)
    .waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('a citation in the density view leads back to the plan, and Back to the figures', async () => {
  const opened = await visit('#view=density');
  const { page } = opened;
  await page.locator('density-panel citation-chip button').first().click();
  await marked(page).waitFor();
  expect(page.url()).not.toContain('view=density');
  await page.locator('directory-panel').waitFor();
  await page.goBack();
  await page.locator('density-panel .verdict').waitFor();
  expect(await place(page).count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('on the phone a touch opens the place in the sheet, in English too, and nothing runs over its edge', async () => {
  const opened = await visit('#pick=parcel-1135&lang=en', { context: PHONE });
  const { page } = opened;
  await mapIdle(page);
  await card(page).locator('citation-chip button').first().tap();
  await marked(page).waitFor();
  expect(await isInView(page, 'section-card [aria-current]')).toBe(true);
  expect(
    await place(page)
      .locator('.body')
      .evaluate((body) => body.scrollWidth - body.clientWidth),
  ).toBeLessThanOrEqual(0);
  const next = place(page).getByRole('button', { name: /^Next/ });
  expect((await next.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  await next.tap();
  await expect.poll(() => lineInAddress(page)).toBe('621');
  await place(page).getByRole('button', { name: 'Back to Parcel 1135' }).tap();
  await card(page).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test('a link to a line in which nothing is said tells so, and the rest of the page is there', async () => {
  const opened = await visit('#line=99999&pick=parcel-1135');
  const { page } = opened;
  await page.locator('notice-bar').getByText('line=99999').waitFor();
  await card(page).getByRole('heading', { name: '1135片' }).waitFor();
  expect(await place(page).count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test('when the program of the place does not arrive the card says so; asked again, it comes with the same view', async () => {
  let isBroken = true;
  const opened = await visit('#line=619', {
    before: (page) => page.route('**/assets/section-card-*.js*', (route) => (isBroken ? route.abort() : route.continue())),
  });
  const { page } = opened;
  const alert = page.locator('late-part').getByRole('alert');
  await alert.getByText('这一页的程序没有读到。').waitFor();
  isBroken = false;
  await alert.getByRole('button', { name: '再试一次' }).click();
  await marked(page).waitFor();
  await opened.close();
});
