import type { ThingKind } from '#plan/plan.ts';

/** What the greeting counts of the drawing. */
export type Counted = Extract<ThingKind, 'zone' | 'axis' | 'highlight-area' | 'parcel' | 'road'>;

/** What greets a stranger, and what opens the dialogs about the project and for a report of an error. */
export interface StrangerWords {
  readonly welcome: {
    readonly title: string;
    readonly headings: Readonly<Record<'what' | 'whose' | 'drawn' | 'sure', string>>;
    readonly what: (planTitle: string) => string;
    readonly whose: (district: string) => string;
    readonly drawn: (counts: string) => string;
    readonly counted: Readonly<Record<Counted, (count: number) => string>>;
    readonly sure: string;
    readonly dashed: string;
    readonly circle: string;
    readonly hint: string;
    readonly tour: string;
    readonly explore: string;
  };
  /** The title is short, for the bar; the heading says it in full. */
  readonly about: { readonly title: string; readonly heading: string };
  readonly reportError: string;
}
