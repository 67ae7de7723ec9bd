import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import { imagesByZone } from '../images.ts';
import { byZone, tintOf, ZONE_TINTS } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { BOLD, namedFrom, nameIn, sized } from '../text.ts';

const byRank = (main: number, sub: number): ExpressionSpecification => ['match', ['get', 'kind'], 'axis', main, sub];

/** The width of an axis in pixels: broad for a main axis; a sub-axis is narrow enough to run as a core along its main axis. */
export const axisWidth: ExpressionSpecification = [
  'interpolate',
  ['exponential', 1.3],
  ['zoom'],
  10,
  byRank(7, 2.5),
  12,
  byRank(15, 5),
  15,
  byRank(34, 11),
];

export const AXIS_BANDS = ['axis-band', 'sub-axis-band'] as const;
const GROUNDING_OPACITY = 0.65;
const MAIN_OPACITY = 0.26;
const SUB_OPACITY = 0.9;

const IS_MAIN: ExpressionSpecification = ['==', ['get', 'kind'], 'axis'];

/**
 * Main axes as broad translucent bands over the streets they follow, on a pale ground that keeps their hue clean; sub-axes as
 * clear cores with a gap on either side, so that the two are told apart where one runs in the other; chevrons say which way.
 */
export const axisLayers = ({ theme, palette, shown }: Brush): readonly LayerSpecification[] => [
  {
    id: 'axis-grounding',
    type: 'line',
    source: 'axes',
    filter: IS_MAIN,
    layout: { visibility: shown('axes'), 'line-join': 'round' },
    paint: { 'line-color': byZone(palette.washes), 'line-width': axisWidth, 'line-opacity': GROUNDING_OPACITY },
  },
  {
    id: AXIS_BANDS[0],
    type: 'line',
    source: 'axes',
    filter: IS_MAIN,
    layout: { visibility: shown('axes'), 'line-join': 'round' },
    paint: { 'line-color': byZone(palette.zones), 'line-width': axisWidth, 'line-opacity': MAIN_OPACITY },
  },
  {
    id: 'sub-axis-gap',
    type: 'line',
    source: 'axes',
    filter: ['!', IS_MAIN],
    layout: { visibility: shown('axes'), 'line-join': 'round' },
    paint: {
      'line-color': palette.ground,
      'line-gap-width': axisWidth,
      'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.8, 15, 2],
    },
  },
  {
    id: AXIS_BANDS[1],
    type: 'line',
    source: 'axes',
    filter: ['!', IS_MAIN],
    layout: { visibility: shown('axes'), 'line-join': 'round' },
    paint: { 'line-color': byZone(palette.zones), 'line-width': axisWidth, 'line-opacity': SUB_OPACITY },
  },
  {
    id: 'axis-chevrons',
    type: 'symbol',
    source: 'axes',
    minzoom: 11,
    layout: {
      visibility: shown('axes'),
      'symbol-placement': 'line',
      'symbol-spacing': 56,
      'icon-image': byZone(imagesByZone('chevron', theme)),
      'icon-size': ['interpolate', ['linear'], ['zoom'], 11, byRank(0.75, 0.4), 15, byRank(1.4, 0.8)],
      'icon-rotation-alignment': 'map',
      'icon-padding': 0,
      'icon-keep-upright': false,
    },
  },
];

/** The name of each axis along it: a main axis in its band, a sub-axis beside it. */
export const axisNames = (brush: Brush): readonly LayerSpecification[] =>
  (['sub-axis', 'axis'] as const).map((kind) => ({
    id: `${kind}-names`,
    type: 'symbol',
    source: 'axes',
    minzoom: namedFrom(brush, kind === 'axis' ? 11.6 : 13.4),
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      visibility: brush.shown('axes'),
      'symbol-placement': 'line',
      'symbol-spacing': ['interpolate', ['linear'], ['zoom'], 12, 130, 13, 260, 15, 500],
      'text-field': nameIn(brush.language),
      'text-font': BOLD,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        12,
        sized(brush, kind === 'axis' ? 13 : 11.5),
        15,
        sized(brush, kind === 'axis' ? 17 : 14),
      ],
      'text-letter-spacing': brush.language === 'zh' ? 0.12 : 0.02,
      'text-offset': [0, kind === 'axis' ? 0 : 1.7],
      'text-padding': 4,
      'text-max-angle': 60,
    },
    paint: { 'text-color': byZone(brush.palette.zones), 'text-halo-color': brush.palette.ground, 'text-halo-width': 2 },
  }));

const chevron = tintOf((palette) => palette.ground);

export const AXIS_LEGEND: readonly LegendEntry[] = [
  { id: 'axis', layer: 'axes', swatch: { type: 'arrow', colours: ZONE_TINTS, opacity: MAIN_OPACITY, width: 13, chevron } },
  { id: 'sub-axis', layer: 'axes', swatch: { type: 'arrow', colours: ZONE_TINTS, opacity: SUB_OPACITY, width: 5, chevron } },
];
