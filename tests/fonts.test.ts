import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import { beforeAll, expect, test } from 'vitest';
import { buildFonts } from '../scripts/fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
beforeAll(() => buildFonts('geo', folder));

const charactersIn = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(paths.flatMap((path) => [...readFileSync(path, 'utf8')]).filter((character) => character > ' '));

const under = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => `${root}/${name}`)
    .filter((name) => /\.(ts|json|geojson)$/.test(name));

for (const weight of [400, 700])
  test(`every character of the plan and of the app's own words is in the shipped font of weight ${weight}`, () => {
    const shipped = new Set(openSync(`${folder}/noto-sans-sc-${weight}.woff2`).characterSet);
    const shown = charactersIn([
      ...under('geo/drawn'),
      ...under('geo/facts'),
      ...under('src/i18n'),
      ...under('src/ui'),
      'index.html',
    ]);
    expect(shown.size).toBeGreaterThan(500);
    expect([...shown].filter((character) => !shipped.has(character.codePointAt(0) ?? 0))).toEqual([]);
  });

test('numbers of highlight areas are in the shipped font', () => {
  const shipped = new Set(openSync(`${folder}/noto-sans-sc-400.woff2`).characterSet);
  expect([...'①②③④⑤⑥⑦'].filter((character) => !shipped.has(character.codePointAt(0) ?? 0))).toEqual([]);
});
