import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { areaTable, measureArea } from '../../bench/area.ts';
import { ringsOf, verticesOf } from '../../bench/polygon-sets.ts';

const result = measureArea({ rounds: 3, warmUpMilliseconds: 0, timingMilliseconds: 0 });

test('the bench measures four sets with four contenders and says on what it ran', () => {
  expect(result).toMatchObject({ bench: 'area', rounds: 3, machine: { node: process.version } });
  expect(result.machine.cpu).not.toBe('');
  expect(Object.keys(result.sets)).toEqual(['drawn', 'rings-4', 'rings-32', 'rings-256']);
  for (const { contenders } of Object.values(result.sets))
    expect(Object.keys(contenders)).toEqual(['ours', 'turf', 'geographiclib', 'geographiclib-cut']);
});

test('every time and every ratio is finite and positive, and ours is once ours', () => {
  const figures = Object.values(result.sets).flatMap(({ contenders }) => Object.values(contenders));
  expect(figures).toHaveLength(16);
  for (const { nanosecondsPerVertex, timesOurs } of figures)
    for (const figure of [nanosecondsPerVertex, timesOurs]) {
      expect(figure).toBeGreaterThan(0);
      expect(figure).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  for (const { contenders } of Object.values(result.sets)) expect(contenders['ours']?.timesOurs).toBe(1);
});

test('beside the reference our areas are off by less than 1e-6, those on a sphere by more than 1e-4', () => {
  for (const { contenders } of Object.values(result.sets)) {
    expect(contenders['ours']?.worstRelativeDifference).toBeLessThan(1e-6);
    expect(contenders['turf']?.worstRelativeDifference).toBeGreaterThan(1e-4);
    expect(contenders['geographiclib-cut']?.worstRelativeDifference).toBe(0);
  }
});

test('the made rings are closed, have the corners asked for and are the same each time', () => {
  expect(verticesOf(ringsOf(32))).toBe(64 * 32);
  expect(ringsOf(32)).toEqual(ringsOf(32));
  expect(result.sets['rings-256']).toMatchObject({ polygons: 64, vertices: 64 * 256 });
  for (const { coordinates } of ringsOf(4)) expect(coordinates.flat().at(-1)).toEqual(coordinates.flat().at(0));
});

test('the table has a line for every set and contender', () => {
  const lines = areaTable(result).split('\n');
  expect(lines.filter((line) => /^\| (drawn|rings-\d+) .* \| (ours|turf|geographiclib(-cut)?) \|/.test(line))).toHaveLength(16);
});

test('a bench that does not exist is refused with the names of those that do', () => {
  const run = () =>
    execFileSync(process.execPath, ['--import', 'tsx', 'bench/run.ts', 'speed'], { stdio: 'pipe', encoding: 'utf8' });
  expect(run).toThrow(
    expect.objectContaining({ status: 1, stderr: expect.stringMatching(/no bench "speed"; there are: area, flight/) }),
  );
});
