import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import validation from 'geojson-validation';
import { z } from 'zod';
import type { Complaint, Drawing, DrawnFeature, Facts, Theme } from './drawing.ts';
import { projectCountForm, roadGoalForm, walkCircleForm } from './figure-reference-forms.ts';
import { lookupIn } from './figure-references.ts';
import {
  aboutForm,
  chapterForm,
  drawnFeatureForm,
  membershipForm,
  otherNamesForm,
  outlineForm,
  readingForm,
  sourceForm,
  statementForm,
  statusForm,
  unplacedForm,
  wordReadingForm,
} from './forms.ts';
import { figureForm, indicatorForm, investmentForm, outsideFigureForm, relationForm } from './sums-forms.ts';

/** What a plan folder holds; `drawing` is null where a file cannot be read or has not its form, and `complaints` says why. */
export interface Reading {
  readonly drawing: Drawing | null;
  readonly complaints: readonly Complaint[];
}

type Complain = (complaint: Complaint) => void;

const readJson = (planFolder: string, file: string, complain: Complain): unknown => {
  const path = join(planFolder, file);
  if (!existsSync(path)) {
    complain({ file, id: '–', what: 'is missing', remedy: 'add the file; geo/README.md says what it holds' });
    return undefined;
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain({ file, id: '–', what: `is not JSON: ${reason}`, remedy: 'mend the syntax there' });
    return undefined;
  }
};

const namesOfEntries = z.looseObject({ id: z.string().optional(), key: z.string().optional(), member: z.string().optional() });

/** The name an entry goes by in a complaint; its number in the file, from 1, where it has none. */
const nameOf = (entry: unknown, index: number): string => {
  const named = namesOfEntries.safeParse(entry);
  return (named.success && (named.data.id ?? named.data.key ?? named.data.member)) || `entry ${index + 1}`;
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => {
    const record = z.record(z.string(), z.unknown()).or(z.array(z.unknown())).safeParse(inner);
    return record.success ? Object.entries(record.data).find(([name]) => name === String(key))?.[1] : undefined;
  }, value);

const inForm = <T>(form: z.ZodType<T>, value: unknown, file: string, id: string, complain: Complain): T | null => {
  const result = form.safeParse(value);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const where = path.join('.') || 'the entry';
    const stands = JSON.stringify(valueAt(value, path)) ?? 'missing';
    const what = `${where} is ${stands}: ${message}`;
    complain({ file, id, what, remedy: `give ${where} the form that geo/README.md describes` });
  }
  return null;
};

const listInForm = <T>(form: z.ZodType<T>, value: unknown, file: string, complain: Complain): readonly T[] => {
  if (!Array.isArray(value)) {
    if (value !== undefined) complain({ file, id: '–', what: 'holds no list', remedy: 'write a JSON array of entries' });
    return [];
  }
  return value.flatMap((entry: unknown, index) => inForm(form, entry, file, nameOf(entry, index), complain) ?? []);
};

const readTheme = (planFolder: string, file: string, complain: Complain): readonly DrawnFeature[] => {
  const value = readJson(planFolder, file, complain);
  if (value === undefined) return [];
  const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }).safeParse(value);
  if (!collection.success) {
    complain({
      file,
      id: '–',
      what: 'is no FeatureCollection',
      remedy: 'write {"type":"FeatureCollection","features":[…]}',
    });
    return [];
  }
  return collection.data.features.flatMap((feature, index) => {
    const id = nameOf(feature, index);
    const faults = validation.isFeature(feature, true);
    for (const fault of faults) complain({ file, id, what: `is no GeoJSON: ${fault}`, remedy: 'mend the geometry by RFC 7946' });
    return faults.length > 0 ? [] : (inForm(drawnFeatureForm, feature, file, id, complain) ?? []);
  });
};

/** The names of the files of a folder that end so, in order of name. */
const filesIn = (planFolder: string, folder: string, ending: string, complain: Complain): readonly string[] => {
  const path = join(planFolder, folder);
  if (!existsSync(path)) {
    complain({ file: folder, id: '–', what: 'is missing', remedy: `a plan has files in ${folder}/*${ending}` });
    return [];
  }
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort();
};

const readThemes = (planFolder: string, complain: Complain): readonly Theme[] =>
  filesIn(planFolder, 'drawn', '.geojson', complain).map((name) => ({
    file: `drawn/${name}`,
    features: readTheme(planFolder, `drawn/${name}`, complain),
  }));

const readFacts = (planFolder: string, complain: Complain): Facts | null => {
  const list = <T>(name: string, form: z.ZodType<T>): readonly T[] => {
    const file = `facts/${name}`;
    return listInForm(form, readJson(planFolder, file, complain), file, complain);
  };
  const one = <T>(name: string, form: z.ZodType<T>): T | null => {
    const file = `facts/${name}`;
    const value = readJson(planFolder, file, complain);
    return value === undefined ? null : inForm(form, value, file, '–', complain);
  };
  const every = <T>(folder: string, form: z.ZodType<T>): readonly T[] =>
    filesIn(planFolder, `facts/${folder}`, '.json', complain).flatMap((file) => list(`${folder}/${file}`, form));
  const about = one('about.json', aboutForm);
  const investment = one('investment.json', investmentForm);
  const figures = every('figures', figureForm);
  const lookup = lookupIn(figures, complain);
  const roadGoal = lookup.roadGoal(one('road-goal.json', roadGoalForm));
  const lists = {
    structure: list('structure.json', membershipForm),
    statements: every('statements', statementForm),
    projects: list('projects.json', projectCountForm).flatMap(lookup.projectCount),
    unplaced: list('unplaced.json', unplacedForm),
    sources: list('sources.json', sourceForm),
    otherNames: list('other-names.json', otherNamesForm),
    story: list('story.json', chapterForm),
    outline: list('outline.json', outlineForm),
    readings: list('readings.json', readingForm),
    walkCircles: list('walk-circles.json', walkCircleForm).flatMap(lookup.walkCircle),
    statuses: list('statuses.json', statusForm),
    pronunciations: list('pronunciations.json', wordReadingForm),
    figures,
    outsideFigures: list('outside-figures.json', outsideFigureForm),
    indicators: list('indicators.json', indicatorForm),
    relations: list('relations.json', relationForm),
  };
  return about && { about, roadGoal, investment, ...lists };
};

/** Reads every shape and fact of a plan folder; never throws for what stands in the files, but complains of it. */
export const readPlanFolder = (planFolder: string): Reading => {
  const complaints: Complaint[] = [];
  const complain: Complain = (complaint) => complaints.push(complaint);
  const themes = readThemes(planFolder, complain);
  const facts = readFacts(planFolder, complain);
  return { drawing: facts && complaints.length === 0 ? { themes, facts } : null, complaints };
};
