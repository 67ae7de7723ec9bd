import type { TextIndex } from './text-index.ts';
import { isHan, isWithinWord } from './units.ts';

/** How near a hit is to what was typed, the nearest first. */
export const NEARNESSES = [
  'exact',
  'beginning',
  'word',
  'inside',
  'initials',
  'other-name',
  'literal',
  'sound',
  'slip',
  'part',
] as const;
export type Nearness = (typeof NEARNESSES)[number];

/** How a word came to lie where it lies: as typed, by first letters, by its sound alone, or but for one letter. */
export type Manner = 'whole' | 'initials' | 'sound' | 'slip';

const PLACES = ['exact', 'beginning', 'word', 'inside'] as const;
type Place = (typeof PLACES)[number];

const STEPS_OF_PLACE = 2 * PLACES.length;
/** Less than a place is worth, so that a whole word comes before the beginning of a longer one. */
const COST_OF_BREAKING_OFF = 0.05;

/** Whether a cell begins a word; in running Chinese every character does, in a Chinese name only what is set off. */
const beginsWord = ({ cells, texts }: TextIndex, text: number, cell: number): boolean => {
  const isCharacter = isHan(cells.units[cell] ?? 0);
  if (cells.isParted[cell] === 1 || cell === cells.firstCells[text]) return true;
  return isCharacter ? texts[text]?.role === 'said' : isHan(cells.units[cell - 1] ?? 0);
};

/** Where in its text a stretch of cells stands; the beginning of what is said is no better than any other word of it. */
function placeOf(index: TextIndex, text: number, from: number, to: number): Place {
  const { cells, texts, shortEnds } = index;
  if (texts[text]?.role !== 'said' && from === cells.firstCells[text])
    return to === cells.firstCells[text + 1] || to === shortEnds[text] ? 'exact' : 'beginning';
  return beginsWord(index, text, from) ? 'word' : 'inside';
}

const nearnessFor = ({ texts }: TextIndex, text: number, place: Place, manner: Manner): Nearness => {
  const role = texts[text]?.role;
  if (manner === 'sound' || manner === 'slip') return manner;
  // Who types the whole of another name means that thing, more than any that has the words somewhere in its name.
  if (role === 'other-name' && place === 'exact' && manner === 'whole') return 'word';
  if (role === 'literal' || role === 'other-name') return role;
  return manner === 'initials' ? 'initials' : place;
};

/** Whether a stretch ends in the middle of a word of letters or of a number. */
const breaksOff = ({ cells }: TextIndex, text: number, to: number): boolean =>
  to < (cells.firstCells[text + 1] ?? 0) && isWithinWord(cells, to);

/** How far the stretch is from what one would best find, the smaller the better; whole steps are nearnesses. */
export function costOf(index: TextIndex, text: number, from: number, to: number, manner: Manner): number {
  const place = placeOf(index, text, from, to);
  const nearness = nearnessFor(index, text, place, manner);
  const within = 2 * PLACES.indexOf(place) + (manner === 'initials' ? 1 : 0);
  const cost = NEARNESSES.indexOf(nearness) + within / STEPS_OF_PLACE;
  return breaksOff(index, text, to) ? cost + COST_OF_BREAKING_OFF : cost;
}

/** What answers to part of what was typed only costs so much or more: more than a slip in the name of the thing something is said of. */
export const COST_OF_PART = NEARNESSES.length;
const MOST_OF_WHOLE = NEARNESSES.indexOf('slip');

/** The nearness of a cost. */
export const nearnessOf = (cost: number): Nearness =>
  cost >= COST_OF_PART ? 'part' : (NEARNESSES[Math.min(Math.floor(cost), MOST_OF_WHOLE)] ?? 'slip');
