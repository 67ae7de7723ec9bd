import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import { tintOf } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { inked, nameIn, ofKind, REGULAR, sized } from '../text.ts';

export const WATER_FILL = 'water';

const SKETCHED_OPACITY = 0.65;
const SKETCHED_OPACITY_OVER_SHADES = 0.9;

/** Rivers and lakes over the veil, so that a river along the edge of the district stays whole; a sketched lake is fainter. */
export const waterLayers = ({ palette, density, shownThroughout }: Brush): readonly LayerSpecification[] => [
  {
    id: WATER_FILL,
    type: 'fill',
    source: 'water',
    layout: { visibility: shownThroughout('water') },
    paint: {
      'fill-color': palette.water,
      'fill-opacity': [
        'match',
        ['get', 'basis'],
        'schematic',
        density === null ? SKETCHED_OPACITY : SKETCHED_OPACITY_OVER_SHADES,
        1,
      ],
    },
  },
];

/** The names of rivers and lakes. */
export const waterNames = (brush: Brush): readonly LayerSpecification[] => [
  {
    id: 'water-names',
    type: 'symbol',
    source: 'labels',
    minzoom: 11,
    filter: ofKind('water'),
    layout: {
      visibility: brush.shownThroughout('water'),
      'text-field': nameIn(brush.language),
      'text-font': REGULAR,
      'text-size': sized(brush, 13),
      'text-letter-spacing': brush.language === 'zh' ? 0.3 : 0.08,
      'text-max-width': 8,
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'area_m2'], 0]],
    },
    paint: { ...inked(brush, brush.palette.waterInk, 1.2), 'text-halo-color': brush.palette.water },
  },
];

export const WATER_LEGEND: readonly LegendEntry[] = [
  {
    id: 'water',
    layer: 'water',
    swatch: { type: 'fill', colours: [tintOf((palette) => palette.water)], opacity: 1, edge: null },
  },
];
