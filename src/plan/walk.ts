import type { Nearby } from './here.ts';
import { SOURCE_OF, type SourceName } from './map-sources.ts';
import type { Bilingual, Locator, Placed, Position, Thing, ThingKind } from './plan.ts';

/** 4.5 km an hour, the pace of somebody walking in a town. */
export const METRES_PER_MINUTE = 75;

/**
 * How far from a street a walk may begin or end: across a large block. What lies farther from every drawn street is not
 * reached along them, whatever the time.
 */
export const MOST_STRAIGHT_METRES = 300;

/**
 * How close a street counts as a way to what it does not touch: half of the widest streets (60 m from house to house), and
 * their centre lines and the edges beside them are drawn to some 15 m.
 */
export const BESIDE_STREET_METRES = 50;

/** How many minutes a walk may take besides those that the plan itself names. */
export const USUAL_MINUTES = [5, 10, 15] as const;

/** The minutes of a walk until others are asked for. */
export const FIRST_MINUTES = USUAL_MINUTES[1];

/** The map's sources whose shapes can be walked from and to. */
export const WALK_SOURCES = [
  'roads',
  'places',
  'parcels',
  'highlight-areas',
  'axes',
  'rail',
  'water',
  'green',
] as const satisfies readonly SourceName[];

/** Whether a walk can begin at a thing: it has a place, and is not as large as a zone or beyond the district's edge. */
export const canWalkFrom = ({ kind, placement }: Thing): boolean =>
  placement.type === 'placed' && WALK_SOURCES.some((source) => source === SOURCE_OF[kind]);

/**
 * What is drawn of something one walks to or from: a spot, a line, an area, of something of tier three the circle in which
 * it lies somewhere, or of something that runs along a way one point of that way.
 */
export type WalkExtent = 'spot' | 'line' | 'area' | 'circle' | 'one-point';

/** Kinds that run along a way, whatever is drawn of them. */
const LINE_KINDS: ReadonlySet<ThingKind> = new Set(['road', 'rail', 'axis', 'sub-axis', 'bridge', 'tunnel', 'works']);

/** What is drawn of a thing that has a place. */
export const extentOf = (kind: ThingKind, { radiusMetres, areaSquareMetres, bounds }: Placed): WalkExtent => {
  if (radiusMetres !== null) return 'circle';
  const [west, south, east, north] = bounds;
  const isLine = LINE_KINDS.has(kind) && areaSquareMetres === null;
  if (west === east && south === north) return isLine ? 'one-point' : 'spot';
  return isLine ? 'line' : 'area';
};

/** A circle of so many minutes that the plan promises around people's homes. */
export interface WalkCircle {
  readonly minutes: number;
  readonly name: Bilingual;
  /** The thing that tells what the plan says of it. */
  readonly thing: string;
  readonly locator: Locator;
}

/** Where a walk begins: anywhere on a drawn thing, or at a position. */
export type WalkOrigin =
  | { readonly type: 'thing'; readonly id: string }
  | { readonly type: 'position'; readonly position: Position };

/** The streets that come within reach between the band before and this one. */
export interface WalkBand {
  readonly minutes: number;
  readonly courses: readonly (readonly Position[])[];
}

/** What can be reached on foot along the drawn streets. */
export interface Walk {
  readonly origin: WalkOrigin;
  /** From the origin straight to the nearest street, in metres. */
  readonly accessMetres: number;
  /** Nearest first; metres along the streets and straight from them to the thing. */
  readonly reached: readonly Nearby[];
  /** By minutes, the least first. */
  readonly bands: readonly WalkBand[];
}

/** The minutes a walk can be asked for: the usual ones and the plan's own, the least first. */
export const walkMinutes = (circles: readonly WalkCircle[]): readonly number[] =>
  [...new Set([...USUAL_MINUTES, ...circles.map(({ minutes }) => minutes)])].sort((one, other) => one - other);

/** The bands of a walk up to so many minutes, each with its share of them: 0 for the soonest, 1 for the last. */
export const bandsWithin = ({ bands }: Walk, minutes: number): readonly { readonly band: WalkBand; readonly share: number }[] => {
  const within = bands.filter((band) => band.minutes <= minutes);
  return within.map((band, at) => ({ band, share: at / Math.max(1, within.length - 1) }));
};
