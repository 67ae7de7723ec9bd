import { besideOf } from './walk-beside.ts';
import type { Contact } from './walk-contact.ts';
import type { StreetEdge, WalkNetwork } from './walk-network.ts';
import { type Edge, type Meeting, metresAcross, nearestOf, positionAlong, touchOf } from './walk-plane.ts';
import { boxOfEdge, isInAreas, type WalkShape, widened } from './walk-shapes.ts';
import { joined, type Stretch } from './walk-stretches.ts';

/** What of the streets a shape's own edges touch, in shares of each edge. */
const touchesOf = ({ edges, near }: WalkNetwork, shape: WalkShape): ReadonlyMap<number, readonly Stretch[]> => {
  const touches = new Map<number, Stretch[]>();
  for (const other of shape.edges)
    for (const number of near(boxOfEdge(other))) {
      const street = edges[number];
      const touch = street ? touchOf(street.edge, other, shape.plane) : null;
      if (touch) touches.set(number, [...(touches.get(number) ?? []), touch]);
    }
  return touches;
};

/** What of an edge that is touched so lies in the shape's areas. */
const insideOf = ({ areas }: WalkShape, { edge }: StreetEdge, touches: readonly Stretch[]): readonly Stretch[] => {
  const cuts = [0, ...touches.flat(), 1].sort((one, other) => one - other);
  return cuts.slice(1).flatMap((to, index): readonly Stretch[] => {
    const from = cuts[index] ?? to;
    return from < to && isInAreas(positionAlong(edge, (from + to) / 2), areas) ? [[from, to]] : [];
  });
};

/** Where streets lie in a shape, on its edge or on its line. */
const sharedWith = (network: WalkNetwork, shape: WalkShape): readonly Contact[] => {
  const touches = touchesOf(network, shape);
  const candidates = shape.areas.length === 0 ? touches.keys() : network.near(shape.box);
  return [...candidates].flatMap((number): readonly Contact[] => {
    const street = network.edges[number];
    if (!street) return [];
    const touched = touches.get(number) ?? [];
    return joined([...touched, ...insideOf(shape, street, touched)]).map(([from, to]) => ({
      edge: number,
      fromMetres: from * street.metres,
      toMetres: to * street.metres,
      fromStraightMetres: 0,
      toStraightMetres: 0,
    }));
  });
};

interface Nearest {
  readonly number: number;
  readonly street: StreetEdge;
  readonly other: Edge;
  readonly meeting: Meeting;
}

const contactAt = ({ number, street, other, meeting }: Nearest): Contact => {
  const along = meeting.shareOfOne * street.metres;
  const straight = metresAcross(street.edge, other, meeting);
  return { edge: number, fromMetres: along, toMetres: along, fromStraightMetres: straight, toStraightMetres: straight };
};

/** Where the wanted streets come nearest to a shape; none where they are more than so many metres from it. */
const nearestStreet = (
  network: WalkNetwork,
  shape: WalkShape,
  mostMetres: number,
  isWanted: (number: number) => boolean,
): readonly Contact[] => {
  let nearest: Nearest | null = null;
  for (const number of network.near(widened(shape.box, mostMetres, shape.plane))) {
    const street = network.edges[number];
    if (!street || !isWanted(number)) continue;
    for (const other of shape.edges) {
      const meeting = nearestOf(street.edge, other, shape.plane);
      if (nearest === null || meeting.metres < nearest.meeting.metres) nearest = { number, street, other, meeting };
    }
  }
  return nearest === null ? [] : [contactAt(nearest)].filter(({ fromStraightMetres }) => fromStraightMetres <= mostMetres);
};

/**
 * Where a shape and the streets come together: everywhere where streets lie in it, on its edge or on its line, and wherever
 * one comes within BESIDE_STREET_METRES of it. If no street is so close, where one comes nearest, if that is within so many
 * straight metres. Loose lanes do not hide the street behind them: where there are only such, the nearest of the others counts
 * as well.
 */
export function contactsOf(network: WalkNetwork, shape: WalkShape, mostMetres: number): readonly Contact[] {
  const shared = sharedWith(network, shape);
  const close = [...shared, ...besideOf(network, shape, shared)];
  const found = close.length > 0 ? close : nearestStreet(network, shape, mostMetres, () => true);
  const isOnlyLoose = found.every(({ edge }) => network.loose.has(edge));
  return isOnlyLoose ? [...found, ...nearestStreet(network, shape, mostMetres, (number) => !network.loose.has(number))] : found;
}
