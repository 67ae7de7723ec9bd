/**
 * Where a shape and the streets come together: a stretch of an edge of the network, in metres along it, and the straight metres
 * from its two ends to the shape, between which they change evenly and less than one goes along it.
 */
export interface Contact {
  readonly edge: number;
  readonly fromMetres: number;
  readonly toMetres: number;
  readonly fromStraightMetres: number;
  readonly toStraightMetres: number;
}

/** The straight metres from a place of a contact's stretch, in metres along its edge, to the shape. */
export const straightAt = (contact: Contact, metres: number): number => {
  const { fromMetres, toMetres, fromStraightMetres, toStraightMetres } = contact;
  const share = toMetres === fromMetres ? 0 : (metres - fromMetres) / (toMetres - fromMetres);
  return fromStraightMetres + (toStraightMetres - fromStraightMetres) * share;
};

/** The least metres from a shape to another over the one edge on which both have a contact: straight, along it, and straight. */
export const metresBetween = (one: Contact, other: Contact): number => {
  const overEnds = [one.fromMetres, one.toMetres].flatMap((from) =>
    [other.fromMetres, other.toMetres].map((to) => straightAt(one, from) + Math.abs(to - from) + straightAt(other, to)),
  );
  const low = Math.max(one.fromMetres, other.fromMetres);
  const high = Math.min(one.toMetres, other.toMetres);
  const across = low > high ? [] : [low, high].map((metres) => straightAt(one, metres) + straightAt(other, metres));
  return Math.min(...overEnds, ...across);
};

/** Contacts by the number of their edge. */
export const contactsByEdge = (contacts: readonly Contact[]): ReadonlyMap<number, readonly Contact[]> => {
  const onEdge = new Map<number, Contact[]>();
  for (const contact of contacts) {
    const known = onEdge.get(contact.edge);
    if (known) known.push(contact);
    else onEdge.set(contact.edge, [contact]);
  }
  return onEdge;
};
