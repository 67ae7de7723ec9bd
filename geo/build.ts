import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { judge } from '#plan/judged.ts';
import type { Plan } from '#plan/plan.ts';
import type { Sums } from '#plan/relation.ts';
import { complaintsOf, countOf, lineOf } from './check.ts';
import { densityFileOf } from './density-file.ts';
import { sumsOf } from './drawing.ts';
import { mapSourcesOf } from './map-sources.ts';
import { mentionsIn } from './mentions.ts';
import { pronunciationsOf } from './pronunciations.ts';
import { readPlanFolder } from './read-plan-folder.ts';
import { withRoadDensities } from './road-densities.ts';
import { thingsOf } from './things.ts';

const textOf = ({ type, features }: FeatureCollection): string =>
  `{"type":"${type}","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;

/** A plan the check has complaints about; the message lists every one with file, id and remedy. */
export class RefusedPlan extends Error {
  override readonly name = 'RefusedPlan';
}

/**
 * Checks the plan in `planFolder` and writes into `outFolder` what the app fetches: plan.json, search.json, figures.json, density.json and
 * one GeoJSON file per map source. The same plan gives the same bytes. Throws RefusedPlan when the check has complaints.
 */
export const buildPlan = (planFolder: string, outFolder: string): void => {
  const reading = readPlanFolder(planFolder);
  const complaints = complaintsOf(reading);
  if (complaints.length > 0 || !reading.drawing) {
    throw new RefusedPlan(`${planFolder} has ${countOf(complaints)}; mend them first:\n${complaints.map(lineOf).join('\n')}`);
  }
  const { facts } = reading.drawing;
  const things = thingsOf(reading.drawing);
  const sources = mapSourcesOf(reading.drawing, things);
  const density = densityFileOf(reading.drawing);
  const plan: Plan = {
    about: facts.about,
    things: withRoadDensities(things, density, sources),
    memberships: facts.structure,
    statements: facts.statements.map(({ id, about, topic, text, locator }) => ({ id, about, topic, text, locator })),
    projects: facts.projects,
    sources: facts.sources,
    outline: facts.outline.map(({ id, chapter, section }) => ({ id, chapter, section })),
    readings: facts.readings,
    walkCircles: facts.walkCircles,
    story: facts.story,
    roadGoal: facts.roadGoal,
  };
  const sums: Sums = {
    figures: facts.figures,
    outside: facts.outsideFigures,
    indicators: facts.indicators,
    mentions: Object.fromEntries(mentionsIn(facts, things, judge(sumsOf(facts))).found),
    relations: facts.relations,
    investment: facts.investment,
  };
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(join(outFolder, 'plan.json'), `${JSON.stringify(plan)}\n`);
  const pronunciations = pronunciationsOf(things, facts.statements, facts.pronunciations);
  writeFileSync(join(outFolder, 'search.json'), `${JSON.stringify(pronunciations)}\n`);
  writeFileSync(join(outFolder, 'figures.json'), `${JSON.stringify(sums)}\n`);
  writeFileSync(join(outFolder, 'density.json'), `${JSON.stringify(density)}\n`);
  for (const [name, source] of sources) writeFileSync(join(outFolder, `${name}.geojson`), textOf(source));
};

const isCommand = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;

if (isCommand) {
  const [, , planFolder = 'geo', outFolder = 'public/data'] = process.argv;
  try {
    buildPlan(planFolder, outFolder);
    console.log(`${planFolder} is built into ${outFolder}`);
  } catch (error) {
    if (!(error instanceof RefusedPlan)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
