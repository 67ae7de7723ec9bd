import type { Bounds, Language, Plan, Position } from '#plan/plan.ts';

export const THEMES = ['paper', 'night'] as const;
export type Theme = (typeof THEMES)[number];

/** What can be switched on and off on the map, in the order the legend lists it. */
export const LAYERS = ['zones', 'axes', 'highlight-areas', 'parcels', 'places', 'roads', 'rail', 'water', 'green'] as const;
export type Layer = (typeof LAYERS)[number];

export const PANELS = ['directory', 'legend'] as const;
export type Panel = (typeof PANELS)[number];

export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

export interface Camera {
  readonly center: Position;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Where the app wants the map to be; a new object is a new wish. */
export type Goal =
  | { readonly type: 'camera'; readonly camera: Camera }
  | { readonly type: 'fit'; readonly bounds: Bounds; readonly animate: boolean }
  /** Only to be followed when the position is not already well in view. */
  | { readonly type: 'reveal'; readonly position: Position };

/** What a click lay upon, smallest first; the place on the ground, and on the map's canvas in pixels. */
export interface Chooser {
  readonly things: readonly string[];
  readonly position: Position;
  readonly x: number;
  readonly y: number;
}

export type PlanStatus =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'ready'; readonly plan: Plan };

export type MapStatus =
  | { readonly type: 'waiting' }
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly cause: 'no-webgl' | 'no-data' | 'no-code' };

/** A line that tells the person something that went otherwise than asked. */
export type Notice =
  | { readonly type: 'link-unknown-thing'; readonly id: string }
  | { readonly type: 'link-unreadable'; readonly part: string }
  | { readonly type: 'link-copied' }
  | { readonly type: 'copy-failed' };

/** The part of the state that a link carries. */
export interface Shareable {
  readonly language: Language;
  readonly theme: Theme;
  readonly layers: ReadonlySet<Layer>;
  readonly selection: string | null;
  readonly cardOpen: boolean;
  readonly filter: string;
  /** Where the map rests; null until it has rested once (the whole district is then in view). */
  readonly camera: Camera | null;
}

export interface AppState extends Shareable {
  readonly plan: PlanStatus;
  readonly map: MapStatus;
  readonly hovered: string | null;
  readonly chooser: Chooser | null;
  readonly goal: Goal | null;
  readonly directoryOpen: boolean;
  readonly panel: Panel;
  readonly helpOpen: boolean;
  readonly sheetHeight: SheetHeight;
  readonly notice: Notice | null;
}

export const HOME: Shareable = {
  language: 'zh',
  theme: 'paper',
  layers: new Set(LAYERS),
  selection: null,
  cardOpen: true,
  filter: '',
  camera: null,
};

/** The state of an app that has just been opened with what the link asked for. */
export const openingState = (asked: Shareable, notice: Notice | null): AppState => ({
  ...asked,
  plan: { type: 'loading' },
  map: { type: 'waiting' },
  hovered: null,
  chooser: null,
  goal: asked.camera ? { type: 'camera', camera: asked.camera } : null,
  directoryOpen: true,
  panel: 'directory',
  helpOpen: false,
  sheetHeight: asked.selection !== null && asked.cardOpen ? 'half' : 'low',
  notice,
});
