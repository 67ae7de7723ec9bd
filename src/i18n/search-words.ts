import type { Language } from '#plan/plan.ts';
import { search as en } from './en/search.ts';
import { search as zh } from './zh/search.ts';

/** What the search says in its own voice. Numbers come as text where they are not asked for to bend a word. */
export interface SearchWords {
  readonly results: string;
  readonly names: string;
  readonly figures: string;
  readonly said: string;
  /** Of what answers to a part of what was typed. */
  readonly partly: string;
  /** Of a remark on the plan's text, which is ours. */
  readonly ours: string;
  readonly counted: (things: number, figures: number, statements: number, partly: number) => string;
  readonly more: (count: string) => string;
  readonly nothing: (typed: string) => string;
  readonly nothingWhole: (typed: string) => string;
  readonly advice: string;
  readonly almost: (typed: string) => string;
  readonly left: (count: string) => string;
  readonly figuresNotRead: string;
  readonly unspoken: string;
  readonly unspokenYet: string;
}

const CATALOGUES: Readonly<Record<Language, SearchWords>> = { zh, en };

/** The words of the search in a language. */
export const searchWordsIn = (language: Language): SearchWords => CATALOGUES[language];
