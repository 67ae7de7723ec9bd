import type { Language } from './plan.ts';

/** A figure in the words of a statement, and where its number stands there in UTF-16 units. */
export interface Mention {
  readonly figure: string;
  readonly language: Language;
  readonly from: number;
  readonly to: number;
}
