import { BESIDE_STREET_METRES } from '#plan/walk.ts';
import { type Contact, contactsByEdge, metresBetween, straightAt } from './walk-contact.ts';
import type { WalkNetwork } from './walk-network.ts';
import { type Edge, metresAcross, nearestOf, type Plane } from './walk-plane.ts';
import { boxOfEdge, type WalkShape, widened } from './walk-shapes.ts';
import { waysBetween } from './walk-ways.ts';

/** Whether a stretch lies on another from end to end; a point does that touches it. */
const liesOn = (other: Edge, street: Edge, plane: Plane): boolean =>
  other.every((end) => nearestOf([end, end], street, plane).metres === 0);

/** The ways from streets to one edge of a shape; none where that lies on a street itself. */
const besideEdge = (network: WalkNetwork, { plane }: WalkShape, other: Edge): readonly Contact[] => {
  const candidates = network.near(widened(boxOfEdge(other), BESIDE_STREET_METRES, plane)).flatMap((number) => {
    const street = network.edges[number];
    return street ? [{ number, street }] : [];
  });
  if (candidates.some(({ street }) => liesOn(other, street.edge, plane))) return [];
  return candidates.flatMap(({ number, street }) =>
    waysBetween(street.edge, other, BESIDE_STREET_METRES, plane).map(
      ([from, to]): Contact => ({
        edge: number,
        fromMetres: from.shareOfOne * street.metres,
        toMetres: to.shareOfOne * street.metres,
        fromStraightMetres: metresAcross(street.edge, other, from),
        toStraightMetres: metresAcross(street.edge, other, to),
      }),
    ),
  );
};

/** Whether from anywhere of a contact's stretch it costs no more to go by another: where it does at both ends, it does between. */
const isIdle = (contact: Contact, others: readonly Contact[]): boolean =>
  others.some((other) =>
    [contact.fromMetres, contact.toMetres].every((metres) => {
      const there: Contact = { ...contact, fromMetres: metres, toMetres: metres, fromStraightMetres: 0, toStraightMetres: 0 };
      return metresBetween(there, other) <= straightAt(contact, metres);
    }),
  );

/** The contacts without those of which nobody has any use beside the others, which are on the same edge. */
const withoutIdle = (contacts: readonly Contact[], shared: readonly Contact[]): readonly Contact[] => {
  const least = ({ fromStraightMetres, toStraightMetres }: Contact): number => Math.min(fromStraightMetres, toStraightMetres);
  const kept: Contact[] = [];
  for (const contact of contacts.toSorted((one, other) => least(one) - least(other)))
    if (!isIdle(contact, [...shared, ...kept])) kept.push(contact);
  return kept;
};

/**
 * Where streets come within BESIDE_STREET_METRES of a shape without touching it: each place of the shape is reached from the
 * nearest place of every straight stretch of street so close to it, square to the street or from where that ends. What of the
 * shape lies on a street is reached on that street, and not across the block from the next. Left out is what costs no less
 * than to go by what is shared.
 */
export const besideOf = (network: WalkNetwork, shape: WalkShape, shared: readonly Contact[]): readonly Contact[] => {
  const sharedOn = contactsByEdge(shared);
  const beside = contactsByEdge(shape.edges.flatMap((other) => besideEdge(network, shape, other)));
  return [...beside].flatMap(([edge, contacts]) => withoutIdle(contacts, sharedOn.get(edge) ?? []));
};
