import { type Counting, STANDARD_COUNTING } from '#density/counting.ts';
import type { Shading } from '#density/shades.ts';
import type { Survey } from '#density/survey.ts';
import { type Facets, isUnnarrowed, NO_FACETS } from '#plan/facets.ts';
import type { Here } from '#plan/here.ts';
import type { Bounds, Language, Plan, Position } from '#plan/plan.ts';
import type { Pronunciations } from '#plan/pronunciations.ts';
import type { Sums } from '#plan/relation.ts';
import type { Walk, WalkOrigin } from '#plan/walk.ts';
import { FIRST_FIGURES, type FiguresAt } from './figures-at.ts';

export const THEMES = ['paper', 'night'] as const;
export type Theme = (typeof THEMES)[number];

/** What can be switched on and off on the map, in the order the legend lists it. */
export const LAYERS = ['zones', 'axes', 'highlight-areas', 'parcels', 'places', 'roads', 'rail', 'water', 'green'] as const;
export type Layer = (typeof LAYERS)[number];

export const PANELS = ['directory', 'legend'] as const;
export type Panel = (typeof PANELS)[number];

/** What the page is about: the plan, how dense its roads are, or what it states in numbers. */
export const VIEWS = ['plan', 'density', 'figures'] as const;
export type View = (typeof VIEWS)[number];

export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

export interface Camera {
  readonly center: Position;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** How the map gets somewhere: at once; in flight unless the person wants nothing to move; in flight, since they asked for it. */
export type Motion = 'jump' | 'fly-if-welcome' | 'fly';

/** Where the app wants the map to be; a new object is a new wish. */
export type Goal =
  | { readonly type: 'camera'; readonly camera: Camera }
  | { readonly type: 'fit'; readonly bounds: Bounds; readonly motion: Motion }
  /** Only to be followed when the position is not already well in view. */
  | { readonly type: 'reveal'; readonly position: Position };

/** What the map shows while it rests. */
export interface Frame {
  readonly bounds: Bounds;
  /** The ids of the things any of whose shape is drawn, in the order of the alphabet. */
  readonly drawn: readonly string[];
  /** The smallest and the greatest accuracy of the shapes drawn, metres; null where none is. */
  readonly accuracyMetres: readonly [least: number, most: number] | null;
}

/** What a click lay upon, smallest first; the place on the ground, and on the map's canvas in pixels. */
export interface Chooser {
  readonly things: readonly string[];
  readonly position: Position;
  readonly x: number;
  readonly y: number;
}

export type PlanStatus =
  /** `share` of the plan's bytes that have come, 0 to 1; null where the server does not say how many there are. */
  | { readonly type: 'loading'; readonly share: number | null }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'ready'; readonly plan: Plan };

export type MapStatus =
  /** How many of the map's parts have come, of how many; none is known before its program has. */
  | { readonly type: 'waiting'; readonly loaded: number; readonly total: number }
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly cause: 'no-webgl' | 'no-data' | 'no-code' };

/** A line that tells the person something that went otherwise than asked. */
export type Notice =
  | { readonly type: 'link-unknown-thing'; readonly id: string }
  | { readonly type: 'link-unknown-chapter'; readonly id: string }
  | { readonly type: 'link-unreadable'; readonly part: string }
  | { readonly type: 'link-copied' }
  | { readonly type: 'text-copied'; readonly text: string }
  | { readonly type: 'table-copied'; readonly rows: number }
  | { readonly type: 'table-copy-failed' }
  /** `text` is what could not be copied; null for the link, which stands in the address bar. */
  | { readonly type: 'copy-failed'; readonly text: string | null };

/** What lies over the page until it is closed. A report is about a thing, or about none. */
export type Dialog =
  | { readonly type: 'help' }
  | { readonly type: 'about' }
  | { readonly type: 'report'; readonly thing: string | null }
  /** The doubtful places of the text; one of them may be asked for. */
  | { readonly type: 'readings'; readonly reading: string | null };

/** What is known of the pin's place. */
export type HereStatus =
  | { readonly type: 'looking' }
  | { readonly type: 'failed' }
  | { readonly type: 'found'; readonly here: Here };

/** From where and for how many minutes somebody walks. */
export interface WalkAsked {
  readonly origin: WalkOrigin;
  readonly minutes: number;
}

/** What is known of the walk asked for. */
export type WalkStatus =
  | { readonly type: 'unasked' }
  | { readonly type: 'looking' }
  | { readonly type: 'failed' }
  | { readonly type: 'found'; readonly walk: Walk };

/** Whether names can be found by how they are read aloud. */
export type PronunciationStatus =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'ready'; readonly pronunciations: Pronunciations };

/** Whether the plan's figures are there to be looked up. */
export type SumsStatus =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'ready'; readonly sums: Sums };

/** How far the roads have been measured; nobody waits for it outside the density view. */
export type SurveyStatus =
  | { readonly type: 'unasked' }
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'ready'; readonly survey: Survey };

