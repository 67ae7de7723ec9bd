import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { geodesicMetres } from './geodesic-oracle.ts';

/**
 * By which straight ways a shape is reached from the streets, by the rule in words: what a street runs through costs nothing;
 * every place of the shape's lines and edges is reached from the nearest place of every straight stretch of street within 50 m,
 * but for an edge or point that lies on a street; failing all that, from the one nearest place within 300 m, and where
 * only loose lanes are found, also from the nearest place of the other streets.
 */

export type Stretch = readonly [Position, Position];

/** The ways from one stretch of street to one shape: at which metres along it something changes, and what a way costs at any. */
export interface StretchWays {
  readonly places: readonly number[];
  /** Infinity where no way begins. */
  readonly costAt: (metresAlong: number) => number;
}

const LEAST = 1e-4;
const BESIDE = 50;
const FARTHEST = 300;
const LOOSE = 1_000;

type Point = readonly [x: number, y: number];

const segmentsOf = (path: readonly Position[]): readonly Stretch[] => path.slice(1).map((to, at) => [path[at] ?? to, to]);

const linesOf = (shape: Geometry): readonly Stretch[] => {
  if (shape.type === 'Point') return [[shape.coordinates, shape.coordinates]];
  if (shape.type === 'LineString') return segmentsOf(shape.coordinates);
  if (shape.type === 'MultiLineString' || shape.type === 'Polygon') return shape.coordinates.flatMap(segmentsOf);
  return shape.type === 'MultiPolygon' ? shape.coordinates.flat().flatMap(segmentsOf) : [];
};

const isPolygon = (shape: Geometry): shape is Polygon | MultiPolygon => shape.type === 'Polygon' || shape.type === 'MultiPolygon';

/** By counting how often a line to the east meets an edge. */
const isInside = ([x = 0, y = 0]: Position, edges: readonly Stretch[]): boolean =>
  edges.filter(([[fromX = 0, fromY = 0], [toX = 0, toY = 0]]) => {
    if (fromY > y === toY > y) return false;
    return x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
  }).length %
    2 ===
  1;

const positionOn = ([[fromX = 0, fromY = 0], [toX = 0, toY = 0]]: Stretch, share: number): Position => [
  fromX + share * (toX - fromX),
  fromY + share * (toY - fromY),
];

/** One edge of a shape as seen from a stretch of street: how far along the street and how far to the left its two ends are. */
interface Seen {
  readonly ends: readonly [Point, Point];
  readonly limit: number;
}

/** A way to an edge: in the plane so many metres to its place at a share of it. */
interface Way {
  readonly metres: number;
  readonly share: number;
}

const NONE: Way = { metres: Number.POSITIVE_INFINITY, share: 0 };

const shorter = (ways: readonly Way[]): Way => ways.reduce((least, next) => (next.metres < least.metres ? next : least), NONE);

/** The way to the part of an edge that lies beyond an end of the street: walked through in ever smaller steps. */
const beyondEnd = ([[fromX, fromY], [toX, toY]]: Seen['ends'], end: number, isFirst: boolean): Way => {
  const wayAt = (share: number): Way => {
    const x = fromX + share * (toX - fromX);
    const isBeyond = isFirst ? x <= end + 1e-8 : x >= end - 1e-8;
    return isBeyond ? { metres: Math.hypot(x - end, fromY + share * (toY - fromY)), share } : NONE;
  };
  const pass = (end - fromX) / (toX - fromX);
  const part = [0, 1, ...(pass > 0 && pass < 1 ? [pass] : [])].filter((share) => wayAt(share) !== NONE);
  let [low, high] = [Math.min(...part), Math.max(...part)];
  for (let round = 0; part.length > 0 && round < 120; round++) {
    const third = (high - low) / 3;
    if (wayAt(low + third).metres < wayAt(high - third).metres) high -= third;
    else low += third;
  }
  return part.length === 0 ? NONE : shorter([(low + high) / 2, ...part].map(wayAt));
};

/**
 * The way from a place of the street to an edge: square to the street within it, where an edge that is square to the street
 * itself may cross it, and beyond its ends to whatever lies there.
 */
