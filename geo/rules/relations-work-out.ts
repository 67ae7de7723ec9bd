import { PLACEHOLDER } from '#plan/chapter.ts';
import { type Impossibility, type Outcome, symbolsIn } from '#plan/formula.ts';
import { type Judged, judge, RelationCycle } from '#plan/judged.ts';
import type { InputReference, Relation } from '#plan/relation.ts';
import { areSameDimensions, type Dimensions, UNITS } from '#plan/unit.ts';
import { type Complaint, type Drawing, type Facts, sumsOf } from '../drawing.ts';

const FILE = 'facts/relations.json';

const complaint = (id: string, what: string, remedy: string): Complaint => ({ file: FILE, id, what, remedy });

/** A thing that nothing belongs to, or a role in which nothing belongs to any of the things: either is a slip of the pen. */
const membersNotThere = ({ of, roles }: Extract<InputReference, { type: 'members' }>, { structure }: Facts): string | null => {
  const counted = structure.filter((membership) => of.includes(membership.of));
  const empty = of.find((thing) => counted.every((membership) => membership.of !== thing));
  if (empty !== undefined) return `members of ${empty}`;
  const unfilled = roles.find((role) => counted.every((membership) => membership.role !== role));
  return unfilled === undefined ? null : `members of ${of.join(', ')} as ${unfilled}`;
};

/** What an input names that is not there; null where all is. */
const unknownIn = (reference: InputReference, facts: Facts): string | null => {
  switch (reference.type) {
    case 'figure':
      return facts.figures.some(({ id }) => id === reference.figure) ? null : `the figure ${reference.figure}`;
    case 'outside':
      return facts.outsideFigures.some(({ id }) => id === reference.outside) ? null : `the outside figure ${reference.outside}`;
    case 'members':
      return membersNotThere(reference, facts);
    case 'named-projects': {
      const missing = reference.entries.filter((entry) => !facts.projects.some(({ id }) => id === entry));
      return missing.length === 0 ? null : `the projects ${missing.join(', ')}`;
    }
    case 'side': {
      const sides = facts.relations.find(({ id }) => id === reference.relation)?.cases[0]?.sides ?? [];
      return sides.some(({ id }) => id === reference.side) ? null : `the side ${reference.side} of ${reference.relation}`;
    }
    case 'unstated':
      return null;
  }
};

const inputsOf = ({ id, inputs, cases }: Relation, facts: Facts): readonly Complaint[] => {
  const used = new Set(cases.flatMap(({ sides }) => sides.flatMap(({ formula }) => [...symbolsIn(formula)])));
  return [
    ...Object.entries(inputs).flatMap(([symbol, reference]) => {
      const unknown = unknownIn(reference, facts);
      return unknown === null
        ? []
        : [complaint(id, `takes for ${symbol} ${unknown}, which is not there`, 'mend the reference, or add it')];
    }),
    ...[...used]
      .filter((symbol) => !(symbol in inputs))
      .map((symbol) => complaint(id, `uses ${symbol}, which is no input`, 'say under inputs which figure it is')),
    ...Object.keys(inputs)
      .filter((symbol) => !used.has(symbol))
      .map((symbol) => complaint(id, `has the input ${symbol}, which no formula uses`, 'use it, or leave it out')),
  ];
};

const wordsOf = (dimensions: Dimensions): string =>
  Object.entries(dimensions)
    .map(([name, power]) => (power === 1 ? name : `${name}^${power}`))
    .join(' ') || 'a plain number';

const REMEDIES: Readonly<Record<Impossibility, readonly [what: string, remedy: string]>> = {
  dimensions: ['adds or takes away unlike things', 'bring both to one unit, or mend the units of the figures'],
  'division-by-zero': ['may divide by zero', 'divide by a figure that is surely not 0'],
  power: ['raises something with a unit, or by something that is no plain number', 'raise plain ratios by plain numbers only'],
};

const outcomeOf = (
  judged: Judged,
  side: Judged['cases'][number]['sides'][number]['side'],
  outcome: Outcome,
): readonly Complaint[] => {
  const { id } = judged.relation;
  if (outcome.type === 'missing') return [];
  if (outcome.type === 'impossible') {
    const [what, remedy] = REMEDIES[outcome.why];
    return [complaint(id, `${side.id} (${side.written}) ${what}`, remedy)];
  }
  const { of } = outcome.quantity;
  if (areSameDimensions(of, UNITS[side.unit].of)) return [];
  const what = `${side.id} (${side.written}) comes out in ${wordsOf(of)}, not in ${side.unit} (${wordsOf(UNITS[side.unit].of)})`;
  return [complaint(id, what, 'mend the formula, the unit of the side, or the units of the figures')];
};

/** Sides that are compared are of one kind, and there is a sentence for what comes out, of which every placeholder has a value. */
const saidOf = ({ relation, verdict, inputs, cases: [first] }: Judged): readonly Complaint[] => {
  const { id, says, cases } = relation;
  const unlike = cases.some(({ sides: [one, ...others] }) =>
    others.some(({ unit }) => one && !areSameDimensions(UNITS[one.unit].of, UNITS[unit].of)),
  );
  const sentence = says[verdict];
  const given = new Set([
    ...inputs.keys(),
    ...(first?.sides ?? []).flatMap(({ side, outcome }) => (outcome.type === 'quantity' ? [side.id] : [])),
  ]);
  const twofold = cases.flatMap(({ sides }) => sides.map((side) => side.id)).filter((side) => side in relation.inputs);
  const asked = [...`${sentence?.zh ?? ''}${sentence?.en ?? ''}`.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  return [
    ...(unlike ? [complaint(id, 'compares sides of unlike units', 'give all sides of a case units of one kind')] : []),
    ...twofold.map((name) => complaint(id, `calls an input and a side ${name}`, 'give the side another id')),
    ...(sentence
      ? []
      : [complaint(id, `comes out as "${verdict}", and says nothing for it`, `write says.${verdict} in both languages`)]),
    ...[...new Set(asked)]
      .filter((name) => !given.has(name))
      .map((name) => complaint(id, `says {${name}}, which has no value`, 'name an input, or a side of the first case')),
  ];
};

/** Every relation names what is there, works out in its units, draws on nothing that draws on it, and says what came out. */
export const relationsWorkOut = ({ facts }: Drawing): readonly Complaint[] => {
  const named = facts.relations.flatMap((relation) => inputsOf(relation, facts));
  if (named.length > 0) return named;
  try {
    const judged = judge(sumsOf(facts));
    return judged.flatMap((each) => [
      ...each.cases.flatMap(({ sides }) => sides.flatMap(({ side, outcome }) => outcomeOf(each, side, outcome))),
      ...saidOf(each),
    ]);
  } catch (error) {
    if (!(error instanceof RelationCycle)) throw error;
    return [complaint(error.path[0] ?? '–', error.message, 'take one of the steps from figures instead')];
  }
};
