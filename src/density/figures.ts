import { type Counting, isCounted, rangeIndexOf, STANDARD_COUNTING } from './counting.ts';
import type { DensityRange, Measured, MeasuredPlace, Survey } from './survey.ts';

/** How a density, off as it may be, stands to the goal: surely there, surely not, or either. */
export type Standing = 'met' | 'open' | 'short';

/** One density and what it is made of. */
export interface Figure {
  readonly metres: number;
  readonly squareMetres: number;
  readonly kmPerKm2: number;
  /** null where roads along an edge do not count by half: of another rule the accuracy says nothing. */
  readonly range: DensityRange | null;
  readonly standing: Standing;
  /** Metres of road to the goal; below nought where there are more than it takes. */
  readonly missingMetres: number;
}

const METRES_PER_KILOMETRE = 1_000;

/** km/km² from metres of road and square metres. */
export const densityKmPerKm2 = (metres: number, squareMetres: number): number => (metres / squareMetres) * METRES_PER_KILOMETRE;

/** Metres of road in a shape that count: what is inside, and of what runs along the edge the share that the counting says. */
export const countedMetres = ({ groups }: Survey, { metres }: Measured, counting: Counting): number =>
  groups.reduce((sum, group, i) => {
    const found = metres[i];
    return found && isCounted(group, counting) ? sum + found.insideMetres + counting.edgeShare * found.edgeMetres : sum;
  }, 0);

const standingOf = ([low, high]: DensityRange, goalKmPerKm2: number): Standing => {
  if (low >= goalKmPerKm2) return 'met';
  return high < goalKmPerKm2 ? 'short' : 'open';
};

/** The figure of a place under a way of counting, against a goal in km/km². */
export function figureOf(survey: Survey, place: MeasuredPlace, counting: Counting, goalKmPerKm2: number): Figure {
  const metres = countedMetres(survey, place, counting);
  const squareMetres = place.areaSquareMetres - (counting.waterOut ? place.waterSquareMetres : 0);
  const kmPerKm2 = densityKmPerKm2(metres, squareMetres);
  const range = counting.edgeShare === STANDARD_COUNTING.edgeShare ? (place.ranges[rangeIndexOf(counting)] ?? null) : null;
  return {
    metres,
    squareMetres,
    kmPerKm2,
    range,
    standing: standingOf(range ?? [kmPerKm2, kmPerKm2], goalKmPerKm2),
    missingMetres: (goalKmPerKm2 * squareMetres) / METRES_PER_KILOMETRE - metres,
  };
}

/** A place and its figure. */
export interface Ranked {
  readonly place: MeasuredPlace;
  readonly figure: Figure;
}

/** The figures of those of the ids that are measured, the densest first. */
export const rankedFigures = (
  survey: Survey,
  ids: readonly string[],
  counting: Counting,
  goalKmPerKm2: number,
): readonly Ranked[] =>
  ids
    .flatMap((id) => survey.places.get(id) ?? [])
    .map((place) => ({ place, figure: figureOf(survey, place, counting, goalKmPerKm2) }))
    .sort((one, other) => other.figure.kmPerKm2 - one.figure.kmPerKm2);
