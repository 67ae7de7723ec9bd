import { pathToFileURL } from 'node:url';
import type { Position } from 'geojson';
import { featuresOf } from './drawing.ts';
import { readPlanFolder } from './read-plan-folder.ts';
import { pathsOf } from './shapes.ts';

/** A drawn line as the outline sees it: the vertices it runs through. */
export type Course = readonly Position[];

const keyOf = (position: Position): string => position.join(',');

/** Rough metres between two positions; only compared with each other, never shown. */
const roughMetres = ([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number =>
  Math.hypot((lonA - lonB) * 111_320 * Math.cos((latA * Math.PI) / 180), (latA - latB) * 110_850);

interface Step {
  readonly to: Position;
  readonly metres: number;
}

const graphOf = (courses: readonly Course[]): ReadonlyMap<string, readonly Step[]> => {
  const steps = new Map<string, Step[]>();
  const link = (from: Position, to: Position) => {
    const known = steps.get(keyOf(from)) ?? [];
    known.push({ to, metres: roughMetres(from, to) });
    steps.set(keyOf(from), known);
  };
  for (const course of courses)
    course.forEach((position, i) => {
      const next = course[i + 1];
      if (!next) return;
      link(position, next);
      link(next, position);
    });
  return steps;
};

const nearest = (open: ReadonlyMap<string, { position: Position; metres: number }>) =>
  [...open.values()].reduce((best, candidate) => (candidate.metres < best.metres ? candidate : best));

/**
 * The shortest way along `courses` from one of their vertices to another, as the vertices in between, both ends included.
 * Throws when an end is no vertex of the courses or no way leads there.
 */
function wayAlong(courses: readonly Course[], from: Position, to: Position): readonly Position[] {
  const graph = graphOf(courses);
  for (const end of [from, to])
    if (!graph.has(keyOf(end)))
      throw new Error(`${keyOf(end)} is no vertex of a drawn line: take the coordinates of one, 5 decimals`);
  const before = new Map<string, Position>();
  const settled = new Set<string>();
  const open = new Map([[keyOf(from), { position: from, metres: 0 }]]);
  while (open.size > 0) {
    const { position, metres } = nearest(open);
    open.delete(keyOf(position));
    settled.add(keyOf(position));
    if (keyOf(position) === keyOf(to)) break;
    for (const step of graph.get(keyOf(position)) ?? []) {
      const known = open.get(keyOf(step.to));
      if (settled.has(keyOf(step.to)) || (known && known.metres <= metres + step.metres)) continue;
      open.set(keyOf(step.to), { position: step.to, metres: metres + step.metres });
      before.set(keyOf(step.to), position);
    }
  }
  const way: Position[] = [to];
  for (let at = before.get(keyOf(to)); at; at = before.get(keyOf(at))) way.unshift(at);
  if (keyOf(way[0] ?? to) !== keyOf(from))
    throw new Error(`no way along the drawn lines leads from ${keyOf(from)} to ${keyOf(to)}`);
  return way;
}

/**
 * Reads an outline such as `114.1,30.5 ~ 114.2,30.5 - 114.2,30.6 ~ 114.1,30.5` (`~` along the drawn lines, `-` straight)
 * and gives its vertices, so that a polygon shares every vertex of the roads it follows. Throws on a word it cannot read.
 */
export function outline(text: string, courses: readonly Course[]): readonly Position[] {
  const words = text.trim().split(/\s+/);
  const vertices: Position[] = [];
  let along = false;
  for (const word of words) {
    if (word === '~' || word === '-') {
      along = word === '~';
      continue;
    }
    const position = word.split(',').map(Number);
    if (position.length !== 2 || position.some(Number.isNaN)) throw new Error(`cannot read "${word}": write lon,lat or ~ or -`);
    const last = vertices.at(-1);
    vertices.push(...(along && last ? wayAlong(courses, last, position).slice(1) : [position]));
  }
  return vertices;
}

const isCommand = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;

if (isCommand) {
  const [, , text = '', planFolder = 'geo'] = process.argv;
  const { drawing, complaints } = readPlanFolder(planFolder);
  const roads = drawing ? featuresOf(drawing).filter(({ feature }) => feature.properties.kind === 'road') : [];
  try {
    if (!drawing) throw new Error(`${planFolder} has ${complaints.length} complaints; npm run geo:check lists them`);
    const courses = roads.flatMap(({ feature }) => pathsOf(feature.geometry));
    console.log(JSON.stringify(outline(text, courses)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
