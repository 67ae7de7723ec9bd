import type { Position } from './plan.ts';

/** A thing whose drawn shape holds a position, and how far its nearest edge is from there, in metres. */
export interface Holding {
  readonly id: string;
  readonly edgeMetres: number;
}

/** A thing near a position and its distance in metres, a road's to its centre line. */
export interface Nearby {
  readonly id: string;
  readonly metres: number;
}

/** What lies at a position. */
export interface Here {
  readonly position: Position;
  /** The same position in GCJ-02, the datum of Chinese phone maps. */
  readonly gcj02: Position;
  /** Smallest first; what has no known extent comes before what holds it all, and the district last. */
  readonly holding: readonly Holding[];
  /** The nearest road with a name, then the others that run as good as there: at a crossing all of its roads. */
  readonly roads: readonly Nearby[];
  readonly station: Nearby | null;
}
