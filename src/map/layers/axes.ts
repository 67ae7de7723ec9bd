import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import { imagesByZone } from '../images.ts';
import { byZone, ZONE_TINTS } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { BOLD, nameIn, sized } from '../text.ts';

const byRank = (main: number, sub: number): ExpressionSpecification => ['match', ['get', 'kind'], 'axis', main, sub];

/** The width of an axis in pixels: broad for a main axis, half of it for a sub-axis. */
export const axisWidth = (extra: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.3],
  ['zoom'],
  10,
  byRank(6 + extra, 3.5 + extra),
  12,
  byRank(13 + extra, 8 + extra),
  15,
  byRank(30 + extra, 20 + extra),
];

export const AXIS_BAND = 'axis-band';
const OPACITY = 0.42;

/** Axes as broad translucent bands over the streets they follow, with chevrons that say which way they run. */
export const axisLayers = ({ theme, palette, shown }: Brush): readonly LayerSpecification[] => [
  {
    id: AXIS_BAND,
    type: 'line',
    source: 'axes',
    layout: { visibility: shown('axes'), 'line-join': 'round', 'line-cap': 'butt', 'line-sort-key': byRank(2, 1) },
    paint: { 'line-color': byZone(palette.zones), 'line-width': axisWidth(0), 'line-opacity': OPACITY },
  },
  {
    id: 'axis-chevrons',
    type: 'symbol',
    source: 'axes',
    minzoom: 11,
    layout: {
      visibility: shown('axes'),
      'symbol-placement': 'line',
      'symbol-spacing': 64,
      'icon-image': byZone(imagesByZone('chevron', theme)),
      'icon-size': ['interpolate', ['linear'], ['zoom'], 11, byRank(0.6, 0.45), 15, byRank(1.3, 1)],
      'icon-rotation-alignment': 'map',
      'icon-padding': 0,
      'icon-keep-upright': false,
    },
  },
];

/** The name of each axis, along it. */
export const axisNames = (brush: Brush): readonly LayerSpecification[] => [
  {
    id: 'axis-names',
    type: 'symbol',
    source: 'axes',
    minzoom: 11.6,
    layout: {
      visibility: brush.shown('axes'),
      'symbol-placement': 'line',
      'symbol-spacing': 520,
      'symbol-sort-key': byRank(1, 2),
      'text-field': nameIn(brush.language),
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 12, sized(brush, 12.5), 15, sized(brush, 16)],
      'text-letter-spacing': brush.language === 'zh' ? 0.15 : 0.02,
      'text-padding': 8,
      'text-max-angle': 40,
    },
    paint: { 'text-color': byZone(brush.palette.zones), 'text-halo-color': brush.palette.ground, 'text-halo-width': 2 },
  },
];

export const AXIS_LEGEND: readonly LegendEntry[] = [
  { id: 'axis', layer: 'axes', swatch: { type: 'arrow', colours: ZONE_TINTS, opacity: OPACITY, width: 12 } },
  { id: 'sub-axis', layer: 'axes', swatch: { type: 'arrow', colours: ZONE_TINTS, opacity: OPACITY, width: 7 } },
];
