import type { LayerSpecification, VariableAnchorOffsetCollectionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import { byZone, ZONE_TINTS } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { BOLD, MARKED, partedNameIn, sized } from '../text.ts';

export const ZONE_WASH = 'zone-wash';

/** Opacity is busy with the zoom, so that a marked name is hidden by its colour. */
const CLEAR = 'rgba(0, 0, 0, 0)';

const EDGE_DASH = [3, 2];

/** In the whole view a name gives way to the numbers of the areas, upwards or downwards: sideways the edge would cut it. */
const CLEAR_OF_NUMBERS: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 0.7],
  'bottom',
  [0, -0.7],
  'top',
  [0, 1.8],
  'bottom',
  [0, -1.8],
  'top',
  [0, 2.8],
];

const NEAR_THE_MIDDLE: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 0.8],
  'bottom',
  [0, -0.8],
  'left',
  [0.8, 0],
  'right',
  [-0.8, 0],
];

/** The wash of each zone and a soft band along its edge, gone at street level. They lie under water and green, so that those keep their colours. */
export const zoneWashes = ({ palette, shown }: Brush): readonly LayerSpecification[] => [
  {
    id: ZONE_WASH,
    type: 'fill',
    source: 'zones',
    layout: { visibility: shown('zones') },
    paint: { 'fill-color': byZone(palette.washes) },
  },
  {
    id: 'zone-band',
    type: 'line',
    source: 'zones',
    layout: { visibility: shown('zones'), 'line-join': 'round' },
    paint: {
      'line-color': byZone(palette.zones),
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 12.5, 0.16, 14.2, 0],
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 4, 14, 8],
      'line-offset': ['interpolate', ['linear'], ['zoom'], 10, 2, 14, 4],
    },
  },
];

/** The edge of each zone on its own side of the shared line, dashed, since the edge is a reading of the plan. */
export const zoneEdges = ({ palette, shown }: Brush): readonly LayerSpecification[] => [
  {
    id: 'zone-edge',
    type: 'line',
    source: 'zones',
    layout: { visibility: shown('zones'), 'line-join': 'round' },
    paint: {
      'line-color': byZone(palette.zones),
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 1.1, 15, 2],
      'line-offset': ['interpolate', ['linear'], ['zoom'], 10, 1.4, 15, 2.6],
      'line-dasharray': EDGE_DASH,
    },
  },
];

/** The names of the zones, large while the whole is in view, gone at street level. */
export const zoneNames = (brush: Brush): readonly LayerSpecification[] => [
  {
    id: 'zone-names',
    type: 'symbol',
    source: 'labels',
    maxzoom: 14.5,
    filter: ['==', ['get', 'kind'], 'zone'],
    layout: {
      visibility: brush.shown('zones'),
      'text-field': partedNameIn(brush.language),
      'text-font': BOLD,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        10,
        sized(brush, 13),
        11.4,
        sized(brush, 15),
        12,
        sized(brush, 22),
        14,
        sized(brush, 28),
      ],
      'text-letter-spacing': brush.language === 'zh' ? 0.08 : 0,
      'text-line-height': 1.25,
      // A phone shows the whole plan small: long English names break sooner there, so that no edge cuts them.
      'text-max-width': brush.language === 'zh' ? 20 : ['step', ['zoom'], 6, 11.5, 9],
      'text-variable-anchor-offset': [
        'step',
        ['zoom'],
        ['literal', [...CLEAR_OF_NUMBERS]],
        12.9,
        ['literal', [...NEAR_THE_MIDDLE]],
      ],
      'text-padding': 4,
      // Where the whole plan is in view every zone must have its name, even over a flag.
      'text-overlap': ['step', ['zoom'], 'always', 12.9, 'never'],
    },
    paint: {
      'text-color': ['case', MARKED, CLEAR, byZone(brush.palette.zones)],
      'text-halo-color': ['case', MARKED, CLEAR, brush.palette.ground],
      'text-halo-width': 2.2,
      'text-opacity': ['interpolate', ['linear'], ['zoom'], 14, 1, 14.5, 0],
    },
  },
];

export const ZONE_LEGEND: readonly LegendEntry[] = [
  {
    id: 'zone',
    layer: 'zones',
    swatch: { type: 'fill', colours: ZONE_TINTS, opacity: 0.18, edge: { width: 1.8, dash: EDGE_DASH } },
  },
];
