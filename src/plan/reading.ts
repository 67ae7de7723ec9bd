import type { Bilingual, Locator } from './plan.ts';

/** What a doubtful place may be read as, in the plan's own language, and how sure that is, 0 to 1. */
export interface ReadAs {
  readonly text: string;
  readonly confidence: number;
}

/** A place where the plan's text is damaged or doubtful: what stands there, how it is read and why. */
export interface Reading {
  readonly id: string;
  /** The words as they stand. */
  readonly literal: string;
  /** The likeliest first, at least one. */
  readonly read: readonly ReadAs[];
  readonly reason: Bilingual;
  /** Ids of the things, or sections, it bears upon, at least one. */
  readonly things: readonly string[];
  /** Every place where it stands so, at least one. */
  readonly locators: readonly Locator[];
}
