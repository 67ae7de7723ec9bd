import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { SourceName } from '#plan/map-sources.ts';
import type { Brush } from '../brush.ts';
import { byZone } from '../palette.ts';
import { BOLD, nameIn, partedNameIn, sized } from '../text.ts';
import { axisWidth } from './axes.ts';
import { roadWidth } from './roads.ts';

const state = (flag: 'selected' | 'strayed' | 'hovered'): ExpressionSpecification => ['boolean', ['feature-state', flag], false];

/** The width of an outline in pixels: thick when selected, thin when hovered or only selected against the filters, none otherwise. */
const outlineWidth = (selected: number, hovered: number): ExpressionSpecification => [
  'case',
  state('selected'),
  selected,
  ['any', state('hovered'), state('strayed')],
  hovered,
  0,
];

/** What the filters do not keep is outlined and named softly, so that it is not taken for what they do. */
const inkOf = ({ palette }: Brush): ExpressionSpecification => ['case', state('strayed'), palette.soft, palette.ink];

const IS_POLYGON: ExpressionSpecification = ['match', ['geometry-type'], ['Polygon', 'MultiPolygon'], true, false];
const IS_LINE: ExpressionSpecification = ['match', ['geometry-type'], ['LineString', 'MultiLineString'], true, false];
const IS_POINT: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

type Firmness = 'crisp' | 'rough';
const FIRMNESSES: readonly Firmness[] = ['rough', 'crisp'];
const ROUGH_DASH = [2.6, 1.5];

/** Crisp is what is traced and what has known sides; a thing with a tier goes by that, whatever it was drawn from. */
const IS_CRISP: ExpressionSpecification = [
  'any',
  ['==', ['get', 'tier'], 1],
  ['all', ['==', ['get', 'tier'], null], ['==', ['get', 'basis'], 'traced']],
];

const isFirm = (firmness: Firmness): ExpressionSpecification => (firmness === 'crisp' ? IS_CRISP : ['!', IS_CRISP]);

/** Being chosen makes nothing better known: a rough shape keeps its dashes. */
const dashOf = (firmness: Firmness): { readonly 'line-dasharray'?: number[] } =>
  firmness === 'rough' ? { 'line-dasharray': ROUGH_DASH } : {};

const POLYGONS: readonly SourceName[] = ['zones', 'green', 'water', 'highlight-areas', 'parcels', 'places'];

/** Zones and areas are washes and hatches, too thin to be lifted by themselves: what is selected gets a coat of its hue. */
const selectedCoat = ({ palette, shownWithoutDensity }: Brush, source: SourceName): LayerSpecification => ({
  id: `marked-${source}-coat`,
  type: 'fill',
  source,
  layout: { visibility: shownWithoutDensity },
  paint: { 'fill-color': byZone(palette.zones), 'fill-opacity': ['case', state('selected'), 0.1, 0] },
});

const HALO_OPACITY = { crisp: 0.9, rough: 0.55 } as const;

const polygonOutline = (brush: Brush, source: SourceName): readonly LayerSpecification[] =>
  FIRMNESSES.flatMap((firmness): readonly LayerSpecification[] => [
    {
      id: `marked-${source}-${firmness}-halo`,
      type: 'line',
      source,
      filter: ['all', IS_POLYGON, isFirm(firmness)],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': brush.palette.ground, 'line-width': outlineWidth(6.5, 4), 'line-opacity': HALO_OPACITY[firmness] },
    },
    {
      id: `marked-${source}-${firmness}`,
      type: 'line',
      source,
      filter: ['all', IS_POLYGON, isFirm(firmness)],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': inkOf(brush), 'line-width': outlineWidth(3.2, 1.8), ...dashOf(firmness) },
    },
  ]);

