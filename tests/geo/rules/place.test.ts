import { expect, test } from 'vitest';
import type { Place } from '../../../geo/drawing.ts';
import { membersLieWhereTheyBelong } from '../../../geo/rules/members-lie-where-they-belong.ts';
import { nothingLiesOutside } from '../../../geo/rules/nothing-lies-outside.ts';
import { parcelsAreBounded } from '../../../geo/rules/parcels-are-bounded.ts';
import { parcelsDoNotOverlap } from '../../../geo/rules/parcels-do-not-overlap.ts';
import { resourcesTouchTheirArea } from '../../../geo/rules/resources-touch-their-area.ts';
import { zonesTileTheDistrict } from '../../../geo/rules/zones-tile-the-district.ts';
import {
  lineThrough,
  otherPlan,
  ringOf,
  said,
  withCopy,
  withFacts,
  withGeometry,
  without,
  withProperties,
} from '../other-plan.ts';

/** The west zone with its inner edge north of Tangshuang Road moved: `middle` stands where the avenue ends in the north. */
const westZone = (...middle: Place[]) =>
  withGeometry(
    'zone-wanhua',
    ringOf(
      [10.0004, 19.9966],
      [10.0202, 19.9964],
      [10.0201, 19.9998],
      [10.02, 20.0106],
      [10.0202, 20.0153],
      [10.0203, 20.0203],
      ...middle,
      [10.0101, 20.0305],
      [10.0004, 20.0302],
      [10.0001, 20.0201],
      [9.9999, 20.0098],
      [10.0002, 20.0003],
    ),
  );

test('a gap between zones is measured, and the edges that lack a partner are named', () => {
  expect(said(zonesTileTheDistrict, westZone([10.0197, 20.025], [10.0199, 20.0301]))).toEqual([
    'drawn/district.geojson  district-jiayi  has 23167 m² in no zone  extend the zones beside the gap to the same vertices',
    'drawn/zones.geojson  zone-wanhua  has 2 edges that neither another zone nor the district shares, the first 10.0203,20.0203 → 10.0197,20.025  give both sides of the edge identical vertices',
    'drawn/zones.geojson  zone-zhiyuan  has 1 edges that neither another zone nor the district shares, the first 10.0199,20.0301 → 10.0203,20.0203  give both sides of the edge identical vertices',
  ]);
});

test('an overlap of zones is measured', () => {
  expect(said(zonesTileTheDistrict, westZone([10.021, 20.025], [10.0199, 20.0301]))[0]).toBe(
    'drawn/zones.geojson  zone-wanhua  overlaps zone-zhiyuan by 50619 m²  let both run through the same vertices',
  );
});

test('a vertex on one side of an edge only is found though it opens no gap', () => {
  const lone = said(zonesTileTheDistrict, westZone([10.0201, 20.0252], [10.0199, 20.0301]));
  expect(lone).toEqual([
    'drawn/zones.geojson  zone-wanhua  has 2 edges that neither another zone nor the district shares, the first 10.0203,20.0203 → 10.0201,20.0252  give both sides of the edge identical vertices',
    'drawn/zones.geojson  zone-zhiyuan  has 1 edges that neither another zone nor the district shares, the first 10.0199,20.0301 → 10.0203,20.0203  give both sides of the edge identical vertices',
  ]);
});

test('a district that is not drawn is asked for', () => {
  expect(said(zonesTileTheDistrict, without('district-jiayi'))).toEqual([
    'facts/about.json  district-jiayi  is the district and is not drawn  draw it in drawn/district.geojson',
  ]);
});

test('a parcel that reaches out of its zone and its area is measured against both', () => {
  const reaching = withGeometry(
    'parcel-modou',
    ringOf([10.0101, 20.0102], [10.021, 20.0106], [10.0202, 20.0153], [10.01, 20.0151]),
  );
  expect(said(membersLieWhereTheyBelong, reaching)).toEqual([
    'drawn/parcels.geojson  parcel-modou  lies outside area-suanzhu-city with 29540 m², to which it belongs  move it inside, or draw area-suanzhu-city around it',
    'drawn/parcels.geojson  parcel-modou  lies outside zone-wanhua with 27435 m², to which it belongs  move it inside, or draw zone-wanhua around it',
  ]);
});

test('the centre of a tier-three parcel lies in its zone and area', () => {
  expect(
    said(membersLieWhereTheyBelong, withGeometry('parcel-tuoluo', { type: 'Point', coordinates: [10.019, 20.003] })),
  ).toEqual([
    'drawn/parcels.geojson  parcel-tuoluo  lies up to 112 m outside area-zhiyuan-garden, to which it belongs  move it inside, or draw area-zhiyuan-garden around it',
    'drawn/parcels.geojson  parcel-tuoluo  lies up to 112 m outside zone-zhiyuan, to which it belongs  move it inside, or draw zone-zhiyuan around it',
  ]);
});

