import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import type { Road } from '#measure/road-density.ts';
import { anywhere, place } from './road-cases.ts';

const CELLS = 4;

/** So little that no triangle turns over. */
const move = fc.double({ min: -0.2, max: 0.2, noNaN: true });

/** A square cut into triangles that share moved vertices, and roads among which many follow their sides. */
export const mesh = fc
  .record({
    moves: fc.array(fc.tuple(move, move), {
      minLength: (CELLS + 1) ** 2,
      maxLength: (CELLS + 1) ** 2,
    }),
    ways: fc.array(fc.array(fc.oneof(fc.nat((CELLS + 1) ** 2 - 1), anywhere), { minLength: 2, maxLength: 12, size: 'max' }), {
      minLength: 1,
      maxLength: 12,
      size: 'max',
    }),
  })
  .map(({ moves, ways }) => {
    const vertex = (column: number, row: number): Position => {
      const isRim = column % CELLS === 0 || row % CELLS === 0;
      const [right = 0, up = 0] = isRim ? [] : (moves[row * (CELLS + 1) + column] ?? []);
      return place([2 * (column + right), 2 * (row + up)]);
    };
    const parts = Array.from({ length: CELLS ** 2 }, (_, cell) => {
      const [x, y] = [cell % CELLS, Math.floor(cell / CELLS)];
      const [a, b, c, d] = [vertex(x, y), vertex(x + 1, y), vertex(x + 1, y + 1), vertex(x, y + 1)];
      return [
        [a, b, c, a],
        [a, d, c, a],
      ];
    })
      .flat()
      .map((ring): Polygon => ({ type: 'Polygon', coordinates: [ring] }));
    const [south, west] = [
      Array.from({ length: CELLS }, (_, index) => index),
      Array.from({ length: CELLS }, (_, index) => CELLS - index),
    ];
    const rim = [
      ...south.map((column) => vertex(column, 0)),
      ...south.map((row) => vertex(CELLS, row)),
      ...west.map((column) => vertex(column, CELLS)),
      ...west.map((row) => vertex(0, row)),
      vertex(0, 0),
    ];
    const roads = ways.map((way, index): Road => {
      const course = way.map((stop) =>
        typeof stop === 'number' ? vertex(stop % (CELLS + 1), Math.floor(stop / (CELLS + 1))) : place([...stop]),
      );
      return { id: `${index}`, group: 'lane', course };
    });
    return { parts, whole: { type: 'Polygon', coordinates: [rim] } as const satisfies Polygon, roads };
  });
