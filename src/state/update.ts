import { NO_FACETS, withToggled } from '#plan/facets.ts';
import type { Position, Statement } from '#plan/plan.ts';
import { fitDistrict, fitOf, fitThings, thingNamed } from './aim.ts';
import { clickPlace, closeFigure, isMeasuring, leaveDensity, openDensity, openFigure, pickPiece, surveyed } from './density.ts';
import { closeTopmost, unpinned } from './escape.ts';
import { decideFigures } from './figures.ts';
import type { Intent } from './intent.ts';
import { asLinked, visit } from './linked.ts';
import { kept, unlessSame } from './same.ts';
import { type AppState, type Dialog, type Goal, NO_PASSAGE, WAITING } from './state.ts';
import { arrived, leaveTour, openChapter, passCue, startTour } from './tour.ts';
import { askWalk, findWalk, isSameOrigin, removeWalk } from './walk.ts';

/** On the phone a sheet that has something to show needs room. */
const raised = ({ sheetHeight }: AppState): Pick<AppState, 'sheetHeight'> => ({
  sheetHeight: sheetHeight === 'low' ? 'half' : sheetHeight,
});

/** Of what has no shape nobody must think that it lies where the pin stands. */
const unpinnedFor = (state: AppState, id: string): Partial<AppState> =>
  thingNamed(state, id)?.placement.type === 'unplaced' ? { pin: null, here: null } : {};

const select = (state: AppState, id: string, goal: Goal | null): AppState => ({
  ...state,
  ...raised(state),
  ...unpinnedFor(state, id),
  selection: id,
  // What is picked among the figures is looked at on the map, with its card.
  ...(state.view === 'figures' ? { view: 'plan', sheetHeight: 'half' } : {}),
  cardOpen: true,
  chooser: null,
  dialog: null,
  welcome: false,
  piece: null,
  ...NO_PASSAGE,
  goal: goal ?? state.goal,
});

/** A pin where somebody asks what lies there; what was selected makes room for the answer. */
const ask = (state: AppState, position: Position): AppState => ({
  ...state,
  ...raised(state),
  pin: position,
  here: { type: 'looking' },
  selection: null,
  ...NO_PASSAGE,
  walk: null,
  walkStatus: { type: 'unasked' },
  cardOpen: true,
  chooser: null,
  welcome: false,
  goal: { type: 'reveal', position },
});

/**
 * The place in the plan where a line stands, in the card's place, at one of its statements or at all of it; what is selected
 * stays, so that the way back is known.
 */
const openPassage = (state: AppState, line: number, said: string | null): AppState => ({
  ...leaveDensity(state),
  ...raised(state),
  line,
  said,
  cardOpen: true,
  chooser: null,
  dialog: null,
  welcome: false,
});

/** A statement where it stands in the plan, and its thing selected: one step, which Back takes back as one. */
const openStatement = (state: AppState, { id, about, locator }: Statement): AppState =>
  openPassage(select(state, about, fitOf(thingNamed(state, about))), locator.line, id);

const toggled = <Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> => {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
};

const toggledDialog = (open: Dialog | null, asked: Dialog): Dialog | null => (open?.type === asked.type ? null : asked);

/** What a person does next: a notice about what went before has then been read, or was in the way. */
const NEXT_STEPS: ReadonlySet<Intent['type']> = new Set([
  'thing-picked',
  'spot-clicked',
  'spot-asked',
  'passage-opened',
  'statement-picked',
  'tour-started',
  'chapter-opened',
  'density-opened',
  'figure-opened',
  'figures-opened',
  'stated-figure-opened',
  'relation-opened',
  'counting-changed',
  'piece-picked',
  'tour-left',
  'dialog-toggled',
  'filter-typed',
  'facet-toggled',
  'facets-chosen',
  'facets-cleared',
  'net-toggled',
  'walk-asked',
  'walk-removed',
  'passage-closed',
  'selection-cleared',
  'card-hidden',
  'zoom-to-asked',
  'fit-asked',
  'home-asked',
  'panel-chosen',
]);

