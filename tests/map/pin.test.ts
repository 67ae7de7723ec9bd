import { diff, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { IMAGE_PIXEL_RATIO, imageNamed, type Picture } from '#map/images.ts';
import { pinData } from '#map/layers/pin.ts';
import { paletteOf } from '#map/palette.ts';
import { styleFor } from '#map/style.ts';
import { THEMES, type Theme } from '#state/state.ts';
import { look } from './look.ts';

const pinLayer = (theme: Theme) => {
  const layer = styleFor(look({ theme })).layers.find(({ id }) => id === 'pin');
  if (layer?.type !== 'symbol') throw new Error('the pin has no layer');
  return layer;
};

const pictureOf = (theme: Theme): Picture => {
  const picture = imageNamed(String(pinLayer(theme).layout?.['icon-image']));
  if (!picture) throw new Error('the pin is not drawn');
  return picture;
};

/** The colour of a pixel as a palette writes it, with nothing behind it. */
const colourAt = ({ width, data }: Picture, x: number, y: number): string =>
  `#${[...data.slice((y * width + x) * 4, (y * width + x) * 4 + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;

test('a pin is one point where it was put, and no pin is no feature', () => {
  expect(pinData([10, 20])).toEqual({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [10, 20] } }],
  });
  expect(pinData(null)).toEqual({ type: 'FeatureCollection', features: [] });
});

test('a map with a pin is valid', () => {
  expect(validateStyleMin(styleFor(look({ pin: [10, 20] })))).toEqual([]);
});

test('putting a pin down hands over new data for it and touches nothing else', () => {
  const commands = diff(styleFor(look()), styleFor(look({ pin: [10, 20] })));
  expect(commands).toEqual([{ command: 'setGeoJSONSourceData', args: ['pin', pinData([10, 20])] }]);
});

test('the pin lies over everything, makes room for nothing and takes none', () => {
  expect(styleFor(look({ pin: [10, 20] })).layers.at(-1)).toMatchObject({
    id: 'pin',
    source: 'pin',
    layout: { 'icon-allow-overlap': true, 'icon-ignore-placement': true },
  });
});

test('the pin is on the map whatever is on stage and whichever layers are shown', () => {
  const bare = styleFor(look({ stage: [], layers: new Set() })).layers.at(-1);
  expect(bare).toEqual(pinLayer('paper'));
});

test.each(THEMES)('the pin of %s is of ink, with an eye and a rim of ground, on nothing', (theme) => {
  const picture = pictureOf(theme);
  const { ink, ground } = paletteOf(theme);
  const middle = picture.width / 2;
  expect(colourAt(picture, middle, 8)).toBe(ink);
  expect(colourAt(picture, middle, 17)).toBe(ground);
  expect(colourAt(picture, middle, 2)).toBe(ground);
  expect([picture.data[3], picture.data.at(-1)]).toEqual([0, 0]);
});

test.each(THEMES)(
  'the point of the pin of %s stands on the place: the style lowers the picture by the rim under the point',
  (theme) => {
    const picture = pictureOf(theme);
    const { layout } = pinLayer(theme);
    const rows = Array.from({ length: picture.height }, (_, y) => y);
    const pointAt = rows.findLast((y) => colourAt(picture, picture.width / 2, y) !== paletteOf(theme).ground) ?? Number.NaN;
    expect(layout?.['icon-anchor']).toBe('bottom');
    expect(layout?.['icon-offset']).toEqual([0, (picture.height - (pointAt + 1)) / IMAGE_PIXEL_RATIO]);
  },
);