const wayTo = ({ ends, limit }: Seen, along: number, length: number): Way => {
  const [[fromX, fromY], [toX, toY]] = ends;
  const share = Math.abs(toX - fromX) < 1e-7 ? fromY / (fromY - toY) : (along - fromX) / (toX - fromX);
  const isFacing = along > Math.min(fromX, toX) - 1e-8 && along < Math.max(fromX, toX) + 1e-8;
  const way = shorter([
    ...(share >= 0 && share <= 1 && isFacing ? [{ metres: Math.abs(fromY + share * (toY - fromY)), share }] : []),
    ...ends.flatMap(([x, y], at) => (Math.abs(x - along) < 1e-8 ? [{ metres: Math.abs(y), share: at }] : [])),
    ...(along < 1e-8 ? [beyondEnd(ends, 0, true)] : []),
    ...(along > length - 1e-8 ? [beyondEnd(ends, length, false)] : []),
  ]);
  // A way of just so many metres may seem longer by what a computation rounds away.
  return way.metres <= limit + 1e-6 ? way : NONE;
};

/** Where along the street a way to the edge begins, ends or is the shortest. */
const placesOfSeen = ({ ends: [[fromX, fromY], [toX, toY]], limit }: Seen): readonly number[] => {
  const crossings = (limit === LEAST ? [0] : [-limit, 0, limit]).flatMap((height) => {
    const share = (height - fromY) / (toY - fromY);
    return share >= 0 && share <= 1 ? [fromX + share * (toX - fromX)] : [];
  });
  return [fromX, toX, ...crossings];
};

const planeAt = (latitude: number): Point => [
  geodesicMetres([0, latitude], [0.001, latitude]) / 0.001,
  geodesicMetres([0, latitude - 0.0005], [0, latitude + 0.0005]) / 0.001,
];

/** What is drawn of a thing as a whole: its plane, and the edges of its areas. */
interface Whole {
  readonly plane: Point;
  readonly rings: readonly Stretch[];
}

const waysFrom = (street: Stretch, edges: readonly Stretch[], isStreet: ReadonlySet<Stretch>, shape: Whole): StretchWays => {
  const [[startX = 0, startY = 0], [endX = 0, endY = 0]] = street;
  const [perX, perY] = shape.plane;
  const [alongX, alongY] = [(endX - startX) * perX, (endY - startY) * perY];
  const length = Math.hypot(alongX, alongY);
  const whole = geodesicMetres(street[0], street[1]);
  const see = ([x = 0, y = 0]: Position): Point => {
    const [east, north] = [(x - startX) * perX, (y - startY) * perY];
    return [(east * alongX + north * alongY) / length, (north * alongX - east * alongY) / length];
  };
  const seen = edges.map((edge): Seen => ({ ends: [see(edge[0]), see(edge[1])], limit: isStreet.has(edge) ? LEAST : BESIDE }));
  const costAlong = (along: number): number => {
    const position = positionOn(street, along / length);
    if (isInside(position, shape.rings)) return 0;
    const costs = seen.flatMap((each, at) => {
      const { metres, share } = wayTo(each, along, length);
      if (metres === Number.POSITIVE_INFINITY) return [];
      return metres <= LEAST ? [0] : [geodesicMetres(position, positionOn(edges[at] ?? street, share))];
    });
    return Math.min(Number.POSITIVE_INFINITY, ...costs);
  };
  const places = [0, length, ...seen.flatMap(placesOfSeen)].filter((along) => along >= 0 && along <= length);
  const toStreet = whole / length;
  return {
    places: [...new Set(places)].map((along) => along * toStreet),
    costAt: (metres: number) => costAlong(metres / toStreet),
  };
};

/** The numbers of the stretches that hang together for less than a kilometre. */
const looseOf = (streets: readonly Stretch[]): ReadonlySet<number> => {
  const group = streets.map((_, number) => number);
  const at = new Map<string, number[]>();
  streets.forEach((street, number) => {
    for (const end of street) at.set(end.join(), [...(at.get(end.join()) ?? []), number]);
  });
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const numbers of at.values()) {
      const least = Math.min(...numbers.map((number) => group[number] ?? 0));
      for (const number of numbers)
        if (group[number] !== least) {
          group[number] = least;
          isChanged = true;
        }
    }
  }
  const metres = new Map<number, number>();
  streets.forEach(([from, to], number) => {
    const of = group[number] ?? 0;
    metres.set(of, (metres.get(of) ?? 0) + geodesicMetres(from, to));
  });
  return new Set(streets.flatMap((_, number) => ((metres.get(group[number] ?? 0) ?? 0) < LOOSE ? [number] : [])));
};

