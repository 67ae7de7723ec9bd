import { expect, test } from 'vitest';
import { isTrigger, wholesOf, zoneOf } from '../../geo/belonging.ts';
import { otherPlan, withFacts } from './other-plan.ts';

const { structure } = otherPlan.facts;

test('a parcel belongs to its area, by way of it to a zone, and so to the district', () => {
  expect(wholesOf('parcel-tangshuang', structure)).toEqual(['area-zhiyuan-garden', 'zone-zhiyuan', 'district-jiayi']);
  expect(zoneOf('parcel-tangshuang', otherPlan)).toBe('zone-zhiyuan');
});

test('a zone is its own zone; the district and a bridge have none', () => {
  expect(zoneOf('zone-wanhua', otherPlan)).toBe('zone-wanhua');
  expect(zoneOf('district-jiayi', otherPlan)).toBeNull();
  expect(zoneOf('bridge-tuoluo', otherPlan)).toBeNull();
});

test('two things that belong to each other do not go round for ever', () => {
  const [first] = structure;
  const circular = first
    ? [
        { ...first, member: 'a', of: 'b' },
        { ...first, member: 'b', of: 'a' },
      ]
    : [];
  expect(wholesOf('a', circular)).toEqual(['b']);
  expect(zoneOf('a', withFacts({ structure: circular }))).toBeNull();
});

test('a trigger is what something names as its trigger', () => {
  expect(isTrigger('parcel-tangshuang', otherPlan)).toBe(true);
  expect(isTrigger('parcel-modou', otherPlan)).toBe(false);
});
