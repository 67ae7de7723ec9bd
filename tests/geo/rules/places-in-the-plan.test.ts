import { expect, test } from 'vitest';
import { circlesAreSaid } from '../../../geo/rules/circles-are-said.ts';
import { idsAreUnique } from '../../../geo/rules/ids-are-unique.ts';
import { linesHaveOnePlace } from '../../../geo/rules/lines-have-one-place.ts';
import { locatorsAreInTheOutline } from '../../../geo/rules/locators-are-in-the-outline.ts';
import { otherPlan, said, withFacts } from '../other-plan.ts';

const { facts } = otherPlan;

test('a place that the outline has not is named, whichever fact stands there', () => {
  const outline = facts.outline.filter(({ id }) => id !== 'section-1-3');
  const figures = facts.figures.filter(({ id }) => id === 'social-projects');
  expect(said(locatorsAreInTheOutline, otherPlan)).toEqual([]);
  expect(said(locatorsAreInTheOutline, withFacts({ outline, figures }))).toEqual([
    'facts/statements  statement-parcel-tangshuang-2  stands in chapter 1, section 3, which facts/outline.json has not  mend the locator, or list it there',
    'facts/statements  statement-parcel-tangshuang-3  stands in chapter 1, section 3, which facts/outline.json has not  mend the locator, or list it there',
    'facts/statements  statement-measure-markets-2  stands in chapter 1, section 3, which facts/outline.json has not  mend the locator, or list it there',
    'facts/projects.json  projects-jiayi-social  stands in chapter 1, section 3, which facts/outline.json has not  mend the locator, or list it there',
    'facts/readings.json  reading-02  stands in chapter 1, section 3, which facts/outline.json has not  mend the locator, or list it there',
    'facts/figures  social-projects  stands in chapter 1, section 3, which facts/outline.json has not  mend the locator, or list it there',
    'facts/walk-circles.json  15 minutes  stands in chapter 1, section 3, which facts/outline.json has not  mend the locator, or list it there',
  ]);
});

test('framework, structure, counts and what is promised of the roads stand in the outline too', () => {
  const files = said(locatorsAreInTheOutline, withFacts({ outline: [] })).map((line) => line.split('  ').slice(0, 2).join(' '));
  expect(files).toEqual(
    expect.arrayContaining([
      'facts/about.json framework',
      'facts/structure.json zone-wanhua of district-jiayi',
      'facts/projects.json projects-wanhua-industry',
      'facts/road-goal.json goal',
      'facts/road-goal.json length',
      'facts/road-goal.json added',
      'facts/road-goal.json gain',
    ]),
  );
});

test('a section is listed once, and its chapter with it', () => {
  const again = facts.outline.map((entry) => (entry.id === 'section-1-3' ? { ...entry, section: 2 } : entry));
  expect(said(locatorsAreInTheOutline, withFacts({ outline: again })).slice(0, 1)).toEqual([
    'facts/outline.json  section-1-3  is chapter 1, section 2, which is section-1-2 already  keep the one that links name',
  ]);
  const headless = facts.outline.filter(({ id }) => id !== 'section-2');
  expect(said(locatorsAreInTheOutline, withFacts({ outline: headless })).slice(0, 1)).toEqual([
    'facts/outline.json  section-2-1  is a section of chapter 2, which is not listed  list the chapter with section null',
  ]);
});

test('a chapter has an id of its own, among the chapters and among what has no place', () => {
  const outline = facts.outline.map((entry) => (entry.id === 'section-2' ? { ...entry, id: 'section-1-3' } : entry));
  expect(said(idsAreUnique, withFacts({ outline }))).toEqual([
    'facts/outline.json  section-1-3  is used twice; it stands first in facts/outline.json  give one of the two an id of its own, never used before',
  ]);
  const unplaced = facts.unplaced.map((entry) => ({ ...entry, id: 'section-2' })).slice(0, 1);
  expect(said(idsAreUnique, withFacts({ unplaced }))).toEqual([
    'facts/outline.json  section-2  is used twice; it stands first in facts/unplaced.json  give one of the two an id of its own, never used before',
  ]);
});

test('two readings with one id are refused', () => {
  const readings = [...facts.readings, ...facts.readings.slice(0, 1)];
  expect(said(idsAreUnique, withFacts({ readings }))).toEqual([
    'facts/readings.json  reading-01  is used twice; it stands first in facts/readings.json  give one of the two an id of its own, never used before',
  ]);
});

test('a line has one chapter, section, box and beginning, whoever names it', () => {
  expect(said(linesHaveOnePlace, otherPlan)).toEqual([]);
  const statements = facts.statements.map((statement) => {
    const { locator } = statement;
    if (statement.id === 'statement-parcel-tangshuang-2') return { ...statement, locator: { ...locator, section: 2 } };
    if (statement.id === 'statement-parcel-tangshuang-1')
      return { ...statement, locator: { ...locator, paragraph: '纸鸢生活区' } };
    return statement;
  });
  expect(said(linesHaveOnePlace, withFacts({ statements }))).toEqual([
    'facts/statements  statement-parcel-tangshuang-1  gives line 9 another place than area-zhiyuan-garden of zone-zhiyuan in facts/structure.json: paragraph "纸鸢生活区建设纸" and "纸鸢生活区"  mend the one that errs',
    'facts/statements  statement-parcel-tangshuang-3  gives line 20 another place than statement-parcel-tangshuang-2 in facts/statements: section 2 and 3  mend the one that errs',
    'facts/statements  statement-measure-markets-2  gives line 20 another place than statement-parcel-tangshuang-2 in facts/statements: section 2 and 3  mend the one that errs',
    'facts/readings.json  reading-02  gives line 20 another place than statement-parcel-tangshuang-2 in facts/statements: section 2 and 3  mend the one that errs',
    'facts/figures  paper-boat-circle  gives line 20 another place than statement-parcel-tangshuang-2 in facts/statements: section 2 and 3  mend the one that errs',
    'facts/walk-circles.json  15 minutes  gives line 20 another place than statement-parcel-tangshuang-2 in facts/statements: section 2 and 3  mend the one that errs',
  ]);
});

test('a box, and a number the text lost, belong to the line as well', () => {
  const differing = (change: object) => {
    const walkCircles = facts.walkCircles.map((circle) => ({ ...circle, locator: { ...circle.locator, ...change } })).slice(0, 1);
    return said(linesHaveOnePlace, withFacts({ walkCircles }));
  };
  expect(differing({ box: 4 })).toEqual([
    'facts/walk-circles.json  8 minutes  gives line 9 another place than area-zhiyuan-garden of zone-zhiyuan in facts/structure.json: box null and 4  mend the one that errs',
  ]);
  expect(differing({ restored: true })).toEqual([
    'facts/walk-circles.json  8 minutes  gives line 9 another place than area-zhiyuan-garden of zone-zhiyuan in facts/structure.json: restored false and true  mend the one that errs',
  ]);
});

test('a circle of minutes rests on what is said of its thing in that line', () => {
  expect(said(circlesAreSaid, otherPlan)).toEqual([]);
  const statements = facts.statements.filter(({ id }) => id !== 'statement-measure-markets-2');
  expect(said(circlesAreSaid, withFacts({ statements }))).toEqual([
    'facts/walk-circles.json  15 minutes  is told by measure-markets, of which nothing is said in line 20  say it in facts/statements, or mend the locator',
  ]);
});
