import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import { tintOf } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { inked, nameIn, REGULAR, sized } from '../text.ts';

/** A metro line goes by its number, a railway by its name. */
const IS_METRO: ExpressionSpecification = ['in', ['slice', ['coalesce', ['get', 'line'], '-'], 0, 1], '0123456789'];
const IS_LINE: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];
const IS_BUILT: ExpressionSpecification = ['==', ['coalesce', ['get', 'status'], 'built'], 'built'];

const RAILWAY_DASH = [3, 3];
const PLANNED_DASH = [2, 1.5];

export const RAIL_LINES = ['railway', 'metro', 'metro-planned'] as const;
export const RAIL_SPOTS = 'metro-planned-spot';
export const STATION_DOTS = 'station-dots';

const width = (at11: number, at15: number): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 11, at11, 15, at15];

/** Railways black and white, metro lines solid, what is not yet built dashed, or a ring where no more than a spot is known. */
export const railLayers = ({ palette, shown }: Brush): readonly LayerSpecification[] => {
  const layout = { visibility: shown('rail'), 'line-join': 'round' } as const;
  return [
    {
      id: RAIL_LINES[0],
      type: 'line',
      source: 'rail',
      filter: ['all', IS_LINE, ['!', IS_METRO]],
      layout,
      paint: { 'line-color': palette.railway, 'line-width': width(1.3, 3.2), 'line-opacity': 0.7 },
    },
    {
      id: 'railway-gaps',
      type: 'line',
      source: 'rail',
      filter: ['all', IS_LINE, ['!', IS_METRO]],
      layout,
      paint: { 'line-color': palette.railwayGap, 'line-width': width(0.7, 1.8), 'line-dasharray': RAILWAY_DASH },
    },
    {
      id: 'metro-casing',
      type: 'line',
      source: 'rail',
      filter: ['all', IS_LINE, IS_METRO, IS_BUILT],
      layout,
      paint: { 'line-color': palette.ground, 'line-width': width(3, 6), 'line-opacity': 0.9 },
    },
    {
      id: RAIL_LINES[1],
      type: 'line',
      source: 'rail',
      filter: ['all', IS_LINE, IS_METRO, IS_BUILT],
      layout,
      paint: { 'line-color': palette.metro, 'line-width': width(1.4, 3) },
    },
    {
      id: RAIL_LINES[2],
      type: 'line',
      source: 'rail',
      filter: ['all', IS_LINE, IS_METRO, ['!', IS_BUILT]],
      layout,
      paint: { 'line-color': palette.metro, 'line-width': width(1.6, 3.4), 'line-dasharray': PLANNED_DASH },
    },
    {
      id: RAIL_SPOTS,
      type: 'circle',
      source: 'rail',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { visibility: shown('rail') },
      paint: {
        'circle-radius': width(4, 8),
        'circle-color': palette.ground,
        'circle-opacity': 0.5,
        'circle-stroke-color': palette.metro,
        'circle-stroke-width': 1.6,
      },
    },
  ];
};

/** Stations as ringed dots. */
export const stationDots = ({ palette, shown }: Brush): readonly LayerSpecification[] => [
  {
    id: STATION_DOTS,
    type: 'circle',
    source: 'places',
    minzoom: 11.5,
    filter: ['==', ['get', 'kind'], 'station'],
    layout: { visibility: shown('rail') },
    paint: {
      'circle-radius': width(2, 5),
      'circle-color': palette.railwayGap,
      'circle-stroke-color': palette.metro,
      'circle-stroke-width': width(1.2, 2.2),
    },
  },
];

/** The names of stations, and of rail of which only a spot is drawn. */
export const railNames = (brush: Brush): readonly LayerSpecification[] => [
  {
    id: 'station-names',
    type: 'symbol',
    source: 'labels',
    minzoom: 13,
    filter: ['==', ['get', 'kind'], 'station'],
    layout: {
      visibility: brush.shown('rail'),
      'text-field': nameIn(brush.language),
      'text-font': REGULAR,
      'text-size': sized(brush, 11.5),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.7,
      'text-max-width': 9,
    },
    paint: inked(brush, brush.palette.metro, 1.5),
  },
  {
    id: 'rail-names',
    type: 'symbol',
    source: 'rail',
    minzoom: 12.8,
    filter: IS_LINE,
    layout: {
      visibility: brush.shown('rail'),
      'symbol-placement': 'line',
      'symbol-spacing': 500,
      'text-field': nameIn(brush.language),
      'text-font': REGULAR,
      'text-size': sized(brush, 11.5),
      'text-offset': [0, 1],
      'text-padding': 10,
    },
    paint: { ...inked(brush, ['case', IS_METRO, brush.palette.metro, brush.palette.railway], 1.5), 'text-opacity': 1 },
  },
  {
    id: 'rail-spot-names',
    type: 'symbol',
    source: 'rail',
    minzoom: 13,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      visibility: brush.shown('rail'),
      'text-field': nameIn(brush.language),
      'text-font': REGULAR,
      'text-size': sized(brush, 11.5),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
      'text-max-width': 9,
    },
    paint: inked(brush, brush.palette.metro, 1.5),
  },
];

const metro = tintOf((palette) => palette.metro);

export const RAIL_LEGEND: readonly LegendEntry[] = [
  {
    id: 'station',
    layer: 'rail',
    swatch: { type: 'dot', colour: tintOf((palette) => palette.railwayGap), ring: metro, radius: 4 },
  },
  { id: 'metro', layer: 'rail', swatch: { type: 'line', stroke: { colour: metro, width: 3, dash: null }, casing: null } },
  {
    id: 'planned-metro',
    layer: 'rail',
    swatch: { type: 'dot', colour: tintOf((palette) => palette.ground), ring: metro, radius: 6 },
  },
  {
    id: 'railway',
    layer: 'rail',
    swatch: {
      type: 'line',
      stroke: { colour: tintOf((palette) => palette.railwayGap), width: 2, dash: RAILWAY_DASH.map((length) => length * 2) },
      casing: { colour: tintOf((palette) => palette.railway), width: 4, dash: null },
    },
  },
];
