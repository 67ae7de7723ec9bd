import type { Grade, RoadStatus } from '#density/counting.ts';
import type { Chapter } from '#plan/chapter.ts';
import type { Figure } from '#plan/figure.ts';
import type { Indicator } from '#plan/indicator.ts';
import type { SumSources } from '#plan/judged.ts';
import type { OutlineEntry } from '#plan/outline.ts';
import type {
  About,
  Basis,
  Bilingual,
  Membership,
  ProjectCount,
  Source,
  Statement,
  Status,
  ThingKind,
  Tier,
} from '#plan/plan.ts';
import type { Reading } from '#plan/reading.ts';
import type { InvestmentPeriod, OutsideFigure, Relation } from '#plan/relation.ts';
import type { RoadGoal } from '#plan/road-goal.ts';
import type { WalkCircle } from '#plan/walk.ts';

/** What the plan does to a road: opens a new one, widens one, or had it built by the time of the map that was followed. */
export const PLAN_WORKS = ['new', 'widening', 'built-since'] as const;
type PlanWorks = (typeof PLAN_WORKS)[number];

/** Longitude and latitude in degrees, WGS84; a drawn position has no height. */
export type Place = [longitude: number, latitude: number];

export type DrawnGeometry =
  | { readonly type: 'Point'; readonly coordinates: Place }
  | { readonly type: 'LineString'; readonly coordinates: Place[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: Place[][] }
  | { readonly type: 'Polygon'; readonly coordinates: Place[][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Place[][][] };

export type DrawnPolygon = Extract<DrawnGeometry, { type: 'Polygon' | 'MultiPolygon' }>;
export type DrawnLine = Extract<DrawnGeometry, { type: 'LineString' | 'MultiLineString' }>;

/** The properties every drawn feature carries; see geo/README.md for what each one means. */
export interface DrawnProperties {
  readonly id: string;
  readonly kind: ThingKind;
  readonly name_zh: string | null;
  readonly name_en: string | null;
  readonly name_literal?: string;
  readonly name_confidence?: number;
  readonly basis: Basis;
  readonly accuracy_m: number;
  readonly source: readonly string[];
  readonly why: string;
  readonly why_en: string;
  readonly order?: number;
  readonly tier?: Tier;
  readonly radius_m?: number;
  readonly part_of?: string;
  /** Area in hectares that a notice states for the parcel; its shape then has that area and need not follow streets. */
  readonly stated_area_ha?: number;
  readonly grade?: Grade;
  readonly grade_or?: Grade | null;
  readonly status?: RoadStatus;
  readonly plan_works?: PlanWorks;
  readonly level?: number;
  readonly name_evidence?: string;
  readonly line?: string;
  readonly lines?: readonly string[];
}

export interface DrawnFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: DrawnProperties;
  readonly geometry: DrawnGeometry;
}

/** One file of the drawing: a theme and its features in the order they stand there. */
export interface Theme {
  readonly file: string;
  readonly features: readonly DrawnFeature[];
}

/** A name the plan mentions that has no shape, as written in facts/unplaced.json. */
export interface UnplacedEntry {
  readonly id: string;
  readonly kind: ThingKind;
  readonly name: Bilingual;
  readonly literalName: string | null;
  readonly nameConfidence: number;
  readonly order: number;
  readonly reason: Bilingual;
}

/** Other names a thing goes by, as written in facts/other-names.json. */
export interface OtherNames {
  readonly id: string;
  readonly names: readonly string[];
}

/** A chapter or section of the plan, as written in facts/outline.json. */
export interface OutlineFact extends OutlineEntry {
  readonly title: Bilingual;
  /** Whether the text lost its number. */
  readonly restored: boolean;
}

/** What the plan does to a thing, and the statement that says so, as written in facts/statuses.json. */
export interface StatusFact {
  readonly id: string;
  readonly status: Status;
  readonly statement: string;
}

/** How a word is read, a syllable for each character, as written in facts/pronunciations.json. */
export interface WordReading {
  readonly word: string;
  /** In letters without tones, ü as v, parted by blanks. */
  readonly reading: string;
}

export interface Facts {
  readonly about: About;
  readonly structure: readonly Membership[];
  readonly statements: readonly StatementFact[];
  readonly projects: readonly ProjectCount[];
  readonly unplaced: readonly UnplacedEntry[];
  readonly sources: readonly Source[];
  readonly otherNames: readonly OtherNames[];
  readonly story: readonly Chapter[];
  readonly outline: readonly OutlineFact[];
  readonly readings: readonly Reading[];
  readonly walkCircles: readonly WalkCircle[];
  readonly statuses: readonly StatusFact[];
  readonly pronunciations: readonly WordReading[];
  readonly figures: readonly Figure[];
  readonly outsideFigures: readonly OutsideFigure[];
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
  /** null in a plan that does not tell what is spent within its years. */
  readonly investment: InvestmentPeriod | null;
  /** null where the plan promises no density of roads. */
  readonly roadGoal: RoadGoal | null;
}

/** A statement as it is written down: with figures of other lines that it names, and numbers in it that are our own count. */
export interface StatementFact extends Statement {
  readonly figures?: readonly string[];
  readonly counted?: readonly number[];
}

/** The drawing board whole: what is drawn and what is written. */
export interface Drawing {
  readonly themes: readonly Theme[];
  readonly facts: Facts;
}

/** What the sums of the facts draw on. */
export const sumsOf = ({ figures, outsideFigures, relations, structure, projects }: Facts): SumSources => ({
  figures,
  outside: outsideFigures,
  relations,
  memberships: structure,
  projects,
});

/** What is wrong, where, and what to do about it. */
export interface Complaint {
  /** Path inside the plan folder: drawn/roads.geojson. */
  readonly file: string;
  readonly id: string;
  readonly what: string;
  readonly remedy: string;
}

/** A rule reads the whole drawing board and complains of everything it finds. */
export type Rule = (drawing: Drawing) => readonly Complaint[];

/** A feature and the file it stands in. */
export interface Filed {
  readonly file: string;
  readonly feature: DrawnFeature;
}

/** Every feature with the file it stands in, in the order drawn. */
export const featuresOf = (drawing: Drawing): readonly Filed[] =>
  drawing.themes.flatMap(({ file, features }) => features.map((feature) => ({ file, feature })));

/** A complaint about a drawn feature. */
export const complaintAbout = ({ file, feature }: Filed, what: string, remedy: string): Complaint => ({
  file,
  id: feature.properties.id,
  what,
  remedy,
});

/** The id of the thing a feature belongs to: road-hanxi-lu-3 is a piece of the street road-hanxi-lu. */
export const thingIdOf = ({ id, kind }: Pick<DrawnProperties, 'id' | 'kind'>): string =>
  kind === 'road' ? id.replace(/-\d+$/, '') : id;
