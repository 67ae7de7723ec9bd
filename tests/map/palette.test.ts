import { expect, test } from 'vitest';
import { SHADES } from '#density/shades.ts';
import { paletteOf } from '#map/palette.ts';
import { THEMES } from '#state/state.ts';

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple => {
  const at = (start: number): number => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
};

const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast of two colours as WCAG 2 defines it. */
const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** How the full loss of one kind of cone turns linear red, green and blue (Machado, Oliveira and Fernandes 2009). */
const SIGHTS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z;

/** Lightness and the two opponent hues of CIE 1976 L*a*b*, under daylight. */
const lab = (rgb: Triple): Triple => {
  const curve = (share: number): number => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116);
  const x = curve(times([0.4124, 0.3576, 0.1805], rgb) / 0.9505);
  const y = curve(times([0.2126, 0.7152, 0.0722], rgb));
  const z = curve(times([0.0193, 0.1192, 0.9505], rgb) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const difference = (one: string, other: string, [red, green, blue]: readonly [Triple, Triple, Triple]): number => {
  const seen = (hex: string): Triple => {
    const rgb = linear(hex);
    return lab([times(red, rgb), times(green, rgb), times(blue, rgb)]);
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

test.each(THEMES)('every zone is named in ink that reads on the ground and on its own wash, %s', (theme) => {
  const { zones, washes, ground } = paletteOf(theme);
  for (const [index, hue] of zones.entries()) {
    expect(contrast(hue, ground)).toBeGreaterThan(4.5);
    expect(contrast(hue, washes[index] ?? ground)).toBeGreaterThan(4.5);
  }
});

test.each(THEMES)('every name reads on the ground, on the washes, and on the greens and waters it may stand on, %s', (theme) => {
  const { ink, roadInk, metro, railway, greenInk, ground, washes, park, belt, water } = paletteOf(theme);
  for (const each of [ink, roadInk, metro, railway, greenInk])
    for (const under of [ground, ...washes, park, belt, water]) expect(contrast(each, under)).toBeGreaterThanOrEqual(4.5);
});

test.each(THEMES)('the names of waters read on water and on the park around them, those of neighbours outside, %s', (theme) => {
  const { waterInk, water, park, faint, outside, soft, ground } = paletteOf(theme);
  expect(contrast(waterInk, water)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(waterInk, park)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(faint, outside)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(soft, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(THEMES.flatMap((theme) => Object.keys(SIGHTS).map((sight) => ({ theme, sight }))))(
  'three zones stay three hues in $theme to $sight sight',
  ({ theme, sight }) => {
    const [first, second, third] = paletteOf(theme).zones;
    const matrix = SIGHTS[sight];
    if (!matrix) throw new Error(`no such sight: ${sight}`);
    expect(difference(first, second, matrix)).toBeGreaterThan(20);
    expect(difference(second, third, matrix)).toBeGreaterThan(20);
    expect(difference(first, third, matrix)).toBeGreaterThan(20);
  },
);

test.each(THEMES)('labels and roads, which are of ink, read on every shade of road density, %s', (theme) => {
  const { density, ink } = paletteOf(theme);
  for (const shade of SHADES) expect(contrast(ink, density[shade]), shade).toBeGreaterThanOrEqual(4.5);
});

test.each(THEMES)('the less road there is, the further its shade stands from the ground, %s', (theme) => {
  const { density, ground } = paletteOf(theme);
  const contrasts = [density.near, density.middle, density.low, density.least].map((shade) => contrast(shade, ground));
  expect(contrasts).toEqual(contrasts.toSorted((one, other) => one - other));
});

test.each(THEMES.flatMap((theme) => Object.keys(SIGHTS).map((sight) => ({ theme, sight }))))(
  'each shade of road density is told from the next, and the goal reached from all that fall short, in $theme to $sight sight',
  ({ theme, sight }) => {
    const { density, ground } = paletteOf(theme);
    const matrix = SIGHTS[sight];
    if (!matrix) throw new Error(`no such sight: ${sight}`);
    const { least, low, middle, near, met } = density;
    for (const [one, other] of [
      [ground, near],
      [near, middle],
      [middle, low],
      [low, least],
    ] as const)
      expect(difference(one, other, matrix)).toBeGreaterThan(12);
    for (const lacking of [ground, least, low, middle, near]) expect(difference(met, lacking, matrix)).toBeGreaterThan(18);
  },
);

test.each(THEMES)('stretches picked and pointed at stand out from every shade, and from one another, %s', (theme) => {
  const { density, picked, pointedAt } = paletteOf(theme);
  const matrix = SIGHTS['full'];
  if (!matrix) throw new Error('no full sight');
  for (const { fill } of [picked, pointedAt])
    for (const shade of SHADES) expect(difference(fill, density[shade], matrix), shade).toBeGreaterThan(30);
  expect(difference(picked.fill, pointedAt.fill, matrix)).toBeGreaterThan(60);
});

test.each(THEMES.flatMap((theme) => Object.keys(SIGHTS).map((sight) => ({ theme, sight }))))(
  'the streets of a walk stand out from all they run over, and the soonest from the last, in $theme to $sight sight',
  ({ theme, sight }) => {
    const { walk, ground, outside, washes, water, park, belt } = paletteOf(theme);
    const matrix = SIGHTS[sight];
    if (!matrix) throw new Error(`no such sight: ${sight}`);
    for (const under of [ground, outside, ...washes, water, park, belt]) {
      expect(difference(walk.line, under, matrix), under).toBeGreaterThan(25);
      expect(difference(walk.near, under, matrix), under).toBeGreaterThan(10);
    }
    for (const under of [ground, outside]) expect(difference(walk.far, under, matrix), under).toBeGreaterThan(6);
    expect(difference(walk.near, walk.far, matrix)).toBeGreaterThan(10);
  },
);

test.each(THEMES)('the line of a walk is no line of anything else, and shows on every street people walk on, %s', (theme) => {
  const { walk, metro, zones, nets, arterial, street, picked, works } = paletteOf(theme);
  const matrix = SIGHTS['full'];
  if (!matrix) throw new Error('no full sight');
  for (const other of [metro, ...zones, ...Object.values(nets), picked.fill, works.fill])
    expect(difference(walk.line, other, matrix), other).toBeGreaterThan(25);
  for (const { fill } of [arterial, street]) expect(contrast(walk.line, fill), fill).toBeGreaterThan(2);
});
