import type { Counting } from '#density/counting.ts';
import type { Shade } from '#density/shades.ts';
import type { Shape } from '#density/survey.ts';
import type { NetSort } from '#plan/nets.ts';
import type { Language, Position } from '#plan/plan.ts';
import type { Layer, Theme } from '#state/state.ts';
import { type Palette, paletteOf } from './palette.ts';

/** A line of longitudes and latitudes in degrees. */
export type Course = readonly (readonly number[])[];

/** A place or a cell of the grid, coloured by how much road it holds. */
export interface ShadedShape {
  readonly shape: Shape;
  /** The place it is, which a click on it gives; null for a cell. */
  readonly thing: string | null;
  readonly shade: Shade;
  /** What is written on it and where: a line each, small but for the last, which is the figure. */
  readonly label: { readonly lines: readonly string[]; readonly at: Position };
}

/** The map of the road density view. What is equal is the same object. */
export interface DensityLook {
  /** Which roads count, and so are inked. */
  readonly counting: Counting;
  readonly shaded: readonly ShadedShape[];
  /** The place whose figure is open. */
  readonly chosen: Shape | null;
  /** The stretches of the road picked in its list. */
  readonly picked: readonly Course[];
  /** The stretches of the road pointed at in its list. */
  readonly pointedAt: readonly Course[];
}

/** A net that is lifted out on the map, and those of its parts that have a place. */
export interface LitNet {
  readonly id: string;
  readonly sort: NetSort;
  readonly members: readonly string[];
}

/** The streets that a walk reaches, by time, and the spot where it begins; null where that has none. */
export interface WalkLook {
  /** `share` goes from 0 for what is reached first to 1 for what is reached last. */
  readonly bands: readonly { readonly share: number; readonly courses: readonly Course[] }[];
  readonly origin: Position | null;
}

/** What of the app's state decides how the map is drawn: everything but marks and camera. */
export interface Look {
  readonly theme: Theme;
  readonly language: Language;
  readonly layers: ReadonlySet<Layer>;
  /** The things of the plan that are on the map while it is presented; null when it is not, and all of them are. */
  readonly stage: readonly string[] | null;
  /** Those on stage that are there for orientation only, and so bear no name. */
  readonly unnamed: readonly string[];
  /** The things the filters let through; null when nothing is narrowed down. */
  readonly kept: readonly string[] | null;
  /** The nets that are switched on. */
  readonly nets: readonly LitNet[];
  readonly pin: Position | null;
  /** null where nobody walks. What is equal is the same object. */
  readonly walk: WalkLook | null;
  /** Whether names are written large, to be read from the last row. */
  readonly enlarged: boolean;
  /** null outside the road density view. */
  readonly density: DensityLook | null;
}

type Visibility = 'visible' | 'none';

/** What a layer file needs to draw its subject. */
export interface Brush {
  readonly theme: Theme;
  readonly language: Language;
  readonly palette: Palette;
  /** Whether the plan is being presented. */
  readonly onStage: boolean;
  readonly enlarged: boolean;
  readonly density: DensityLook | null;
  readonly nets: readonly LitNet[];
  /** Whether what belongs to a layer is drawn; the road density view has a map of its own, and nothing of it is. */
  readonly shown: (layer: Layer) => Visibility;
  /** The same for what one finds one's way by, which stays in the road density view. */
  readonly shownThroughout: (layer: Layer) => Visibility;
  /** Whether what only the road density view has is drawn. */
  readonly shownWithDensity: Visibility;
  /** Whether what has no layer and no place in the road density view is drawn. */
  readonly shownWithoutDensity: Visibility;
}

/** Takes up the brush for a look. */
export const brushOf = ({ theme, language, layers, stage, enlarged, density, nets }: Look): Brush => {
  const shownThroughout = (layer: Layer): Visibility => (layers.has(layer) ? 'visible' : 'none');
  return {
    theme,
    language,
    palette: paletteOf(theme),
    onStage: stage !== null,
    enlarged,
    density,
    nets,
    shown: (layer) => (density === null ? shownThroughout(layer) : 'none'),
    shownThroughout,
    shownWithDensity: density === null ? 'none' : 'visible',
    shownWithoutDensity: density === null ? 'visible' : 'none',
  };
};

const isSameDensity = (one: DensityLook | null, other: DensityLook | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.counting === other.counting &&
    one.shaded === other.shaded &&
    one.chosen === other.chosen &&
    one.picked === other.picked &&
    one.pointedAt === other.pointedAt);

/** The lists are long, and mostly the very same. */
const isSameIds = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one === other || one?.join() === other?.join();

/** Whether two looks draw the same map. */
export const isSameLook = (one: Look, other: Look): boolean =>
  one.theme === other.theme &&
  one.language === other.language &&
  one.pin === other.pin &&
  one.walk === other.walk &&
  one.enlarged === other.enlarged &&
  isSameDensity(one.density, other.density) &&
  isSameIds(one.kept, other.kept) &&
  one.nets.map(({ id }) => id).join() === other.nets.map(({ id }) => id).join() &&
  isSameIds(one.stage, other.stage) &&
  one.unnamed.join() === other.unnamed.join() &&
  one.layers.size === other.layers.size &&
  [...one.layers].every((layer) => other.layers.has(layer));
