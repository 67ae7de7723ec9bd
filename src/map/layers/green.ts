import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import { tintOf } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { besideDot, brokenNameIn, inked, lineWidth, ofKind, REGULAR, sized } from '../text.ts';

export const GREEN_FILL = 'green';
export const GREEN_DOTS = 'green-dots';

const OPACITY_UNDER_SHADES = 0.5;

const UNKNOWN_EXTENT: ExpressionSpecification = ['==', ['get', 'tier'], 3];

/** Parks and green belts whose extent is drawn. */
export const greenLayers = ({ palette, density, shownThroughout }: Brush): readonly LayerSpecification[] => [
  {
    id: GREEN_FILL,
    type: 'fill',
    source: 'green',
    filter: ['all', ['!=', ['geometry-type'], 'Point'], ['!', UNKNOWN_EXTENT]],
    layout: { visibility: shownThroughout('green') },
    paint: {
      'fill-color': ['match', ['get', 'kind'], 'park', palette.park, palette.belt],
      'fill-opacity': density === null ? 1 : OPACITY_UNDER_SHADES,
    },
  },
];

/** Greens of which only the whereabouts are known: a dot, and at street level the circle it may lie in. */
export const greenSpots = ({ palette, shown }: Brush): readonly LayerSpecification[] => [
  {
    id: 'green-reach',
    type: 'line',
    source: 'green',
    minzoom: 13.5,
    filter: UNKNOWN_EXTENT,
    layout: { visibility: shown('green') },
    paint: { 'line-color': palette.greenInk, 'line-width': 1.1, 'line-opacity': 0.7, 'line-dasharray': [1.4, 2.2] },
  },
  {
    id: GREEN_DOTS,
    type: 'circle',
    source: 'labels',
    minzoom: 11.5,
    filter: ['all', ofKind('park', 'green-belt'), UNKNOWN_EXTENT],
    layout: { visibility: shown('green') },
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 11.5, 2.5, 15, 5],
      'circle-color': palette.park,
      'circle-stroke-color': palette.greenInk,
      'circle-stroke-width': 1.4,
    },
  },
];

/** The names of parks and green belts. */
export const greenNames = (brush: Brush): readonly LayerSpecification[] => [
  {
    id: 'green-names',
    type: 'symbol',
    source: 'labels',
    minzoom: 13,
    filter: ofKind('park', 'green-belt'),
    layout: {
      visibility: brush.shown('green'),
      'text-field': brokenNameIn(brush.language),
      'text-font': REGULAR,
      'text-size': sized(brush, 12),
      'text-max-width': lineWidth(brush),
      'text-variable-anchor-offset': besideDot(UNKNOWN_EXTENT),
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'area_m2'], 0]],
    },
    paint: inked(brush, brush.palette.greenInk, 1.3),
  },
];

export const GREEN_LEGEND: readonly LegendEntry[] = [
  { id: 'park', layer: 'green', swatch: { type: 'fill', colours: [tintOf((palette) => palette.park)], opacity: 1, edge: null } },
  {
    id: 'green-belt',
    layer: 'green',
    swatch: { type: 'fill', colours: [tintOf((palette) => palette.belt)], opacity: 1, edge: null },
  },
];
