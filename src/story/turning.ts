import type { Chapter } from '#plan/chapter.ts';
import type { Plan } from '#plan/plan.ts';
import type { Intent } from '#state/intent.ts';
import type { AppState } from '#state/state.ts';
import { chapterShown } from '#state/tour.ts';

/** Where a presenter wants to go from the page shown. */
export type Turn = 'next' | 'previous' | 'first' | 'last';

/** A page of the story, counted from 1, and how many there are. */
export interface Page {
  readonly page: number;
  readonly pages: number;
}

const storyOf = ({ plan }: AppState): readonly Chapter[] => (plan.type === 'ready' ? plan.plan.story : []);

/** Which page is shown, and of how many; null outside the tour. */
export function pageOf(state: AppState): Page | null {
  const shown = chapterShown(state);
  const story = storyOf(state);
  return shown ? { page: story.indexOf(shown) + 1, pages: story.length } : null;
}

const pageTo = ({ page, pages }: Page, turn: Turn): number => {
  switch (turn) {
    case 'next':
      return page + 1;
    case 'previous':
      return page - 1;
    case 'first':
      return 1;
    case 'last':
      return pages;
  }
};

/** The intent that turns to another page; null where there is none to turn to, and outside the tour. */
export function turned(state: AppState, turn: Turn): Intent | null {
  const at = pageOf(state);
  if (!at) return null;
  const to = pageTo(at, turn);
  const chapter = to === at.page ? undefined : storyOf(state)[to - 1];
  return chapter ? { type: 'chapter-opened', id: chapter.id } : null;
}

/** The chapter about a thing, otherwise the first in which it comes on the map; undefined where the story is silent about it. */
export const chapterAbout = ({ story }: Plan, thingId: string): Chapter | undefined =>
  story.find(({ id }) => id === thingId) ?? story.find(({ cast }) => cast.some((group) => group.includes(thingId)));
