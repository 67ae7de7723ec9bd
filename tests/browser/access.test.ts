import { readFileSync } from 'node:fs';
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

for (const [device, context] of Object.entries(DEVICES))
  for (const look of LOOKS)
    test(`axe finds nothing on any screen (${device}, ${look === '' ? 'zh, paper' : look})`, async () => {
      for (const [screen, hash] of Object.entries(SCREENS)) {
        const opened = await visit(`#${[hash, look].filter(Boolean).join('&')}`, { context });
        await mapIdle(opened.page);
        await opened.page.evaluate(axe);
        const found = await opened.page.evaluate(async () => {
          const run: (options: object) => Promise<{
            violations: readonly { id: string; nodes: readonly { target: unknown; failureSummary?: string }[] }[];
          }> = Reflect.get(globalThis, 'axe').run;
          const { violations } = await run({ resultTypes: ['violations'] });
          return violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`).join(' | ')}`,
          );
        });
        expect(found, screen).toEqual([]);
        expectQuiet(opened);
        await opened.close();
      }
    });
