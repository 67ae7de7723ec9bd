import type { EdgeShare, Grade, GradeReach, GradeReading } from '#density/counting.ts';
import type { Standing } from '#density/figures.ts';
import type { Implication } from '#density/implied-areas.ts';
import type { Shading } from '#density/shades.ts';
import type { Step } from '#density/steps.ts';
import type { Basis, Language } from '#plan/plan.ts';
import { density as en } from './en/density.ts';
import { density as zh } from './zh/density.ts';

/** The words of one switch: what it decides, and each of its settings. */
interface SwitchWords<Setting extends string | number> {
  readonly name: string;
  readonly settings: Readonly<Record<Setting, string>>;
}

/** How roads are drawn on the map of the view. */
export const ROAD_SIGNS = ['counted', 'viaduct', 'to-come', 'left-out'] as const;
export type RoadSign = (typeof ROAD_SIGNS)[number];

/** What the density view says in its own voice. Numbers come as text: densities in km/km², lengths in km, areas in km². */
export interface DensityWords {
  readonly title: string;
  readonly measuring: string;
  readonly failed: string;
  readonly unit: string;
  readonly squareKilometres: (squareKilometres: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly verdict: {
    readonly title: string;
    readonly metInEvery: (goal: string, least: string) => string;
    readonly metInNone: (goal: string, most: string, range: string, counting: string) => string;
    readonly inDoubt: (goal: string, conditions: string) => string;
    readonly depends: (goal: string, conditions: string) => string;
    readonly byZone: Readonly<Record<'met-in-every' | 'met-in-none', (zone: string) => string>>;
    readonly byZoneIf: Readonly<Record<'in-doubt' | 'depends', (zone: string, conditions: string) => string>>;
    readonly reach: Readonly<Record<GradeReach, string>>;
    readonly viaducts: string;
    readonly waterOut: string;
    /** What the verdict counts; `stated` is the title under which the plan's own numbers are judged. */
    readonly what: (year: string, stated: string) => string;
  };
  readonly now: {
    readonly title: string;
    readonly formula: (kilometres: string, squareKilometres: string) => string;
    readonly range: (low: string, high: string) => string;
    readonly noRange: string;
    readonly counted: string;
    readonly missing: (kilometres: string, goal: string) => string;
    readonly spare: (kilometres: string, goal: string) => string;
    /** Beside what is missing: that the plan's own length is over another area. */
    readonly otherLength: (added: string, gain: string, implied: string, squareKilometres: string) => string;
    /** That the plan's own density of before, worked out so, reads the same by chance; null where no year is told. */
    readonly sameNumber: (formula: string, before: string, yearBefore: string | null, yearDrawn: string) => string;
    readonly where: string;
    readonly open: string;
    readonly missingIn: (name: string, kilometres: string) => string;
    readonly spareIn: (name: string, kilometres: string) => string;
  };
  readonly stated: {
    readonly title: string;
    readonly noneOf: (year: string) => string;
    readonly drawnLine: (kilometres: string, stated: string) => string;
    readonly together: string;
    readonly open: string;
  };
  readonly counting: {
    readonly title: string;
    readonly grades: SwitchWords<GradeReach>;
    readonly reading: SwitchWords<GradeReading>;
    readonly planWorks: SwitchWords<'on' | 'off'>;
    readonly viaducts: SwitchWords<'on' | 'off'>;
    readonly water: SwitchWords<'on' | 'off'>;
    readonly edges: SwitchWords<EdgeShare>;
    readonly reset: string;
    readonly edgeWarning: string;
    readonly planWorksNote: (kilometres: string, added: string) => string;
  };
  readonly bars: {
    readonly title: string;
    readonly hint: string;
    readonly missing: string;
    readonly spare: (kilometres: string) => string;
    readonly goalMark: string;
    readonly zones: string;
    readonly areas: string;
    readonly shade: string;
    readonly shadings: Readonly<Record<Shading, string>>;
    readonly gridNote: string;
    readonly lines: Readonly<Record<RoadSign, string>>;
    readonly shades: (from: string | null, to: string | null) => string;
  };
  readonly matrix: {
    readonly title: string;
    readonly hint: string;
    readonly grades: string;
    readonly readings: Readonly<Record<GradeReading, string>>;
    readonly withoutWater: (name: string) => string;
    readonly standing: Readonly<Record<Standing, string>>;
  };
  readonly implied: {
    readonly title: string;
    readonly disagree: string;
    readonly agree: string;
    readonly from: Readonly<Record<Implication, (formula: string) => string>>;
    readonly drawn: string;
    readonly withoutWater: string;
    readonly before: (density: string) => string;
    readonly wouldMeet: (kilometres: string, goal: string) => string;
  };
  readonly steps: {
    readonly title: string;
    readonly moves: (least: string, most: string, gain: string) => string;
    readonly names: Readonly<Record<Step, string>>;
    readonly added: (density: string) => string;
    readonly gain: string;
    readonly reference: string;
  };
  readonly complete: {
    readonly title: string;
    readonly line: (drawn: string, stated: string) => string;
    readonly classes: string;
    readonly precision: (share: string) => string;
    readonly columns: readonly [string, string, string];
  };
  readonly method: { readonly title: string; readonly lines: readonly string[] };
  readonly place: {
    readonly back: string;
    readonly pieces: (count: number) => string;
    readonly stretches: (count: number) => string;
    readonly piecesHint: string;
    readonly unnamed: string;
    readonly alongEdge: Readonly<Record<'half' | 'whole', (kilometres: string) => string>>;
    readonly viaduct: string;
    readonly toCome: string;
    readonly orGrade: (grade: string) => string;
    readonly basis: Readonly<Record<Basis, string>>;
    readonly offBy: (metres: string) => string;
    readonly total: string;
    readonly precision: string;
    readonly copyLink: string;
    readonly copy: string;
    readonly card: string;
    readonly none: string;
  };
  readonly table: {
    readonly columns: readonly string[];
    readonly yes: string;
    readonly no: string;
  };
  readonly grades: Readonly<Record<Grade, string>>;
}

const CATALOGUES: Readonly<Record<Language, DensityWords>> = { zh, en };

/** The words of the density view in one language; apart from the others, since they come with the view. */
export const densityWordsIn = (language: Language): DensityWords => CATALOGUES[language];
