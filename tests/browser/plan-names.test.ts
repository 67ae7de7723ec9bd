import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Plan, Thing } from '#plan/plan.ts';
import { card, expectQuiet, mapIdle, namesShown, useBrowser, visit } from './visit.ts';

useBrowser();

const names: readonly { readonly name: string; readonly id: string; readonly spatial: boolean }[] = JSON.parse(
  readFileSync('tests/fixtures/plan-names.json', 'utf8'),
);
/** Small, since a map drawn in software takes its time for each of hundreds of views. */
const SMALL_DESK = { viewport: { width: 1000, height: 640 } } as const;

const thingsById = async (): Promise<ReadonlyMap<string, Thing>> => {
  const { things }: Plan = await (await fetch(`${inject('appAddress')}data/plan.json`)).json();
  return new Map(things.map((thing) => [thing.id, thing]));
};

/** What is wrong with the card that a name opened; null where all is there. */
async function faultOfCard(page: Page, { name, placement }: Thing): Promise<string | null> {
  const heading = (await card(page).locator('h2').innerText()).replace(/^[①-⑳]\s*/, '');
  if (heading !== name.zh) return `opens ${heading}`;
  const canBeZoomedTo = (await card(page).getByRole('button', { name: '缩放至此' }).count()) === 1;
  if (placement.type === 'placed') return canBeZoomedTo ? null : 'has a place that cannot be zoomed to';
  const text = await card(page).locator('section.unplaced p').allInnerTexts();
  if (canBeZoomedTo) return 'has no place and can be zoomed to';
  return text.includes(placement.reason.zh) ? null : `does not say why it is not on the map but ${text.join()}`;
}

/** With every layer off, what is named on the map is what is marked, and the surroundings. */
async function faultOfMap(page: Page, { name }: Thing, around: readonly string[]): Promise<string | null> {
  await mapIdle(page);
  const shown = (await namesShown(page)).filter((other) => other === name.zh || !around.includes(other));
  return shown.join() === name.zh ? null : `is not what the map marks, but ${shown.join()}`;
}

test.each([
  { sort: 'places', spatial: true },
  { sort: 'measures, counts and titles', spatial: false },
])(
  'every name of the plan for $sort is found by typing it, and opens its thing: on the map, or with the reason why it is not there',
  async ({ spatial }) => {
    const things = await thingsById();
    const around = [...things.values()].filter(({ kind }) => kind === 'context').map((thing) => thing.name.zh);
    const opened = await visit('#show=', { context: SMALL_DESK });
    const { page } = opened;
    await mapIdle(page);
    const box = page.locator('directory-panel input[type="search"]');
    await box.focus();
    await page.waitForFunction(() => customElements.get('search-results') !== undefined);
    const faults: string[] = [];
    const seenOnMap = new Set<string>();
    for (const { name, id } of names.filter((one) => one.spatial === spatial)) {
      await box.fill(name);
      const row = page.locator(`search-results [data-thing="${id}"]`);
      const thing = things.get(id);
      if (!thing || (await row.count()) !== 1) {
        faults.push(`${name}: no row ${id}`);
        continue;
      }
      await row.press('Enter');
      await page.locator(`search-results [data-thing="${id}"][aria-current="true"]`).waitFor();
      const isNewOnMap = thing.placement.type === 'placed' && !seenOnMap.has(id);
      const fault = (await faultOfCard(page, thing)) ?? (isNewOnMap ? await faultOfMap(page, thing, around) : null);
      if (fault !== null) faults.push(`${name}: ${id} ${fault}`);
      seenOnMap.add(id);
    }
    expect(faults).toEqual([]);
    expectQuiet(opened);
    await opened.close();
  },
  300_000,
);
