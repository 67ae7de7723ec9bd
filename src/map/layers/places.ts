import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { SourceName } from '#plan/map-sources.ts';
import type { Brush } from '../brush.ts';
import { byZone, tintOf, ZONE_TINTS } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { brokenNameIn, inked, lineWidth, namedFrom, ofKind, ofSize, REGULAR, sized } from '../text.ts';

export const PLACE_FILL = 'place-fill';
export const PLACE_LINES = ['works-line', 'bridge-line'] as const;
export const PLACE_DOTS = ['place-dots', 'place-spots'] as const;

const IS_BUILDING = ofKind('building', 'facility');
const IS_POINT: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const IS_POLYGON: ExpressionSpecification = ['match', ['geometry-type'], ['Polygon', 'MultiPolygon'], true, false];
const IS_LINE: ExpressionSpecification = ['match', ['geometry-type'], ['LineString', 'MultiLineString'], true, false];
const UNKNOWN_EXTENT: ExpressionSpecification = ['==', ['get', 'tier'], 3];
const SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

const WORKS_DASH = [3, 2.4];
const BRIDGE_WIDTH = 1.3;

/** The extents of buildings and facilities: crisp where known, dashed where only the block is. */
export const placeShapes = ({ palette, shown }: Brush): readonly LayerSpecification[] => {
  const layout = { visibility: shown('places') } as const;
  const edge = (id: string, filter: ExpressionSpecification, dash: number[] | null): LayerSpecification => ({
    id,
    type: 'line',
    source: 'places',
    minzoom: 12,
    filter,
    layout: { ...layout, 'line-join': 'round' },
    paint: {
      'line-color': byZone(palette.zones),
      'line-width': ['interpolate', ['linear'], ['zoom'], 12, 0.8, 15, 1.5],
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  });
  return [
    {
      id: PLACE_FILL,
      type: 'fill',
      source: 'places',
      minzoom: 12,
      filter: ['all', IS_POLYGON, ['!', UNKNOWN_EXTENT]],
      layout,
      paint: {
        'fill-color': byZone(palette.zones),
        'fill-opacity': ['case', SELECTED, 0.75, ['==', ['get', 'tier'], 1], 0.55, 0.3],
      },
    },
    edge('place-edge', ['all', IS_POLYGON, ['!', UNKNOWN_EXTENT], ['!=', ['get', 'tier'], 2]], null),
    edge('place-edge-derived', ['all', IS_POLYGON, ['==', ['get', 'tier'], 2]], [3, 1.6]),
    { ...edge('place-reach', UNKNOWN_EXTENT, [1.4, 2.2]), minzoom: 14 },
  ];
};

/** Road works the plan names and bridges it counts on, along the street. */
export const placeLines = ({ palette, shown }: Brush): readonly LayerSpecification[] => {
  const layout = { visibility: shown('places'), 'line-join': 'round' } as const;
  return [
    {
      id: PLACE_LINES[0],
      type: 'line',
      source: 'places',
      filter: ['all', IS_LINE, ofKind('works')],
      layout,
      paint: { 'line-color': palette.works.casing, 'line-width': ['interpolate', ['linear'], ['zoom'], 12, 1.6, 15, 5] },
    },
    {
      id: 'works-bars',
      type: 'line',
      source: 'places',
      filter: ['all', IS_LINE, ofKind('works')],
      layout,
      paint: {
        'line-color': palette.works.fill,
        'line-width': ['interpolate', ['linear'], ['zoom'], 12, 1, 15, 3],
        'line-dasharray': WORKS_DASH,
      },
    },
    {
      id: PLACE_LINES[1],
      type: 'line',
      source: 'places',
      minzoom: 11.5,
      filter: ['all', IS_LINE, ofKind('bridge', 'tunnel')],
      layout,
      paint: {
        'line-color': palette.ink,
        'line-opacity': 0.7,
        'line-width': BRIDGE_WIDTH,
        'line-gap-width': ['interpolate', ['exponential', 1.5], ['zoom'], 11, 2.4, 13, 5, 15, 11, 17, 26],
      },
    },
  ];
};

/** Places of which no extent is known. */
export const placeDots = ({ palette, shown }: Brush): readonly LayerSpecification[] => {
  const dot = (id: string, source: SourceName, filter: ExpressionSpecification): LayerSpecification => ({
    id,
    type: 'circle',
    source,
    minzoom: 12,
    filter,
    layout: { visibility: shown('places') },
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 12, 2.2, 15, 4.5],
      'circle-color': byZone(palette.zones),
      'circle-stroke-color': palette.ground,
      'circle-stroke-width': 1.4,
    },
  });
  return [
    dot(PLACE_DOTS[0], 'places', ['all', IS_POINT, ['!=', ['get', 'kind'], 'station']]),
    dot(PLACE_DOTS[1], 'labels', ['all', IS_BUILDING, UNKNOWN_EXTENT, ['!', ['get', 'trigger']]]),
  ];
};

/** Large grounds carry their name as soon as there is room for it in them. */
const LARGE_PLACE_SQUARE_METRES = 150_000;

/** The names of buildings, facilities, works and bridges. */
export const placeNames = (brush: Brush): readonly LayerSpecification[] => {
  const names = (id: string, minzoom: number, isLarge: boolean): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'labels',
    minzoom: namedFrom(brush, minzoom),
    filter: [
      'all',
      ofKind('building', 'facility', 'works', 'bridge', 'tunnel'),
      ['!', ['get', 'trigger']],
      ofSize(LARGE_PLACE_SQUARE_METRES, isLarge),
    ],
    layout: {
      visibility: brush.shown('places'),
      'text-field': brokenNameIn(brush.language),
      'text-font': REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 14, sized(brush, 11.5), 16, sized(brush, 13.5)],
      'text-max-width': lineWidth(brush),
      'text-variable-anchor': isLarge ? ['center', 'top', 'bottom'] : ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.7,
      'symbol-sort-key': ['case', IS_BUILDING, 1, 2],
    },
    paint: inked(brush, brush.palette.ink, 1.7),
  });
  return [names('place-names', 14.2, false), names('place-names-large', 13.5, true)];
};

export const PLACE_LEGEND: readonly LegendEntry[] = [
  {
    id: 'building',
    layer: 'places',
    swatch: { type: 'fill', colours: ZONE_TINTS, opacity: 0.55, edge: { width: 1.5, dash: null } },
  },
  {
    id: 'works',
    layer: 'places',
    swatch: {
      type: 'line',
      stroke: { colour: tintOf((palette) => palette.works.fill), width: 3, dash: WORKS_DASH.map((length) => length * 3) },
      casing: { colour: tintOf((palette) => palette.works.casing), width: 6, dash: null },
    },
  },
  {
    id: 'bridge',
    layer: 'places',
    swatch: {
      type: 'line',
      stroke: { colour: tintOf((palette) => palette.street.fill), width: 6, dash: null },
      casing: { colour: tintOf((palette) => palette.ink), width: 6 + 2 * BRIDGE_WIDTH, dash: null },
    },
  },
];
