import { expect, test } from 'vitest';
import { damagedNamesAgree } from '../../../geo/rules/damaged-names-agree.ts';
import { everythingHasAHome } from '../../../geo/rules/everything-has-a-home.ts';
import { factsKnowTheirThings } from '../../../geo/rules/facts-know-their-things.ts';
import { namedProjectsFitTheirCount } from '../../../geo/rules/named-projects-fit-their-count.ts';
import { sourcesExist } from '../../../geo/rules/sources-exist.ts';
import { otherPlan, said, withFacts, without, withProperties } from '../other-plan.ts';

const { facts } = otherPlan;

test('a source that is not described is named', () => {
  expect(said(sourcesExist, withProperties('parcel-modou', { source: ['made-up', 'hearsay'] }))).toEqual([
    'drawn/parcels.geojson  parcel-modou  rests on the source hearsay, which is not described  describe it in facts/sources.json',
  ]);
});

test('a thing the facts speak of and nobody drew is asked for', () => {
  expect(said(factsKnowTheirThings, without('bridge-tuoluo'))).toEqual([]);
  expect(said(factsKnowTheirThings, without('parcel-modou'))).toEqual([
    'facts/structure.json  parcel-modou of area-suanzhu-city  speaks of parcel-modou, which is neither drawn nor unplaced  name it in the drawing, or give the reason in facts/unplaced.json',
    'facts/statements  statement-parcel-modou-1  speaks of parcel-modou, which is neither drawn nor unplaced  name it in the drawing, or give the reason in facts/unplaced.json',
  ]);
});

test('a thing the facts speak of and that is drawn without a name is asked for', () => {
  const nameless = ['road-jingluo-dadao-1', 'road-jingluo-dadao-2', 'road-jingluo-dadao-3', 'road-jingluo-dadao-4'].reduce(
    (drawing, id) => withProperties(id, { name_zh: null, name_en: null }, drawing),
    otherPlan,
  );
  expect(said(factsKnowTheirThings, nameless)).toEqual([
    'facts/structure.json  road-jingluo-dadao of axis-jingluo  speaks of road-jingluo-dadao, which is drawn without a name  name it in the drawing, or give the reason in facts/unplaced.json',
  ]);
});

test('a thing is drawn or unplaced, never both', () => {
  const unplaced = facts.unplaced.map((entry) => ({ ...entry, id: 'bridge-tuoluo' }));
  expect(said(factsKnowTheirThings, withFacts({ unplaced })).at(-1)).toBe(
    'facts/unplaced.json  bridge-tuoluo  is drawn as well  take it out here, or do not draw it',
  );
});

test('the whole that a shape is part of is drawn', () => {
  expect(said(factsKnowTheirThings, withProperties('parcel-modou', { part_of: 'parcel-yanmo' }))).toEqual([
    'drawn/parcels.geojson  parcel-modou  is part of parcel-yanmo, which is not drawn  draw parcel-yanmo, or leave part_of out',
  ]);
});

test('a parcel that belongs to nothing is named', () => {
  const structure = facts.structure.filter(({ member }) => member !== 'parcel-modou');
  expect(said(everythingHasAHome, withFacts({ structure }))).toEqual([
    'drawn/parcels.geojson  parcel-modou  belongs to nothing  say in facts/structure.json what it belongs to, or leave it out',
  ]);
});

test('an unplaced building that belongs to nothing is named too', () => {
  const unplaced = facts.unplaced.map((entry) => ({ ...entry, id: 'building-nowhere', kind: 'building' as const }));
  expect(said(everythingHasAHome, withFacts({ unplaced }))).toEqual([
    'facts/unplaced.json  building-nowhere  belongs to nothing  say in facts/structure.json what it belongs to, or leave it out',
  ]);
});

test('a damaged name reads alike in the facts and on the shape', () => {
  const differing = withProperties('area-suanzhu-city', { name_zh: '算盘城', name_literal: '算盘', name_confidence: 0.5 });
  expect(said(damagedNamesAgree, differing)).toEqual([
    'facts/damaged-names.json  area-suanzhu-city  has restored 算珠城, its shape or unplaced entry has 算盘城  write the same in both places',
    'facts/damaged-names.json  area-suanzhu-city  has literal 算珠, its shape or unplaced entry has 算盘  write the same in both places',
    'facts/damaged-names.json  area-suanzhu-city  has confidence 0.9, its shape or unplaced entry has 0.5  write the same in both places',
  ]);
});

test('a damaged name of an unplaced thing is compared with its entry', () => {
  const damagedNames = facts.damagedNames.map((entry) => ({ ...entry, id: 'facility-paper-boat-museum' }));
  expect(said(damagedNamesAgree, withFacts({ damagedNames }))[0]).toBe(
    'facts/damaged-names.json  facility-paper-boat-museum  has restored 算珠城, its shape or unplaced entry has 纸船博物馆  write the same in both places',
  );
});

test('more named projects than counted ones, or one named twice, are refused', () => {
  const projects = facts.projects.map((entry) => ({ ...entry, count: 1, named: ['bridge-tuoluo', 'bridge-tuoluo'] })).slice(0, 1);
  expect(said(namedProjectsFitTheirCount, withFacts({ projects }))).toEqual([
    'facts/projects.json  projects-wanhua-industry  names 2 projects and counts 1  mend the count or leave out what it does not hold',
    'facts/projects.json  projects-wanhua-industry  names bridge-tuoluo twice  name it once',
  ]);
});
