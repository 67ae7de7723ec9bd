import type { Language } from '#plan/plan.ts';
import { tour as en } from './en/tour.ts';
import { tour as zh } from './zh/tour.ts';

/** What a page of the tour and its controls say in their own voice. */
export interface TourWords {
  readonly next: string;
  readonly previous: string;
  readonly leave: string;
  readonly fullScreen: string;
  readonly animate: string;
  readonly progress: (page: string, pages: string) => string;
  readonly onTheMap: string;
  readonly asStated: string;
  readonly asDrawn: string;
  readonly asMeasured: string;
  readonly openCard: (name: string) => string;
  readonly hint: string;
  readonly touchHint: string;
  readonly end: string;
  readonly from: (locators: string) => string;
}

const CATALOGUES: Readonly<Record<Language, TourWords>> = { zh, en };

/** The words of the tour in one language; apart from the others, since they come with its pages. */
export const tourWordsIn = (language: Language): TourWords => CATALOGUES[language];
