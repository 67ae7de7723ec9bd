import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import type { Palette } from '../palette.ts';
import { BOLD, REGULAR, sized } from '../text.ts';
import { LABELS_SOURCE, SHADES_SOURCE } from './density-data.ts';

export const DENSITY_FILL = 'density-fill';

const byShade = ({ density }: Palette): ExpressionSpecification => [
  'match',
  ['get', 'shade'],
  'least',
  density.least,
  'low',
  density.low,
  'middle',
  density.middle,
  'near',
  density.near,
  density.met,
];

/** Places and cells in the colour of their shade, under water and green, so that those keep their own. */
export const densityShades = ({ palette, shownWithDensity }: Brush): readonly LayerSpecification[] => [
  {
    id: DENSITY_FILL,
    type: 'fill',
    source: SHADES_SOURCE,
    layout: { visibility: shownWithDensity },
    paint: { 'fill-color': byShade(palette) },
  },
  {
    id: 'density-cell-edge',
    type: 'line',
    source: SHADES_SOURCE,
    filter: ['get', 'is_cell'],
    layout: { visibility: shownWithDensity },
    paint: { 'line-color': palette.ground, 'line-width': 0.8 },
  },
];

/** The edges of places on their own side of a shared line, dashed, since they are readings of the plan. */
export const densityEdges = ({ palette, shownWithDensity }: Brush): readonly LayerSpecification[] => [
  {
    id: 'density-edge',
    type: 'line',
    source: SHADES_SOURCE,
    filter: ['!', ['get', 'is_cell']],
    layout: { visibility: shownWithDensity, 'line-join': 'round' },
    paint: {
      'line-color': palette.ink,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.8, 15, 1.4],
      'line-offset': ['interpolate', ['linear'], ['zoom'], 10, 1.2, 15, 4],
      'line-dasharray': [3, 2],
    },
  },
];

/** A label keeps to the middle of its place as long as no other is there. */
const WHERE_THERE_IS_ROOM: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 0.6],
  'bottom',
  [0, -0.6],
  'left',
  [0.6, 0],
  'right',
  [-0.6, 0],
  'top',
  [0, 1.5],
  'bottom',
  [0, -1.5],
  'left',
  [1.8, 0],
  'right',
  [-1.8, 0],
];

/** What is written on the places; where the whole is in view each must have its label, whatever is there. */
export const densityNames = (brush: Brush): readonly LayerSpecification[] => [
  {
    id: 'density-names',
    type: 'symbol',
    source: LABELS_SOURCE,
    filter: ['!', ['get', 'is_cell']],
    layout: {
      visibility: brush.shownWithDensity,
      'text-field': ['format', ['get', 'heading'], { 'font-scale': 0.9 }, ['get', 'figure'], { 'font-scale': 1.1 }],
      'text-font': BOLD,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        10,
        sized(brush, 11.5),
        11.4,
        sized(brush, 13),
        12,
        sized(brush, 20),
        14,
        sized(brush, 26),
      ],
      'text-line-height': 1.2,
      'text-max-width': brush.language === 'zh' ? 14 : 9,
      'text-variable-anchor-offset': [...WHERE_THERE_IS_ROOM],
      'text-padding': 3,
      'text-overlap': ['step', ['zoom'], 'always', 12.9, 'never'],
    },
    paint: { 'text-color': brush.palette.ink, 'text-halo-color': brush.palette.ground, 'text-halo-width': 2.4 },
  },
  {
    id: 'density-names-of-cells',
    type: 'symbol',
    source: LABELS_SOURCE,
    minzoom: 12.6,
    filter: ['get', 'is_cell'],
    layout: {
      visibility: brush.shownWithDensity,
      'text-field': ['get', 'figure'],
      'text-font': REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 12.6, sized(brush, 11), 15, sized(brush, 17)],
      'text-padding': 1,
    },
    paint: { 'text-color': brush.palette.ink, 'text-halo-color': brush.palette.ground, 'text-halo-width': 1.8 },
  },
];
