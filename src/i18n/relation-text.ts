import { PLACEHOLDER } from '#plan/chapter.ts';
import type { Formula } from '#plan/formula.ts';
import { tokensOf } from '#plan/formula-tokens.ts';
import { inUnit, type Judged } from '#plan/judged.ts';
import type { Bilingual, Language } from '#plan/plan.ts';
import type { InputReference } from '#plan/relation.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import type { UnitKey } from '#plan/unit.ts';
import { formatFigure, formatGap, formatInUnit, formatOutside, formatResult } from './figure-text.ts';
import { figureWordsIn } from './figure-words.ts';

const unitOf = (reference: InputReference): UnitKey | null =>
  reference.type === 'members' || reference.type === 'named-projects' ? reference.unit : null;

/** An input of a relation as it is read: the figure, the count, what came out elsewhere, or that it is missing. */
export function formatInput(judged: Judged, symbol: string, sums: SumIndex, language: Language): string {
  const reference = judged.relation.inputs[symbol];
  const say = figureWordsIn(language);
  if (!reference) return say.sums.missing;
  switch (reference.type) {
    case 'figure': {
      const figure = sums.figure(reference.figure);
      return figure ? formatFigure(figure, language) : say.sums.missing;
    }
    case 'outside': {
      const figure = sums.outside(reference.outside);
      return figure ? formatOutside(figure, language) : say.sums.missing;
    }
    case 'members':
    case 'named-projects': {
      const input = judged.inputs.get(symbol);
      const unit = unitOf(reference);
      return input && unit ? formatInUnit(inUnit(input, unit).at, 0, unit, language) : say.sums.missing;
    }
    case 'side': {
      const [first] = sums.relation(reference.relation)?.cases ?? [];
      const found = first?.sides.find(({ side }) => side.id === reference.side);
      return found?.outcome.type === 'quantity'
        ? formatResult(inUnit(found.outcome.quantity, found.side.unit), found.side.unit, language)
        : say.sums.missing;
    }
    case 'unstated':
      return say.sums.from.unstated;
  }
}

/** The sentence for what came out, with its numbers filled in. */
export function sayingOf(judged: Judged, sums: SumIndex, language: Language): string {
  const { relation, verdict, cases } = judged;
  const sentence = relation.says[verdict]?.[language] ?? '';
  return sentence.replaceAll(PLACEHOLDER, (_whole, name: string) => {
    if (name in relation.inputs) return formatInput(judged, name, sums, language);
    const found = cases[0]?.sides.find(({ side }) => side.id === name);
    return found?.outcome.type === 'quantity'
      ? formatResult(inUnit(found.outcome.quantity, found.side.unit), found.side.unit, language)
      : figureWordsIn(language).sums.missing;
  });
}

/** How far sides are apart, and where there are more than two which of them; `least` and `most` are null where there are two. */
export interface Gap {
  readonly words: string;
  readonly between: readonly [least: Bilingual, most: Bilingual] | null;
}

/** Per cents are apart by percentage points. */
const unitOfGap = (unit: UnitKey): UnitKey => (unit === 'per-cent' ? 'percentage-point' : unit);

/** How far the sides of a case that fails are apart, in the unit of the first; null where they agree or nothing is compared. */
export function gapOf({ sides, verdict }: Judged['cases'][number], language: Language): Gap | null {
  const [first] = sides;
  if (!first || verdict !== 'fails') return null;
  const values = sides.flatMap(({ side, outcome }) =>
    outcome.type === 'quantity' ? [{ name: side.name, value: inUnit(outcome.quantity, first.side.unit) }] : [],
  );
  const shown = values.sort((one, other) => one.value.at - other.value.at);
  const [least, most] = [shown[0], shown.at(-1)];
  if (!least || !most) return null;
  const { unit } = first.side;
  const words = formatGap(least.value, most.value, unit, unitOfGap(unit), language);
  return { words, between: shown.length > 2 ? [least.name, most.name] : null };
}

/** What an input measures; null for what we count ourselves, which has no name of its own. */
function measureOf(reference: InputReference, sums: SumIndex, language: Language): string | null {
  switch (reference.type) {
    case 'figure':
      return sums.figure(reference.figure)?.measure[language] ?? null;
    case 'outside':
      return sums.outside(reference.outside)?.measure[language] ?? null;
    case 'side':
      return sums.relation(reference.relation)?.relation.title[language] ?? null;
    case 'unstated':
      return reference.measure[language];
    case 'members':
    case 'named-projects':
      return null;
  }
}

/** What a side cannot be worked out without: the measures of its inputs of which no number is known. */
export function missingIn(formula: Formula, judged: Judged, sums: SumIndex, language: Language): readonly string[] {
  const symbols = tokensOf(formula).flatMap((token) => (token.type === 'input' ? [token.symbol] : []));
  return symbols.flatMap((symbol) => {
    const reference = judged.inputs.has(symbol) ? undefined : judged.relation.inputs[symbol];
    return (reference && measureOf(reference, sums, language)) ?? [];
  });
}
