import { cpSync, mkdirSync } from 'node:fs';
import { buildApp } from './build-app.ts';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './static-server.ts';

const FOLDER = '.cache/screens';
const SIZES = { desk: [1440, 900], wide: [1920, 1080], phone: [390, 844] } as const;
const VIEWS = {
  home: '',
  area: 'pick=area-tongji-health-city',
  parcel: 'pick=parcel-1135',
  nowhere: 'pick=building-zhongcheng-hangkong',
} as const;
const LOOKS = { 'zh-paper': '', 'en-paper': 'lang=en', 'zh-night': 'theme=night', 'en-night': 'lang=en&theme=night' } as const;
/** The pictures README.md shows. */
const PUBLISHED = {
  'desk-parcel-zh-paper': 'docs/desk.png',
  'phone-parcel-zh-paper': 'docs/phone.png',
  'desk-home-en-night': 'docs/night.png',
} as const;

const only = process.argv[2] ?? '';
if (!process.argv.includes('--built')) await buildApp('geo', 'public', 'dist');
mkdirSync(FOLDER, { recursive: true });
mkdirSync('docs', { recursive: true });
const { server, address } = await serveFolder('dist', '/', 0);
const browser = await launchChromium();
for (const [size, [width, height]] of Object.entries(SIZES))
  for (const [look, words] of Object.entries(LOOKS))
    for (const [view, pick] of Object.entries(VIEWS)) {
      const name = `${size}-${view}-${look}`;
      if (!only.startsWith('--') && !name.includes(only)) continue;
      const phone = size === 'phone';
      const context = await browser.newContext({
        viewport: { width, height },
        isMobile: phone,
        hasTouch: phone,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(`${address}#${[pick, words].filter(Boolean).join('&')}`);
      await page.locator('plan-map[aria-busy="false"]').waitFor({ timeout: 120_000 });
      await page.screenshot({ path: `${FOLDER}/${name}.png` });
      await context.close();
      console.log(`${FOLDER}/${name}.png`);
    }
for (const [name, path] of Object.entries(PUBLISHED))
  if (name.includes(only) || only.startsWith('--')) cpSync(`${FOLDER}/${name}.png`, path);
await browser.close();
server.close();
