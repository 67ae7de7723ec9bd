import { type Complaint, complaintAbout, type Drawing, type Filed, featuresOf, type Place, thingIdOf } from '../drawing.ts';
import { edgeIndex } from '../edge-index.ts';
import { type LocalPlane, localPlane, type PlanePoint } from '../local-plane.ts';
import { type Edge, edgesOf, edgesOfPath, isArea, keyOfEdge, keyOfPlace, pathsOf } from '../shapes.ts';

const BESIDE_METRES = 15;
const LONGEST_RUN_METRES = 50;
const STEP_METRES = 1;

/** A line that edges must share when they run beside it: a street on the ground, or the outline of an area. */
interface Line {
  readonly name: string;
  readonly edges: ReadonlySet<string>;
  /** Where the line ends; an outline never does. */
  readonly ends: ReadonlySet<string>;
}

interface LineEdge {
  readonly line: Line;
  /** In metres on the local plane. */
  readonly edge: Edge;
  readonly drawn: Edge;
}

/** District, zones, highlight areas and parcels of tier two: their outlines are chosen, so they can be drawn along what is there. */
const isChosen = ({ feature }: Filed): boolean => {
  const { kind, tier } = feature.properties;
  return kind === 'district' || kind === 'zone' || kind === 'highlight-area' || (kind === 'parcel' && tier === 2);
};

const streetsOf = (drawing: Drawing): ReadonlyMap<string, readonly Edge[]> => {
  const streets = new Map<string, Edge[]>();
  for (const { feature } of featuresOf(drawing)) {
    const { kind, level } = feature.properties;
    if (kind !== 'road' || (level ?? 0) !== 0) continue;
    const street = thingIdOf(feature.properties);
    streets.set(street, [...(streets.get(street) ?? []), ...edgesOf(feature.geometry)]);
  }
  return streets;
};

const lineOf = (name: string, edges: readonly Edge[]): Line => {
  const uses = new Map<string, number>();
  for (const end of edges.flat().map(keyOfPlace)) uses.set(end, (uses.get(end) ?? 0) + 1);
  return {
    name,
    edges: new Set(edges.map(keyOfEdge)),
    ends: new Set([...uses].flatMap(([end, count]) => (count === 1 ? [end] : []))),
  };
};

const linesOf = (drawing: Drawing, plane: LocalPlane): readonly LineEdge[] => {
  const outlines = featuresOf(drawing)
    .filter(isChosen)
    .map(({ feature }) => [feature.properties.id, edgesOf(feature.geometry)] as const);
  return [...streetsOf(drawing), ...outlines].flatMap(([name, edges]) => {
    const line = lineOf(name, edges);
    return edges.map((drawn) => ({ line, drawn, edge: [plane.toMetres(drawn[0]), plane.toMetres(drawn[1])] as const }));
  });
};

/** Whether a line's edge is within reach of a point, other than by an end where the line stops. */
const isBeside = ([east, north]: PlanePoint, { line, edge, drawn }: LineEdge): boolean => {
  const [from, to] = edge;
  const along: PlanePoint = [to[0] - from[0], to[1] - from[1]];
  const lengthSquared = along[0] ** 2 + along[1] ** 2;
  const share = lengthSquared === 0 ? 0 : ((east - from[0]) * along[0] + (north - from[1]) * along[1]) / lengthSquared;
  if (share <= 0 && line.ends.has(keyOfPlace(drawn[0]))) return false;
  if (share >= 1 && line.ends.has(keyOfPlace(drawn[1]))) return false;
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(east - from[0] - held * along[0], north - from[1] - held * along[1]) <= BESIDE_METRES;
};

/** A short step along an outline: where it is and what it runs beside without sharing it. */
interface Step {
  readonly point: PlanePoint;
  readonly metres: number;
  readonly beside: ReadonlySet<string>;
}

/** What is known of the lines around: asked about a point of an outline and the edge it lies on. */
type Surroundings = (point: PlanePoint, edge: Edge) => ReadonlySet<string>;

const stepsAlong = (outline: readonly Place[], plane: LocalPlane, surroundings: Surroundings): readonly Step[] =>
  edgesOfPath(outline).flatMap((edge) => {
    const [from, to] = [plane.toMetres(edge[0]), plane.toMetres(edge[1])];
    const metres = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const count = Math.max(1, Math.round(metres / STEP_METRES));
    return Array.from({ length: count }, (_, index): Step => {
      const share = (index + 0.5) / count;
      const point: PlanePoint = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      return { point, metres: metres / count, beside: surroundings(point, edge) };
    });
  });

interface Run {
  readonly metres: number;
  readonly start: PlanePoint;
}

/** The longest run on end beside each line. The ring is walked twice, so that a run across the place where it closes is whole. */
const longestRuns = (steps: readonly Step[]): ReadonlyMap<string, Run> => {
  const perimeter = steps.reduce((sum, { metres }) => sum + metres, 0);
  const running = new Map<string, Run>();
  const longest = new Map<string, Run>();
  for (const { point, metres, beside } of [...steps, ...steps]) {
    for (const name of running.keys()) if (!beside.has(name)) running.delete(name);
    for (const name of beside) {
      const { metres: before, start } = running.get(name) ?? { metres: 0, start: point };
      const run = { metres: Math.min(before + metres, perimeter), start };
      running.set(name, run);
      if (run.metres > (longest.get(name)?.metres ?? 0)) longest.set(name, run);
    }
  }
  return longest;
};

/**
 * No edge of the district, a zone, a highlight area or a parcel of tier two runs within 15 m of a street on the ground or of
 * another such outline for more than 50 m on end without sharing it. What lies beyond the end of a street does not count.
 */
export const edgesBesideAreShared = (drawing: Drawing): readonly Complaint[] => {
  const chosen = featuresOf(drawing)
    .filter(isChosen)
    .filter(({ feature }) => isArea(feature));
  const origin = chosen.flatMap(({ feature }) => pathsOf(feature.geometry).flat())[0];
  if (!origin) return [];
  const plane = localPlane(origin);
  const index = edgeIndex(linesOf(drawing, plane));
  const ground = new Set([...streetsOf(drawing).values()].flat().map(keyOfEdge));
  return chosen.flatMap((filed) => {
    const own = filed.feature.properties.id;
    const surroundings: Surroundings = (point, edge) => {
      const key = keyOfEdge(edge);
      // An edge on a street is where it should be, whatever runs beside that street.
      if (ground.has(key)) return new Set();
      const [east, north] = point;
      return new Set(
        index
          .near(east - BESIDE_METRES, north - BESIDE_METRES, east + BESIDE_METRES, north + BESIDE_METRES)
          .filter((other) => other.line.name !== own && !other.line.edges.has(key) && isBeside(point, other))
          .map(({ line }) => line.name),
      );
    };
    return pathsOf(filed.feature.geometry).flatMap((ring) =>
      [...longestRuns(stepsAlong(ring, plane, surroundings))]
        .filter(([, { metres }]) => metres > LONGEST_RUN_METRES)
        .map(([name, { metres, start }]) => {
          const place = plane
            .toDegrees(start)
            .map((degrees) => degrees.toFixed(5))
            .join(',');
          const what = `runs beside ${name} for ${Math.round(metres)} m from ${place} without sharing it`;
          return complaintAbout(filed, what, `take over the vertices of ${name} there, or keep more than ${BESIDE_METRES} m off`);
        }),
    );
  });
};