/** The place of a stretch that is nearest to a position. */
const footOn = ([x = 0, y = 0]: Position, [[fromX = 0, fromY = 0], [toX = 0, toY = 0]]: Stretch, [perX, perY]: Point): Way => {
  const [alongX, alongY] = [(toX - fromX) * perX, (toY - fromY) * perY];
  const [awayX, awayY] = [(x - fromX) * perX, (y - fromY) * perY];
  const square = alongX ** 2 + alongY ** 2;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, (awayX * alongX + awayY * alongY) / square));
  return { share, metres: Math.hypot(awayX - share * alongX, awayY - share * alongY) };
};

/** The shortest way between a stretch of street and an edge that do not meet, from one end or the other of one of them. */
const nearestTo = (street: Stretch, edge: Stretch, plane: Point) => {
  const foot = (end: Position, on: Stretch): Way => footOn(end, on, plane);
  const ways = [
    ...edge.map((end) => ({ ...foot(end, street), to: end })),
    ...street.map((end, share) => {
      const way = foot(end, edge);
      return { share, metres: way.metres, to: positionOn(edge, way.share) };
    }),
  ];
  return ways.reduce((least, next) => (next.metres < least.metres ? next : least));
};

const boxOf = (positions: readonly Position[], margin: number): readonly number[] => {
  const xs = positions.map(([x = 0]) => x);
  const ys = positions.map(([, y = 0]) => y);
  return [Math.min(...xs) - margin, Math.min(...ys) - margin, Math.max(...xs) + margin, Math.max(...ys) + margin];
};

const doMeet = ([west = 0, south = 0, east = 0, north = 0]: readonly number[], other: readonly number[]): boolean =>
  west <= (other[2] ?? 0) && (other[0] ?? 0) <= east && south <= (other[3] ?? 0) && (other[1] ?? 0) <= north;

/** By which ways all that is drawn of one thing is reached from each of the streets, by the number of the street. */
export const waysTo = (streets: readonly Stretch[], drawn: readonly Geometry[]): ReadonlyMap<number, StretchWays> => {
  const edges = drawn.flatMap(linesOf);
  const rings = drawn.filter(isPolygon).flatMap(linesOf);
  const [, south = 0, , north = 0] = boxOf(edges.flat(), 0);
  const shape: Whole = { plane: planeAt((south + north) / 2), rings };
  const boxes = edges.map((edge) => boxOf([...edge], 0.0007));
  const isStreet = new Set(
    edges.filter((edge, at) =>
      streets.some(
        (street) =>
          doMeet(boxes[at] ?? [], boxOf([...street], 0)) && edge.every((end) => footOn(end, street, shape.plane).metres <= LEAST),
      ),
    ),
  );
  const whole = boxOf(edges.flat(), 0.0007);
  const ways = new Map<number, StretchWays>();
  streets.forEach((street, number) => {
    const box = boxOf([...street], 0);
    if (!doMeet(whole, box)) return;
    const close = edges.filter((_, at) => doMeet(boxes[at] ?? [], box));
    const found = waysFrom(street, close, isStreet, shape);
    if (found.places.some((place) => found.costAt(place) < Number.POSITIVE_INFINITY)) ways.set(number, found);
  });
  const addNearest = (isWanted: (number: number) => boolean): void => {
    const all = streets.flatMap((street, number) => {
      if (!isWanted(number)) return [];
      return edges.map((edge) => ({ number, street, ...nearestTo(street, edge, shape.plane) }));
    });
    const best = all.reduce<(typeof all)[number] | null>(
      (least, next) => (least && least.metres <= next.metres ? least : next),
      null,
    );
    if (best === null || best.metres > FARTHEST) return;
    const place = best.share * geodesicMetres(best.street[0], best.street[1]);
    const cost = geodesicMetres(positionOn(best.street, best.share), best.to);
    ways.set(best.number, {
      places: [place],
      costAt: (metres) => (Math.abs(metres - place) < 1e-9 ? cost : Number.POSITIVE_INFINITY),
    });
  };
  if (ways.size === 0) addNearest(() => true);
  const loose = looseOf(streets);
  if ([...ways.keys()].every((number) => loose.has(number))) addNearest((number) => !loose.has(number));
  return ways;
};
