import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import type { Bounds, Plan, ThingKind } from '#plan/plan.ts';
import { assemblePublic } from '../scripts/build-app.ts';
import { launchChromium } from '../scripts/chromium.ts';
import { serveFolder } from '../scripts/static-server.ts';
import { type FlightBench, type FlownWay, type FrameWork, flightBenchOf } from './flight-report.ts';
import { machine } from './machine.ts';

const PUBLIC_FOLDER = '.cache/bench-public';
const PAGE_FOLDER = '.cache/bench-dist';
/** A desk's map, tile for tile, drawn coarsely: filling pixels is no work of the main thread, but without a graphics card takes minutes. */
const VIEWPORT = { width: 1440, height: 900, deviceScaleFactor: 0.25 } as const;
const FRAME_MILLISECONDS = 1000 / 60;
const AREAS_FLOWN_TO = 3;

const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

interface Target {
  readonly id: string;
  readonly bounds: Bounds;
}

/** The whole of the plan, and what is flown to from there: every zone and the first highlight areas. */
const targetsIn = ({ about, things }: Plan): { readonly home: Target; readonly away: readonly Target[] } => {
  const targets = (wanted: (kind: ThingKind, id: string) => boolean): readonly Target[] =>
    things
      .toSorted((a, b) => a.order - b.order)
      .flatMap(({ id, kind, placement }) =>
        placement.type === 'placed' && wanted(kind, id) ? [{ id, bounds: placement.bounds }] : [],
      );
  const [home] = targets((_, id) => id === about.district);
  if (!home) throw new Error('the plan draws no district to set out from');
  const zones = targets((kind) => kind === 'zone');
  return { home, away: [...zones, ...targets((kind) => kind === 'highlight-area').slice(0, AREAS_FLOWN_TO)] };
};

/** Builds the app with the levers of bench/page/main.ts. */
const buildPage = async (): Promise<Plan> => {
  await assemblePublic('geo', PUBLIC_FOLDER);
  await build({
    configFile: resolve('vite.config.ts'),
    root: 'bench/page',
    publicDir: resolve(PUBLIC_FOLDER),
    build: { outDir: resolve(PAGE_FOLDER), emptyOutDir: true },
    logLevel: 'warn',
  });
  return JSON.parse(readFileSync(`${PUBLIC_FOLDER}/data/plan.json`, 'utf8'));
};

/** Runs an expression in the page past the driver of the browser, whose own script would be counted; gives its value. */
const inPage = async (session: CDPSession, expression: string): Promise<unknown> => {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value;
};

/** What the main thread has done since it began, in milliseconds. */
const workSoFar = async (session: CDPSession): Promise<FrameWork> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const milliseconds = (names: readonly string[]): number =>
    metrics.filter(({ name }) => names.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
  return { work: milliseconds(WORK), tasks: milliseconds(['TaskDuration']) };
};

/** Flies to a target, frame by frame until the map stops, and gives what every frame cost. */
const fly = async (session: CDPSession, { bounds }: Target): Promise<readonly FrameWork[]> => {
  const frames: FrameWork[] = [];
  await inPage(session, `flightDeck.takeOff(${JSON.stringify(bounds)})`);
  let before = await workSoFar(session);
  for (let moving: unknown = true; moving === true; ) {
    moving = await inPage(session, `flightDeck.frame(${(frames.length + 1) * FRAME_MILLISECONDS})`);
    const after = await workSoFar(session);
    frames.push({ work: after.work - before.work, tasks: after.tasks - before.tasks });
    before = after;
  }
  await inPage(session, 'flightDeck.land()');
  return frames;
};

/** A session that counts the main thread's processor time, so that waiting for the drawing, done elsewhere, is not counted. */
const openSession = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
};

/**
 * Flies the map of the built app from the whole to its zones and areas and back, after one flight there and back that does not
 * count, and gives what script, style and layout of each frame took of the main thread. Needs no graphics card: the page's
 * clock stands still between two frames.
 */
export const measureFlight = async (): Promise<FlightBench> => {
  const { home, away } = targetsIn(await buildPage());
  const { server, address } = await serveFolder(PAGE_FOLDER, '/', 0);
  const browser = await launchChromium();
  try {
    const { deviceScaleFactor, ...viewport } = VIEWPORT;
    const page = await browser.newPage({ viewport, deviceScaleFactor });
    await page.addInitScript(() => localStorage.setItem('welcome-seen', '1'));
    await page.goto(address);
    await page.locator('plan-map[aria-busy="false"]').waitFor({ timeout: 120_000 });
    const session = await openSession(page);
    for (const target of [...away.slice(0, 1), home]) await fly(session, target);
    const ways: FlownWay[] = [];
    for (const there of away) {
      ways.push({ from: home.id, to: there.id, frames: await fly(session, there) });
      ways.push({ from: there.id, to: home.id, frames: await fly(session, home) });
      console.error(`${there.id} and back`);
    }
    return flightBenchOf(ways, { machine: machine(), chromium: browser.version(), viewport: VIEWPORT });
  } finally {
    await browser.close();
    server.close();
  }
};
