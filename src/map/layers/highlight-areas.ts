import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import { HATCH_ANGLES_DEGREES, imagesByZone } from '../images.ts';
import { byZone, ZONE_TINTS } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { BOLD, circledNumber, inked, numberedNameIn, ofKind, sized } from '../text.ts';

export const AREA_NAMES = 'area-names';
export const AREA_HATCH = 'area-hatch';

const EDGE_DASH = [2.5, 1.5];

/** The hatch of each highlight area; it thins out at street level, where the parcels in it are to be read. */
export const areaHatches = ({ theme, shown }: Brush): readonly LayerSpecification[] => [
  {
    id: AREA_HATCH,
    type: 'fill',
    source: 'highlight-areas',
    layout: { visibility: shown('highlight-areas') },
    paint: {
      'fill-pattern': byZone(imagesByZone('hatch', theme)),
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 12, 0.42, 15, 0.22],
      'fill-antialias': false,
    },
  },
];

/** The dashed edge of each highlight area. */
export const areaEdges = ({ palette, shown }: Brush): readonly LayerSpecification[] => [
  {
    id: 'area-edge',
    type: 'line',
    source: 'highlight-areas',
    layout: { visibility: shown('highlight-areas'), 'line-join': 'round' },
    paint: {
      'line-color': byZone(palette.zones),
      'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1, 15, 2],
      'line-dasharray': EDGE_DASH,
    },
  },
];

const NAMED_FROM = 12.2;

/** The number and name of each highlight area; where the whole plan is in view there is room for the numbers only. */
export const areaNames = (brush: Brush): readonly LayerSpecification[] => [
  {
    id: AREA_NAMES,
    type: 'symbol',
    source: 'labels',
    filter: ofKind('highlight-area'),
    layout: {
      visibility: brush.shown('highlight-areas'),
      'text-field': ['step', ['zoom'], circledNumber, NAMED_FROM, numberedNameIn(brush.language)],
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 12, sized(brush, 14), 14.5, sized(brush, 17)],
      'text-max-width': brush.language === 'zh' ? 12 : 9,
      // A number alone stands in its area, whatever is there; a name may stand beside.
      'text-variable-anchor': [
        'step',
        ['zoom'],
        ['literal', ['center']],
        NAMED_FROM,
        ['literal', ['center', 'top', 'bottom', 'left', 'right']],
      ],
      'text-overlap': ['step', ['zoom'], 'always', NAMED_FROM, 'never'],
      'text-radial-offset': 0.9,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: inked(brush, byZone(brush.palette.zones), 2),
  },
];

export const AREA_LEGEND: readonly LegendEntry[] = [
  {
    id: 'highlight-area',
    layer: 'highlight-areas',
    swatch: { type: 'hatch', colours: ZONE_TINTS, anglesDegrees: HATCH_ANGLES_DEGREES, edge: { width: 1.4, dash: EDGE_DASH } },
  },
];
