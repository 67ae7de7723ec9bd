import type { Language } from '#plan/plan.ts';
import type { Layer, Theme } from '#state/state.ts';
import { type Palette, paletteOf } from './palette.ts';

/** What of the app's state decides how the map is drawn: everything but marks and camera. */
export interface Look {
  readonly theme: Theme;
  readonly language: Language;
  readonly layers: ReadonlySet<Layer>;
}

/** What a layer file needs to draw its subject. */
export interface Brush {
  readonly theme: Theme;
  readonly language: Language;
  readonly palette: Palette;
  readonly shown: (layer: Layer) => 'visible' | 'none';
}

/** Takes up the brush for a look. */
export const brushOf = ({ theme, language, layers }: Look): Brush => ({
  theme,
  language,
  palette: paletteOf(theme),
  shown: (layer) => (layers.has(layer) ? 'visible' : 'none'),
});

/** Whether two looks draw the same map. */
export const isSameLook = (one: Look, other: Look): boolean =>
  one.theme === other.theme &&
  one.language === other.language &&
  one.layers.size === other.layers.size &&
  [...one.layers].every((layer) => other.layers.has(layer));
