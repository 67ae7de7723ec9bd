import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type NetworkRow, networkOf, networkTable } from '../../geo/network.ts';
import { readPlanFolder } from '../../geo/read-plan-folder.ts';
import { otherPlan, withProperties } from './other-plan.ts';

const kilometres = (rows: readonly NetworkRow[]): number => rows.reduce((sum, row) => sum + row.kilometres, 0);

const lifted = (rows: readonly NetworkRow[]): number => kilometres(rows.filter(({ level }) => level === 1));

test('a road that is lifted to a viaduct counts there and the sum stays', () => {
  const before = networkOf(otherPlan);
  const after = networkOf(withProperties('road-jingluo-dadao-4', { level: 1 }));
  // 0.0102° of longitude at 20° north.
  expect(lifted(after) - lifted(before)).toBeCloseTo(1.07, 2);
  expect(kilometres(after)).toBeCloseTo(kilometres(before), 9);
});

test('the table of the network in both READMEs is that of the drawing', () => {
  const { drawing } = readPlanFolder('geo');
  const table = drawing ? networkTable(networkOf(drawing)) : 'no drawing';
  expect(readFileSync('README.md', 'utf8')).toContain(table);
  expect(readFileSync('README.zh.md', 'utf8')).toContain(table);
});
