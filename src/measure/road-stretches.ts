import { segmentCutter } from './road-cut.ts';
import { BATCH, type Frontier } from './road-frontier.ts';
import { STEPS_PER_DEGREE } from './road-grid.ts';
import { metresBetween, metresGained, metresUpTo } from './road-lengths.ts';
import { INSIDE, narrow, TOUCHED } from './road-narrow.ts';
import { roomForCrossings, stretchCrosser } from './road-passage.ts';
import { type RoadTree, SEGMENT_MASK, STRETCH_SEGMENTS } from './road-tree.ts';

const STRETCH_POSITIONS = STRETCH_SEGMENTS + 1;

/** Told of a part of a leaf's stretch that is inside or on the edge, in metres along the stretch from its start. */
export type TakeStretchPart = (leaf: number, fromMetres: number, toMetres: number, isOnEdge: boolean) => void;

/** Cuts the stretches whose leaves stand on the frontier's stack from first up to end, a batch at most; gives how many segments they have. */
export type CutStretches = (first: number, end: number) => number;

/** Cuts stretches of a tree at the edges of the boxes of their leaves and tells the parts that count. */
export const stretchesCutter = (tree: RoadTree, frontier: Frontier, takePart: TakeStretchPart): CutStretches => {
  const { coordinates, leaves, table } = tree;
  const { found, names } = frontier;
  const nearSegments = new Int32Array(4 * STRETCH_SEGMENTS);
  /** Positions of the stretches of a batch. */
  const points = new Float64Array(2 * STRETCH_POSITIONS * BATCH);
  const crossings = roomForCrossings(STRETCH_POSITIONS);
  const crossStretch = stretchCrosser(frontier, points, crossings, STRETCH_POSITIONS);

  let leafNow = 0;
  const segment = new Float64Array(4);
  /** Metres of the stretch before the segment, and of the segment. */
  const along = new Float64Array(2);
  const tellPart = (fromShare: number, toShare: number, isOnEdge: boolean): void => {
    const before = along[0] ?? 0;
    const metres = along[1] ?? 0;
    if (fromShare === 0 && toShare === 1) {
      takePart(leafNow, before, before + metres, isOnEdge);
      return;
    }
    const gained = metresGained(table, segment[0] ?? 0, segment[1] ?? 0, segment[2] ?? 0, segment[3] ?? 0, metres);
    takePart(leafNow, before + metresUpTo(fromShare, metres, gained), before + metresUpTo(toShare, metres, gained), isOnEdge);
  };
  const cutSegment = segmentCutter(frontier, segment, tellPart);

  const enterSegment = (at: number): void => {
    segment[0] = points[at] ?? 0;
    segment[1] = points[at + 1] ?? 0;
    segment[2] = points[at + 2] ?? 0;
    segment[3] = points[at + 3] ?? 0;
    along[0] = (along[0] ?? 0) + (along[1] ?? 0);
    along[1] = metresBetween(table, segment[0] ?? 0, segment[1] ?? 0, segment[2] ?? 0, segment[3] ?? 0);
  };

  /** Tells the parts of a stretch between its crossings; of what lies behind the last it needs no more than the whole length. */
  const tellBetween = (at: number): void => {
    const { segments: crossed, shares } = crossings;
    let { isInside } = crossings;
    let from = 0;
    let before = 0;
    for (let next = 0, position = at; next < crossings.count; position += 2) {
      const x = points[position] ?? 0;
      const y = points[position + 1] ?? 0;
      const toX = points[position + 2] ?? 0;
      const toY = points[position + 3] ?? 0;
      const metres = metresBetween(table, x, y, toX, toY);
      if (at + 2 * (crossed[next] ?? 0) === position) {
        const gained = metresGained(table, x, y, toX, toY, metres);
        for (; next < crossings.count && at + 2 * (crossed[next] ?? 0) === position; next++) {
          const to = before + metresUpTo(shares[next] ?? 0, metres, gained);
          if (isInside) takePart(leafNow, from, to, false);
          isInside = !isInside;
          from = to;
        }
      }
      before += metres;
    }
    if (isInside) takePart(leafNow, from, leaves.metres[4 * leafNow + 2] ?? 0, false);
  };

  /** Cuts a stretch segment by segment, however edges and segments touch. */
  const cutSegments = (box: number, at: number, count: number, top: number): void => {
    for (let index = 0; index < count; index++) {
      const fromX = points[at + 2 * index] ?? 0;
      const fromY = points[at + 2 * index + 1] ?? 0;
      const toX = points[at + 2 * index + 2] ?? 0;
      const toY = points[at + 2 * index + 3] ?? 0;
      nearSegments[4 * index] = Math.floor(Math.min(fromX, toX) * STEPS_PER_DEGREE);
      nearSegments[4 * index + 1] = Math.floor(Math.min(fromY, toY) * STEPS_PER_DEGREE);
      nearSegments[4 * index + 2] = Math.ceil(Math.max(fromX, toX) * STEPS_PER_DEGREE);
      nearSegments[4 * index + 3] = Math.ceil(Math.max(fromY, toY) * STEPS_PER_DEGREE);
    }
    const end = narrow(frontier, box, nearSegments, 0, count, top);
    const inside = found.slice(0, count);
    let touched = top;
    for (let index = 0; index < count; index++) {
      enterSegment(at + 2 * index);
      const hasLength = segment[0] !== segment[2] || segment[1] !== segment[3];
      if (inside[index] === INSIDE && hasLength) tellPart(0, 1, false);
      if (inside[index] !== TOUCHED) continue;
      if (hasLength) cutSegment(touched, end);
      touched++;
    }
  };

  return (first, end) => {
    let segments = 0;
    // First and last positions of all, without a branch, so that the memory far apart is asked for at once.
    for (let box = first, to = 0; box < end; box++, to += 2 * STRETCH_POSITIONS) {
      const leaf = names[box] ?? 0;
      const from = 2 * (leaves.indices[8 * leaf + 6] ?? 0);
      const numbers = 2 * ((leaves.indices[8 * leaf + 7] ?? 0) & SEGMENT_MASK);
      points[to] = coordinates[from] ?? 0;
      points[to + 1] = coordinates[from + 1] ?? 0;
      points[to + numbers] = coordinates[from + numbers] ?? 0;
      points[to + numbers + 1] = coordinates[from + numbers + 1] ?? 0;
    }
    for (let box = first, at = 0; box < end; box++, at += 2 * STRETCH_POSITIONS) {
      leafNow = names[box] ?? 0;
      const count = (leaves.indices[8 * leafNow + 7] ?? 0) & SEGMENT_MASK;
      const from = 2 * (leaves.indices[8 * leafNow + 6] ?? 0);
      for (let index = 2; index < 2 * count; index++) points[at + index] = coordinates[from + index] ?? 0;
      along[0] = 0;
      along[1] = 0;
      segments += count;
      if (crossStretch(box, at, count + 1)) tellBetween(at);
      else cutSegments(box, at, count, end);
    }
    return segments;
  };
};
