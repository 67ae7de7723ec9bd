import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkPlan, lineOf } from '../../geo/check.ts';
import { readPlanFolder } from '../../geo/read-plan-folder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'));
  cpSync('tests/fixtures/other-plan', folder, { recursive: true });
});

const edit = (file: string, change: (text: string) => string): void => {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};
const said = (): readonly string[] => checkPlan(folder).map(lineOf);

test('the made-up plan is read and nothing is wrong with it', () => {
  expect(said()).toEqual([]);
});

test('a file that is no JSON is a complaint like any other, and the other files are read all the same', () => {
  edit('drawn/parcels.geojson', () => '{"type":');
  edit('facts/sources.json', () => '{}');
  expect(said()).toEqual([
    'drawn/parcels.geojson  –  is not JSON: Unexpected end of JSON input  mend the syntax there',
    'facts/sources.json  –  holds no list  write a JSON array of entries',
  ]);
});

test('a file that is missing is asked for', () => {
  rmSync(join(folder, 'facts/readings.json'));
  expect(said()).toEqual(['facts/readings.json  –  is missing  add the file; geo/README.md says what it holds']);
});

test('a drawn file that is no collection of features is refused', () => {
  edit('drawn/parcels.geojson', () => '{"type":"Feature"}');
  expect(said()).toEqual([
    'drawn/parcels.geojson  –  is no FeatureCollection  write {"type":"FeatureCollection","features":[…]}',
  ]);
});

test('a geometry that is no GeoJSON is named with its feature', () => {
  edit('drawn/axes.geojson', (text) => text.replace(/"coordinates":\[\[\[.*\]\]\]/, '"coordinates":[[[10,20]]]'));
  expect(said()).toEqual([
    'drawn/axes.geojson  axis-jingluo  is no GeoJSON: at 0: coordinates must have at least two elements  mend the geometry by RFC 7946',
  ]);
});

test.each(['basis', 'accuracy_m', 'source', 'why', 'why_en'])('a shape without %s is refused', (property) => {
  edit('drawn/axes.geojson', (text) => text.replace(`"${property}":`, '"left_out":'));
  expect(said()).toHaveLength(1);
  expect(said()[0]).toMatch(
    new RegExp(
      `^drawn/axes\\.geojson {2}axis-jingluo {2}properties\\.${property} is missing: .+ {2}give properties\\.${property} the form that geo/README\\.md describes$`,
    ),
  );
});

test('a value of the wrong form is shown as it stands', () => {
  edit('drawn/axes.geojson', (text) => text.replace('"basis":"derived"', '"basis":"guessed"'));
  edit('facts/projects.json', (text) => text.replace('"count": "industry-projects"', '"count": 4'));
  expect(said()).toEqual([
    'drawn/axes.geojson  axis-jingluo  properties.basis is "guessed": Invalid option: expected one of "traced"|"derived"|"schematic"  give properties.basis the form that geo/README.md describes',
    'facts/projects.json  projects-wanhua-industry  count is 4: Invalid input: expected string, received number  give count the form that geo/README.md describes',
  ]);
});

test('an entry of the facts that lacks one language, or whose paragraph is longer than eight characters, is refused', () => {
  edit('facts/statements/chapter-01.json', (text) => text.replace('"en":"Trade is to renew the old streets."', '"en":""'));
  edit('facts/structure.json', (text) => text.replace('"paragraph":"纸鸢生活区建设纸"', '"paragraph":"纸鸢生活区建设纸鸢园"'));
  expect(said()).toEqual([
    'facts/structure.json  area-zhiyuan-garden  locator.paragraph is "纸鸢生活区建设纸鸢园": must be the first eight characters, no more  give locator.paragraph the form that geo/README.md describes',
    'facts/statements/chapter-01.json  statement-zone-wanhua-1  text.en is "": must not be empty  give text.en the form that geo/README.md describes',
  ]);
});

test('a plan that promises no density of roads says null', () => {
  expect(readPlanFolder(folder).drawing?.facts.roadGoal?.goal.value).toBe(4.5);
  edit('facts/road-goal.json', () => 'null');
  expect(said()).toEqual([]);
  expect(readPlanFolder(folder).drawing?.facts.roadGoal).toBeNull();
});

test('a road goal that is left out is asked for, and one of the wrong form is refused', () => {
  edit('facts/road-goal.json', (text) => text.replace('"share":0.75', '"share":75'));
  expect(said()).toEqual([
    'facts/road-goal.json  –  reference.classes.1.share is 75: Too big: expected number to be <=1  give reference.classes.1.share the form that geo/README.md describes',
  ]);
  rmSync(join(folder, 'facts/road-goal.json'));
  expect(said()).toEqual(['facts/road-goal.json  –  is missing  add the file; geo/README.md says what it holds']);
});
