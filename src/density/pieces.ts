import { type Counting, GRADES, isCounted } from './counting.ts';
import type { MeasuredPlace, Stretch, Survey, SurveyedRoad } from './survey.ts';

/** What a drawn road adds to the figure of a place. */
export interface Piece {
  readonly road: SurveyedRoad;
  readonly stretches: readonly Stretch[];
  /** Counted, in whole metres: those of all pieces sum to the place's metres, rounded. */
  readonly metres: number;
  /** Counted metres of it that run along the edge. */
  readonly edgeMetres: number;
}

/**
 * Whole numbers that sum to the rounded sum of `values` (none below nought), each less than one off: the largest remainders
 * are rounded up (Hamilton's method).
 */
export function wholeShares(values: readonly number[]): readonly number[] {
  const total = Math.round(values.reduce((sum, value) => sum + value, 0));
  const floors = values.map(Math.floor);
  const left = total - floors.reduce((sum, value) => sum + value, 0);
  const order = values.map((value, i) => ({ i, remainder: value - Math.floor(value) })).sort((a, b) => b.remainder - a.remainder);
  const raised = new Set(order.slice(0, left).map(({ i }) => i));
  return floors.map((floor, i) => (raised.has(i) ? floor + 1 : floor));
}

const lengthOf = ({ fromMetres, toMetres }: Stretch): number => toMetres - fromMetres;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const nameOf = ({ name }: SurveyedRoad): string => name?.zh ?? '\uffff';

const byGradeAndName = (one: SurveyedRoad, other: SurveyedRoad): number =>
  GRADES.indexOf(one.group.grade) - GRADES.indexOf(other.group.grade) ||
  Number(nameOf(one) > nameOf(other)) - Number(nameOf(one) < nameOf(other)) ||
  Number(one.id > other.id) - Number(one.id < other.id);

/** The drawn roads that count in a place, by grade and name, each with what it adds; those that add nothing are left out. */
export function piecesOf({ roads }: Survey, { stretches }: MeasuredPlace, counting: Counting): readonly Piece[] {
  const byRoad = new Map<string, Stretch[]>();
  for (const stretch of stretches) byRoad.set(stretch.road, [...(byRoad.get(stretch.road) ?? []), stretch]);
  const found = [...byRoad]
    .flatMap(([id, parts]) => {
      const road = roads.get(id);
      if (!road || !isCounted(road.group, counting)) return [];
      const edgeMetres = counting.edgeShare * sumOf(parts.filter(({ onEdge }) => onEdge).map(lengthOf));
      const exact = edgeMetres + sumOf(parts.filter(({ onEdge }) => !onEdge).map(lengthOf));
      return exact > 0 ? [{ road, stretches: parts, exact, edgeMetres }] : [];
    })
    .sort((one, other) => byGradeAndName(one.road, other.road));
  const metres = wholeShares(found.map(({ exact }) => exact));
  return found.map(({ road, stretches: parts, edgeMetres }, i) => ({
    road,
    stretches: parts,
    metres: metres[i] ?? 0,
    edgeMetres,
  }));
}
