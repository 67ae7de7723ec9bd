import type { Language } from '#plan/plan.ts';
import { walk as en } from './en/walk.ts';
import { walk as zh } from './zh/walk.ts';

/** What a walk says in its own voice. Numbers come as text where they are not asked for to bend a word. */
export interface WalkWords {
  readonly kind: string;
  readonly title: (origin: string, minutes: string) => string;
  /** Where a walk begins that begins at no thing. */
  readonly spot: string;
  readonly looking: string;
  readonly failed: string;
  readonly time: string;
  readonly minutes: (minutes: string) => string;
  readonly circle: string;
  readonly inShort: string;
  readonly how: string;
  readonly doubt: string;
  readonly count: (count: number, minutes: string) => string;
  readonly none: (minutes: string) => string;
  readonly noStreet: (most: string, metres: string) => string;
  readonly noPlace: string;
  readonly tooLarge: string;
  readonly atOnce: string;
  readonly within: (minutes: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly far: (minutes: string, metres: string) => string;
  readonly close: string;
  readonly offBy: (metres: string) => string;
  readonly mayLieBeyond: (metres: string) => string;
  /** What something is made part of, where nothing more is said of it. */
  readonly partOf: (role: string, home: string) => string;
  readonly untold: (count: number) => string;
  readonly copyList: string;
  readonly backTo: (origin: string) => string;
  readonly remove: string;
  readonly columns: readonly string[];
  readonly legend: {
    readonly title: string;
    readonly near: (minutes: string) => string;
    readonly far: (minutes: string) => string;
  };
}

const CATALOGUES: Readonly<Record<Language, WalkWords>> = { zh, en };

/** The words of a walk in a language. */
export const walkWordsIn = (language: Language): WalkWords => CATALOGUES[language];