const withoutOldNotice = (state: AppState, { type }: Intent): AppState =>
  state.notice && NEXT_STEPS.has(type) ? { ...state, notice: null } : state;

/** The one place where the app changes its mind. Returns the same object when nothing changed. */
export const update = (state: AppState, intent: Intent): AppState =>
  unlessSame(state, decide(withoutOldNotice(state, intent), intent));

function decide(state: AppState, intent: Intent): AppState {
  switch (intent.type) {
    case 'plan-arrived': {
      const ready: AppState = { ...state, plan: { type: 'ready', plan: intent.plan } };
      return asLinked(ready, intent.plan);
    }
    case 'plan-failed':
      return { ...state, plan: { type: 'failed', reason: intent.reason } };
    case 'plan-retried':
      return state.plan.type === 'loading' ? state : { ...state, plan: { type: 'loading', share: null } };
    case 'plan-progressed':
      return state.plan.type === 'loading'
        ? { ...state, plan: kept(state.plan, { type: 'loading', share: intent.share }) }
        : state;
    case 'map-changed':
      return { ...state, map: kept(state.map, intent.status) };
    case 'map-retried':
      return { ...state, map: kept(state.map, WAITING) };
    case 'thing-picked':
      return select(state, intent.id, fitOf(thingNamed(state, intent.id)));
    case 'spot-clicked': {
      if (isMeasuring(state)) return clickPlace(state, intent.spot);
      const [smallest, ...others] = intent.spot.things;
      if (smallest === undefined) return state.chooser ? { ...state, chooser: null } : state;
      const selected = select(state, smallest, { type: 'reveal', position: intent.spot.position });
      return others.length > 0 && state.chapter === null ? { ...selected, chooser: intent.spot } : selected;
    }
    case 'choice-made':
      return select(state, intent.id, null);
    case 'chooser-dismissed':
      return state.chooser ? { ...state, chooser: null } : state;
    case 'thing-hovered':
      return intent.id === state.hovered ? state : { ...state, hovered: intent.id };
    case 'selection-cleared':
      if (state.selection !== null && isMeasuring(state)) return closeFigure(state);
      return state.selection === null
        ? state
        : { ...state, selection: null, ...NO_PASSAGE, piece: null, cardOpen: true, chooser: null };
    case 'card-hidden':
      return state.welcome ? { ...state, welcome: false } : { ...state, cardOpen: false, chooser: null };
    case 'card-shown':
      return { ...state, cardOpen: true };
    case 'zoom-to-asked':
      return { ...state, goal: fitOf(thingNamed(state, intent.id)) ?? state.goal };
    case 'fit-asked':
      return { ...state, goal: fitThings(state, intent.ids) ?? state.goal };
    case 'home-asked':
      return state.plan.type === 'ready'
        ? { ...state, goal: fitDistrict(state, state.plan.plan, 'fly-if-welcome') ?? state.goal }
        : state;
    case 'camera-settled':
      return arrived({ ...state, camera: kept(state.camera, intent.camera) });
    case 'frame-drawn':
      return { ...state, frame: kept(state.frame, intent.frame) };
    case 'layer-toggled':
      return { ...state, layers: toggled(state.layers, intent.layer) };
    case 'language-chosen':
      return intent.language === state.language ? state : { ...state, language: intent.language };
    case 'theme-chosen':
      return intent.theme === state.theme ? state : { ...state, theme: intent.theme };
    case 'filter-typed':
      return intent.text === state.filter ? state : { ...state, filter: intent.text, directoryOpen: true, panel: 'directory' };
    case 'filter-asked':
      return { ...leaveDensity(state), ...raised(state), directoryOpen: true, panel: 'directory' };
    case 'facet-toggled':
      return { ...state, facets: withToggled(state.facets, intent.facet, intent.value) };
    case 'facets-cleared':
      return { ...state, facets: kept(state.facets, NO_FACETS) };
    case 'facets-chosen':
      return {
        ...leaveDensity(state),
        ...raised(state),
        facets: kept(state.facets, intent.facets),
        filter: '',
        directoryOpen: true,
        panel: 'directory',
      };
    case 'net-toggled':
      return { ...state, nets: toggled(state.nets, intent.id) };
    case 'passage-opened':
      return openPassage(state, intent.line, null);
    case 'passage-closed':
      return { ...state, ...NO_PASSAGE };
    case 'statement-picked':
      return openStatement(state, intent.statement);
    case 'walk-asked':
      return state.chapter === null && state.view === 'plan' ? askWalk(state, intent.asked) : state;
    case 'walk-found':
      return findWalk(state, intent.walk);
    case 'walk-failed':
      return state.walk && isSameOrigin(intent.origin, state.walk.origin)
        ? { ...state, walkStatus: kept(state.walkStatus, { type: 'failed' }) }
        : state;
    case 'walk-removed':
      return removeWalk(state);
    case 'pronunciations-arrived':
      return { ...state, pronunciations: { type: 'ready', pronunciations: intent.pronunciations } };
    case 'pronunciations-failed':
      return { ...state, pronunciations: kept(state.pronunciations, { type: 'failed' }) };
    case 'pronunciations-retried':
      return { ...state, pronunciations: kept(state.pronunciations, { type: 'loading' }) };
    case 'directory-toggled':
      return { ...state, directoryOpen: !state.directoryOpen };
    case 'panel-chosen':
      return { ...leaveDensity(state), panel: intent.panel, directoryOpen: true };
    case 'link-copy-asked':
    case 'copy-asked':
    case 'table-copy-asked':
    case 'full-screen-asked':
      return state;
    case 'density-opened':
      return openDensity(state, intent.place);
    case 'figure-opened':
      return openFigure(state, intent.place, intent.counting);
    case 'counting-changed':
      return { ...state, counting: kept(state.counting, { ...state.counting, ...intent.change }) };
    case 'shading-chosen':
      return { ...state, shading: intent.shading };
    case 'survey-arrived':
      return surveyed(state, intent.survey);
    case 'survey-failed':
      return { ...state, survey: kept(state.survey, { type: 'failed' }) };
    case 'survey-retried':
      return { ...state, survey: kept(state.survey, { type: 'loading' }) };
    case 'piece-picked':
      return pickPiece(state, intent.road);
    case 'piece-pointed-at':
      return { ...state, pointedPiece: intent.road };
    case 'dialog-toggled':
      return { ...state, dialog: toggledDialog(state.dialog, intent.dialog) };
    case 'welcome-dismissed':
      return { ...state, welcome: false };
    case 'spot-asked':
      return state.chapter === null && state.view === 'plan' ? ask(state, intent.position) : state;
    case 'here-found':
      return intent.here.position === state.pin ? { ...state, here: { type: 'found', here: intent.here } } : state;
    case 'here-failed':
      return intent.position === state.pin ? { ...state, here: kept(state.here, { type: 'failed' }) } : state;
    case 'pin-removed':
      return unpinned(state);
    case 'tour-started':
      return startTour(state);
    case 'chapter-opened':
      return openChapter(state, intent.id);
    case 'tour-left':
      return leaveTour(state);
    case 'cue-passed':
      return passCue(state);
    case 'blank-toggled':
      return state.chapter === null ? state : { ...state, tour: { ...state.tour, blank: !state.tour.blank } };
    case 'motion-chosen':
      return { ...state, tour: kept(state.tour, { ...state.tour, animate: intent.animate }) };
    case 'preference-changed':
      return { ...state, prefersStill: intent.prefersStill };
    case 'sheet-set':
      return intent.height === state.sheetHeight ? state : { ...state, sheetHeight: intent.height };
    case 'figures-opened':
    case 'stated-figure-opened':
    case 'relation-opened':
    case 'year-chosen':
    case 'sums-arrived':
    case 'sums-failed':
    case 'sums-retried':
      return decideFigures(state, intent);
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
