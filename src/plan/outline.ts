import type { Locator } from './plan.ts';

/** A chapter of the plan, or a section of one; the thing of the same id bears its title. */
export interface OutlineEntry {
  readonly id: string;
  /** 0 stands for the opening note before chapter 1. */
  readonly chapter: number;
  /** null for the chapter itself and its introduction. */
  readonly section: number | null;
}

/** The entry of the outline that holds a locator's words: its section, else its chapter; undefined where the outline lacks it. */
export const entryOf = (outline: readonly OutlineEntry[], { chapter, section }: Locator): OutlineEntry | undefined =>
  outline.find((entry) => entry.chapter === chapter && entry.section === section) ??
  outline.find((entry) => entry.chapter === chapter && entry.section === null);
