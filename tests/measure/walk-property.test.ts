import fc from 'fast-check';
import type { Feature, Position } from 'geojson';
import { expect, test } from 'vitest';
import { expectAsOracle, originOf } from './walk-agreement.ts';
import { box, drawn, line, point, street, town } from './walk-town.ts';

/** Corners some 60 m apart, no three of them in a line and no street straight to the north or east: of two places one is nearer. */
const corner = fc
  .tuple(fc.nat(10), fc.nat(10))
  .map(([column, row]): readonly [number, number] => [
    column * 60 + 9 * Math.sin(13 * column + 79 * row),
    row * 60 + 9 * Math.sin(37 * column + 7 * row),
  ]);

/** Something that touches streets or lies beside them, or neither. */
const anyThing = fc
  .tuple(fc.constantFrom('point', 'line', 'box', 'circle'), fc.nat(600), fc.nat(600), fc.nat(200), fc.nat(200))
  .map(([type, east, north, wide, high]): Feature => {
    switch (type) {
      case 'point':
        return drawn(null, point(east, north));
      case 'line':
        return drawn(null, line([east, north], [east + wide, north + high + 1], [east + 2 * wide + 1, north]));
      case 'box':
        return drawn(null, box([east, north, east + wide + 3, north + high + 3]));
      default:
        return drawn(null, point(east, north), { tier: 3, accuracy_m: 10 + wide });
    }
  });

const named = (shape: Feature, thing: string): Feature => ({ ...shape, properties: { ...shape.properties, thing } });

/** A course that is drawn only where no other was before, so that no street lies on another. */
const undrawnParts = (course: readonly Position[], drawnBefore: Set<string>): readonly Position[][] => {
  const parts: Position[][] = [];
  let part: Position[] = [];
  course.forEach((position, at) => {
    const stretch = [String(course[at - 1]), String(position)].sort().join(' ');
    if (drawnBefore.has(stretch)) part = [];
    else if (at > 0) drawnBefore.add(stretch);
    part.push(position);
    if (part.length === 2) parts.push(part);
  });
  return parts;
};

const anyStreets = fc
  .array(fc.array(corner, { minLength: 2, maxLength: 6, size: 'max' }), { minLength: 1, maxLength: 14, size: 'max' })
  .map((courses) => {
    const drawnBefore = new Set<string>();
    const parts = courses.flatMap((course) => {
      const places = course.map(([east, north]) => point(east, north).coordinates.map((degrees) => Number(degrees.toFixed(6))));
      const moved = places.filter((place, at) => at === 0 || place.join() !== places[at - 1]?.join());
      return undrawnParts(moved, drawnBefore);
    });
    return parts.map((coordinates, index) => street(`street-${index}`, { type: 'LineString', coordinates }));
  });

test('any thing is as far along any streets as by Bellman and Ford, and so is every vertex, and every band as long: from any position', () => {
  fc.assert(
    fc.property(anyStreets, fc.nat(600), fc.nat(600), anyThing, (roads, east, north, thing) => {
      const [longitude = 0, latitude = 0] = point(east, north).coordinates;
      const shapes = town({ roads, places: [named(thing, 'thing')] });
      expectAsOracle(shapes, { type: 'position', position: [longitude, latitude] });
    }),
    { numRuns: 300 },
  );
});

test('… from any street and from anything else', () => {
  fc.assert(
    fc.property(anyStreets, anyThing, anyThing, (roads, thing, other) => {
      const shapes = town({ roads, parcels: [named(thing, 'thing')], places: [named(other, 'other')] });
      expectAsOracle(shapes, { type: 'thing', id: 'thing' });
      for (const { properties } of roads.slice(0, 2))
        expectAsOracle(shapes, { type: 'thing', id: String(properties?.['thing']) });
    }),
    { numRuns: 150 },
  );
});

/** Whether a position lies in a box or on its edge. */
const isIn = (
  [longitude = 0, latitude = 0]: Position,
  [west = 0, south = 0]: Position,
  [east = 0, north = 0]: Position,
): boolean => west <= longitude && longitude <= east && south <= latitude && latitude <= north;

test('any street is in contact with any box just where it lies in it', () => {
  fc.assert(
    fc.property(anyStreets, fc.nat(600), fc.nat(600), fc.integer({ min: 5, max: 300 }), (roads, east, north, side) => {
      const parcel = box([east, north, east + side, north + side]);
      const { prepared, contacts } = originOf(town({ roads, parcels: [drawn('parcel', parcel)] }), {
        type: 'thing',
        id: 'parcel',
      });
      const [southWest = [], , northEast = []] = parcel.coordinates[0] ?? [];
      for (const [number, { edge, metres }] of prepared.network.edges.entries())
        for (let share = 0.02; share < 1; share += 0.04) {
          const [[fromX, fromY], [toX, toY]] = edge;
          const position = [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
          const isShared = contacts.some(
            (contact) =>
              contact.edge === number &&
              contact.fromStraightMetres === 0 &&
              contact.toStraightMetres === 0 &&
              contact.fromMetres <= share * metres &&
              share * metres <= contact.toMetres,
          );
          // On the edge itself a computed position may fall on either side.
          const isNearEdge = [0, 2].some((at) => {
            const [x = 0, y = 0] = parcel.coordinates[0]?.[at] ?? [];
            return Math.abs((position[0] ?? 0) - x) < 1e-9 || Math.abs((position[1] ?? 0) - y) < 1e-9;
          });
          if (!isNearEdge) expect(isShared).toBe(isIn(position, southWest, northEast));
        }
    }),
    { numRuns: 100 },
  );
});
