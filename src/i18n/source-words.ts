import type { Language } from '#plan/plan.ts';
import { source as en } from './en/source.ts';
import { source as zh } from './zh/source.ts';

/** What the place in the plan and the list of doubtful readings say in their own voice. Numbers come as text. */
export interface SourceWords {
  readonly ours: string;
  readonly numberRestored: string;
  readonly line: (line: string, paragraph: string) => string;
  readonly box: (box: string) => string;
  readonly members: (of: string, role: string) => string;
  readonly projects: (of: string) => string;
  readonly framework: string;
  readonly roads: string;
  readonly sections: string;
  readonly nothing: string;
  readonly previous: string;
  readonly next: string;
  readonly toLine: (direction: string, line: string) => string;
  readonly back: (name: string) => string;
  readonly cite: string;
  readonly citeLine: (line: string) => string;
  readonly citeText: (text: string) => string;
  readonly readings: {
    readonly title: string;
    /** How many readings there are, in which order, and how many names in doubt come after them. */
    readonly introduced: (count: string, others: string) => string;
    readonly readAs: string;
    readonly asItStands: string;
    readonly or: string;
    readonly confidence: (perCent: string) => string;
    readonly places: string;
    readonly bearsUpon: string;
    readonly otherNames: (count: string) => string;
    readonly otherNamesWhy: string;
  };
}

const CATALOGUES: Readonly<Record<Language, SourceWords>> = { zh, en };

/** The words of the plan's places and readings in one language; apart from the others, since they come with their views. */
export const sourceWordsIn = (language: Language): SourceWords => CATALOGUES[language];
