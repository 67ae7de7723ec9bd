import type { Chapter } from './chapter.ts';
import type { OutlineEntry } from './outline.ts';
import type { Reading } from './reading.ts';
import type { RoadGoal } from './road-goal.ts';
import type { WalkCircle } from './walk.ts';

/** What the plan is, as the app knows it: things, what belongs to what, what is said, and where it says so. */

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What parts the short part of a name from its long one, in each language: a zone's name has both. */
export const NAME_PARTING: Readonly<Record<Language, string>> = { zh: '·', en: ' – ' };

/** One text in both languages; neither may be empty. */
export type Bilingual = Readonly<Record<Language, string>>;

export const THING_KINDS = [
  'district',
  'zone',
  'axis',
  'sub-axis',
  'highlight-area',
  'parcel',
  'building',
  'road',
  'rail',
  'station',
  'bridge',
  'tunnel',
  'water',
  'park',
  'green-belt',
  'works',
  'facility',
  'subdistrict',
  'collective',
  'net',
  'measure',
  'section',
  'context',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/**
 * What the plan does to a thing, by its words: counts on what is there, tells of what is done, sets up, renews, or only looks
 * into or strives for.
 */
export const STATUSES = ['existing', 'completed', 'new', 'renewal', 'explored'] as const;
export type Status = (typeof STATUSES)[number];

/** How a shape came to stand where it stands: followed on a public map, placed by named neighbours, or a mere place for a name. */
export type Basis = 'traced' | 'derived' | 'schematic';

/** How much of a parcel's extent the evidence gives: 1 its sides, 2 one anchor inside a street block, 3 membership only. */
export type Tier = 1 | 2 | 3;

/** Longitude and latitude in degrees, WGS84. */
export type Position = readonly [longitude: number, latitude: number];

/** West, south, east, north in degrees, WGS84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A drawn area in square metres, and the 5th to 95th percentile of it over draws that move the drawing within its accuracy. */
export interface AreaRange {
  readonly drawn: number;
  readonly low: number;
  readonly high: number;
}

/** km of road per km² as drawn, and the 5th to 95th percentile of it over draws that move the shape within its accuracy. */
export interface DensityFigure {
  readonly drawn: number;
  readonly low: number;
  readonly high: number;
}

/** The density of the roads there are, edges half: down to branch roads, and with the lanes inside blocks. */
export interface RoadDensity {
  readonly toBranch: DensityFigure;
  readonly toLane: DensityFigure;
}

/** A thing that has a shape: where it is, on what that rests and how far it may be off. */
export interface Placed {
  readonly type: 'placed';
  readonly basis: Basis;
  readonly accuracyMetres: number;
  /** Keys into Plan.sources. */
  readonly sources: readonly string[];
  readonly why: Bilingual;
  readonly tier: Tier | null;
  /** Reach of a shape of which only a centre is known; null where the shape itself is drawn. */
  readonly radiusMetres: number | null;
  readonly bounds: Bounds;
  readonly labelPoint: Position;
  /** null for lines and points, and where the extent is unknown (tier 3). */
  readonly areaSquareMetres: AreaRange | null;
  /** The land a notice states for it, square metres; null where none does and the shape reaches to street centre lines. */
  readonly statedAreaSquareMetres: number | null;
  /** null for all but roads, rails and axes. */
  readonly lengthMetres: number | null;
  /** null for all but the district, its zones and highlight areas, and parcels of tier one and two. */
  readonly roadDensity: RoadDensity | null;
}

/** A thing the plan names that has no shape, and why not. */
export interface Unplaced {
  readonly type: 'unplaced';
  readonly reason: Bilingual;
}

export interface Thing {
  readonly id: string;
  readonly kind: ThingKind;
  readonly name: Bilingual;
  /** What stands in the damaged text, where the name had to be restored; otherwise null. */
  readonly literalName: string | null;
  /** Other names it goes by, in the plan or elsewhere, so that it is found by them. */
  readonly otherNames: readonly string[];
  /** How sure the name is, 0 to 1; 1 where it stands whole and beyond doubt. */
  readonly nameConfidence: number;
  /** Order among its siblings as the plan lists them; highlight areas show it as their number. */
  readonly order: number;
  readonly placement: Placed | Unplaced;
  /** null where the plan does not say. */
  readonly status: Status | null;
}

/** Where the plan says something. A number is null where the part has none; `restored` when the plan's text lost that number. */
export interface Locator {
  /** 0 stands for the opening note before chapter 1. */
  readonly chapter: number;
  /** Section within the chapter; null for its introduction. */
  readonly section: number | null;
  /** Number of the box (专栏) the words stand in, or null. */
  readonly box: number | null;
  readonly restored: boolean;
  /** The first eight characters of the paragraph, as they stand in the text. */
  readonly paragraph: string;
  /** Line in the text as it reached us, counted from 1. */
  readonly line: number;
}

export const ROLES = [
  'zone',
  'axis',
  'sub-axis',
  'highlight-area',
  'trigger',
  'parcel-to-assemble',
  'building-to-assemble',
  'strung-on-axis',
  'resource',
  'along-road',
  'end-point',
  'investment-project',
  'part',
] as const;
export type Role = (typeof ROLES)[number];

/** One thing belongs to another in a role; a thing may belong to several. */
export interface Membership {
  readonly member: string;
  readonly of: string;
  readonly role: Role;
  readonly locator: Locator;
  /** A remark on this membership (a missing word, a doubtful reading), or null. */
  readonly note: Bilingual | null;
}

/** What the plan says about one thing, in our words, or what we remark on its text. */
export interface Statement {
  readonly id: string;
  readonly about: string;
  /**
   * `purpose` is the one sentence shown first on the card, `other` the rest of what the plan says; `remark` is ours, about
   * the text: what is missing, damaged, contradictory or not stated.
   */
  readonly topic: 'purpose' | 'other' | 'remark';
  readonly text: Bilingual;
  readonly locator: Locator;
}

export const PROJECT_KINDS = ['industry', 'infrastructure', 'ecology', 'social'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** How many projects the plan counts for a thing, and their investment in 亿元 (hundred million yuan). */
export interface ProjectCount {
  readonly id: string;
  readonly of: string;
  readonly kinds: readonly ProjectKind[];
  readonly count: number;
  readonly investmentYiYuan: number;
  /** Ids of the two figures. */
  readonly figures: { readonly count: string; readonly investment: string };
  /** Ids of those the plan names; the others are counted, never placed. */
  readonly named: readonly string[];
  readonly locator: Locator;
  readonly note: Bilingual | null;
}

export interface Source {
  readonly key: string;
  readonly title: Bilingual;
  readonly licence: Bilingual;
  /** Shown wherever data resting on this source is on view; null where nothing is owed. */
  readonly credit: string | null;
  readonly url: string | null;
}

/** What the app calls itself and the plan, so that src names no place. */
export interface About {
  readonly title: Bilingual;
  readonly subtitle: Bilingual;
  readonly planTitle: Bilingual;
  /** Who passed the plan, and the day as YYYY-MM-DD; null where nobody has. */
  readonly passed: { readonly by: Bilingual; readonly on: string } | null;
  /** One sentence on how the drawing came about. */
  readonly drawing: Bilingual;
  readonly district: string;
  /** The years its statements can be looked at by, in order. */
  readonly years: readonly number[];
  /** What the plans it speaks of are called, with their years, both included: the one before, itself. */
  readonly planPeriods: readonly { readonly name: Bilingual; readonly from: number; readonly to: number }[];
  readonly framework: { readonly text: Bilingual; readonly locator: Locator };
}

export interface Plan {
  readonly about: About;
  readonly things: readonly Thing[];
  readonly memberships: readonly Membership[];
  readonly statements: readonly Statement[];
  readonly projects: readonly ProjectCount[];
  readonly sources: readonly Source[];
  /** The plan's chapters and sections, in order. */
  readonly outline: readonly OutlineEntry[];
  /** Every doubtful place of the plan's text, in its order. */
  readonly readings: readonly Reading[];
  readonly walkCircles: readonly WalkCircle[];
  /** The pages a presenter turns, in order. */
  readonly story: readonly Chapter[];
  /** What is promised of the roads; null in a plan that promises no density. */
  readonly roadGoal: RoadGoal | null;
}
