import { type Figure, intervalOf } from './figure.ts';
import { type Outcome, outcomeOf, type Quantity } from './formula.ts';
import { exactly, type Interval, mayBeEqual, times, widenedBy } from './interval.ts';
import type { Membership, ProjectCount } from './plan.ts';
import type { Comparison, InputReference, Relation, RelationCase, Side, Sums, Tolerance, Verdict } from './relation.ts';
import { UNITS, type UnitKey } from './unit.ts';

/** What the sums of a plan draw on. */
export interface SumSources extends Pick<Sums, 'figures' | 'outside' | 'relations'> {
  readonly memberships: readonly Membership[];
  readonly projects: readonly ProjectCount[];
}

export interface JudgedSide {
  readonly side: Side;
  readonly outcome: Outcome;
}

export interface JudgedCase {
  readonly of: RelationCase;
  readonly sides: readonly JudgedSide[];
  readonly verdict: Verdict;
}

/** A relation, what its inputs are, and what came out. */
export interface Judged {
  readonly relation: Relation;
  readonly inputs: ReadonlyMap<string, Quantity>;
  readonly cases: readonly JudgedCase[];
  readonly verdict: Verdict;
}

const inBaseUnits = (value: Interval, unit: UnitKey): Quantity => ({
  value: times(value, exactly(UNITS[unit].scale)),
  of: UNITS[unit].of,
});

const quantityOf = (figure: Figure, unit: UnitKey | null): Quantity | null => {
  const value = intervalOf(figure);
  return value === null || unit === null ? null : inBaseUnits(value, unit);
};

/** A quantity as so much of a unit. */
export const inUnit = ({ value }: Quantity, unit: UnitKey): Interval => ({
  at: value.at / UNITS[unit].scale,
  low: value.low / UNITS[unit].scale,
  high: value.high / UNITS[unit].scale,
});

const agree = (values: readonly Interval[], comparison: Comparison, tolerance: Tolerance | null): boolean => {
  const widened = values.map((value) => widenedBy(value, tolerance?.share ?? 0));
  const [first, second] = widened;
  return comparison === 'equal' || !first || !second ? mayBeEqual(widened) : first.low <= second.high;
};

const verdictOfCase = (sides: readonly JudgedSide[], { comparison, tolerance }: Relation): Verdict => {
  const quantities = sides.flatMap(({ outcome }) => (outcome.type === 'quantity' ? [outcome.quantity.value] : []));
  if (quantities.length < sides.length) return 'unknown';
  if (sides.length === 1) return 'derived';
  return agree(quantities, comparison, tolerance) ? 'holds' : 'fails';
};

const verdictOf = (cases: readonly JudgedCase[]): Verdict => {
  const verdicts = new Set(cases.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'derived'));
  const [only = 'derived'] = verdicts;
  return verdicts.size > 1 ? 'depends' : only;
};

/** A relation that is, through its inputs, an input of itself. */
export class RelationCycle extends Error {
  override readonly name = 'RelationCycle';
  readonly path: readonly string[];
  constructor(path: readonly string[]) {
    super(`${path.join(' → ')} goes round in a circle`);
    this.path = path;
  }
}

/**
 * Works out every relation from the figures it draws on, in the order given. The result stands nowhere: another figure, another
 * verdict. Throws RelationCycle where a relation draws on itself, and RangeError for a relation that is not among them.
 */
export function judge(sources: SumSources): readonly Judged[] {
  const figures = new Map(sources.figures.map((figure) => [figure.id, figure]));
  const outside = new Map(sources.outside.map((figure) => [figure.id, figure]));
  const relations = new Map(sources.relations.map((relation) => [relation.id, relation]));
  const known = new Map<string, Judged>();

  const inputOf = (reference: InputReference, path: readonly string[]): Quantity | null => {
    switch (reference.type) {
      case 'figure': {
        const figure = figures.get(reference.figure);
        return figure ? quantityOf(figure, reference.withoutUnit ? 'one' : figure.unit) : null;
      }
      case 'outside': {
        const figure = outside.get(reference.outside);
        if (!figure) return null;
        const half = 10 ** -figure.decimals / 2;
        return inBaseUnits({ at: figure.value, low: figure.value - half, high: figure.value + half }, figure.unit);
      }
      case 'members': {
        const counted = sources.memberships.filter(({ of, role }) => reference.of.includes(of) && reference.roles.includes(role));
        const members = new Set(counted.map(({ member }) => member));
        return inBaseUnits(exactly(members.size), reference.unit);
      }
      case 'named-projects': {
        const named = sources.projects.filter(({ id }) => reference.entries.includes(id)).flatMap((entry) => entry.named);
        return inBaseUnits(exactly(new Set(named).size), reference.unit);
      }
      case 'side': {
        const [first] = judged(reference.relation, path).cases;
        const outcome = first?.sides.find(({ side }) => side.id === reference.side)?.outcome;
        return outcome?.type === 'quantity' ? outcome.quantity : null;
      }
      case 'unstated':
        return null;
    }
  };

  const judged = (id: string, path: readonly string[]): Judged => {
    const done = known.get(id);
    if (done) return done;
    if (path.includes(id)) throw new RelationCycle([...path.slice(path.indexOf(id)), id]);
    const relation = relations.get(id);
    if (!relation) throw new RangeError(`there is no relation ${id}: give one of ${[...relations.keys()].join(', ')}`);
    const inputs = new Map(
      Object.entries(relation.inputs).flatMap(([symbol, reference]) => {
        const input = inputOf(reference, [...path, id]);
        return input ? [[symbol, input] as const] : [];
      }),
    );
    const cases = relation.cases.map((of): JudgedCase => {
      const sides = of.sides.map((side) => ({ side, outcome: outcomeOf(side.formula, inputs) }));
      return { of, sides, verdict: verdictOfCase(sides, relation) };
    });
    const found: Judged = { relation, inputs, cases, verdict: verdictOf(cases) };
    known.set(id, found);
    return found;
  };

  return sources.relations.map(({ id }) => judged(id, []));
}
