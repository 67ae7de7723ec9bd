import { pathToFileURL } from 'node:url';
import { GRADES } from '#density/counting.ts';
import { lengthMetres } from '#measure/length.ts';
import { type Drawing, type DrawnProperties, featuresOf } from './drawing.ts';
import { readPlanFolder } from './read-plan-folder.ts';
import { isLine } from './shapes.ts';

/** The lengths of one grade, status, level and basis of road. */
export interface NetworkRow {
  readonly grade: string;
  readonly status: string;
  /** What the plan does to them; empty for most. */
  readonly planWorks: string;
  /** −1 tunnel, 0 ground, 1 viaduct or bridge. */
  readonly level: number;
  readonly basis: string;
  readonly kilometres: number;
}

const METRES_PER_KILOMETRE = 1_000;

const kindOfRoad = ({ grade, status, plan_works, level, basis }: DrawnProperties): Omit<NetworkRow, 'kilometres'> => ({
  grade: grade ?? 'ungraded',
  status: status ?? 'built',
  planWorks: plan_works ?? '',
  level: level ?? 0,
  basis,
});

const HIGHEST_FIRST: readonly string[] = GRADES;
const LEVELS = 3;

const rank = ({ grade, level }: NetworkRow): number => HIGHEST_FIRST.indexOf(grade) * LEVELS + level;

/** Kilometres of drawn road by grade, status, what the plan does to them, level and basis, on the ellipsoid, each whole line as drawn (bridges to their far end). */
export const networkOf = (drawing: Drawing): readonly NetworkRow[] => {
  const rows = new Map<string, NetworkRow>();
  for (const { feature } of featuresOf(drawing)) {
    if (feature.properties.kind !== 'road' || !isLine(feature)) continue;
    const kind = kindOfRoad(feature.properties);
    const key = JSON.stringify(kind);
    const before = rows.get(key)?.kilometres ?? 0;
    rows.set(key, { ...kind, kilometres: before + lengthMetres(feature.geometry) / METRES_PER_KILOMETRE });
  }
  return [...rows.values()].sort((one, other) => rank(one) - rank(other));
};

/** The rows as a Markdown table, with the sum in the last line. */
export const networkTable = (rows: readonly NetworkRow[]): string => {
  const total = rows.reduce((sum, { kilometres }) => sum + kilometres, 0);
  return [
    "| grade | status | plan's works | level | basis | km |",
    '|---|---|---|--:|---|--:|',
    ...rows.map(
      ({ grade, status, planWorks, level, basis, kilometres }) =>
        `| ${grade} | ${status} | ${planWorks} | ${level} | ${basis} | ${kilometres.toFixed(1)} |`,
    ),
    `| all | | | | | ${total.toFixed(1)} |`,
  ].join('\n');
};

const isCommand = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;

if (isCommand) {
  const [, , planFolder = 'geo'] = process.argv;
  const { drawing, complaints } = readPlanFolder(planFolder);
  if (drawing) {
    console.log(networkTable(networkOf(drawing)));
  } else {
    console.error(`${planFolder} has ${complaints.length} complaints; npm run geo:check lists them`);
    process.exitCode = 1;
  }
}
