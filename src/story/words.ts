import { type Chapter, PLACEHOLDER } from '#plan/chapter.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Bilingual, Language } from '#plan/plan.ts';
import { type Figure, figureOf } from './figures.ts';

type Piece = string | Figure;

/** What a placeholder stands for; itself where it stands for nothing, so that nothing goes missing unseen. */
const meantBy = (index: PlanIndex, chapter: Chapter, placeholder: string, language: Language): Piece => {
  if (placeholder === 'plan') return index.plan.about.planTitle[language];
  const figure = chapter.figures.find(({ name }) => name === placeholder);
  if (figure) return figureOf(index, figure.from).figure;
  return index.thing(placeholder)?.name[language] ?? `{${placeholder}}`;
};

const joined = (pieces: readonly Piece[], piece: Piece): readonly Piece[] => {
  const last = pieces.at(-1);
  if (piece === '') return pieces;
  return typeof last === 'string' && typeof piece === 'string' ? [...pieces.slice(0, -1), last + piece] : [...pieces, piece];
};

/** A text of a chapter as it is said: names filled in, and cut where a figure stands; throws where a figure cannot be had. */
export const spokenIn = (index: PlanIndex, chapter: Chapter, text: Bilingual, language: Language): readonly Piece[] =>
  text[language]
    .split(PLACEHOLDER)
    // Split by a pattern with a group, every other part is what the group held.
    .map((part, at) => (at % 2 === 0 ? part : meantBy(index, chapter, part, language)))
    .reduce<readonly Piece[]>(joined, []);
