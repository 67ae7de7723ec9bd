import type { MultiPolygon, Polygon, Position } from 'geojson';
import { metresWithin, prepareRoads } from '#measure/road-density.ts';
import { boundsOf } from './bounds.ts';
import type { Place } from './drawing.ts';
import { localPlane } from './local-plane.ts';

type Shape = Polygon | MultiPolygon;

/** How far apart the lines lie by which an area is measured: their metres within it times this are its square metres. */
const HATCH_METRES = 10;

/** Where a parallel crosses the edges of a shape, from west to east, in degrees. */
const crossingsOf = (shape: Shape, latitude: number): readonly number[] => {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return rings
    .flatMap((ring) =>
      ring.flatMap(([longitude = Number.NaN, north = Number.NaN], index): number[] => {
        const [fromLongitude = Number.NaN, south = Number.NaN] = ring[index - 1] ?? [longitude, north];
        if (south > latitude === north > latitude) return [];
        return [fromLongitude + ((longitude - fromLongitude) * (latitude - south)) / (north - south)];
      }),
    )
    .sort((one, other) => one - other);
};

/**
 * Measures the square metres of a shape that lie beyond `charted`, no farther than `marginMetres` from its box; exactly 0 for
 * what lies within. By lines every 10 m (Cavalieri), so that an edge along a parallel may be 5 m off and others far less.
 */
export const unchartedAreaOf = (charted: Shape, marginMetres: number): ((shape: Shape) => number) => {
  const places = (charted.type === 'Polygon' ? [charted.coordinates] : charted.coordinates)
    .flat(2)
    .map(([longitude = Number.NaN, latitude = Number.NaN]): Place => [longitude, latitude]);
  const [west, south, east, north] = boundsOf(places);
  const plane = localPlane([west, south]);
  const [width, height] = plane.toMetres([east, north]);
  const count = Math.ceil((height + 2 * marginMetres) / HATCH_METRES);
  const lines = Array.from({ length: count }, (_, index) => {
    const [left, latitude] = plane.toDegrees([-marginMetres, -marginMetres + (index + 0.5) * HATCH_METRES]);
    const [right] = plane.toDegrees([width + marginMetres, 0]);
    return { latitude, ends: [left, ...crossingsOf(charted, latitude), right] };
  });
  const outside = lines.flatMap(({ latitude, ends }) =>
    ends.flatMap((from, index): Position[][] => {
      const to = ends[index + 1];
      return index % 2 === 0 && to !== undefined
        ? [
            [
              [from, latitude],
              [to, latitude],
            ],
          ]
        : [];
    }),
  );
  const prepared = prepareRoads(outside.map((course, index) => ({ id: `line ${index}`, group: 'outside', course })));
  return (shape) => (metresWithin(prepared, shape)[0]?.insideMetres ?? 0) * HATCH_METRES;
};