const LINES: readonly { readonly source: SourceName; readonly width: ExpressionSpecification }[] = [
  { source: 'roads', width: roadWidth(1) },
  { source: 'axes', width: axisWidth },
  { source: 'rail', width: ['interpolate', ['linear'], ['zoom'], 11, 2, 15, 5] },
  { source: 'places', width: ['interpolate', ['linear'], ['zoom'], 11, 3, 15, 9] },
];

const lineOutline = (
  brush: Brush,
  { source, width }: { readonly source: SourceName; readonly width: ExpressionSpecification },
): readonly LayerSpecification[] =>
  FIRMNESSES.map((firmness) => ({
    id: `marked-${source}-line-${firmness}`,
    type: 'line',
    source,
    filter: ['all', IS_LINE, isFirm(firmness)],
    layout: { visibility: brush.shownWithoutDensity, 'line-join': 'round' },
    paint: {
      'line-color': inkOf(brush),
      'line-gap-width': width,
      'line-width': outlineWidth(2.6, 1.5),
      ...dashOf(firmness),
    },
  }));

const POINTS: readonly SourceName[] = ['green', 'rail', 'places'];

const pointRing = (brush: Brush, source: SourceName): LayerSpecification => ({
  id: `marked-${source}-point`,
  type: 'circle',
  source,
  filter: IS_POINT,
  layout: { visibility: brush.shownWithoutDensity },
  paint: {
    'circle-radius': 9,
    'circle-opacity': 0,
    'circle-stroke-color': inkOf(brush),
    'circle-stroke-width': outlineWidth(3, 1.6),
  },
});

/** Outlines of the areas that are selected and hovered, above all areas and below the rail and the dots that cross them. */
export const markedAreas = (brush: Brush): readonly LayerSpecification[] => [
  selectedCoat(brush, 'zones'),
  selectedCoat(brush, 'highlight-areas'),
  ...POLYGONS.flatMap((source) => polygonOutline(brush, source)),
];

/** Outlines of the lines and rings around the spots that are selected and hovered, above all shapes. */
export const markedLinesAndSpots = (brush: Brush): readonly LayerSpecification[] => [
  ...LINES.flatMap((line) => lineOutline(brush, line)),
  ...POINTS.map((source) => pointRing(brush, source)),
];

export const SELECTED_NAME = 'selected-name';
export const HOVERED_NAME = 'hovered-name';

/** The filter of the selected name's layer: a filter, not a mark, so that all other names make room for it. */
export const onlyThing = (thing: string | null): ExpressionSpecification => ['==', ['get', 'thing'], thing ?? ''];

const IS_ZONE: ExpressionSpecification = ['==', ['get', 'kind'], 'zone'];

/** The names of what is selected and of what is hovered, at any zoom and over all other names. */
export const markedNames = (brush: Brush): readonly LayerSpecification[] => {
  const layout: NonNullable<SymbolLayerSpecification['layout']> = {
    'text-field': ['case', IS_ZONE, partedNameIn(brush.language), ['format', nameIn(brush.language), {}]],
    'text-font': BOLD,
    'text-size': ['case', IS_ZONE, sized(brush, 19), sized(brush, 15)],
    'text-max-width': 14,
    'text-anchor': 'top',
    'text-offset': [0, 0.5],
    'text-allow-overlap': true,
    visibility: brush.shownWithoutDensity,
  };
  const paint: NonNullable<SymbolLayerSpecification['paint']> = {
    'text-color': inkOf(brush),
    'text-halo-color': brush.palette.ground,
    'text-halo-width': 2.4,
  };
  const onlyHovered: ExpressionSpecification = ['all', state('hovered'), ['!', state('selected')], ['!', state('strayed')]];
  return [
    {
      id: HOVERED_NAME,
      type: 'symbol',
      source: 'labels',
      layout: { ...layout, 'text-ignore-placement': true },
      paint: { ...paint, 'text-opacity': ['case', onlyHovered, 1, 0] },
    },
    { id: SELECTED_NAME, type: 'symbol', source: 'labels', filter: onlyThing(null), layout, paint },
  ];
};
