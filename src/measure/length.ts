import type { LineString, MultiLineString, Position } from 'geojson';
import { segmentMetres } from './ellipsoid.ts';

const pathMetres = (path: readonly Position[]): number => {
  let metres = 0;
  let previous: Position | undefined;
  for (const position of path) {
    if (previous) metres += segmentMetres(previous, position);
    previous = position;
  }
  return metres;
};

/** Length of a line on the WGS84 ellipsoid in metres, all its parts together; 0 for a line of one position. */
export const lengthMetres = (line: LineString | MultiLineString): number =>
  line.type === 'LineString' ? pathMetres(line.coordinates) : line.coordinates.reduce((sum, path) => sum + pathMetres(path), 0);
