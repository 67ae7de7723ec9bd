import { SOURCE_OF, type SourceName } from '#plan/map-sources.ts';
import { isMeasuring } from '#state/density.ts';
import { type AppState, type Goal, HOME } from '#state/state.ts';
import { stageOf, unnamedOf } from '#state/tour.ts';
import type { LitNet, Look } from './brush.ts';
import { densityLookOf } from './density-scene.ts';
import { keptIn, litNetsIn, sectionIn } from './plan-scene.ts';
import { walkedFrom, walkLookOf } from './walk-scene.ts';

/** A thing to be marked on the map, and the source that holds its shape. */
export interface Mark {
  readonly thing: string;
  readonly source: SourceName;
}

/** All the map needs to know of the app. */
export interface Scene {
  readonly look: Look;
  readonly selected: Mark | null;
  /** What is selected though the filters do not keep it: it is marked so that it is found, and not taken for what they keep. */
  readonly strayed: Mark | null;
  readonly hovered: Mark | null;
  /** The part of the plan that is looked at, and what it speaks of, which stands out as a net does; null where none is. */
  readonly section: LitNet | null;
  readonly goal: Goal | null;
}

/** The things that filters, nets and the part of the plan looked at point at, each once; none where none of these does. */
export const standOut = ({ kept, nets }: Pick<Look, 'kept' | 'nets'>): readonly string[] => [
  ...new Set([...(kept ?? []), ...nets.flatMap(({ members }) => members)]),
];

const markOf = ({ plan }: AppState, id: string | null): Mark | null => {
  const thing = plan.type === 'ready' && id !== null ? plan.plan.things.find((candidate) => candidate.id === id) : undefined;
  return thing?.placement.type === 'placed' ? { thing: thing.id, source: SOURCE_OF[thing.kind] } : null;
};

/** What is marked as selected, or else what a walk begins at; told apart by whether the filters keep it. */
const selectedIn = (state: AppState, kept: readonly string[] | null): Pick<Scene, 'selected' | 'strayed'> => {
  const mark = isMeasuring(state) ? null : markOf(state, state.selection ?? walkedFrom(state));
  const isKept = mark === null || kept === null || kept.includes(mark.thing);
  return isKept ? { selected: mark, strayed: null } : { selected: null, strayed: mark };
};

/** What the map is to show of a state; what has no shape leaves no mark. In the tour names are large, but on a small screen. */
export function sceneOf(state: AppState, isSmallScreen: boolean): Scene {
  const section = sectionIn(state);
  const look: Look = {
    theme: state.theme,
    language: state.language,
    layers: state.chapter === null ? state.layers : HOME.layers,
    stage: stageOf(state),
    unnamed: unnamedOf(state),
    kept: keptIn(state),
    nets: section === null || section.members.length === 0 ? litNetsIn(state) : [...litNetsIn(state), section],
    pin: state.chapter === null ? state.pin : null,
    walk: walkLookOf(state),
    enlarged: state.chapter !== null && !isSmallScreen,
    density: densityLookOf(state),
  };
  return {
    look,
    ...selectedIn(state, look.kept),
    hovered: isMeasuring(state) ? null : markOf(state, state.hovered),
    section,
    goal: state.goal,
  };
}
