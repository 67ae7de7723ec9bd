import FlatQueue from 'flatqueue';
import type { Contact } from './walk-contacts.ts';
import type { WalkNetwork } from './walk-network.ts';
import { joined, type Stretch } from './walk-stretches.ts';

/** How far it is on foot from where a walk begins to any place of the streets. */
export interface Reach {
  /** The least metres to each vertex by number; Infinity where no street leads. */
  readonly metresAt: Float64Array;
  /** Where the walk comes upon each edge, by number of the edge. */
  readonly startsOn: ReadonlyMap<number, readonly Contact[]>;
}

const byEdge = (contacts: readonly Contact[]): ReadonlyMap<number, readonly Contact[]> => {
  const onEdge = new Map<number, Contact[]>();
  for (const contact of contacts) onEdge.set(contact.edge, [...(onEdge.get(contact.edge) ?? []), contact]);
  return onEdge;
};

/** The least metres from any of the starts, their straight metres counted, to every vertex: Dijkstra (1959) with a heap. */
export function reachFrom(network: WalkNetwork, starts: readonly Contact[]): Reach {
  const metresAt = new Float64Array(network.edgesAt.length).fill(Number.POSITIVE_INFINITY);
  const queue = new FlatQueue<number>();
  const offer = (vertex: number, metres: number): void => {
    if (metres >= (metresAt[vertex] ?? 0)) return;
    metresAt[vertex] = metres;
    queue.push(vertex, metres);
  };
  for (const { edge, fromMetres, toMetres, straightMetres } of starts) {
    const street = network.edges[edge];
    if (!street) continue;
    offer(street.from, straightMetres + fromMetres);
    offer(street.to, straightMetres + street.metres - toMetres);
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
  return { metresAt, startsOn: byEdge(starts) };
}

/** The least metres on foot to a contact, its straight metres counted; Infinity where no street leads there. */
export function metresToContact({ edges }: WalkNetwork, { metresAt, startsOn }: Reach, contact: Contact): number {
  const street = edges[contact.edge];
  if (!street) return Number.POSITIVE_INFINITY;
  const overEnds = Math.min(
    (metresAt[street.from] ?? 0) + contact.fromMetres,
    (metresAt[street.to] ?? 0) + street.metres - contact.toMetres,
  );
  const alongEdge = (startsOn.get(contact.edge) ?? []).map(
    ({ fromMetres, toMetres, straightMetres }) =>
      straightMetres + Math.max(0, contact.fromMetres - toMetres, fromMetres - contact.toMetres),
  );
  return contact.straightMetres + Math.min(overEnds, ...alongEdge);
}

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
  const fromStarts = (startsOn.get(edge) ?? []).map(({ fromMetres, toMetres, straightMetres }): Stretch => {
    const left = budgetMetres - straightMetres;
    return [fromMetres - left, toMetres + left];
  });
  // Of what is beyond the budget a stretch ends before it begins.
  return joined(
    [...fromEnds, ...fromStarts]
      .map(([from, to]): Stretch => [Math.max(0, from), Math.min(street.metres, to)])
      .filter(([from, to]) => from < to),
  );
}
