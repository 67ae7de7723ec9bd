import { PLACEHOLDER } from '#plan/chapter.ts';
import { minus } from '#plan/interval.ts';
import { inUnit, type Judged } from '#plan/judged.ts';
import type { Language } from '#plan/plan.ts';
import type { InputReference } from '#plan/relation.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import type { UnitKey } from '#plan/unit.ts';
import { formatFigure, formatInUnit, formatOutside, formatResult } from './figure-text.ts';
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

/** How far the sides of a case that fails are apart, in the unit of the first; null where they agree or nothing is compared. */
export function gapOf({ sides, verdict }: Judged['cases'][number], language: Language): string | null {
  const [first] = sides;
  if (!first || verdict !== 'fails') return null;
  const values = sides.flatMap(({ outcome }) => (outcome.type === 'quantity' ? [outcome.quantity] : []));
  const shown = values.map((value) => inUnit(value, first.side.unit)).sort((one, other) => one.at - other.at);
  const [least, most] = [shown[0], shown.at(-1)];
  return least && most ? formatResult(minus(most, least), first.side.unit, language) : null;
}
