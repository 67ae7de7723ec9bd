import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Shade } from '#density/shades.ts';
import type { NetSort } from '#plan/nets.ts';
import type { Theme } from '#state/state.ts';

/** One colour for each zone in order, and last the one of what belongs to none. */
export type ZoneColours = readonly [first: string, second: string, third: string, none: string];

export interface RoadColours {
  readonly fill: string;
  readonly casing: string;
}

/** All colours of the map in one theme. */
export interface Palette {
  readonly ground: string;
  readonly outside: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  /** Building sites: dark bars on a light strip. */
  readonly works: RoadColours;
  /** The hue in which a zone and all that belongs to it is drawn and named. */
  readonly zones: ZoneColours;
  /** The wash that covers a zone. */
  readonly washes: ZoneColours;
  readonly water: string;
  readonly waterInk: string;
  readonly park: string;
  readonly belt: string;
  readonly greenInk: string;
  readonly expressway: RoadColours;
  readonly arterial: RoadColours;
  readonly street: RoadColours;
  readonly roadInk: string;
  readonly metro: string;
  readonly railway: string;
  readonly railwayGap: string;
  /** How much road there is: browns for what falls short of the goal, the firmer the less there is, and a teal for what meets it. */
  readonly density: Readonly<Record<Shade, string>>;
  /** The parts of a net that is switched on, over a map that has stepped back. */
  readonly nets: Readonly<Record<NetSort, string>>;
  /** The streets that a walk reaches: bands from the soonest to the last, under the roads, and the line along them. */
  readonly walk: Readonly<Record<'near' | 'far' | 'line', string>>;
  /** The stretches picked and those pointed at, and the casing that parts them from all that lies under them. */
  readonly picked: RoadColours;
  readonly pointedAt: RoadColours;
}

const PAPER: Palette = {
  ground: '#f6f2e9',
  outside: '#e9e3d5',
  ink: '#1f2a33',
  soft: '#5b676f',
  faint: '#65635a',
  works: { fill: '#7a5a1e', casing: '#f6e7bf' },
  zones: ['#bb3a14', '#2b3590', '#00735a', '#55626b'],
  washes: ['#fbe3d3', '#dbe4f8', '#d5eedd', '#f6f2e9'],
  water: '#a9d0e8',
  waterInk: '#1f5678',
  park: '#b5d793',
  belt: '#cbe4b0',
  greenInk: '#385a18',
  expressway: { fill: '#f4b860', casing: '#b8843a' },
  arterial: { fill: '#fbdd9b', casing: '#c9a766' },
  street: { fill: '#ffffff', casing: '#c9c3b4' },
  roadInk: '#5a5140',
  metro: '#832a81',
  railway: '#4a4f55',
  railwayGap: '#fffdf8',
  density: { least: '#cb7e2a', low: '#dc9f56', middle: '#ebc288', near: '#f5dfb8', met: '#7fc2b0' },
  nets: { streets: '#9a4a00', green: '#3c7a10', water: '#0a66ad', other: '#6b3fa0' },
  walk: { near: '#ee92bf', far: '#f9cfe2', line: '#b3126b' },
  picked: { fill: '#a8321f', casing: '#fffdf8' },
  pointedAt: { fill: '#1d5fbf', casing: '#fffdf8' },
};

const NIGHT: Palette = {
  ground: '#151d25',
  outside: '#0b1015',
  ink: '#f1ecdf',
  soft: '#9fabb3',
  faint: '#8b97a1',
  works: { fill: '#d9b566', casing: '#3a321f' },
  zones: ['#ff855c', '#8fb0ff', '#84ecbd', '#a9b4bd'],
  washes: ['#33211e', '#1b2848', '#14322b', '#151d25'],
  water: '#17486a',
  waterInk: '#a9d6f2',
  park: '#2b542a',
  belt: '#294c2a',
  greenInk: '#c4e9ab',
  expressway: { fill: '#a07a3f', casing: '#0d1217' },
  arterial: { fill: '#77673f', casing: '#0d1217' },
  street: { fill: '#4b5a66', casing: '#10171d' },
  roadInk: '#ece5d3',
  metro: '#efb2ef',
  railway: '#c6ccd1',
  railwayGap: '#1a2129',
  density: { least: '#9d5b10', low: '#7a4813', middle: '#573819', near: '#3b2d22', met: '#0f6c62' },
  nets: { streets: '#ffb04a', green: '#a3df62', water: '#55beff', other: '#cdb0ff' },
  walk: { near: '#b0467f', far: '#5a2646', line: '#ff78bd' },
  picked: { fill: '#f58a78', casing: '#10161c' },
  pointedAt: { fill: '#8fb8ff', casing: '#10161c' },
};

const PALETTES: Readonly<Record<Theme, Palette>> = { paper: PAPER, night: NIGHT };

/** The map's colours in a theme. */
export const paletteOf = (theme: Theme): Palette => PALETTES[theme];

/** One colour in every theme, for what is drawn outside the map (the legend). */
export type Tint = Readonly<Record<Theme, string>>;

/** Picks the same colour out of every theme's palette. */
export const tintOf = (pick: (palette: Palette) => string): Tint => ({ paper: pick(PAPER), night: pick(NIGHT) });

/** The tints of the three zones, in order. */
export const ZONE_TINTS: readonly Tint[] = [
  tintOf((palette) => palette.zones[0]),
  tintOf((palette) => palette.zones[1]),
  tintOf((palette) => palette.zones[2]),
];

/** The colour of the zone a feature belongs to. */
export const byZone = ([first, second, third, none]: ZoneColours): ExpressionSpecification => [
  'match',
  ['get', 'zone'],
  1,
  first,
  2,
  second,
  3,
  third,
  none,
];
