import type { Language } from '#plan/plan.ts';
import { help as en } from './en/help.ts';
import { help as zh } from './zh/help.ts';

/** What the help says. */
export interface HelpWords {
  readonly title: string;
  readonly lines: readonly (readonly [keys: string, what: string])[];
}

const CATALOGUES: Readonly<Record<Language, HelpWords>> = { zh, en };

/** The words of the help in one language; apart from the others, since they come with their dialog. */
export const helpWordsIn = (language: Language): HelpWords => CATALOGUES[language];
