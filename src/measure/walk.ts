import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Nearby } from '#plan/here.ts';
import { METRES_PER_MINUTE, MOST_STRAIGHT_METRES, WALK_SOURCES, type Walk, type WalkOrigin } from '#plan/walk.ts';
import { bandsOf } from './walk-bands.ts';
import type { Contact } from './walk-contact.ts';
import { contactsOf } from './walk-contacts.ts';
import { type WalkNetwork, walkNetworkOf } from './walk-network.ts';
import { metresToContact, type Reach, reachFrom } from './walk-reach.ts';
import { circleAround, straightMetres, type WalkShape, walkShapeOf } from './walk-shapes.ts';

/** The drawn shapes that can be walked from and to, as the map's sources carry them. */
export type WalkShapes = Readonly<Record<(typeof WALK_SOURCES)[number], FeatureCollection>>;

interface Walkable {
  readonly shape: WalkShape;
  readonly contacts: readonly Contact[];
}

/** All that does not depend on where a walk begins. */
export interface PreparedWalks {
  readonly network: WalkNetwork;
  readonly things: ReadonlyMap<string, Walkable>;
}

/**
 * What can be walked to of a shape: of a mere point for something of tier three, that is of no known sides, the circle in which
 * it lies somewhere, as the parcels of that tier come as such circles.
 */
export const walkedGeometry = ({ properties, geometry }: Feature): Geometry => {
  const metres: unknown = properties?.['accuracy_m'];
  const isCircle = geometry.type === 'Point' && properties?.['tier'] === 3 && typeof metres === 'number';
  return isCircle ? circleAround(geometry.coordinates, metres) : geometry;
};

const drawnByThing = (shapes: WalkShapes): ReadonlyMap<string, readonly Geometry[]> => {
  const drawn = new Map<string, Geometry[]>();
  for (const source of WALK_SOURCES)
    for (const feature of shapes[source].features) {
      const id: unknown = feature.properties?.['thing'];
      if (typeof id === 'string') drawn.set(id, [...(drawn.get(id) ?? []), walkedGeometry(feature)]);
    }
  return drawn;
};

const walkableOf = (network: WalkNetwork, drawn: readonly Geometry[]): Walkable => {
  const shape = walkShapeOf(drawn);
  return { shape, contacts: contactsOf(network, shape, MOST_STRAIGHT_METRES) };
};

/** Readies the drawn shapes for any number of walks. */
export function prepareWalks(shapes: WalkShapes): PreparedWalks {
  const network = walkNetworkOf(shapes.roads, shapes.places);
  const things = [...drawnByThing(shapes)].map(([id, drawn]) => [id, walkableOf(network, drawn)] as const);
  return { network, things: new Map(things) };
}

const startOf = (origin: WalkOrigin, { network, things }: PreparedWalks): Walkable => {
  if (origin.type === 'position') return walkableOf(network, [{ type: 'Point', coordinates: [...origin.position] }]);
  const thing = things.get(origin.id);
  if (!thing) throw new RangeError(`${origin.id} has no shape to walk from: give a thing drawn in ${WALK_SOURCES.join(', ')}`);
  return thing;
};

const accessMetresOf = (network: WalkNetwork, { shape, contacts }: Walkable): number => {
  const known = contacts.length > 0 ? contacts : contactsOf(network, shape, Number.POSITIVE_INFINITY);
  return Math.min(...known.flatMap(({ fromStraightMetres, toStraightMetres }) => [fromStraightMetres, toStraightMetres]));
};

const metresTo = (network: WalkNetwork, reach: Reach, { contacts }: Walkable): number =>
  Math.min(...contacts.map((contact) => metresToContact(network, reach, contact)));

/**
 * What can be reached on foot within the most of some minutes, which rise, and the streets by each of them. A walk goes straight
 * from the origin to the streets beside it, along streets, and from those beside a thing straight to it (contactsOf says which
 * these are); what is no farther from the origin than the nearest street is reached straight. A thing of which several pieces
 * are drawn is reached at the nearest, one of tier three at the edge of its circle, and an origin is left so. The origin
 * itself is left out. From
 * beyond every street (accessMetres above MOST_STRAIGHT_METRES) no street is reached. Throws a RangeError for an origin
 * without a shape.
 */
export function walkFrom(origin: WalkOrigin, prepared: PreparedWalks, minutesList: readonly number[]): Walk {
  const { network, things } = prepared;
  const start = startOf(origin, prepared);
  const reach = reachFrom(network, start.contacts);
  const accessMetres = accessMetresOf(network, start);
  const mostMetres = METRES_PER_MINUTE * Math.max(0, ...minutesList);
  const direct = Math.min(accessMetres, MOST_STRAIGHT_METRES);
  const reached = [...things].flatMap(([id, thing]): readonly Nearby[] => {
    if (thing === start) return [];
    const onFoot = metresTo(network, reach, thing);
    const metres = onFoot === 0 ? 0 : Math.min(onFoot, straightMetres(start.shape, thing.shape, direct));
    return metres <= mostMetres ? [{ id, metres }] : [];
  });
  return {
    origin,
    accessMetres,
    reached: reached.toSorted((one, other) => one.metres - other.metres || (one.id < other.id ? -1 : 1)),
    bands: bandsOf(network, reach, minutesList),
  };
}
