import type { Language, Tier } from '#plan/plan.ts';
import { about as en } from './en/about.ts';
import { about as zh } from './zh/about.ts';

/** What is told about the project in its own voice. */
export interface AboutWords {
  readonly sections: Readonly<Record<'what' | 'tiers' | 'missing' | 'sources' | 'licences' | 'report' | 'privacy', string>>;
  readonly quoted: string;
  readonly tiersIntroduced: string;
  readonly tiers: Readonly<Record<Tier, { readonly name: string; readonly meaning: string }>>;
  readonly parcels: (count: string) => string;
  readonly withoutPlace: (count: string) => string;
  readonly doubtfulReadings: (count: string) => string;
  readonly withoutArea: (count: string) => string;
  readonly licences: Readonly<Record<'drawing' | 'code' | 'font', { readonly of: string; readonly licence: string }>>;
  readonly reuse: string;
  readonly report: string;
  readonly privacy: string;
}

const CATALOGUES: Readonly<Record<Language, AboutWords>> = { zh, en };

/** The words about the project in one language; apart from the others, since they come with their dialog. */
export const aboutWordsIn = (language: Language): AboutWords => CATALOGUES[language];
