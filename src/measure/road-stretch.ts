import { segmentMetres } from './ellipsoid.ts';

type Course = readonly (readonly number[])[];

const between = (from: readonly number[], to: readonly number[], share: number): readonly number[] => {
  const [west = Number.NaN, south = Number.NaN] = from;
  const [east = Number.NaN, north = Number.NaN] = to;
  return [west + (east - west) * share, south + (north - south) * share];
};

/** Where a segment of that length is so many metres long. Its share of the length is off, as a degree of longitude shrinks. */
const positionAt = (from: readonly number[], to: readonly number[], length: number, metres: number): readonly number[] => {
  const share = Math.max(0, metres / length);
  const found = segmentMetres([...from], [...between(from, to, share)]);
  return found > 0 ? between(from, to, share * (metres / found)) : from;
};

/** The part of a line (degrees, WGS84) from so many metres along it to so many; empty where it is not that long. */
export function stretchOf(course: Course, fromMetres: number, toMetres: number): Course {
  const positions: (readonly number[])[] = [];
  let along = 0;
  course.slice(1).forEach((to, i) => {
    const from = course[i] ?? to;
    const length = segmentMetres([...from], [...to]);
    const end = along + length;
    if (length > 0 && end > fromMetres && along < toMetres) {
      if (positions.length === 0) positions.push(positionAt(from, to, length, fromMetres - along));
      positions.push(end <= toMetres ? to : positionAt(from, to, length, toMetres - along));
    }
    along = end;
  });
  return positions;
}
