import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const WEIGHTS = { 400: '400Regular/NotoSansSC_400Regular.ttf', 700: '700Bold/NotoSansSC_700Bold.ttf' } as const;

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|css|json|geojson|html)$/.test(name))
    .map((name) => join(folder, name));

/** Every character the app can show for the plan in `planFolder`: printable ASCII, and all that page, source and plan contain. */
export function charactersShown(planFolder: string): string {
  const files = [
    'index.html',
    ...filesUnder('src'),
    ...filesUnder(join(planFolder, 'drawn')),
    ...filesUnder(join(planFolder, 'facts')),
  ];
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i));
  const shown = new Set([...ascii, ...files.flatMap((file) => [...readFileSync(file, 'utf8')])]);
  return [...shown]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/**
 * Writes one subset file per weight. One file, not slices by unicode-range: MapLibre asks the browser for a font without
 * saying for which text, and would cache empty boxes for every slice that has not come yet.
 */
export async function buildFonts(planFolder: string, outFolder: string): Promise<void> {
  mkdirSync(outFolder, { recursive: true });
  const text = charactersShown(planFolder);
  for (const [weight, file] of Object.entries(WEIGHTS)) {
    const font = readFileSync(join('node_modules/@expo-google-fonts/noto-sans-sc', file));
    writeFileSync(join(outFolder, `noto-sans-sc-${weight}.woff2`), await subsetFont(font, text, { targetFormat: 'woff2' }));
  }
}
