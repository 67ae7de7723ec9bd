import { expect, test } from 'vitest';
import { RULES } from '../../../geo/check.ts';
import { coordinatesHaveFiveDecimals } from '../../../geo/rules/coordinates-have-five-decimals.ts';
import { idsAreUnique } from '../../../geo/rules/ids-are-unique.ts';
import { kindsCarryTheirProperties } from '../../../geo/rules/kinds-carry-their-properties.ts';
import { streetPiecesAgree } from '../../../geo/rules/street-pieces-agree.ts';
import { otherPlan, ringOf, said, withCopy, withFacts, withGeometry, withProperties } from '../other-plan.ts';

test.each(RULES.map((rule) => [rule.name, rule] as const))('%s has no complaint about the made-up plan', (_, rule) => {
  expect(said(rule, otherPlan)).toEqual([]);
});

test('an id used twice is named with the file it stands in first', () => {
  expect(said(idsAreUnique, withCopy('parcel-modou', 'zone-wanhua'))).toEqual([
    'drawn/zones.geojson  zone-wanhua  is used twice; it stands first in drawn/parcels.geojson  give one of the two an id of its own, never used before',
  ]);
});

test('an id with capitals or blanks is refused', () => {
  expect(said(idsAreUnique, withCopy('parcel-modou', 'Parcel Modou', ringOf([10, 20], [10.1, 20], [10, 20.1])))).toEqual([
    'drawn/parcels.geojson  Parcel Modou  is no id  write lower-case words of a–z and 0–9 joined by single hyphens',
  ]);
});

test('the id beside the properties and the one among them must agree', () => {
  expect(said(idsAreUnique, withProperties('parcel-modou', { id: 'parcel-modou-dong' }))).toEqual([
    'drawn/parcels.geojson  parcel-modou-dong  has the id parcel-modou beside its properties  write the same id in both places',
  ]);
});

test('a street drawn whole may not share its id with the stem of numbered pieces', () => {
  expect(said(idsAreUnique, withCopy('road-modou-lu-1', 'road-modou-lu'))[0]).toBe(
    'drawn/roads.geojson  road-modou-lu-1  is a piece of the street road-modou-lu, and another feature has that very id  number every piece of the street: road-modou-lu-1, road-modou-lu-2 …',
  );
});

test('a statement, a count, a source or a mark may not use an id twice either', () => {
  const { statements, projects, sources, roadGoal } = otherPlan.facts;
  const marks = roadGoal?.marks ?? [];
  const twice = withFacts({
    statements: [...statements, ...statements.slice(0, 1)],
    projects: [...projects, ...projects.slice(0, 1)],
    sources: [...sources, ...sources],
    roadGoal: roadGoal && { ...roadGoal, marks: [...marks, ...marks] },
  });
  expect(said(idsAreUnique, twice)).toEqual([
    'facts/statements  statement-zone-wanhua-1  is used twice; it stands first in facts/statements  give one of the two an id of its own, never used before',
    'facts/projects.json  projects-wanhua-industry  is used twice; it stands first in facts/projects.json  give one of the two an id of its own, never used before',
    'facts/sources.json  made-up  is used twice; it stands first in facts/sources.json  give one of the two an id of its own, never used before',
    'facts/road-goal.json  country  is used twice; it stands first in facts/road-goal.json  give one of the two an id of its own, never used before',
  ]);
});

test('a zone drawn as a point, a parcel of tier three drawn as a polygon and one of tier two drawn as a point are refused', () => {
  expect(said(kindsCarryTheirProperties, withGeometry('zone-wanhua', { type: 'Point', coordinates: [10, 20] }))).toEqual([
    'drawn/zones.geojson  zone-wanhua  is a zone and drawn as Point  draw it as Polygon or MultiPolygon',
  ]);
  expect(said(kindsCarryTheirProperties, withProperties('parcel-modou', { tier: 3 }))).toEqual([
    'drawn/parcels.geojson  parcel-modou  is of tier 3 and drawn as Polygon with radius_m missing  draw a Point and give its radius_m',
  ]);
  expect(said(kindsCarryTheirProperties, withProperties('parcel-tuoluo', { tier: 2 }))).toEqual([
    'drawn/parcels.geojson  parcel-tuoluo  is of tier 2 and drawn as Point  draw its polygon, or set tier to 3 with a radius_m',
  ]);
});

test('a name in one language, a missing name and a damaged name without confidence are refused', () => {
  expect(said(kindsCarryTheirProperties, withProperties('parcel-modou', { name_en: null }))).toEqual([
    'drawn/parcels.geojson  parcel-modou  is named 墨斗片 in one language only  name it in both, or in neither',
  ]);
  expect(said(kindsCarryTheirProperties, withProperties('parcel-modou', { name_zh: null, name_en: null }))).toEqual([
    'drawn/parcels.geojson  parcel-modou  is a parcel and has no name  give name_zh and name_en',
  ]);
  expect(said(kindsCarryTheirProperties, withProperties('parcel-modou', { name_literal: '墨_片' }))).toEqual([
    'drawn/parcels.geojson  parcel-modou  stands as 墨_片 in the text and has no name_confidence  say how sure the restored name is, 0 to 1',
  ]);
});

test('what a parcel, a road, a railway and a station must say of themselves is asked for', () => {
  const copy = { type: 'Point', coordinates: [10.01, 20.01] } as const;
  const road = {
    type: 'LineString',
    coordinates: [
      [10.01, 20.01],
      [10.02, 20.01],
    ] as [number, number][],
  } as const;
  const kinds = (kind: 'parcel' | 'rail' | 'station') =>
    said(kindsCarryTheirProperties, withCopy('context-bingding', 'new-one', { ...copy, coordinates: [10.01, 20.01] }, { kind }));
  expect(kinds('parcel')).toEqual(['drawn/context.geojson  new-one  has no tier  set tier to 1, 2 or 3, as the evidence allows']);
  expect(kinds('rail')).toEqual([
    'drawn/context.geojson  new-one  is a rail and has no line  give it its line',
    'drawn/context.geojson  new-one  is a rail and has no status  give it its status',
  ]);
  expect(kinds('station')).toEqual(['drawn/context.geojson  new-one  is a station and has no lines  give it its lines']);
  expect(said(kindsCarryTheirProperties, withCopy('context-bingding', 'new-one', road, { kind: 'road' }))).toEqual([
    'drawn/context.geojson  new-one  is a road and has no grade  give it its grade',
    'drawn/context.geojson  new-one  is a road and has no status  give it its status',
    'drawn/context.geojson  new-one  is a road and has no level  give it its level',
  ]);
});

test('two pieces of one street with different names are refused', () => {
  expect(said(streetPiecesAgree, withProperties('road-modou-lu-2', { name_zh: '墨汁路' }))).toEqual([
    'drawn/roads.geojson  road-modou-lu-2  is named 墨汁路 / Modou Road, but road-modou-lu-1 of the same street is named 墨斗路 / Modou Road  name both alike, or give one a street id of its own',
  ]);
});

test('coordinates finer than five decimals are counted and the first is named', () => {
  expect(
    said(coordinatesHaveFiveDecimals, withGeometry('parcel-tuoluo', { type: 'Point', coordinates: [10.0235001, 20.003] })),
  ).toEqual([
    'drawn/parcels.geojson  parcel-tuoluo  has 1 positions finer than five decimals, the first 10.0235001,20.003  round every coordinate to five decimals',
  ]);
});
