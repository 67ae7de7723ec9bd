import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildApp } from './build-app.ts';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './static-server.ts';

const FOLDER = '.cache/screens';
const SIZES = { desk: [1440, 900], wide: [1920, 1080], phone: [390, 844] } as const;
const STAGE_SIZES = { stage: [1920, 1080], room: [1024, 768], phone: [390, 844] } as const;
const VIEWS = {
  home: '',
  area: 'pick=area-tongji-health-city',
  parcel: 'pick=parcel-1135',
  nowhere: 'pick=building-zhongcheng-hangkong',
  here: 'pin=30.58600/114.22600&at=15.00/30.58600/114.22600/0/0',
  density: 'view=density',
  'density-roads': 'view=density&pick=zone-hanzhengjie&piece=road-zhongshan-dadao-8',
  'density-grid': 'view=density&shade=grid',
} as const;
const LOOKS = { 'zh-paper': '', 'en-paper': 'lang=en', 'zh-night': 'theme=night', 'en-night': 'lang=en&theme=night' } as const;
/** The pictures the two README files show. */
const PUBLISHED = {
  'desk-parcel-zh-paper': 'docs/desk-zh.png',
  'desk-parcel-en-paper': 'docs/desk-en.png',
  'phone-parcel-zh-paper': 'docs/phone-zh.png',
  'phone-parcel-en-paper': 'docs/phone-en.png',
  'desk-home-zh-night': 'docs/night-zh.png',
  'desk-home-en-night': 'docs/night-en.png',
  'desk-density-zh-paper': 'docs/density-zh.png',
  'desk-density-en-paper': 'docs/density-en.png',
  'desk-density-roads-zh-paper': 'docs/density-roads-zh.png',
  'desk-density-roads-en-paper': 'docs/density-roads-en.png',
  'room-tour-zone-hanshuipan-zh-paper': 'docs/tour-zh.png',
  'room-tour-zone-hanshuipan-en-paper': 'docs/tour-en.png',
} as const;

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly hash: string;
}

const chapters = z.array(z.object({ id: z.string() })).parse(JSON.parse(readFileSync('geo/facts/story.json', 'utf8')));
const tour = Object.fromEntries(chapters.map(({ id }) => [`tour-${id}`, `chapter=${id}`]));

const shotsOf = (
  sizes: Readonly<Record<string, readonly [width: number, height: number]>>,
  views: Readonly<Record<string, string>>,
): readonly Shot[] =>
  Object.entries(sizes).flatMap(([size, [width, height]]) =>
    Object.entries(LOOKS).flatMap(([look, words]) =>
      Object.entries(views).map(([view, pick]) => ({
        name: `${size}-${view}-${look}`,
        width,
        height,
        hash: [pick, words].filter(Boolean).join('&'),
      })),
    ),
  );

const [, , ...words] = process.argv;
const parts = words.filter((word) => !word.startsWith('--'));
const shots = [...shotsOf(SIZES, VIEWS), ...shotsOf(STAGE_SIZES, tour)].filter(({ name }) =>
  parts.every((part) => name.includes(part)),
);
if (!words.includes('--built')) await buildApp('geo', 'public', 'dist');
mkdirSync(FOLDER, { recursive: true });
mkdirSync('docs', { recursive: true });
const { server, address } = await serveFolder('dist', '/', 0);
const browser = await launchChromium();
for (const { name, width, height, hash } of shots) {
  const isPhone = width < 760;
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: 'reduce',
  });
  // The pictures show the page as it is after the first visit.
  await context.addInitScript(() => localStorage.setItem('welcome-seen', '1'));
  const page = await context.newPage();
  await page.goto(`${address}#${hash}`);
  if (hash.includes('view=density')) await page.locator('density-panel .figure').waitFor();
  await page.locator('plan-map[aria-busy="false"]').waitFor({ timeout: 120_000 });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await context.close();
  console.log(`${FOLDER}/${name}.png`);
}
for (const [name, path] of Object.entries(PUBLISHED))
  if (shots.some((shot) => shot.name === name)) cpSync(`${FOLDER}/${name}.png`, path);
await browser.close();
server.close();
