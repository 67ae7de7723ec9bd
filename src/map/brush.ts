import type { Language, Position } from '#plan/plan.ts';
import type { Layer, Theme } from '#state/state.ts';
import { type Palette, paletteOf } from './palette.ts';

/** What of the app's state decides how the map is drawn: everything but marks and camera. */
export interface Look {
  readonly theme: Theme;
  readonly language: Language;
  readonly layers: ReadonlySet<Layer>;
  /** The things of the plan that are on the map while it is presented; null when it is not, and all of them are. */
  readonly stage: readonly string[] | null;
  /** Those on stage that are there for orientation only, and so bear no name. */
  readonly unnamed: readonly string[];
  readonly pin: Position | null;
  /** Whether names are written large, to be read from the last row. */
  readonly enlarged: boolean;
}

/** What a layer file needs to draw its subject. */
export interface Brush {
  readonly theme: Theme;
  readonly language: Language;
  readonly palette: Palette;
  /** Whether the plan is being presented. */
  readonly onStage: boolean;
  readonly enlarged: boolean;
  readonly shown: (layer: Layer) => 'visible' | 'none';
}

/** Takes up the brush for a look. */
export const brushOf = ({ theme, language, layers, stage, enlarged }: Look): Brush => ({
  theme,
  language,
  palette: paletteOf(theme),
  onStage: stage !== null,
  enlarged,
  shown: (layer) => (layers.has(layer) ? 'visible' : 'none'),
});

/** Whether two looks draw the same map. */
export const isSameLook = (one: Look, other: Look): boolean =>
  one.theme === other.theme &&
  one.language === other.language &&
  one.pin === other.pin &&
  one.enlarged === other.enlarged &&
  one.stage?.join() === other.stage?.join() &&
  one.unnamed.join() === other.unnamed.join() &&
  one.layers.size === other.layers.size &&
  [...one.layers].every((layer) => other.layers.has(layer));
