import type { Plan, Thing } from '#plan/plan.ts';
import type { Intent } from './intent.ts';
import type { AppState, Goal, Layer, Notice, Shareable } from './state.ts';

const thingNamed = (state: AppState, id: string): Thing | undefined =>
  state.plan.type === 'ready' ? state.plan.plan.things.find((thing) => thing.id === id) : undefined;

/** Shows the whole of a thing; null for what has no shape. */
const fitOf = (thing: Thing | undefined): Goal | null =>
  thing?.placement.type === 'placed' ? { type: 'fit', bounds: thing.placement.bounds, animate: true } : null;

const select = (state: AppState, id: string, goal: Goal | null): AppState => ({
  ...state,
  selection: id,
  cardOpen: true,
  chooser: null,
  goal: goal ?? state.goal,
  sheetHeight: state.sheetHeight === 'low' ? 'half' : state.sheetHeight,
});

/** A link may name a thing that is not, or no longer, in the plan: say so and let the whole district be shown. */
const withKnownSelection = (state: AppState, plan: Plan): AppState => {
  const { selection } = state;
  if (selection === null || plan.things.some((thing) => thing.id === selection)) return state;
  return { ...state, selection: null, goal: null, notice: { type: 'link-unknown-thing', id: selection } };
};

/**
 * On arrival a link without a camera shows what it selects, and a bare address the whole district; nothing flies.
 * Only the goal tells what the link asked for: the map may have come to rest somewhere before the plan arrived.
 */
const withOpeningGoal = (state: AppState, plan: Plan): AppState => {
  if (state.goal !== null) return state;
  const wanted = state.selection ?? plan.about.district;
  const goal = fitOf(thingNamed(state, wanted)) ?? fitOf(thingNamed(state, plan.about.district));
  return { ...state, goal: goal?.type === 'fit' ? { ...goal, animate: false } : goal };
};

const toggled = (layers: ReadonlySet<Layer>, layer: Layer): ReadonlySet<Layer> => {
  const next = new Set(layers);
  if (!next.delete(layer)) next.add(layer);
  return next;
};

/** Escape closes the top-most thing only: help, chooser, notice, card, then the selection. */
const closeTopmost = (state: AppState): AppState => {
  if (state.helpOpen) return { ...state, helpOpen: false };
  if (state.chooser) return { ...state, chooser: null };
  if (state.notice) return { ...state, notice: null };
  if (state.selection && state.cardOpen) return { ...state, cardOpen: false };
  if (state.selection) return { ...state, selection: null, cardOpen: true };
  return state;
};

/** `before` where `after` says the same, for small values without identity: a camera, a status, a notice. */
const kept = <Value>(before: Value, after: Value): Value => (JSON.stringify(before) === JSON.stringify(after) ? before : after);

/** `before` where `after` holds the very same values. */
const unlessSame = (before: AppState, after: AppState): AppState => {
  const held: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(after).every(([key, value]) => held[key] === value) ? before : after;
};

/** The one place where the app changes its mind. Returns the same object when nothing changed. */
export const update = (state: AppState, intent: Intent): AppState => unlessSame(state, decide(state, intent));

function decide(state: AppState, intent: Intent): AppState {
  switch (intent.type) {
    case 'plan-arrived': {
      const ready: AppState = { ...state, plan: { type: 'ready', plan: intent.plan } };
      return withOpeningGoal(withKnownSelection(ready, intent.plan), intent.plan);
    }
    case 'plan-failed':
      return { ...state, plan: { type: 'failed', reason: intent.reason } };
    case 'plan-retried':
      return state.plan.type === 'loading' ? state : { ...state, plan: { type: 'loading' } };
    case 'map-changed':
      return { ...state, map: kept(state.map, intent.status) };
    case 'map-retried':
      return { ...state, map: kept(state.map, { type: 'waiting' }) };
    case 'thing-picked':
      return select(state, intent.id, fitOf(thingNamed(state, intent.id)));
    case 'spot-clicked': {
      const [smallest, ...others] = intent.spot.things;
      if (smallest === undefined) return state.chooser ? { ...state, chooser: null } : state;
      const selected = select(state, smallest, { type: 'reveal', position: intent.spot.position });
      return others.length > 0 ? { ...selected, chooser: intent.spot } : selected;
    }
    case 'choice-made':
      return select(state, intent.id, null);
    case 'chooser-dismissed':
      return state.chooser ? { ...state, chooser: null } : state;
    case 'thing-hovered':
      return intent.id === state.hovered ? state : { ...state, hovered: intent.id };
    case 'selection-cleared':
      return state.selection === null ? state : { ...state, selection: null, cardOpen: true, chooser: null };
    case 'card-hidden':
      return { ...state, cardOpen: false };
    case 'card-shown':
      return { ...state, cardOpen: true };
    case 'zoom-to-asked':
      return { ...state, goal: fitOf(thingNamed(state, intent.id)) ?? state.goal };
    case 'home-asked':
      return state.plan.type === 'ready'
        ? { ...state, goal: fitOf(thingNamed(state, state.plan.plan.about.district)) ?? state.goal }
        : state;
    case 'camera-settled':
      return { ...state, camera: kept(state.camera, intent.camera) };
    case 'layer-toggled':
      return { ...state, layers: toggled(state.layers, intent.layer) };
    case 'language-chosen':
      return intent.language === state.language ? state : { ...state, language: intent.language };
    case 'theme-chosen':
      return intent.theme === state.theme ? state : { ...state, theme: intent.theme };
    case 'filter-typed':
      return intent.text === state.filter ? state : { ...state, filter: intent.text, directoryOpen: true, panel: 'directory' };
    case 'filter-asked':
      return {
        ...state,
        directoryOpen: true,
        panel: 'directory',
        sheetHeight: state.sheetHeight === 'low' ? 'half' : state.sheetHeight,
      };
    case 'directory-toggled':
      return { ...state, directoryOpen: !state.directoryOpen };
    case 'panel-chosen':
      return { ...state, panel: intent.panel, directoryOpen: true };
    case 'link-copy-asked':
      return state;
    case 'help-toggled':
      return { ...state, helpOpen: !state.helpOpen };
    case 'sheet-set':
      return intent.height === state.sheetHeight ? state : { ...state, sheetHeight: intent.height };
    case 'escape-pressed':
      return closeTopmost(state);
    case 'notice-given':
      return { ...state, notice: kept(state.notice, intent.notice) };
    case 'notice-dismissed':
      return state.notice ? { ...state, notice: null } : state;
    case 'address-visited':
      return visit(state, intent.asked, intent.notice);
  }
}

/** Back, Forward or a link followed inside the page: the whole view as the address states it. */
function visit(state: AppState, asked: Shareable, notice: Notice | null): AppState {
  const visited: AppState = {
    ...state,
    ...asked,
    notice,
    chooser: null,
    goal: asked.camera ? { type: 'camera', camera: asked.camera } : null,
  };
  if (state.plan.type !== 'ready') return visited;
  return withOpeningGoal(withKnownSelection(visited, state.plan.plan), state.plan.plan);
}
