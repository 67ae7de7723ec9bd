import { type Counting, STANDARD_COUNTING } from '#density/counting.ts';
import type { Shading } from '#density/shades.ts';
import type { MeasuredPlace, Survey } from '#density/survey.ts';
import type { Bounds, Position } from '#plan/plan.ts';
import { fitDistrict, fitOf, thingNamed } from './aim.ts';
import { kept } from './same.ts';
import type { AppState, Chooser, Goal, SurveyStatus } from './state.ts';

/** Whether the page now shows the density of the roads. */
export const isMeasuring = ({ view, chapter }: AppState): boolean => view === 'density' && chapter === null;

/** The place whose figure is open: the one selected, else the whole district; null until the roads are measured. */
export const openPlaceOf = ({ selection, plan, survey }: AppState): MeasuredPlace | null => {
  if (survey.type !== 'ready' || plan.type !== 'ready') return null;
  const { places } = survey.survey;
  return places.get(selection ?? '') ?? places.get(plan.plan.about.district) ?? null;
};

/** The measured roads, asked for where nobody has them or waits for them yet. */
export const askedFor = (survey: SurveyStatus): SurveyStatus =>
  survey.type === 'ready' || survey.type === 'loading' ? survey : { type: 'loading' };

const inDensity = (state: AppState): AppState => ({
  ...state,
  view: 'density',
  survey: askedFor(state.survey),
  directoryOpen: true,
  sheetHeight: state.sheetHeight === 'low' ? 'half' : state.sheetHeight,
  piece: null,
  pointedPiece: null,
  chooser: null,
  welcome: false,
});

/** A zone among zones, a highlight area among its like, so that its figure stands on the map; who looks at the grid keeps it. */
const shadingFor = (state: AppState, place: string | null): Shading => {
  const kind = place === null || state.shading === 'grid' ? undefined : thingNamed(state, place)?.kind;
  if (kind === 'zone') return 'zones';
  return kind === 'highlight-area' ? 'highlight-areas' : state.shading;
};

/** To the figure of a place, or to those of all. */
export const openDensity = (state: AppState, place: string | null): AppState => {
  // A card prints the usual count: who comes from one finds that again.
  const counting = state.view === 'plan' && place !== null ? kept(state.counting, STANDARD_COUNTING) : state.counting;
  const opened = { ...inDensity(state), counting, shading: shadingFor(state, place), selection: place ?? state.selection };
  return { ...opened, goal: (place === null ? null : fitOf(thingNamed(opened, place))) ?? state.goal };
};

/** To the figure of a place, counted in a way of its own. */
export const openFigure = (state: AppState, place: string, counting: Counting): AppState => ({
  ...openDensity(state, place),
  counting: kept(state.counting, counting),
});

/** Back from the density of the roads to the plan, where what was picked has its card. */
export const leaveDensity = (state: AppState): AppState =>
  state.view === 'plan' ? state : { ...state, view: 'plan', piece: null, pointedPiece: null, cardOpen: true };

/** A link may name a road that is not, or no longer, drawn: nobody knows before the roads are measured. */
export const withKnownPiece = (state: AppState): AppState => {
  const { piece, survey } = state;
  if (piece === null || survey.type !== 'ready' || survey.survey.roads.has(piece)) return state;
  return { ...state, piece: null, notice: { type: 'link-unknown-thing', id: piece } };
};

/** The roads are measured. */
export const surveyed = (state: AppState, survey: Survey): AppState =>
  withKnownPiece({ ...state, survey: { type: 'ready', survey } });

/** Some 200 m: a short piece is seen among its streets. */
const AROUND_DEGREES = 0.002;

const boundsOf = (course: readonly (readonly number[])[]): Bounds => {
  const longitudes = course.map(([longitude = Number.NaN]) => longitude);
  const latitudes = course.map(([, latitude = Number.NaN]) => latitude);
  return [
    Math.min(...longitudes) - AROUND_DEGREES,
    Math.min(...latitudes) - AROUND_DEGREES,
    Math.max(...longitudes) + AROUND_DEGREES,
    Math.max(...latitudes) + AROUND_DEGREES,
  ];
};

/** From the figure of one place back to those of all, with all of them in view. */
export const closeFigure = (state: AppState): AppState => ({
  ...state,
  selection: null,
  piece: null,
  pointedPiece: null,
  goal: (state.plan.type === 'ready' ? fitDistrict(state, state.plan.plan, 'fly-if-welcome') : null) ?? state.goal,
});

/** Goes to a drawn road of the list. */
export function pickPiece(state: AppState, road: string): AppState {
  const course = state.survey.type === 'ready' ? state.survey.survey.roads.get(road)?.course : undefined;
  const goal: Goal | null = course ? { type: 'fit', bounds: boundsOf(course), motion: 'fly-if-welcome' } : null;
  return { ...state, piece: road, goal: goal ?? state.goal };
}

/** A click on the density map opens the figure of the smallest place under it that has one. */
export function clickPlace(state: AppState, { things, position }: Pick<Chooser, 'things' | 'position'>): AppState {
  const places = state.survey.type === 'ready' ? state.survey.survey.places : null;
  const place = things.find((id) => places?.has(id));
  return place === undefined ? state : { ...openDensity(state, place), shading: state.shading, goal: revealing(position) };
}

const revealing = (position: Position): Goal => ({ type: 'reveal', position });
