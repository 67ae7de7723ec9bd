import type { Figure } from '#plan/figure.ts';
import type { Judged } from '#plan/judged.ts';
import type { Mention } from '#plan/mention.ts';
import { LANGUAGES, type Language, type Thing } from '#plan/plan.ts';
import { UNITS } from '#plan/unit.ts';
import type { Facts, StatementFact } from './drawing.ts';
import { type NumberSaid, numbersIn } from './numbers-said.ts';

/** A number in the words of a statement that no figure states. */
export interface Unfounded {
  readonly statement: string;
  readonly language: Language;
  readonly written: string;
}

export interface Mentions {
  /** By id of the statement. */
  readonly found: ReadonlyMap<string, readonly Mention[]>;
  readonly unfounded: readonly Unfounded[];
}

/** The numbers by which a figure is said. */
const valuesOf = ({ stated }: Figure): readonly number[] => {
  switch (stated.type) {
    case 'number':
    case 'count':
    case 'damaged':
      return [stated.value];
    case 'name':
      return [...stated.name.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
    case 'doubling':
    case 'words':
    case 'lost':
    case 'year':
    case 'date':
      return [];
  }
};

const isClose = (one: number, other: number, off: number): boolean =>
  Math.abs(one - other) <= off * (1 + 1e-9) + 1e-9 * Math.abs(other);

/** What is a unit's 公里, 万, 平方公里 or 亿, and so never is left out behind its number. */
const SAID_WITH_ITS_SCALE: ReadonlySet<number> = new Set([1e3, 1e4, 1e6, 1e8]);

/** Whether a number in a text is that figure: as it is written, or in base units to the digits it is written with. */
const isSaid = (said: NumberSaid, figure: Figure): boolean => {
  const scale = figure.unit === null ? 1 : UNITS[figure.unit].scale;
  return valuesOf(figure).some((value) =>
    said.scales.some((by) => {
      // A number without a word behind it is written out to its last digit.
      if (by === null) return isClose(said.value, value * scale, 0) || (said.value === value && !SAID_WITH_ITS_SCALE.has(scale));
      return isClose(said.value * by, value * scale, (10 ** -said.decimals / 2) * by);
    }),
  );
};

/** A number is rather a figure that no other number is yet, and rather one of its own than one within a name. */
const mentionOf = (said: NumberSaid, candidates: readonly Figure[], used: ReadonlySet<string>): Figure | undefined => {
  const fitting = candidates.filter((figure) => isSaid(said, figure));
  const unused = fitting.filter(({ id }) => !used.has(id));
  return unused.find(({ stated }) => stated.type !== 'name') ?? unused[0] ?? fitting[0];
};

const namesOf = (things: readonly Thing[]): Readonly<Record<Language, readonly string[]>> => {
  const withDigits = (names: readonly string[]) => [...new Set(names.filter((name) => /\d/.test(name)))];
  return {
    zh: withDigits(
      things.flatMap(({ name, literalName, otherNames }) => [name.zh, ...otherNames, ...(literalName ? [literalName] : [])]),
    ),
    en: withDigits(things.map(({ name }) => name.en)),
  };
};

/** Whether a number stands within a name in the text. */
const isInName = (text: string, { from, to }: NumberSaid, names: readonly string[]): boolean =>
  names.some((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (at <= from && to <= at + name.length) return true;
    return false;
  });

/**
 * Finds for every number in the words of the statements the figure it is: of the same line, or of those the statement names. A
 * number in the name of a thing, counted by ourselves and said to be, or in our own remarks what a relation comes to, is none.
 */
export function mentionsIn({ statements, figures }: Facts, things: readonly Thing[], judged: readonly Judged[]): Mentions {
  const names = namesOf(things);
  const nameFigures = figures.flatMap(({ stated }) => (stated.type === 'name' ? [stated.name] : []));
  const results = judged.flatMap(({ cases }) =>
    cases.flatMap(({ sides }) =>
      sides.flatMap(({ side, outcome }) =>
        outcome.type === 'quantity' ? [{ unit: side.unit, at: outcome.quantity.value.at }] : [],
      ),
    ),
  );
  const isResult = ({ value, decimals, scales }: NumberSaid): boolean =>
    results.some(({ unit, at }) =>
      scales.some((scale) => {
        const by = scale ?? UNITS[unit].scale;
        return isClose(value * by, at, (10 ** -decimals / 2) * by);
      }),
    );
  const unfounded: Unfounded[] = [];
  const inWords = (statement: StatementFact, language: Language): readonly Mention[] => {
    const text = statement.text[language];
    const own = figures.filter(({ id, locator }) => locator.line === statement.locator.line || statement.figures?.includes(id));
    const used = new Set<string>();
    return numbersIn(text, language).flatMap((said): readonly Mention[] => {
      if (isInName(text, said, [...names[language], ...nameFigures])) return [];
      const figure = mentionOf(said, own, used);
      if (figure) {
        used.add(figure.id);
        return [{ figure: figure.id, language, from: said.from, to: said.to }];
      }
      if (!statement.counted?.includes(said.value) && !(statement.topic === 'remark' && isResult(said)))
        unfounded.push({ statement: statement.id, language, written: said.written });
      return [];
    });
  };
  const found = statements.map(
    (statement) => [statement.id, LANGUAGES.flatMap((language) => inWords(statement, language))] as const,
  );
  return { found: new Map(found.filter(([, mentions]) => mentions.length > 0)), unfounded };
}
