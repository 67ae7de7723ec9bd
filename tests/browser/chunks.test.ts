import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const html = readFileSync('dist/index.html', 'utf8');
const entry = html.match(/src="\.\/(assets\/[^"]+\.js)"/)?.[1] ?? '';

/** The entry chunk and every chunk it imports before anything runs. */
const shellChunks = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(`dist/${file}`, 'utf8');
  for (const [, name] of text.matchAll(/(?:^|[;\n}])import\s*(?:[^"'()]*?from\s*)?["']\.\/([^"']+\.js)["']/g))
    if (name) shellChunks(`assets/${name}`, seen);
  return seen;
};

test('the shell weighs at most 60 kB of compressed script, and MapLibre is not in it', () => {
  const chunks = [...shellChunks(entry)];
  const bytes = chunks.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  expect(chunks.length).toBeGreaterThan(0);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(60 * 1000);
  for (const file of chunks) expect(readFileSync(`dist/${file}`, 'utf8')).not.toContain('maplibregl-canvas');
});

/** Parts of the page that are not there at first sight, by the name of their chunk. */
const LATE_PARTS = [
  'about-dialog',
  'density-panel',
  'figures-panel',
  'help-dialog',
  'here-card',
  'legend-panel',
  'readings-dialog',
  'report-dialog',
  'search-figures',
  'search-results',
  'section-card',
  'tour-bar',
  'tour-panel',
  'walk-bar',
  'walk-card',
] as const;

test('what is not there at first sight comes in chunks of its own, and its words with it', () => {
  const shell = [...shellChunks(entry)];
  const files = readdirSync('dist/assets');
  for (const part of LATE_PARTS) {
    expect(files.filter((name) => name.startsWith(`${part}-`) && name.endsWith('.js'))).not.toEqual([]);
    expect(shell.filter((file) => file.startsWith(`assets/${part}-`))).toEqual([]);
  }
  const words = shell.map((file) => readFileSync(`dist/${file}`, 'utf8')).join('\n');
  expect(words.includes('First time here?')).toBe(true);
  const late = [
    'Report an error in the drawing',
    'Three ways a parcel is drawn',
    'tour: next page',
    'Planned metro (one point known)',
    'Next page',
    'Remove the pin',
  ];
  expect(late.filter((text) => words.includes(text))).toEqual([]);
});

test('MapLibre and its worker are chunks of their own', () => {
  const files = readdirSync('dist/assets');
  expect(files.filter((name) => /^plan-map-.*\.js$/.test(name))).toHaveLength(1);
  expect(files.filter((name) => /worker.*\.m?js$/.test(name))).toHaveLength(1);
});

test('the page keeps its policy, and holds no inline script or style', () => {
  expect(html).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'");
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=/);
});

test('every address in the page is relative, so that it runs under any path', () => {
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]+)"/g)) expect(address).toMatch(/^\.\//);
});
