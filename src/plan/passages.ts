import { locatorsOf } from './locators.ts';
import { entryOf, type OutlineEntry } from './outline.ts';
import type { Bilingual, Locator, Membership, Plan, ProjectCount, Role, Statement } from './plan.ts';
import type { Reading } from './reading.ts';

/** One thing that a line of the plan says. */
export type Said =
  | { readonly type: 'framework'; readonly text: Bilingual }
  /** All that is told of one thing; `about` is its id. */
  | { readonly type: 'told'; readonly about: string; readonly statements: readonly Statement[] }
  | { readonly type: 'road-figure'; readonly text: Bilingual }
  /** What belongs to a thing in one role; `of` is its id. */
  | { readonly type: 'members'; readonly of: string; readonly role: Role; readonly memberships: readonly Membership[] }
  | { readonly type: 'projects'; readonly count: ProjectCount };

/** A line of the plan's text and all that is known to stand in it. */
export interface Passage {
  readonly locator: Locator;
  /** Where in the outline it stands; undefined where the outline lacks it. */
  readonly entry: OutlineEntry | undefined;
  readonly said: readonly Said[];
  /** The doubtful readings in it. */
  readonly readings: readonly Reading[];
}

/** The plan in the order of its text. */
export interface Passages {
  at(line: number): Passage | undefined;
  /** The nearest passage above a line, whichever section it is in. */
  before(line: number): Passage | undefined;
  /** The nearest passage below a line, whichever section it is in. */
  after(line: number): Passage | undefined;
  /** The passages of a section; of a chapter those that are in none of its sections. */
  within(entryId: string): readonly Passage[];
}

/** Items of one key together, in the order in which the keys first come up. */
const together = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, ...Item[]])[] => {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
};

const saidIn = ({ about, statements, memberships, projects, roadGoal }: Plan, line: number): readonly Said[] => {
  const stands = ({ locator }: { readonly locator: Locator }): boolean => locator.line === line;
  const figures = roadGoal ? [roadGoal.goal, roadGoal.length, roadGoal.added, roadGoal.gain] : [];
  return [
    ...[about.framework].filter(stands).map(({ text }): Said => ({ type: 'framework', text })),
    ...together(statements.filter(stands), (statement) => statement.about).map(
      (told): Said => ({ type: 'told', about: told[0].about, statements: told }),
    ),
    ...figures.filter(stands).map(({ text }): Said => ({ type: 'road-figure', text })),
    ...together(memberships.filter(stands), ({ of, role }) => `${of} ${role}`).map(
      (listed): Said => ({ type: 'members', of: listed[0].of, role: listed[0].role, memberships: listed }),
    ),
    ...projects.filter(stands).map((count): Said => ({ type: 'projects', count })),
  ];
};

/** Puts all that is known to stand in the plan into the order of its text; indexed once for all questions. */
export function passagesOf(plan: Plan): Passages {
  const locators = new Map(locatorsOf(plan).map((locator) => [locator.line, locator]));
  const passages = [...locators.values()]
    .sort((one, other) => one.line - other.line)
    .map(
      (locator): Passage => ({
        locator,
        entry: entryOf(plan.outline, locator),
        said: saidIn(plan, locator.line),
        readings: plan.readings.filter((reading) => reading.locators.some(({ line }) => line === locator.line)),
      }),
    );
  const byLine = new Map(passages.map((passage) => [passage.locator.line, passage]));
  return {
    at: (line) => byLine.get(line),
    before: (line) => passages.findLast(({ locator }) => locator.line < line),
    after: (line) => passages.find(({ locator }) => locator.line > line),
    within: (entryId) => passages.filter(({ entry }) => entry?.id === entryId),
  };
}