/** The part of the state that a link carries. */
export interface Shareable {
  readonly language: Language;
  readonly theme: Theme;
  readonly layers: ReadonlySet<Layer>;
  readonly selection: string | null;
  readonly cardOpen: boolean;
  readonly filter: string;
  /** To what directory, search and map are narrowed down. */
  readonly facets: Facets;
  /** Ids of the nets that are lifted out on the map. */
  readonly nets: ReadonlySet<string>;
  /** The line of the plan's text whose place in the plan is open, counted from 1. */
  readonly line: number | null;
  /** The id of the statement that is looked for in that line; null where the line is as a whole, or none is open. */
  readonly said: string | null;
  readonly walk: WalkAsked | null;
  /** A place somebody asked about. */
  readonly pin: Position | null;
  /** The page of the story that is being presented; null outside the tour. */
  readonly chapter: string | null;
  readonly view: View;
  /** What counts as road in the density view. */
  readonly counting: Counting;
  readonly shading: Shading;
  /** The drawn road picked in the list of a figure's pieces. */
  readonly piece: string | null;
  /** Where in the view of the figures somebody is, or was. */
  readonly figuresAt: FiguresAt;
  /** The year whose statements are shown; null for all. */
  readonly year: number | null;
  /** Where the map rests; null until it has rested once (the whole district is then in view). */
  readonly camera: Camera | null;
}

/** What the tour remembers. */
export interface Tour {
  /** The chapter last shown, where the tour is taken up again. */
  readonly place: string | null;
  /** How many groups of the chapter's cast are on the map. */
  readonly cue: number;
  /** The screen is dark, so that people look at the speaker. */
  readonly blank: boolean;
  /** Whether the camera flies; null leaves it to what the person's system prefers. */
  readonly animate: boolean | null;
}

export interface AppState extends Shareable {
  readonly plan: PlanStatus;
  readonly map: MapStatus;
  readonly hovered: string | null;
  readonly chooser: Chooser | null;
  readonly goal: Goal | null;
  /** null until the map has been drawn once. */
  readonly frame: Frame | null;
  readonly directoryOpen: boolean;
  readonly panel: Panel;
  readonly dialog: Dialog | null;
  readonly sheetHeight: SheetHeight;
  readonly notice: Notice | null;
  /** Whether the page explains itself to somebody who is here for the first time. */
  readonly welcome: boolean;
  readonly here: HereStatus | null;
  readonly walkStatus: WalkStatus;
  readonly pronunciations: PronunciationStatus;
  readonly sums: SumsStatus;
  /** From what view the open figure was asked for, to go back to; null where it was among the figures themselves. */
  readonly figuresFrom: View | null;
  readonly tour: Tour;
  readonly survey: SurveyStatus;
  /** The drawn road pointed at in the list of pieces. */
  readonly pointedPiece: string | null;
  /** The person's system asks for nothing to move on its own. */
  readonly prefersStill: boolean;
}

/** What the hall knows of the person before anything is shown. */
export interface Visitor {
  readonly isNew: boolean;
  readonly prefersStill: boolean;
}

export const HOME: Shareable = {
  language: 'zh',
  theme: 'paper',
  layers: new Set(LAYERS),
  selection: null,
  cardOpen: true,
  filter: '',
  facets: NO_FACETS,
  nets: new Set(),
  line: null,
  said: null,
  walk: null,
  pin: null,
  chapter: null,
  view: 'plan',
  counting: STANDARD_COUNTING,
  shading: 'zones',
  piece: null,
  figuresAt: FIRST_FIGURES,
  year: null,
  camera: null,
};

/** No place in the plan is open. */
export const NO_PASSAGE: Pick<Shareable, 'line' | 'said'> = { line: null, said: null };

/** Nothing of the map has come yet. */
export const WAITING: MapStatus = { type: 'waiting', loaded: 0, total: 0 };

const KNOWN_VISITOR: Visitor = { isNew: false, prefersStill: false };

/** The state of an app that has just been opened with what the link asked for; who follows a link to something gets that first. */
export const openingState = (asked: Shareable, notice: Notice | null, visitor = KNOWN_VISITOR): AppState => ({
  ...asked,
  plan: { type: 'loading', share: null },
  map: WAITING,
  hovered: null,
  chooser: null,
  goal: asked.camera ? { type: 'camera', camera: asked.camera } : null,
  frame: null,
  directoryOpen: true,
  panel: 'directory',
  dialog: null,
  sheetHeight: asked.view === 'figures' ? 'full' : opensSheet(asked) || greets(asked, visitor) ? 'half' : 'low',
  notice,
  welcome: greets(asked, visitor),
  here: asked.pin ? { type: 'looking' } : null,
  walkStatus: asked.walk ? { type: 'looking' } : { type: 'unasked' },
  pronunciations: { type: 'loading' },
  sums: { type: 'loading' },
  figuresFrom: null,
  tour: { place: asked.chapter, cue: 0, blank: false, animate: null },
  survey: asked.view === 'density' ? { type: 'loading' } : { type: 'unasked' },
  pointedPiece: null,
  prefersStill: visitor.prefersStill,
});

/** Whether a view asks for something that stands in the card's place. */
export const hasCard = ({ selection, pin, walk, line }: Shareable): boolean =>
  selection !== null || pin !== null || walk !== null || line !== null;

/** Whether a view asks for something that stands in the panel or the card, which on the phone is the sheet. */
const opensSheet = (asked: Shareable): boolean =>
  asked.view !== 'plan' || (hasCard(asked) && asked.cardOpen) || asked.filter !== '' || !isUnnarrowed(asked.facets);

/** Whether a view asks for nothing but the plan as a whole. */
export const isBare = (asked: Shareable): boolean => !hasCard(asked) && asked.chapter === null && asked.view === 'plan';

const greets = (asked: Shareable, { isNew }: Visitor): boolean => isNew && isBare(asked);
