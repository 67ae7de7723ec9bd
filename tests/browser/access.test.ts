import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, expectQuiet, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const SCREENS = {
  home: '',
  zone: 'pick=zone-hanshuipan',
  parcel: 'pick=parcel-1135',
  'damaged name': 'pick=area-jiangwan-sci-tech-hq-city',
  'no place': 'pick=building-zhongcheng-hangkong',
  'nothing found': 'find=zzzz',
  'broken link': 'pick=nothing',
} as const;
const LOOKS = ['', 'lang=en', 'theme=night', 'lang=en&theme=night'] as const;
const DEVICES = { desk: DESK, phone: PHONE } as const;

/** What axe objects to on the page as it stands. */
async function findingsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run: (options: object) => Promise<{
      violations: readonly { id: string; nodes: readonly { target: unknown; failureSummary?: string }[] }[];
    }> = Reflect.get(globalThis, 'axe').run;
    const { violations } = await run({ resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`).join(' | ')}`,
    );
  });
}

for (const [device, context] of Object.entries(DEVICES))
  for (const look of LOOKS)
    test(`axe finds nothing on any screen (${device}, ${look === '' ? 'zh, paper' : look})`, async () => {
      for (const [screen, hash] of Object.entries(SCREENS)) {
        const opened = await visit(`#${[hash, look].filter(Boolean).join('&')}`, { context });
        await mapIdle(opened.page);
        const found = await findingsOn(opened.page);
        expect(found, screen).toEqual([]);
        expectQuiet(opened);
        await opened.close();
      }
    });

const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  legend: (page) => page.getByRole('tab').nth(1).click(),
  help: (page) => page.keyboard.press('?'),
  chooser: async (page) => {
    const map = await page.locator('plan-map').boundingBox();
    if (!map) throw new Error('no map on the page');
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
    await page.locator('thing-chooser').waitFor();
  },
  citation: (page) => page.locator('thing-card citation-chip button').first().click(),
};

for (const look of LOOKS)
  test(`axe finds nothing on what a person opens (${look === '' ? 'zh, paper' : look})`, async () => {
    for (const [screen, open] of Object.entries(OPENED)) {
      const opened = await visit(`#${['pick=parcel-1135', look].filter(Boolean).join('&')}`);
      await mapIdle(opened.page);
      await open(opened.page);
      expect(await findingsOn(opened.page), screen).toEqual([]);
      expectQuiet(opened);
      await opened.close();
    }
  });
