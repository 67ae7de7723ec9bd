import { crossingOf, meetingOf } from '../crossings.ts';
import { type Complaint, complaintAbout, type Drawing, featuresOf, type Place } from '../drawing.ts';
import { edgesOfPath, isArea, keyOfPlace, pathsOf, polygonsOf } from '../shapes.ts';

interface RingEdge {
  readonly ring: number;
  readonly index: number;
  readonly last: number;
  readonly edge: readonly [Place, Place];
}

const follow = (one: RingEdge, other: RingEdge, areRings: boolean): boolean =>
  one.ring === other.ring && (other.index - one.index === 1 || (areRings && one.index === 0 && other.index === one.last));

/** Where the runs of positions cross or, for rings, even touch themselves or each other. */
const faultsOf = (paths: readonly Place[][], areRings: boolean): readonly string[] => {
  const edges = paths.flatMap((path, ring) => {
    const all = edgesOfPath(path).filter(([from, to]) => keyOfPlace(from) !== keyOfPlace(to));
    return all.map((edge, index): RingEdge => ({ ring, index, last: all.length - 1, edge }));
  });
  return edges.flatMap((one, position) =>
    edges.slice(position + 1).flatMap((other) => {
      // Edges that follow each other meet at a vertex; when they run over one another that is a spike, another rule's business.
      if (follow(one, other, areRings)) return [];
      const meeting = meetingOf(one.edge, other.edge);
      if (meeting === 'apart' || (meeting === 'at-a-common-end' && !areRings)) return [];
      const common = one.edge.find((end) => other.edge.some((otherEnd) => keyOfPlace(end) === keyOfPlace(otherEnd)));
      return [keyOfPlace(common ?? crossingOf(one.edge, other.edge))];
    }),
  );
};

/** No ring or line crosses itself, and no ring touches itself or another ring of its polygon. */
export const shapesDoNotCrossThemselves = (drawing: Drawing): readonly Complaint[] =>
  featuresOf(drawing).flatMap((filed) => {
    const { feature } = filed;
    const places = isArea(feature)
      ? polygonsOf(feature.geometry).flatMap((rings) => faultsOf(rings, true))
      : faultsOf(pathsOf(feature.geometry), false);
    return [...new Set(places)].map((place) =>
      complaintAbout(filed, `crosses or touches itself at ${place}`, 'put the positions in order, or split the shape there'),
    );
  });
