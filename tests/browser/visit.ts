import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';

export const DESK = { viewport: { width: 1440, height: 900 } } as const;
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 } as const;

/** A page of the built app and everything it complained of, which every test ends by finding empty. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  close(): Promise<void>;
}

let browser: Browser | undefined;

/** One Chromium for all tests of a file. */
export function useBrowser(options: { readonly webgl?: boolean } = {}): void {
  beforeAll(async () => {
    browser = await launchChromium(options);
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Opens the built app at `#hash`; console errors, page errors, policy reports and foreign requests are collected. */
export async function visit(
  hash = '',
  {
    context = DESK,
    address = inject('appAddress'),
    before,
    newcomer = false,
  }: {
    readonly context?: BrowserContextOptions;
    readonly address?: string;
    readonly before?: (page: Page) => Promise<unknown>;
    /** Whether the page has never been open in this browser, and so explains itself. */
    readonly newcomer?: boolean;
  } = {},
): Promise<Visit> {
  if (!browser) throw new Error('call useBrowser() at the head of the test file');
  const opened = await browser.newContext({ reducedMotion: 'reduce', ...context });
  const page = await opened.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    requests.push(request.url());
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(address).origin && protocol !== 'data:') complaints.push(`foreign: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  if (!newcomer)
    await page.addInitScript(() => {
      if (location.protocol.startsWith('http')) localStorage.setItem('welcome-seen', '1');
    });
  await before?.(page);
  await page.goto(`${address}${hash}`);
  return { page, complaints, requests, close: () => opened.close() };
}

/** Waits until the map has drawn what it was asked to. */
export async function mapIdle(page: Page): Promise<void> {
  await page.locator('plan-map[aria-busy="false"]').waitFor({ timeout: 90_000 });
}

/** The names that stand on the map. */
export const namesShown = (page: Page): Promise<readonly string[]> =>
  page.locator('plan-map').evaluate((map) => {
    const shown: unknown = Reflect.get(map, 'namesShown').call(map);
    return Array.isArray(shown) ? shown.map(String) : [];
  });

/** Follows a link to `#hash` inside the page, and waits until the page shows what it asks for. */
export async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (to) => {
    const visited = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    location.hash = to;
    await visited;
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, hash);
}

export const card = (page: Page): Locator => page.locator('thing-card');

/** Where on the page a position lies, computed from the camera in the address and the map's place on the page. */
export async function pixelOf(page: Page, [longitude, latitude]: readonly [number, number]): Promise<{ x: number; y: number }> {
  const hash = new URL(page.url()).hash.slice(1);
  const [zoom = 0, centreLatitude = 0, centreLongitude = 0] = (new URLSearchParams(hash).get('at') ?? '').split('/').map(Number);
  const box = await page.locator('plan-map').boundingBox();
  if (!box) throw new Error('no map on the page');
  const world = 512 * 2 ** zoom;
  const mercator = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: box.x + box.width / 2 + ((longitude - centreLongitude) / 360) * world,
    y: box.y + box.height / 2 - (mercator(latitude) - mercator(centreLatitude)) * world,
  };
}

/** The test's last word: nothing went wrong behind its back. */
export function expectQuiet({ complaints }: Visit): void {
  expect(complaints).toEqual([]);
}
