import { areaTable, measureArea } from './area.ts';
import { densityLines, densityTable, measureDensity } from './density.ts';
import { measureFlight } from './flight.ts';
import { flightTable } from './flight-report.ts';
import { measureSearch, searchReport } from './search.ts';

const asJson = (result: unknown): string => JSON.stringify(result, null, 2);

/** What can be measured: each bench gives its report as JSON or as a text for people. */
const BENCHES: ReadonlyMap<string, (json: boolean) => Promise<string>> = new Map([
  [
    'area',
    async (json) => {
      const result = measureArea();
      return json ? asJson(result) : areaTable(result);
    },
  ],
  [
    'flight',
    async (json) => {
      const result = await measureFlight();
      return json ? asJson(result) : flightTable(result);
    },
  ],
  [
    'density',
    async (json) => {
      const result = measureDensity();
      return json ? densityLines(result) : densityTable(result);
    },
  ],
  [
    'search',
    async (json) => {
      const result = measureSearch();
      return json ? asJson(result) : searchReport(result);
    },
  ],
]);

const words = process.argv.slice(2);
const bench = words.find((word) => !word.startsWith('--')) ?? '';
const report = BENCHES.get(bench);
if (report) {
  console.log(await report(words.includes('--json')));
} else {
  console.error(`There is no bench "${bench}"; there are: ${[...BENCHES.keys()].join(', ')}`);
  process.exitCode = 1;
}
