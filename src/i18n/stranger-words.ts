import type { ThingKind, Tier } from '#plan/plan.ts';

/** What the greeting counts of the drawing. */
export type Counted = Extract<ThingKind, 'zone' | 'axis' | 'highlight-area' | 'parcel' | 'road'>;

/** What greets a stranger, tells about the project, and takes a report of an error. */
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
  readonly about: {
    /** Short, for the bar; the heading says it in full. */
    readonly title: string;
    readonly heading: string;
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
  };
  readonly report: {
    readonly title: string;
    readonly open: string;
    readonly how: string;
    readonly idSays: string;
    readonly text: string;
    readonly name: string;
    readonly id: string;
    readonly plan: string;
    readonly link: string;
    /** Asked where no thing is given. */
    readonly which: string;
    readonly questions: readonly string[];
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
}
