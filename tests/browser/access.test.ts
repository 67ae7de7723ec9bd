import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, expectQuiet, follow, mapIdle, PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** What a person sees by following a link; two lists, so that no test walks through all of it. */
const SCREENS = {
  'of the map': {
    home: '',
    zone: 'pick=zone-hanshuipan',
    parcel: 'pick=parcel-1135',
    'damaged name': 'pick=area-jiangwan-sci-tech-hq-city',
    'no place': 'pick=building-zhongcheng-hangkong',
    'nothing found': 'find=zzzz',
    found: 'find=hanzheng',
    narrowed: 'kind=park&place=placed',
    'nothing left': 'kind=park&zone=zone-hanzhengjie',
    net: 'pick=net-green&net=net-green',
    'broken link': 'pick=nothing',
    tour: 'chapter=zone-hanshuipan',
    'what lies here': 'pin=30.57650/114.24350',
    'within a walk': 'walk=10&from=station-qiaokou-lu',
    'place in the plan': 'line=724&pick=road-yanhe-dadao',
    'chapter of the plan': 'pick=section-3',
  },
  'of the numbers': {
    'road density': 'view=density',
    indicators: 'view=figures',
    investment: 'view=figures&part=investment',
    sums: 'view=figures&part=sums&sum=road-areas',
    'all figures': 'view=figures&part=list&year=2025',
    figure: 'view=figures&figure=road-density-2025',
    'density of a zone': 'view=density&pick=zone-hanshuipan&piece=road-nanniwan-dadao-10',
  },
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
  for (const [kind, look, screens] of LOOKS.flatMap((each) =>
    Object.entries(SCREENS).map(([kind, all]) => [kind, each, all] as const),
  ))
    test(`axe finds nothing on any screen ${kind} (${device}, ${look === '' ? 'zh, paper' : look})`, async () => {
      const opened = await visit(`#${look}`, { context });
      await mapIdle(opened.page);
      for (const [screen, hash] of Object.entries(screens)) {
        await follow(opened.page, [hash || 'find=', look].filter(Boolean).join('&'));
        if (/^(line|pick=section)/.test(hash)) await opened.page.locator('section-card .line').first().waitFor();
        if (hash.startsWith('view=figures'))
          await opened.page
            .locator('figures-panel')
            .locator('.row:not(.head), .invest, .relation[open], .figures li, .figure-card')
            .first()
            .waitFor();
        if (hash.startsWith('chapter=')) await opened.page.locator('tour-panel h1').waitFor();
        if (hash.startsWith('pin=')) await opened.page.locator('here-card .around').waitFor();
        if (hash.startsWith('find=')) await opened.page.locator('search-results .hit, search-results .empty').first().waitFor();
        if (hash.startsWith('walk=')) {
          await opened.page.locator('walk-card section li').first().waitFor();
          for (const summary of await opened.page.locator('walk-card summary').all()) await summary.click();
        }
        if (hash.startsWith('view=density')) await opened.page.locator('density-panel .figure').waitFor();
        expect(await findingsOn(opened.page), screen).toEqual([]);
      }
      expectQuiet(opened);
      await opened.close();
    });

const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  legend: async (page) => {
    await page.getByRole('tab').last().click();
    await page.locator('legend-nets input').first().check();
    await page.locator('legend-nets .story').waitFor();
  },
  filters: async (page) => {
    await page.getByRole('tab').first().click();
    await page.locator('facet-filter .open').click();
    for (const summary of await page.locator('facet-filter summary').all())
      if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
    await page.locator('facet-filter .turn').first().click();
    await page.locator('facet-filter input').first().check();
  },
  help: async (page) => {
    await page.keyboard.press('?');
    await page.locator('help-dialog dl').waitFor();
  },
  chooser: async (page) => {
    const map = await page.locator('plan-map').boundingBox();
    if (!map) throw new Error('no map on the page');
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
    await page.locator('thing-chooser').waitFor();
  },
  about: async (page) => {
    await page
      .locator('top-bar')
      .getByRole('button', { name: /关于|About/ })
      .click();
    await page.locator('about-dialog summary').first().waitFor();
  },
  report: async (page) => {
    await page.locator('thing-card footer button').last().click();
    await page.locator('report-dialog textarea').waitFor();
  },
  citation: async (page) => {
    await page.locator('thing-card citation-chip button').first().click();
    await page.locator('section-card [aria-current]').waitFor();
  },
  readings: async (page) => {
    await page
      .locator('top-bar')
      .getByRole('button', { name: /关于|About/ })
      .click();
    await page.locator('about-dialog .readings').click();
    await page.locator('readings-dialog .reading').first().waitFor();
  },
};

for (const look of LOOKS)
  test(`axe finds nothing on what a person opens (${look === '' ? 'zh, paper' : look})`, async () => {
    const opened = await visit(`#${['pick=parcel-1135', look].filter(Boolean).join('&')}`);
    const { page } = opened;
    await mapIdle(page);
    for (const [screen, open] of Object.entries(OPENED)) {
      await open(page);
      expect(await findingsOn(page), screen).toEqual([]);
      await follow(page, ['pick=parcel-1135&card=0', look].filter(Boolean).join('&'));
      await follow(page, ['pick=parcel-1135', look].filter(Boolean).join('&'));
    }
    expectQuiet(opened);
    await opened.close();
  });

/** What stands on the page while the program `file` of the part at `hash` is on its way. */
const COMING = {
  'help-dialog': '',
  'report-dialog': 'pick=parcel-1135',
  'section-card': 'line=619',
  'figures-panel': 'view=figures',
  'density-panel': 'view=density',
  'here-card': 'pin=30.57650/114.24350',
  'tour-panel': 'chapter=zone-hanshuipan',
} as const;

for (const [file, hash] of Object.entries(COMING))
  test(`axe finds nothing while a part is on its way, nor when it does not come (${file})`, async () => {
    let fail = () => {};
    const held = new Promise<void>((resolve) => {
      fail = resolve;
    });
    const opened = await visit(`#${hash}`, {
      before: (page) =>
        page.route(`**/assets/${file}-*.js`, async (route) => {
          await held;
          await route.abort();
        }),
    });
    const { page } = opened;
    await mapIdle(page);
    if (file === 'help-dialog') await page.keyboard.press('?');
    if (file === 'report-dialog') await page.locator('thing-card footer button').last().click();
    await page.locator('load-progress').waitFor();
    expect(await findingsOn(page), 'coming').toEqual([]);
    fail();
    await page.locator('late-part').getByRole('alert').waitFor();
    expect(await findingsOn(page), 'missing').toEqual([]);
    await opened.close();
  });

for (const [device, context] of Object.entries(DEVICES))
  test(`axe finds nothing on the greeting, and on about as a phone and a desk show it (${device})`, async () => {
    for (const look of LOOKS) {
      const opened = await visit(`#${look}`, { context, newcomer: true });
      await mapIdle(opened.page);
      await opened.page.locator('welcome-card').waitFor();
      expect(await findingsOn(opened.page), `greeting ${look}`).toEqual([]);
      await opened.page
        .locator('top-bar')
        .getByRole('button', { name: /关于|About/ })
        .click();
      await opened.page.locator('about-dialog summary').first().waitFor();
      for (const summary of await opened.page.locator('about-dialog summary').all()) await summary.click();
      expect(await findingsOn(opened.page), `about ${look}`).toEqual([]);
      expectQuiet(opened);
      await opened.close();
    }
  });
