import type { Bilingual, Role, Tier } from './plan.ts';

/** A figure a chapter takes from the facts or the drawing; the number itself stands nowhere in the chapter. */
export type FigureReference =
  /** How many projects an entry of the facts counts. */
  | { readonly type: 'projects'; readonly entry: string }
  /** The investment of such an entry. */
  | { readonly type: 'investment'; readonly entry: string }
  /** How many things belong to a thing, directly or by way of others, in one of these roles. */
  | { readonly type: 'members'; readonly of: string; readonly roles: readonly Role[] }
  /** How large a thing is drawn. */
  | { readonly type: 'area'; readonly thing: string }
  /** How long a line is drawn. */
  | { readonly type: 'length'; readonly thing: string }
  /** How many metres a thing may be off. */
  | { readonly type: 'accuracy'; readonly thing: string }
  /** How many parcels are drawn in a tier. */
  | { readonly type: 'parcels-of-tier'; readonly tier: Tier }
  /** How many things the plan names that have no place. */
  | { readonly type: 'unplaced' }
  /** How many things bear a name that had to be restored or stays in doubt. */
  | { readonly type: 'doubtful-names' };

/** A figure by the name the chapter's text calls it; with a label it is also shown large. */
export interface ChapterFigure {
  readonly name: string;
  readonly label: Bilingual | null;
  readonly from: FigureReference;
}

/**
 * One page of the story: a whole view of the map and what is said to it. In headline and lines {id} stands for the name of a
 * thing, {plan} for the title of the plan, and {name} for a figure of the chapter.
 */
export interface Chapter {
  readonly id: string;
  readonly headline: Bilingual;
  readonly lines: readonly [Bilingual, Bilingual];
  readonly figures: readonly ChapterFigure[];
  /** What the camera takes into view, whole. */
  readonly view: readonly string[];
  /** What is on the map from the start, so that nobody is lost. */
  readonly background: readonly string[];
  /** What comes on the map one group after the other, in the order it is spoken of; what has no place is listed only. */
  readonly cast: readonly (readonly string[])[];
}

/** A name or a figure in the text of a chapter, and what stands between its braces. */
export const PLACEHOLDER = /\{([^{}]+)\}/g;
