import { areaTable, measureArea } from './area.ts';

/** What can be measured: each bench gives its report as JSON or as a text for people. */
const BENCHES: ReadonlyMap<string, (asJson: boolean) => string> = new Map([
  [
    'area',
    (asJson) => {
      const result = measureArea();
      return asJson ? JSON.stringify(result, null, 2) : areaTable(result);
    },
  ],
]);

const words = process.argv.slice(2);
const bench = words.find((word) => !word.startsWith('--')) ?? '';
const report = BENCHES.get(bench);
if (report) {
  console.log(report(words.includes('--json')));
} else {
  console.error(`There is no bench "${bench}"; there are: ${[...BENCHES.keys()].join(', ')}`);
  process.exitCode = 1;
}
