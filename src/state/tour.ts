import type { Chapter } from '#plan/chapter.ts';
import { fitAll, thingNamed } from './aim.ts';
import type { AppState, Motion } from './state.ts';

const storyOf = ({ plan }: AppState): readonly Chapter[] => (plan.type === 'ready' ? plan.plan.story : []);

/** The chapter being presented; undefined outside the tour. */
export const chapterShown = (state: AppState): Chapter | undefined =>
  state.chapter === null ? undefined : storyOf(state).find(({ id }) => id === state.chapter);

/** How a page is turned: as the person chose, otherwise as their system prefers. */
const motionOf = ({ tour, prefersStill }: AppState): Motion => {
  if (tour.animate === null) return prefersStill ? 'jump' : 'fly-if-welcome';
  return tour.animate ? 'fly' : 'jump';
};

/** The whole view a chapter states. When nothing flies, nothing is waited for: all of its cast is there. */
const show = (state: AppState, chapter: Chapter, motion: Motion): AppState => ({
  ...state,
  chapter: chapter.id,
  selection: null,
  piece: null,
  hovered: null,
  chooser: null,
  dialog: null,
  welcome: false,
  // The map goes elsewhere: what a pin's card tells of "here" would then be told of the wrong place.
  cardOpen: state.pin === null,
  goal:
    fitAll(
      chapter.view.map((id) => thingNamed(state, id)),
      motion,
    ) ?? state.goal,
  tour: { ...state.tour, place: chapter.id, blank: false, cue: motion === 'jump' ? chapter.cast.length : 0 },
});

/** Turns to a chapter; an id that is not in the story changes nothing. */
export function openChapter(state: AppState, id: string): AppState {
  const chapter = storyOf(state).find((candidate) => candidate.id === id);
  return chapter ? show(state, chapter, motionOf(state)) : state;
}

/** Whether the tour was left somewhere in the middle: whoever has seen its last page begins anew. */
export const isUnderway = (state: AppState): boolean => {
  const story = storyOf(state);
  return story.some(({ id }) => id === state.tour.place) && state.tour.place !== story.at(-1)?.id;
};

/** Into the tour, where it was left or at the beginning; a story without pages has no tour. */
export function startTour(state: AppState): AppState {
  const story = storyOf(state);
  const chapter = (isUnderway(state) ? story.find(({ id }) => id === state.tour.place) : undefined) ?? story[0];
  return chapter ? show(state, chapter, motionOf(state)) : state;
}

/** What a link asked for, without flying; a chapter that is gone opens the beginning and says so. */
export function openLinkedChapter(state: AppState): AppState {
  const story = storyOf(state);
  const { chapter: asked } = state;
  if (asked === null) return state;
  const chapter = story.find(({ id }) => id === asked);
  if (chapter) return { ...show(state, chapter, 'jump'), selection: state.selection };
  const [first] = story;
  const told: AppState = { ...state, chapter: null, notice: { type: 'link-unknown-chapter', id: asked } };
  return first ? show(told, first, 'jump') : told;
}

/** Out of the tour; where it stood is kept, and the card of what was picked in it comes up. */
export const leaveTour = (state: AppState): AppState =>
  state.chapter === null
    ? state
    : { ...state, chapter: null, cardOpen: state.cardOpen || state.selection !== null, tour: { ...state.tour, blank: false } };

const atCue = (state: AppState, cue: number): AppState => ({ ...state, tour: { ...state.tour, cue } });

/** The map has arrived where the chapter plays: the first group comes on. */
export const arrived = (state: AppState): AppState => (state.chapter !== null && state.tour.cue === 0 ? atCue(state, 1) : state);

/** The next group of the chapter's cast comes on, as long as there is one. */
export function passCue(state: AppState): AppState {
  const groups = chapterShown(state)?.cast.length ?? 0;
  return state.tour.cue < groups ? atCue(state, state.tour.cue + 1) : state;
}

/** Whether another group of the cast is to follow by itself. */
export const awaitsCue = (state: AppState): boolean => {
  const groups = chapterShown(state)?.cast.length ?? 0;
  return state.tour.cue > 0 && state.tour.cue < groups;
};

/** What of the plan is on the map in the chapter shown; null outside the tour, where all of it is. */
export function stageOf(state: AppState): readonly string[] | null {
  const chapter = chapterShown(state);
  if (!chapter) return null;
  return [
    ...chapter.background,
    ...chapter.cast.slice(0, state.tour.cue).flat(),
    ...(state.selection === null ? [] : [state.selection]),
  ];
}

/** What is on the map for orientation only and bears no name beside the cast; where no cast is drawn, nothing is unnamed. */
export function unnamedOf(state: AppState): readonly string[] {
  const chapter = chapterShown(state);
  const cast = chapter?.cast.flat() ?? [];
  const isDrawn = cast.some((id) => thingNamed(state, id)?.placement.type === 'placed');
  return chapter && isDrawn ? chapter.background.filter((id) => id !== state.selection && !cast.includes(id)) : [];
}
