import type { Plan, Statement, Thing } from '#plan/plan.ts';
import type { Pronunciations } from '#plan/pronunciations.ts';
import { type Reader, readerOf } from '#plan/pronunciations.ts';
import { lineOf } from '../geo/check.ts';
import { pronunciationsOf } from '../geo/pronunciations.ts';
import { readPlanFolder } from '../geo/read-plan-folder.ts';
import { thingsOf } from '../geo/things.ts';

/** What is searched: the drawn plan, filled up with made things and statements. */
export interface SearchCase {
  readonly plan: Pick<Plan, 'things' | 'statements'>;
  readonly pronunciations: Pronunciations;
  /** How many of the entries are real. */
  readonly real: number;
}

/** Draws one of the values. */
type Draw = <Value>(values: readonly Value[]) => Value;

const drawing =
  (random: () => number): Draw =>
  (values) => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to draw from: the plan has no things or no statements');
    return value;
  };

const halves = (text: string, parting: string): readonly [string, string] => {
  const parts = text.split(parting);
  const middle = Math.ceil(parts.length / 2);
  return [parts.slice(0, middle).join(parting), parts.slice(middle).join(parting)];
};

/** The beginning of one text and the end of another. */
const crossed = (one: string, other: string, parting: string): string =>
  [halves(one, parting)[0], halves(other, parting)[1]].join(parting);

const madeThing = (things: readonly Thing[], number: number, draw: Draw): Thing => {
  const [one, other] = [draw(things), draw(things)];
  const name = { zh: crossed(one.name.zh, other.name.zh, ''), en: crossed(one.name.en, other.name.en, ' ') };
  return { ...one, id: `made-${number}`, name };
};

const madeStatement = (statements: readonly Statement[], things: readonly Thing[], number: number, draw: Draw): Statement => {
  const [one, other] = [draw(statements), draw(statements)];
  const text = { zh: crossed(one.text.zh, other.text.zh, ''), en: crossed(one.text.en, other.text.en, ' ') };
  return { ...one, id: `made-said-${number}`, about: draw(things).id, text };
};

/** The plan drawn in geo with as many made things and statements as make `entries` of them, in the shares there are. */
export function searchCase(entries: number, random: () => number): SearchCase {
  const { drawing: drawn, complaints } = readPlanFolder('geo');
  if (!drawn) throw new Error(complaints.map(lineOf).join('\n'));
  const { statements } = drawn.facts;
  const things = thingsOf(drawn);
  const real = things.length + statements.length;
  const made = Math.max(0, entries - real);
  const madeThings = Math.round((made * things.length) / real);
  const draw = drawing(random);
  const allThings = [...things, ...Array.from({ length: madeThings }, (_, number) => madeThing(things, number, draw))];
  const allStatements = [
    ...statements,
    ...Array.from({ length: made - madeThings }, (_, number) => madeStatement(statements, allThings, number, draw)),
  ];
  return {
    plan: { things: allThings, statements: allStatements },
    pronunciations: pronunciationsOf(allThings, allStatements, drawn.facts.pronunciations),
    real,
  };
}

const spelled = (reader: Reader, text: string): readonly string[] =>
  reader.readingsOf(text).map((reading, at) => reading ?? text.charAt(at).toLowerCase());

/** The word with one of its letters in the middle left out. */
const slipped = (word: string): string => word.slice(0, word.length >> 1) + word.slice((word.length >> 1) + 1);

/** What people type to find a thing: Chinese, all its pinyin, first letters, half and half, English, and with a slip. */
const waysToType = ({ name }: Thing, reader: Reader): readonly string[] => {
  const syllables = spelled(reader, name.zh);
  return [
    name.zh,
    syllables.join(''),
    syllables.map((syllable) => syllable.charAt(0)).join(''),
    name.zh.slice(0, 2) + syllables.slice(2).join(''),
    name.en.toLowerCase(),
    slipped(syllables.join('')),
  ];
};

/** So many queries, of every way to type as many, and some words out of what is said. */
export function queriesFor({ plan, pronunciations }: SearchCase, count: number, random: () => number): readonly string[] {
  const reader = readerOf(pronunciations);
  const draw = drawing(random);
  return Array.from({ length: count }, (_, number) => {
    if (number % 7 === 6) return draw(plan.statements).text[number % 2 === 0 ? 'zh' : 'en'].slice(0, 12);
    return waysToType(draw(plan.things), reader)[number % 7] ?? '';
  });
}
