import FlatQueue from 'flatqueue';
import { type Contact, contactsByEdge, metresBetween, straightAt } from './walk-contact.ts';
import type { WalkNetwork } from './walk-network.ts';
import { joined, type Stretch } from './walk-stretches.ts';

/** How far it is on foot from where a walk begins to any place of the streets. */
export interface Reach {
  /** The least metres to each vertex by number; Infinity where no street leads. */
  readonly metresAt: Float64Array;
  /** Where the walk comes upon each edge, by number of the edge. */
  readonly startsOn: ReadonlyMap<number, readonly Contact[]>;
}

/** The least metres from any of the starts, their straight metres counted, to every vertex: Dijkstra (1959) with a heap. */
export function reachFrom(network: WalkNetwork, starts: readonly Contact[]): Reach {
  const metresAt = new Float64Array(network.edgesAt.length).fill(Number.POSITIVE_INFINITY);
  const queue = new FlatQueue<number>();
  const offer = (vertex: number, metres: number): void => {
    if (metres >= (metresAt[vertex] ?? 0)) return;
    metresAt[vertex] = metres;
    queue.push(vertex, metres);
  };
  for (const { edge, fromMetres, toMetres, fromStraightMetres, toStraightMetres } of starts) {
    const street = network.edges[edge];
    if (!street) continue;
    // From the nearer end of its stretch: the straight metres change less than one goes along it.
    offer(street.from, fromStraightMetres + fromMetres);
    offer(street.to, toStraightMetres + street.metres - toMetres);
  }
  while (queue.length > 0) {
    const walked = queue.peekValue() ?? 0;
    const vertex = queue.pop() ?? 0;
    if (walked > (metresAt[vertex] ?? 0)) continue;
    for (const number of network.edgesAt[vertex] ?? []) {
      const street = network.edges[number];
      if (street) offer(street.from === vertex ? street.to : street.from, walked + street.metres);
    }
  }
  return { metresAt, startsOn: contactsByEdge(starts) };
}

/** The least metres on foot to a contact, its straight metres counted; Infinity where no street leads there. */
export function metresToContact({ edges }: WalkNetwork, { metresAt, startsOn }: Reach, contact: Contact): number {
  const street = edges[contact.edge];
  if (!street) return Number.POSITIVE_INFINITY;
  const overEnds = Math.min(
    (metresAt[street.from] ?? 0) + contact.fromMetres + contact.fromStraightMetres,
    (metresAt[street.to] ?? 0) + street.metres - contact.toMetres + contact.toStraightMetres,
  );
  return Math.min(overEnds, ...(startsOn.get(contact.edge) ?? []).map((start) => metresBetween(start, contact)));
}

/** Where the straight metres of a contact's stretch are just so many, if they are anywhere. */
const wherePassing = ({ fromMetres, toMetres, fromStraightMetres, toStraightMetres }: Contact, straight: number) => {
  const share = (straight - fromStraightMetres) / (toStraightMetres - fromStraightMetres);
  return share > 0 && share < 1 ? [fromMetres + share * (toMetres - fromMetres)] : [];
};

/** From where to where one comes along an edge within so many metres that begin at a contact: a stretch, or none. */
const reachedFrom = (start: Contact, budgetMetres: number): readonly Stretch[] => {
  const ends = [start.fromMetres, start.toMetres].flatMap((metres) => {
    const left = budgetMetres - straightAt(start, metres);
    return left < 0 ? [] : [metres - left, metres + left];
  });
  const reached = [...ends, ...wherePassing(start, budgetMetres)];
  return reached.length === 0 ? [] : [[Math.min(...reached), Math.max(...reached)]];
};

/** What of an edge is reached within so many metres, in metres along it. */
export function reachedOf(
  { edges }: WalkNetwork,
  { metresAt, startsOn }: Reach,
  edge: number,
  budgetMetres: number,
): readonly Stretch[] {
  const street = edges[edge];
  if (!street) return [];
  const fromEnds: readonly Stretch[] = [
    [0, budgetMetres - (metresAt[street.from] ?? 0)],
    [street.metres - budgetMetres + (metresAt[street.to] ?? 0), street.metres],
  ];
  const fromStarts = (startsOn.get(edge) ?? []).flatMap((start) => reachedFrom(start, budgetMetres));
  // Of what is beyond the budget a stretch ends before it begins.
  return joined(
    [...fromEnds, ...fromStarts]
      .map(([from, to]): Stretch => [Math.max(0, from), Math.min(street.metres, to)])
      .filter(([from, to]) => from < to),
  );
}
