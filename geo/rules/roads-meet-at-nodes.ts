import { crossingOf, meetingOf } from '../crossings.ts';
import { type Complaint, complaintAbout, type Drawing, type Filed, featuresOf } from '../drawing.ts';
import { edgeIndex } from '../edge-index.ts';
import { type Edge, edgesOf, keyOfPlace } from '../shapes.ts';

interface RoadEdge {
  readonly filed: Filed;
  readonly level: number;
  readonly order: number;
  readonly edge: Edge;
}

/** Roads of one level meet at shared vertices; roads of different levels may cross without. */
export const roadsMeetAtNodes = (drawing: Drawing): readonly Complaint[] => {
  const edges = featuresOf(drawing)
    .filter(({ feature }) => feature.properties.kind === 'road')
    .flatMap((filed) =>
      edgesOf(filed.feature.geometry).map((edge) => ({ filed, level: filed.feature.properties.level ?? 0, edge })),
    )
    .map((roadEdge, order): RoadEdge => ({ ...roadEdge, order }));
  const index = edgeIndex(edges);
  return edges.flatMap(({ filed, level, order, edge }) => {
    const [from, to] = edge;
    return index
      .near(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]))
      .filter((other) => other.order > order && other.level === level && other.filed !== filed)
      .flatMap((other) => {
        const meeting = meetingOf(edge, other.edge);
        const place = keyOfPlace(crossingOf(edge, other.edge));
        const id = other.filed.feature.properties.id;
        if (meeting === 'without-a-common-end') {
          const what = `meets ${id} at ${place} with no common vertex, both on level ${level}`;
          return [
            complaintAbout(
              filed,
              what,
              'put one vertex with the same coordinates into both, or give the upper one its own level',
            ),
          ];
        }
        // Two pieces with the very same edge are the business of lines-are-drawn-once.
        if (meeting === 'over-one-another' && new Set([...edge, ...other.edge].map(keyOfPlace)).size > 2) {
          const what = `runs over ${id} near ${place}, both on level ${level}`;
          return [complaintAbout(filed, what, 'draw the common stretch once')];
        }
        return [];
      });
  });
};
