import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Runs the build a person runs on a broken copy of the made-up plan; gives what it said when it failed. */
const buildOf = (breakFile: (text: string) => string): { readonly status: unknown; readonly said: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-plan-'));
  cpSync('tests/fixtures/other-plan', folder, { recursive: true });
  const path = join(folder, 'drawn/parcels.geojson');
  writeFileSync(path, breakFile(readFileSync(path, 'utf8')));
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'geo/build.ts', folder, join(folder, 'data')], {
      stdio: 'pipe',
      encoding: 'utf8',
    });
    return { status: 0, said: '' };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return { status: Reflect.get(failure, 'status'), said: String(Reflect.get(failure, 'stderr')) };
  }
};

test('a drawn file that is no JSON stops the build and is named with the remedy', () => {
  const { status, said } = buildOf((text) => text.slice(0, 200));
  expect(status).toBe(1);
  expect(said).toMatch(/drawn\/parcels\.geojson {2}– {2}is not JSON: .* {2}mend the syntax there/);
  expect(said).not.toContain('at buildPlan');
});

test('a drawn feature without its accuracy stops the build and is named with file, id and remedy', () => {
  const { status, said } = buildOf((text) => text.replace(/"accuracy_m": ?\d+,/, ''));
  expect(status).toBe(1);
  expect(said).toMatch(
    /drawn\/parcels\.geojson {2}parcel-\S+ {2}properties\.accuracy_m is missing: .* {2}give properties\.accuracy_m the form/,
  );
});
