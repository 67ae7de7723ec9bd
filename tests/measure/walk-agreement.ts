import type { Geometry } from 'geojson';
import { expect } from 'vitest';
import { lengthMetres } from '#measure/length.ts';
import { prepareWalks, type WalkShapes, walkedGeometry, walkFrom } from '#measure/walk.ts';
import type { Contact } from '#measure/walk-contact.ts';
import { contactsOf } from '#measure/walk-contacts.ts';
import { metresToContact, type Reach, reachFrom } from '#measure/walk-reach.ts';
import { walkShapeOf } from '#measure/walk-shapes.ts';
import { METRES_PER_MINUTE, WALK_SOURCES, type WalkBand, type WalkOrigin } from '#plan/walk.ts';
import { cutGraph, leastMetres, leastMetresTo, metresWithin, walkedStretches } from './walk-oracle.ts';
import { type StretchWays, waysTo } from './walk-ways-oracle.ts';

const MINUTES = [3, 5, 10, 12, 15];

const bandMetres = (bands: readonly WalkBand[]): readonly number[] =>
  bands.map(({ courses }) =>
    lengthMetres({ type: 'MultiLineString', coordinates: courses.map((course) => course.map((position) => [...position])) }),
  );

export const originOf = (shapes: WalkShapes, origin: WalkOrigin) => {
  const prepared = prepareWalks(shapes);
  const start = origin.type === 'thing' ? prepared.things.get(origin.id) : undefined;
  const contacts =
    origin.type === 'thing'
      ? (start?.contacts ?? [])
      : contactsOf(prepared.network, walkShapeOf([{ type: 'Point', coordinates: [...origin.position] }]), 300);
  return { prepared, contacts };
};

/** The metres to each vertex by its coordinates. */
const metresByPlace = (prepared: ReturnType<typeof prepareWalks>, { metresAt }: Reach): ReadonlyMap<string, number> =>
  new Map(
    prepared.network.edges.flatMap(({ from, to, edge: [start, end] }) => [
      [start.join(), metresAt[from] ?? Number.NaN] as const,
      [end.join(), metresAt[to] ?? Number.NaN] as const,
    ]),
  );

const differs = (ours: number, oracle: number, byMost = 1e-6): boolean => ours !== oracle && !(Math.abs(ours - oracle) <= byMost);

const drawnOf = (shapes: WalkShapes, id: string): readonly Geometry[] =>
  WALK_SOURCES.flatMap((name) => shapes[name].features)
    .filter(({ properties }) => properties?.['thing'] === id)
    .map(walkedGeometry);

/** The ways to everything that is drawn, found once for all walks of a town. */
export const allWays = (shapes: WalkShapes, ids: Iterable<string>): ReadonlyMap<string, ReadonlyMap<number, StretchWays>> => {
  const streets = walkedStretches(shapes.roads, shapes.places);
  return new Map([...ids].map((id) => [id, waysTo(streets, drawnOf(shapes, id))]));
};

type AllWays = ReturnType<typeof allWays>;

/** What is known of a large town, and how far a way may be off that is measured in the middle of a thing some kilometres long. */
export interface Large {
  readonly ways: AllWays;
  readonly offByMost: number;
}

/**
 * Holds our contacts, our Dijkstra and our bands against ways found stretch by stretch, Bellman and Ford on the streets cut
 * where these begin, and GeographicLib's metres.
 */
export const expectAsOracle = (shapes: WalkShapes, origin: WalkOrigin, large?: Large): void => {
  const { prepared, contacts } = originOf(shapes, origin);
  const streets = walkedStretches(shapes.roads, shapes.places);
  const things = large?.ways ?? allWays(shapes, prepared.things.keys());
  const starts =
    origin.type === 'thing'
      ? (things.get(origin.id) ?? new Map<number, StretchWays>())
      : waysTo(streets, [{ type: 'Point', coordinates: [...origin.position] }]);
  const graph = cutGraph(streets, starts);
  const oracle = leastMetres(graph.edges, graph.startMetres);
  const reach = reachFrom(prepared.network, contacts);
  const differing = [...metresByPlace(prepared, reach)].filter(([place, metres]) =>
    differs(metres, oracle.get(place) ?? Number.POSITIVE_INFINITY),
  );
  expect(differing).toEqual([]);
  const metresTo = (to: readonly Contact[]): number =>
    Math.min(...to.map((contact) => metresToContact(prepared.network, reach, contact)));
  const astray = [...things].flatMap(([id, ways]) => {
    const [ours, expected] = [metresTo(prepared.things.get(id)?.contacts ?? []), leastMetresTo(ways, starts, graph, oracle)];
    return differs(ours, expected, large?.offByMost) ? [{ id, ours, expected }] : [];
  });
  expect(astray).toEqual([]);
  let before = 0;
  const { bands } = walkFrom(origin, prepared, MINUTES);
  bandMetres(bands).forEach((metres, at) => {
    const within = metresWithin(graph.edges, oracle, (MINUTES[at] ?? 0) * METRES_PER_MINUTE);
    const ends = 2 * (bands[at]?.courses.length ?? 0);
    // A position of six decimals is up to 7 cm off.
    expect(Math.abs(metres - (within - before))).toBeLessThan(0.01 + 0.08 * ends);
    before = within;
  });
};
