import type { Counting } from '#density/counting.ts';
import type { Shading } from '#density/shades.ts';
import type { Survey } from '#density/survey.ts';
import type { Facet, Facets } from '#plan/facets.ts';
import type { Here } from '#plan/here.ts';
import type { Language, Plan, Position, Statement } from '#plan/plan.ts';
import type { Pronunciations } from '#plan/pronunciations.ts';
import type { Walk, WalkOrigin } from '#plan/walk.ts';
import type { FiguresIntent } from './figures.ts';
import type {
  Camera,
  Chooser,
  Dialog,
  Frame,
  Layer,
  MapStatus,
  Notice,
  Panel,
  Shareable,
  SheetHeight,
  Theme,
  WalkAsked,
} from './state.ts';

/** Everything a person, the map, the network or the address bar can tell the app; in the past tense of who did it. */
export type Intent =
  | FiguresIntent
  | { readonly type: 'plan-arrived'; readonly plan: Plan }
  | { readonly type: 'plan-failed'; readonly reason: string }
  | { readonly type: 'plan-progressed'; readonly share: number }
  | { readonly type: 'plan-retried' }
  | { readonly type: 'map-changed'; readonly status: MapStatus }
  | { readonly type: 'map-retried' }
  /** A pick from a list: the map goes there. */
  | { readonly type: 'thing-picked'; readonly id: string }
  /** A click on the map: what lay under it, smallest first; nothing when it hit bare ground. */
  | { readonly type: 'spot-clicked'; readonly spot: Chooser }
  | { readonly type: 'choice-made'; readonly id: string }
  | { readonly type: 'chooser-dismissed' }
  | { readonly type: 'thing-hovered'; readonly id: string | null }
  | { readonly type: 'selection-cleared' }
  | { readonly type: 'card-hidden' }
  | { readonly type: 'card-shown' }
  | { readonly type: 'zoom-to-asked'; readonly id: string }
  /** All of these are to be in view at once. */
  | { readonly type: 'fit-asked'; readonly ids: readonly string[] }
  | { readonly type: 'home-asked' }
  | { readonly type: 'camera-settled'; readonly camera: Camera }
  /** The map rests, and all that is in view is drawn. */
  | { readonly type: 'frame-drawn'; readonly frame: Frame }
  | { readonly type: 'layer-toggled'; readonly layer: Layer }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'theme-chosen'; readonly theme: Theme }
  | { readonly type: 'filter-typed'; readonly text: string }
  /** The filter box is wanted, wherever it was folded away. */
  | { readonly type: 'filter-asked' }
  | { readonly type: 'facet-toggled'; readonly facet: Facet; readonly value: string }
  | { readonly type: 'facets-cleared' }
  /** The directory is to show what these let through, and nothing else. */
  | { readonly type: 'facets-chosen'; readonly facets: Facets }
  | { readonly type: 'net-toggled'; readonly id: string }
  /** The place in the plan where a line of its text stands. */
  | { readonly type: 'passage-opened'; readonly line: number }
  | { readonly type: 'passage-closed' }
  /** A pick from what the plan says: its thing is selected, and the place in the plan opens at these words. */
  | { readonly type: 'statement-picked'; readonly statement: Statement }
  | { readonly type: 'walk-asked'; readonly asked: WalkAsked }
  | { readonly type: 'walk-found'; readonly walk: Walk }
  | { readonly type: 'walk-failed'; readonly origin: WalkOrigin }
  | { readonly type: 'walk-removed' }
  | { readonly type: 'pronunciations-arrived'; readonly pronunciations: Pronunciations }
  | { readonly type: 'pronunciations-failed' }
  | { readonly type: 'pronunciations-retried' }
  | { readonly type: 'directory-toggled' }
  | { readonly type: 'panel-chosen'; readonly panel: Panel }
  /** `link` where another than the address of the page is wanted. */
  | { readonly type: 'link-copy-asked'; readonly link?: string }
  /** A text to be put on the clipboard. */
  | { readonly type: 'copy-asked'; readonly text: string }
  /** A table of so many rows to be put on the clipboard. */
  | { readonly type: 'table-copy-asked'; readonly text: string; readonly rows: number }
  /** Into the density view: to the figure of a place, or to all of them. */
  | { readonly type: 'density-opened'; readonly place: string | null }
  /** Another figure, counted otherwise. */
  | { readonly type: 'figure-opened'; readonly place: string; readonly counting: Counting }
  | { readonly type: 'counting-changed'; readonly change: Partial<Counting> }
  | { readonly type: 'shading-chosen'; readonly shading: Shading }
  | { readonly type: 'survey-arrived'; readonly survey: Survey }
  | { readonly type: 'survey-failed' }
  | { readonly type: 'survey-retried' }
  /** A drawn road in the list of a figure's pieces: the map goes there. */
  | { readonly type: 'piece-picked'; readonly road: string }
  | { readonly type: 'piece-pointed-at'; readonly road: string | null }
  /** Opens a dialog, or closes it when it is the one open. */
  | { readonly type: 'dialog-toggled'; readonly dialog: Dialog }
  | { readonly type: 'welcome-dismissed' }
  /** What lies here? A right click, a long press, or the button for the map's centre. */
  | { readonly type: 'spot-asked'; readonly position: Position }
  | { readonly type: 'here-found'; readonly here: Here }
  | { readonly type: 'here-failed'; readonly position: Position }
  | { readonly type: 'pin-removed' }
  /** Into the tour, where it was left or at the beginning. */
  | { readonly type: 'tour-started' }
  | { readonly type: 'chapter-opened'; readonly id: string }
  | { readonly type: 'tour-left' }
  /** It is time for the next group of the chapter's cast. */
  | { readonly type: 'cue-passed' }
  | { readonly type: 'blank-toggled' }
  | { readonly type: 'full-screen-asked' }
  | { readonly type: 'motion-chosen'; readonly animate: boolean }
  | { readonly type: 'preference-changed'; readonly prefersStill: boolean }
  | { readonly type: 'sheet-set'; readonly height: SheetHeight }
  | { readonly type: 'escape-pressed' }
  | { readonly type: 'notice-given'; readonly notice: Notice }
  | { readonly type: 'notice-dismissed' }
  | { readonly type: 'address-visited'; readonly asked: Shareable; readonly notice: Notice | null };
