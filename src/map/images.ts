import { THEMES, type Theme } from '#state/state.ts';
import { paletteOf, type ZoneColours } from './palette.ts';

/** Pixels of an image per CSS pixel. */
export const IMAGE_PIXEL_RATIO = 2;

/** A picture as MapLibre takes it: RGBA row by row from the top, colours not multiplied by opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Distance in pixels of a point from the edge of a figure, negative inside it. */
type Figure = (x: number, y: number) => number;

interface Coat {
  readonly figure: Figure;
  readonly colour: string;
}

const channel = (hex: string, index: number): number => Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16);

/** Paints coats one over the other, the first at the bottom, with edges softened over one pixel. */
function paint(size: number, coats: readonly Coat[]): Picture {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const x = (pixel % size) + 0.5;
    const y = Math.floor(pixel / size) + 0.5;
    const rgb: [number, number, number] = [0, 0, 0];
    let opacity = 0;
    for (const { figure, colour } of coats) {
      const cover = Math.min(1, Math.max(0, 0.5 - figure(x, y)));
      const after = cover + opacity * (1 - cover);
      for (const index of [0, 1, 2] as const) {
        rgb[index] = after === 0 ? 0 : (channel(colour, index) * cover + rgb[index] * opacity * (1 - cover)) / after;
      }
      opacity = after;
    }
    data.set([...rgb, opacity * 255], pixel * 4);
  }
  return { width: size, height: size, data };
}

const stroke =
  (fromX: number, fromY: number, toX: number, toY: number, width: number): Figure =>
  (x, y) => {
    const [alongX, alongY] = [toX - fromX, toY - fromY];
    const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
    const at = Math.min(1, Math.max(0, share));
    return Math.hypot(x - fromX - at * alongX, y - fromY - at * alongY) - width / 2;
  };

const together =
  (...figures: readonly Figure[]): Figure =>
  (x, y) =>
    Math.min(...figures.map((figure) => figure(x, y)));

const grown =
  (figure: Figure, by: number): Figure =>
  (x, y) =>
    figure(x, y) - by;

/** Stripes that tile: each step right counts `right`, each step down `down`, and the count comes round after `size`. */
const stripes =
  (size: number, right: number, down: number, width: number): Figure =>
  (x, y) => {
    const count = (((x * right + y * down) % size) + size) % size;
    const fromMiddle = Math.abs(count - size / 2) / Math.hypot(right, down);
    return fromMiddle - width / 2;
  };

const HATCH_SIZE = 20;
const HATCH_WIDTH = 2.6;

/** Each zone's hatch leans its own way, so that areas of two zones differ without their colour. */
const HATCHES: readonly Figure[] = [
  stripes(HATCH_SIZE, 1, 1, HATCH_WIDTH),
  stripes(HATCH_SIZE, 1, -1, HATCH_WIDTH),
  stripes(HATCH_SIZE, 2, 1, HATCH_WIDTH),
  stripes(HATCH_SIZE, 0, 1, HATCH_WIDTH),
];

/** The lean of each zone's hatch, against the clock from the horizontal. */
export const HATCH_ANGLES_DEGREES: readonly number[] = [45, -45, 63];

const FLAG_SIZE = 44;
const flag = together(stroke(13, 7, 13, 37, 4), (x, y) => Math.max(Math.abs(y - 15) - 8 + (x - 13) * 0.22, 13 - x, x - 35));

const CHEVRON_SIZE = 28;
const chevron = together(stroke(10, 6, 18, 14, 3.6), stroke(18, 14, 10, 22, 3.6));

const PIN_SIZE = 48;

const disc =
  (centreX: number, centreY: number, radius: number): Figure =>
  (x, y) =>
    Math.hypot(x - centreX, y - centreY) - radius;

/** A drop whose point is at the middle of the lower edge. */
const pin = together(disc(24, 17, 13), (x, y) => Math.max(Math.abs(x - 24) * 0.88 + (y - 42) * 0.47, 21 - y));

type ImageKind = 'hatch' | 'flag' | 'chevron' | 'pin';

/** The name by which the style asks for an image: what it shows, in which theme, and the order of the zone (0 for none). */
export const imageName = (kind: ImageKind, theme: Theme, zone: number): string => `${kind}-${theme}-${zone}`;

const drawing: Readonly<Record<ImageKind, (theme: Theme, colour: string, index: number) => Picture>> = {
  hatch: (_theme, colour, index) =>
    paint(HATCH_SIZE, [{ figure: HATCHES[index] ?? stripes(HATCH_SIZE, 0, 1, HATCH_WIDTH), colour }]),
  flag: (theme, colour) =>
    paint(FLAG_SIZE, [
      { figure: grown(flag, 3.5), colour: paletteOf(theme).ground },
      { figure: flag, colour },
    ]),
  chevron: (theme, colour) =>
    paint(CHEVRON_SIZE, [
      { figure: grown(chevron, 2.4), colour },
      { figure: chevron, colour: paletteOf(theme).ground },
    ]),
  pin: (theme) =>
    paint(PIN_SIZE, [
      { figure: grown(pin, 3), colour: paletteOf(theme).ground },
      { figure: pin, colour: paletteOf(theme).ink },
      { figure: disc(24, 17, 5), colour: paletteOf(theme).ground },
    ]),
};

const KINDS: readonly ImageKind[] = ['hatch', 'flag', 'chevron', 'pin'];

/** Draws the image of a name made by `imageName`; null for any other name. */
export function imageNamed(name: string): Picture | null {
  const [kindWord, themeWord, zoneWord] = name.split('-');
  const kind = KINDS.find((candidate) => candidate === kindWord);
  const theme = THEMES.find((candidate) => candidate === themeWord);
  const zone = Number(zoneWord);
  if (kind === undefined || theme === undefined || !(zone >= 0 && zone <= 3)) return null;
  const colours: ZoneColours = paletteOf(theme).zones;
  const index = zone === 0 ? 3 : zone - 1;
  return drawing[kind](theme, colours[index] ?? colours[3], index);
}

/** The names of one kind of image for the zones in order, and last for none, as a table by zone wants them. */
export const imagesByZone = (kind: ImageKind, theme: Theme): ZoneColours => [
  imageName(kind, theme, 1),
  imageName(kind, theme, 2),
  imageName(kind, theme, 3),
  imageName(kind, theme, 0),
];
