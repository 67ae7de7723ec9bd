import type { Language } from '#plan/plan.ts';
import type { WalkExtent } from '#plan/walk.ts';
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
  /** How sure it is where something lies to which one walks, by what is drawn of it. */
  readonly placed: Readonly<Record<WalkExtent, (metres: string) => string>>;
  /** The same of what is reached without a step, as the walk begins in the circle or touches it. */
  readonly startsInCircle: (metres: string) => string;
  /** Why something in the list may in truth not belong there. */
  readonly mayBeFarther: (minutes: string) => string;
  /** From where on the thing at which it begins the walk is counted; null where that goes without saying. */
  readonly from: Readonly<Record<WalkExtent, ((metres: string) => string) | null>>;
  /** What something is made part of, where nothing more is said of it. */
  readonly partOf: (role: string, home: string) => string;
  readonly untold: (count: number) => string;
  readonly copyList: string;
  readonly backTo: (origin: string) => string;
  readonly remove: string;
  readonly toList: string;
  /** What the line is that names the walk where its list is not open. */
  readonly onMap: string;
  readonly columns: readonly string[];
  /** On what a copied list rests, and what it owes. */
  readonly source: (owed: string) => string;
  readonly legend: {
    readonly title: string;
    readonly near: (minutes: string) => string;
    readonly far: (minutes: string) => string;
  };
}

const CATALOGUES: Readonly<Record<Language, WalkWords>> = { zh, en };

/** The words of a walk in a language. */
export const walkWordsIn = (language: Language): WalkWords => CATALOGUES[language];
