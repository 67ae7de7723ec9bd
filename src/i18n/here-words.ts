import type { Language } from '#plan/plan.ts';
import { here as en } from './en/here.ts';
import { here as zh } from './zh/here.ts';

/** What the answer to "what lies here?" says in its own voice. Metres come as text; a distance is one of `about` and `close`. */
export interface HereWords {
  readonly kind: string;
  readonly looking: string;
  readonly failed: string;
  readonly holding: string;
  readonly outside: string;
  readonly edge: (distance: string, accuracy: string) => string;
  readonly edgeInDoubt: (distance: string, accuracy: string) => string;
  readonly inCircle: string;
  readonly near: string;
  readonly road: string;
  readonly station: string;
  readonly about: (metres: string) => string;
  readonly close: string;
  readonly coordinates: string;
  readonly datums: Readonly<Record<'wgs84' | 'gcj02', string>>;
  readonly datumNotes: Readonly<Record<'wgs84' | 'gcj02', string>>;
  readonly copy: string;
  readonly copyCoordinates: (datum: string) => string;
  readonly removePin: string;
}

const CATALOGUES: Readonly<Record<Language, HereWords>> = { zh, en };

/** The words of what lies here in one language; apart from the others, since they come with the answer. */
export const hereWordsIn = (language: Language): HereWords => CATALOGUES[language];
