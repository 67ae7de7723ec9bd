import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import type { Drawing, Place } from '../../geo/drawing.ts';
import { thingsOf } from '../../geo/things.ts';
import { otherPlan, ringOf, withCopy, withProperties } from './other-plan.ts';

const labelPoint = (drawing: Drawing, id: string): Place => {
  const placement = thingsOf(drawing).find((thing) => thing.id === id)?.placement;
  if (placement?.type !== 'placed') throw new Error(`${id} is not placed`);
  const [longitude, latitude] = placement.labelPoint;
  return [longitude, latitude];
};

const streetOf = (drawing: Drawing) => thingsOf(drawing).find(({ id }) => id === 'road-jingluo-dadao')?.placement;

const streetMetres = (drawing: Drawing): number | null => {
  const placement = streetOf(drawing);
  return placement?.type === 'placed' ? placement.lengthMetres : null;
};

const corners: readonly Place[] = [
  [10.0101, 20.0102],
  [10.02, 20.0106],
  [10.0202, 20.0153],
];
const inner = ringOf(...corners);
const isInner = (place: Place): boolean => inner.type === 'Polygon' && booleanPointInPolygon(place, inner);

test('a parcel with a part drawn inside it is named outside that part', () => {
  const withPart = withCopy('parcel-modou', 'parcel-modou-a', inner, { part_of: 'parcel-modou' });
  expect(isInner(labelPoint(withPart, 'parcel-modou'))).toBe(false);
  expect(isInner(labelPoint(withPart, 'parcel-modou-a'))).toBe(true);
});

test('a parcel is named in its middle whatever else lies over it', () => {
  const withStranger = withCopy('parcel-modou', 'parcel-modou-a', inner);
  expect(labelPoint(withStranger, 'parcel-modou')).toEqual(labelPoint(otherPlan, 'parcel-modou'));
});

test('a street that runs as a viaduct over itself is as long as the way along it', () => {
  const over = withCopy('road-jingluo-dadao-4', 'road-jingluo-dadao-9', undefined, { level: 1 });
  expect(streetMetres(over)).toBe(streetMetres(otherPlan));
  expect(streetMetres(otherPlan)).toBeGreaterThan(4_000);
});

test('what is to come is no part of how long and how well known a street is, unless all of it is to come', () => {
  const extended = withCopy('road-jingluo-dadao-4', 'road-jingluo-dadao-9', undefined, {
    status: 'plan-works',
    level: -1,
    accuracy_m: 200,
  });
  expect(streetOf(extended)).toEqual(streetOf(otherPlan));
  const ids = otherPlan.themes.flatMap(({ features }) => features.map(({ id }) => id));
  const toCome = ids
    .filter((id) => id.startsWith('road-jingluo-dadao-'))
    .reduce((drawing, id) => withProperties(id, { status: 'plan-works' }, drawing), otherPlan);
  expect(streetOf(toCome)).toEqual(streetOf(otherPlan));
});
