import { expect, test } from 'vitest';
import { everythingHasAHome } from '../../../geo/rules/everything-has-a-home.ts';
import { factsKnowTheirThings } from '../../../geo/rules/facts-know-their-things.ts';
import { namedProjectsFitTheirCount } from '../../../geo/rules/named-projects-fit-their-count.ts';
import { readingsAgree } from '../../../geo/rules/readings-agree.ts';
import { sourcesExist } from '../../../geo/rules/sources-exist.ts';
import { statusesAreSaid } from '../../../geo/rules/statuses-are-said.ts';
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
    'facts/structure.json  road-jingluo-dadao of net-streets  speaks of road-jingluo-dadao, which is drawn without a name  name it in the drawing, or give the reason in facts/unplaced.json',
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
  const unplaced = facts.unplaced.slice(0, 1).map((entry) => ({ ...entry, id: 'building-nowhere', kind: 'building' as const }));
  expect(said(everythingHasAHome, withFacts({ unplaced }))).toEqual([
    'facts/unplaced.json  building-nowhere  belongs to nothing  say in facts/structure.json what it belongs to, or leave it out',
  ]);
});

test('a doubtful name and its reading have the same words of the text, and the name is no surer', () => {
  const differing = withProperties('area-suanzhu-city', { name_literal: '纽扣', name_confidence: 0.95 });
  expect(said(readingsAgree, differing)).toEqual([
    'facts/readings.json  area-suanzhu-city  stands as 纽扣 in the text, and the readings that bear upon it as 算珠  write the same in both places',
    'facts/readings.json  reading-01  is sure of 算珠城 to 0.9, and area-suanzhu-city to 0.95  a name is no surer than its reading',
  ]);
});

test('a doubtful name that no reading bears upon and no remark is about is named', () => {
  const readings = facts.readings.filter(({ id }) => id !== 'reading-01');
  expect(said(readingsAgree, withFacts({ readings }))).toEqual([
    'facts/readings.json  area-suanzhu-city  has a doubtful name, and neither a reading nor a remark says why  let a reading bear upon it, or remark on it in facts/statements',
  ]);
  const remarked = facts.statements.map((statement) => ({ ...statement, topic: 'remark' as const }));
  expect(said(readingsAgree, withFacts({ readings, statements: remarked }))).toEqual([]);
});

test('an unplaced thing is asked for the reason of its doubtful name too', () => {
  const unplaced = facts.unplaced.map((entry) =>
    entry.id === 'facility-paper-boat-museum' ? { ...entry, nameConfidence: 0.8 } : entry,
  );
  expect(said(readingsAgree, withFacts({ unplaced }))).toEqual([
    'facts/readings.json  facility-paper-boat-museum  has a doubtful name, and neither a reading nor a remark says why  let a reading bear upon it, or remark on it in facts/statements',
  ]);
});

test('doubtful places stand in the order of the text', () => {
  expect(said(readingsAgree, withFacts({ readings: [...facts.readings].reverse() }))).toEqual([
    'facts/readings.json  reading-02  comes after reading-03, which is further on in the text  list readings in the order of the text',
    'facts/readings.json  reading-01  comes after reading-02, which is further on in the text  list readings in the order of the text',
  ]);
});

test('readings of one place stand in order of likelihood and exclude each other', () => {
  const read = [
    { text: '糖霜片', confidence: 0.4 },
    { text: '陀螺片', confidence: 0.7 },
  ];
  const readings = facts.readings.map((reading) => (reading.id === 'reading-02' ? { ...reading, read } : reading));
  expect(said(readingsAgree, withFacts({ readings }))).toEqual([
    'facts/readings.json  reading-02  has a likelier reading after a less likely one  put it first',
    'facts/readings.json  reading-02  has confidences that sum to 1.1  readings exclude each other',
  ]);
});

test('a reading that bears upon what is not there is named', () => {
  const readings = facts.readings.map((reading) => ({ ...reading, things: ['parcel-yanmo'] })).slice(0, 1);
  expect(said(factsKnowTheirThings, withFacts({ readings }))).toEqual([
    'facts/readings.json  reading-01  speaks of parcel-yanmo, which is neither drawn nor unplaced  name it in the drawing, or give the reason in facts/unplaced.json',
  ]);
});

test('a status rests on one statement about the very thing', () => {
  const statuses = [
    { id: 'zone-wanhua', status: 'new', statement: 'statement-zone-zhiyuan-1' },
    { id: 'parcel-modou', status: 'renewal', statement: 'statement-parcel-modou-9' },
    { id: 'zone-wanhua', status: 'renewal', statement: 'statement-zone-wanhua-1' },
  ] as const;
  expect(said(statusesAreSaid, otherPlan)).toEqual([]);
  expect(said(statusesAreSaid, withFacts({ statuses }))).toEqual([
    'facts/statuses.json  zone-wanhua  rests on statement-zone-zhiyuan-1, which is about zone-zhiyuan  name the statement about it that says so',
    'facts/statuses.json  parcel-modou  rests on statement-parcel-modou-9, which is no statement  name the statement about it that says so',
    'facts/statuses.json  zone-wanhua  has a status twice  keep the one that the plan says last',
  ]);
});

test('more named projects than counted ones, or one named twice, are refused', () => {
  const projects = facts.projects.map((entry) => ({ ...entry, count: 1, named: ['bridge-tuoluo', 'bridge-tuoluo'] })).slice(0, 1);
  expect(said(namedProjectsFitTheirCount, withFacts({ projects }))).toEqual([
    'facts/projects.json  projects-wanhua-industry  names 2 projects and counts 1  mend the count or leave out what it does not hold',
    'facts/projects.json  projects-wanhua-industry  names bridge-tuoluo twice  name it once',
  ]);
});
