import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import { inked, nameIn, ofKind, REGULAR, sized } from '../text.ts';

/** The paper: what lies outside the district, and the district's own ground. */
export const groundLayers = ({ palette }: Brush): readonly LayerSpecification[] => [
  { id: 'outside', type: 'background', paint: { 'background-color': palette.outside } },
  { id: 'ground', type: 'fill', source: 'district', paint: { 'fill-color': palette.ground } },
];

/** What lies beyond the edge, drawn only to find one's way. */
export const contextLayers = ({ palette }: Brush): readonly LayerSpecification[] => [
  {
    id: 'context',
    type: 'fill',
    source: 'context',
    filter: ['!=', ['geometry-type'], 'Point'],
    paint: { 'fill-color': palette.water },
  },
];

/** Dims all that lies outside the district. */
export const maskLayers = ({ palette }: Brush): readonly LayerSpecification[] => [
  { id: 'mask', type: 'fill', source: 'mask', paint: { 'fill-color': palette.outside, 'fill-opacity': 0.62 } },
];

/** The edge of the district. */
export const districtEdge = ({ palette }: Brush): readonly LayerSpecification[] => [
  {
    id: 'district-edge',
    type: 'line',
    source: 'district',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.ink,
      'line-opacity': 0.7,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.9, 15, 1.8],
    },
  },
];

/** A place that is known as a spot, unlike the name of a whole neighbour: one looks for it near by, and far off it is in the way. */
const IS_SPOT: ExpressionSpecification = ['all', ['==', ['get', 'basis'], 'traced'], ['==', ['get', 'area_m2'], 0]];

/** The names of the neighbours, letter-spaced like names of regions in an atlas. */
export const neighbourNames = (brush: Brush): readonly LayerSpecification[] => [
  {
    id: 'neighbour-names',
    type: 'symbol',
    source: 'labels',
    minzoom: 11,
    filter: ['all', ofKind('context'), ['step', ['zoom'], ['!', IS_SPOT], 13, true]],
    layout: {
      'text-field': nameIn(brush.language),
      'text-font': REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 11, sized(brush, 11.5), 13, sized(brush, 14)],
      'text-letter-spacing': brush.language === 'zh' ? 0.35 : 0.12,
      'text-max-width': 8,
      'text-padding': 8,
    },
    paint: { ...inked(brush, brush.palette.faint, 1.4), 'text-halo-color': brush.palette.outside },
  },
];
