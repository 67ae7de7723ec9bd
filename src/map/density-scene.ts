import { countedMetres, densityKmPerKm2, figureOf } from '#density/figures.ts';
import { type Shading, shadeOf } from '#density/shades.ts';
import type { MeasuredPlace, Shape, Survey } from '#density/survey.ts';
import type { Language, Plan, Position, Thing, ThingKind } from '#plan/plan.ts';
import { shortNameOf } from '#plan/short-name.ts';
import { isMeasuring, openPlaceOf } from '#state/density.ts';
import type { AppState } from '#state/state.ts';
import type { Course, DensityLook, ShadedShape } from './brush.ts';
import { remembering } from './remembering.ts';

const KIND_SHADED: Readonly<Record<Exclude<Shading, 'grid'>, ThingKind>> = { zones: 'zone', 'highlight-areas': 'highlight-area' };

const CIRCLED_ONE = 0x2460;

/** A highlight area goes by its number, as on the map of the plan; a zone by the short part of its name, a parcel by its name. */
const markOf = ({ kind, order, name }: Thing, language: Language): string =>
  kind === 'highlight-area' ? String.fromCodePoint(CIRCLED_ONE + order - 1) : shortNameOf({ name }, language);

/** The middle of the box around a shape. */
const middleOf = (shape: Shape): Position => {
  const positions = shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2);
  const between = (axis: 0 | 1): number => {
    const values = positions.map((position) => position[axis] ?? Number.NaN);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [between(0), between(1)];
};

const shadedCells = (survey: Survey, counting: DensityLook['counting'], goal: number): readonly ShadedShape[] =>
  survey.cells.map((cell) => {
    const kmPerKm2 = densityKmPerKm2(countedMetres(survey, cell, counting), cell.areaSquareMetres);
    const label = { lines: [kmPerKm2.toFixed(1)], at: middleOf(cell.shape) };
    return { thing: null, shape: cell.shape, shade: shadeOf(kmPerKm2, goal), label };
  });

const shadedOf = remembering(
  (
    plan: Plan,
    survey: Survey,
    counting: DensityLook['counting'],
    shading: Shading,
    language: Language,
    goal: number,
    chosen: string | null,
  ): readonly ShadedShape[] => {
    if (shading === 'grid') return shadedCells(survey, counting, goal);
    const isShaded = ({ id, kind }: Thing): boolean => kind === KIND_SHADED[shading] || (kind === 'parcel' && id === chosen);
    return plan.things.filter(isShaded).flatMap((thing): readonly ShadedShape[] => {
      const place = survey.places.get(thing.id);
      if (!place || thing.placement.type !== 'placed') return [];
      const { kmPerKm2 } = figureOf(survey, place, counting, goal);
      const lines = [markOf(thing, language), kmPerKm2.toFixed(2)];
      return [
        { thing: thing.id, shape: place.shape, shade: shadeOf(kmPerKm2, goal), label: { lines, at: thing.placement.labelPoint } },
      ];
    });
  },
);

const NOWHERE: readonly Course[] = [];

/** The stretches of a drawn road that belong to a place's figure; nothing without a road. */
const stretches = (place: MeasuredPlace, road: string | null): readonly Course[] =>
  road === null ? NOWHERE : place.stretches.filter((stretch) => stretch.road === road).map(({ course }) => course);

const pickedIn = remembering(stretches);
const pointedAtIn = remembering(stretches);

/** What the map shows of the density view; null outside it, and until the roads are measured. */
export function densityLookOf(state: AppState): DensityLook | null {
  const { plan, survey, counting, shading, language, selection, piece, pointedPiece } = state;
  const place = openPlaceOf(state);
  if (!isMeasuring(state) || survey.type !== 'ready' || plan.type !== 'ready' || place === null) return null;
  const goal = plan.plan.roadGoal?.goal.value ?? Number.NaN;
  return {
    counting,
    shaded: shadedOf(plan.plan, survey.survey, counting, shading, language, goal, selection),
    chosen: place.id === plan.plan.about.district ? null : place.shape,
    picked: pickedIn(place, piece),
    pointedAt: pointedAtIn(place, pointedPiece),
  };
}