test('a building strung on an axis lies in the zone of the axis', () => {
  const structure = otherPlan.facts.structure.filter(
    ({ member, role }) => member !== 'building-wanhuatong-tower' || role === 'strung-on-axis',
  );
  const moved = withGeometry(
    'building-wanhuatong-tower',
    { type: 'Point', coordinates: [10.0302, 20.0175] },
    withFacts({ structure }),
  );
  expect(said(membersLieWhereTheyBelong, moved)).toEqual([
    'drawn/places.geojson  building-wanhuatong-tower  lies up to 1040 m outside zone-wanhua, to which it belongs  move it inside, or draw zone-wanhua around it',
  ]);
});

test('a resource must touch its area; a point may be as far off as its reach', () => {
  const away = ringOf([10.001, 19.9992], [10.015, 19.9992], [10.015, 19.9996], [10.001, 19.9996]);
  expect(said(resourcesTouchTheirArea, withGeometry('green-belt-zhiyuan', away))).toEqual([
    'drawn/green.geojson  green-belt-zhiyuan  does not touch area-zhiyuan-garden, whose resource it is  extend area-zhiyuan-garden to it, sharing its edge',
  ]);
  const point = withGeometry('green-belt-zhiyuan', { type: 'Point', coordinates: [10.019, 20.003] });
  expect(said(resourcesTouchTheirArea, point)).toEqual([
    'drawn/green.geojson  green-belt-zhiyuan  lies 112 m off area-zhiyuan-garden, whose resource it is  extend area-zhiyuan-garden to it, sharing its edge',
  ]);
  expect(said(resourcesTouchTheirArea, withProperties('green-belt-zhiyuan', { radius_m: 120 }, point))).toEqual([]);
});

test('parcels that overlap are measured, unless one is stated to be part of the other', () => {
  const inner = ringOf([10.0101, 20.0102], [10.02, 20.0106], [10.0202, 20.0153]);
  expect(said(parcelsDoNotOverlap, withCopy('parcel-modou', 'parcel-modou-a', inner))).toEqual([
    'drawn/parcels.geojson  parcel-modou  overlaps parcel-modou-a by 269039 m²  let both run through the same vertices, or state part_of on the smaller one',
  ]);
  expect(said(parcelsDoNotOverlap, withCopy('parcel-modou', 'parcel-modou-a', inner, { part_of: 'parcel-modou' }))).toEqual([]);
});

test('a parcel of tier one off its streets is refused, unless a notice states its area and it has that area', () => {
  const free = ringOf([10.0101, 20.0102], [10.02, 20.0106], [10.019, 20.014], [10.011, 20.014]);
  expect(said(parcelsAreBounded, withGeometry('parcel-modou', free))).toEqual([
    'drawn/parcels.geojson  parcel-modou  has 38 % of its perimeter on roads, water, rail or parcels  share the vertices of what bounds it on 80 %, set tier to 2, or give stated_area_ha',
  ]);
  expect(
    said(parcelsAreBounded, withProperties('parcel-modou', { stated_area_ha: 37.5 }, withGeometry('parcel-modou', free))),
  ).toEqual([]);
  expect(
    said(parcelsAreBounded, withProperties('parcel-modou', { stated_area_ha: 30 }, withGeometry('parcel-modou', free))),
  ).toEqual(['drawn/parcels.geojson  parcel-modou  is drawn with 37.34 ha, stated are 30 ha  draw it with the area stated']);
});

test('a parcel, an area or an axis that reaches out of the district is refused', () => {
  expect(said(nothingLiesOutside, withGeometry('parcel-tuoluo', { type: 'Point', coordinates: [10.05, 20.02] }))).toEqual([
    'drawn/parcels.geojson  parcel-tuoluo  lies up to 1024 m outside district-jiayi  move it inside, draw it as context, or leave it out',
  ]);
  expect(said(nothingLiesOutside, withGeometry('axis-jingluo', lineThrough([10.0302, 20.0101], [10.045, 20.0099])))).toEqual([
    'drawn/axes.geojson  axis-jingluo  lies up to 481 m outside district-jiayi  move it inside, draw it as context, or leave it out',
  ]);
});

test('a road or a lake may cross the edge but not lie wholly outside', () => {
  expect(said(nothingLiesOutside, withCopy('road-modou-lu-1', 'road-beyond-1', lineThrough([10.05, 20], [10.06, 20])))).toEqual([
    'drawn/roads.geojson  road-beyond-1  lies wholly outside the district  move it inside, draw it as context, or leave it out',
  ]);
  expect(
    said(nothingLiesOutside, withCopy('road-modou-lu-1', 'road-crossing-1', lineThrough([10.03, 20.015], [10.06, 20.015]))),
  ).toEqual([]);
});

test('a street that crosses the edge may have pieces beyond it', () => {
  expect(
    said(nothingLiesOutside, withCopy('road-modou-lu-1', 'road-wanhuatong-lu-9', lineThrough([10.0401, 20.04], [10.041, 20.05]))),
  ).toEqual([]);
});

test('a station outside belongs to a line that crosses the district', () => {
  const outside = withGeometry('station-jingluo', { type: 'Point', coordinates: [9.9952, 20.0141] });
  expect(said(nothingLiesOutside, outside)).toEqual([]);
  expect(said(nothingLiesOutside, withProperties('station-jingluo', { lines: ['9'] }, outside))).toEqual([
    'drawn/rail.geojson  station-jingluo  lies outside the district, and none of its lines crosses it  move it inside, draw it as context, or leave it out',
  ]);
});
