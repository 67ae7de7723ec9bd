import { z } from 'zod';
import { GRADES, ROAD_STATUSES } from '#density/counting.ts';
import type { Chapter, FigureReference } from '#plan/chapter.ts';
import { type About, type Locator, type Membership, ROLES, type Source, STATUSES, THING_KINDS } from '#plan/plan.ts';
import type { Reading } from '#plan/reading.ts';
import {
  type DrawnFeature,
  type OtherNames,
  type OutlineFact,
  PLAN_WORKS,
  type StatementFact,
  type StatusFact,
  type UnplacedEntry,
  type WordReading,
} from './drawing.ts';

/** A text with something in it. */
export const text = z.string().regex(/\S/, 'must not be empty');
/** A text in both languages. */
export const bilingual = z.object({ zh: text, en: text });
const kind = z.enum(THING_KINDS);
const confidence = z.number().min(0).max(1);
const order = z.int().min(0);

const place = z.tuple([z.number(), z.number()]);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: place }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(place) }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(place)) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(place)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(place))) }),
]);

/** The form of one drawn feature; what a property means stands in geo/README.md. */
export const drawnFeatureForm = z.object({
  type: z.literal('Feature'),
  id: text,
  properties: z.object({
    id: text,
    kind,
    name_zh: text.nullable(),
    name_en: text.nullable(),
    name_literal: text.exactOptional(),
    name_confidence: confidence.exactOptional(),
    basis: z.enum(['traced', 'derived', 'schematic']),
    accuracy_m: z.number().positive(),
    source: z.array(text).min(1),
    why: text,
    why_en: text,
    order: order.exactOptional(),
    tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).exactOptional(),
    radius_m: z.number().positive().exactOptional(),
    part_of: text.exactOptional(),
    stated_area_ha: z.number().positive().exactOptional(),
    grade: z.enum(GRADES).exactOptional(),
    grade_or: z.enum(GRADES).nullable().exactOptional(),
    status: z.enum(ROAD_STATUSES).exactOptional(),
    plan_works: z.enum(PLAN_WORKS).exactOptional(),
    level: z.int().min(-1).max(1).exactOptional(),
    name_evidence: text.exactOptional(),
    line: text.exactOptional(),
    lines: z.array(text).min(1).exactOptional(),
  }),
  geometry,
}) satisfies z.ZodType<DrawnFeature>;

/** The form of a locator. */
export const locator = z.object({
  chapter: z.int().min(0),
  section: z.int().min(1).nullable(),
  box: z.int().min(1).nullable(),
  restored: z.boolean(),
  paragraph: text.refine((words) => [...words].length <= 8, 'must be the first eight characters, no more'),
  line: z.int().min(1),
}) satisfies z.ZodType<Locator>;

/** The form of each file of facts: about.json and road-goal.json hold one object, every other file a list of them. */
export const aboutForm = z.object({
  title: bilingual,
  subtitle: bilingual,
  planTitle: bilingual,
  passed: z.object({ by: bilingual, on: z.iso.date() }).nullable(),
  drawing: bilingual,
  district: text,
  years: z.array(z.int()),
  planPeriods: z.array(z.object({ name: bilingual, from: z.int(), to: z.int() })),
  framework: z.object({ text: bilingual, locator }),
}) satisfies z.ZodType<About>;

export const membershipForm = z.object({
  member: text,
  of: text,
  role: z.enum(ROLES),
  locator,
  note: bilingual.nullable(),
}) satisfies z.ZodType<Membership>;

export const statementForm = z.object({
  id: text,
  about: text,
  topic: z.enum(['purpose', 'other', 'remark']),
  text: bilingual,
  locator,
  figures: z.array(text).min(1).exactOptional(),
  counted: z.array(z.number()).min(1).exactOptional(),
}) satisfies z.ZodType<StatementFact>;

export const unplacedForm = z.object({
  id: text,
  kind,
  name: bilingual,
  literalName: text.nullable(),
  nameConfidence: confidence,
  order,
  reason: bilingual,
}) satisfies z.ZodType<UnplacedEntry>;

export const sourceForm = z.object({
  key: text,
  title: bilingual,
  licence: bilingual,
  credit: text.nullable(),
  url: text.nullable(),
}) satisfies z.ZodType<Source>;

export const outlineForm = z.object({
  id: text,
  chapter: z.int().min(0),
  section: z.int().min(1).nullable(),
  title: bilingual,
  restored: z.boolean(),
}) satisfies z.ZodType<OutlineFact>;

export const readingForm = z.object({
  id: text,
  literal: text,
  read: z.array(z.object({ text, confidence })).min(1),
  reason: bilingual,
  things: z.array(text).min(1),
  locators: z.array(locator).min(1),
}) satisfies z.ZodType<Reading>;

export const statusForm = z.object({
  id: text,
  status: z.enum(STATUSES),
  statement: text,
}) satisfies z.ZodType<StatusFact>;

/** A reading has a syllable for each character of its word, in letters. */
export const wordReadingForm = z
  .object({ word: z.string().regex(/^\p{Script=Han}+$/u), reading: z.string().regex(/^[a-z]+( [a-z]+)*$/) })
  .refine(({ word, reading }) => reading.split(' ').length === word.length, {
    path: ['reading'],
    message: 'must have a syllable for each character of the word',
  }) satisfies z.ZodType<WordReading>;

export const otherNamesForm = z.object({ id: text, names: z.array(text).min(1) }) satisfies z.ZodType<OtherNames>;

const figureReference = z.discriminatedUnion('type', [
  z.object({ type: z.literal('projects'), entry: text }),
  z.object({ type: z.literal('investment'), entry: text }),
  z.object({ type: z.literal('members'), of: text, roles: z.array(z.enum(ROLES)).min(1) }),
  z.object({ type: z.literal('area'), thing: text }),
  z.object({ type: z.literal('length'), thing: text }),
  z.object({ type: z.literal('accuracy'), thing: text }),
  z.object({ type: z.literal('parcels-of-tier'), tier: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  z.object({ type: z.literal('unplaced') }),
  z.object({ type: z.literal('doubtful-names') }),
]) satisfies z.ZodType<FigureReference>;

export const chapterForm = z.object({
  id: text,
  headline: bilingual,
  lines: z.tuple([bilingual, bilingual]),
  figures: z.array(z.object({ name: text, label: bilingual.nullable(), from: figureReference })),
  view: z.array(text).min(1),
  background: z.array(text),
  cast: z.array(z.array(text).min(1)),
}) satisfies z.ZodType<Chapter>;
