import { isSaidIn } from '#plan/locators.ts';
import type { Plan } from '#plan/plan.ts';
import { walkMinutes } from '#plan/walk.ts';
import { fitAll, fitDistrict, thingNamed } from './aim.ts';
import { askedFor, withKnownPiece } from './density.ts';
import { withKnownFacets } from './facets.ts';
import { kept } from './same.ts';
import { type AppState, type Goal, isBare, NO_PASSAGE, type Notice, type Shareable } from './state.ts';
import { openLinkedChapter } from './tour.ts';
import { statusFor } from './walk.ts';

/** A link may name a thing that is not, or no longer, in the plan: say so and let the whole district be shown. */
const withKnownSelection = (state: AppState, plan: Plan): AppState => {
  const { selection } = state;
  if (selection === null || plan.things.some((thing) => thing.id === selection)) return state;
  return { ...state, selection: null, goal: null, notice: { type: 'link-unknown-thing', id: selection } };
};

const isKnown = (plan: Plan, id: string): boolean => plan.things.some((thing) => thing.id === id);

/** A link may name a walk, a line or a net that the plan has not, or no longer: say so and leave it out. */
const withKnownPlaces = (state: AppState, plan: Plan): AppState => {
  const { walk, line, nets } = state;
  if (walk?.origin.type === 'thing' && !isKnown(plan, walk.origin.id))
    return { ...state, walk: null, walkStatus: { type: 'unasked' }, notice: { type: 'link-unknown-thing', id: walk.origin.id } };
  if (walk && !walkMinutes(plan.walkCircles).includes(walk.minutes))
    return {
      ...state,
      walk: null,
      walkStatus: { type: 'unasked' },
      notice: { type: 'link-unreadable', part: `walk=${walk.minutes}` },
    };
  if (line !== null && !isSaidIn(plan, line))
    return { ...state, ...NO_PASSAGE, notice: { type: 'link-unreadable', part: `line=${line}` } };
  const [gone] = [...nets].filter((id) => !isKnown(plan, id));
  if (gone === undefined) return state;
  return {
    ...state,
    nets: new Set([...nets].filter((id) => isKnown(plan, id))),
    notice: { type: 'link-unknown-thing', id: gone },
  };
};

/** Where the line of a link has no such statement, or no longer, the line as a whole is what is looked for. */
const withKnownStatement = (state: AppState, plan: Plan): AppState => {
  const { line, said } = state;
  const isThere = plan.statements.some(({ id, locator }) => id === said && locator.line === line);
  return said === null || isThere ? state : { ...state, said: null };
};

/** A plan that promises no density has none to check. */
const withGoalForDensity = (state: AppState, plan: Plan): AppState =>
  state.view !== 'density' || plan.roadGoal !== null
    ? state
    : {
        ...state,
        view: 'plan',
        piece: null,
        survey: { type: 'unasked' },
        notice: { type: 'link-unreadable', part: `view=${state.view}` },
      };

/** The thing a walk begins at. */
const walkedFrom = ({ walk }: AppState): string | null => (walk?.origin.type === 'thing' ? walk.origin.id : null);

/** Where a pin without a camera is looked at from: the selected thing or the district, whichever the link names. */
const openingGoal = (state: AppState, plan: Plan): Goal | null =>
  fitAll([thingNamed(state, state.selection ?? walkedFrom(state) ?? plan.about.district)], 'jump') ??
  fitDistrict(state, plan, 'jump');

/**
 * On arrival a link without a camera shows its chapter or what it selects, and a bare address the whole district; nothing
 * flies. Only the goal tells what the link asked for: the map may have come to rest somewhere before the plan arrived.
 */
export const asLinked = (state: AppState, plan: Plan): AppState => {
  const known = withGoalForDensity(
    withKnownFacets(withKnownStatement(withKnownPlaces(withKnownSelection(state, plan), plan), plan), plan),
    plan,
  );
  const opened = openLinkedChapter(known);
  return opened.goal !== null ? opened : { ...opened, goal: openingGoal(opened, plan) };
};

/** What a view has of the density: outside its own view an address says nothing of what counts, which then is as it was. */
const densityIn = (state: AppState, asked: Shareable): Pick<AppState, 'counting' | 'shading' | 'survey'> =>
  asked.view === 'density'
    ? { counting: kept(state.counting, asked.counting), shading: asked.shading, survey: askedFor(state.survey) }
    : { counting: state.counting, shading: state.shading, survey: state.survey };

/** Back, Forward or a link followed inside the page: the whole view as the address states it. */
export function visit(state: AppState, asked: Shareable, notice: Notice | null): AppState {
  const pin = kept(state.pin, asked.pin);
  const visited: AppState = {
    ...state,
    ...asked,
    pin,
    facets: kept(state.facets, asked.facets),
    walk: kept(state.walk, asked.walk),
    walkStatus: statusFor(state, asked.walk),
    ...densityIn(state, asked),
    figuresAt: asked.view === 'figures' ? kept(state.figuresAt, asked.figuresAt) : state.figuresAt,
    pointedPiece: null,
    here: pin === state.pin ? state.here : pin && { type: 'looking' },
    notice,
    dialog: null,
    chooser: null,
    welcome: state.welcome && isBare(asked),
    tour: { ...state.tour, blank: false },
    goal: asked.camera ? { type: 'camera', camera: asked.camera } : null,
  };
  const known = withKnownPiece(visited);
  return state.plan.type === 'ready' ? asLinked(known, state.plan.plan) : known;
}
