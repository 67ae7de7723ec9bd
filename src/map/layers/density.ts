import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Brush, Course, DensityLook } from '../brush.ts';
import type { Palette } from '../palette.ts';
import { BOLD, sized } from '../text.ts';

export const DENSITY_FILL = 'density-fill';

const SHADES_SOURCE = 'density-shades';
const LABELS_SOURCE = 'density-labels';
const CHOSEN_SOURCE = 'density-chosen';
const POINTED_AT_SOURCE = 'density-pointed-at';
const PICKED_SOURCE = 'density-picked';

const sourceOf = (features: readonly Feature[]): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [...features] },
});

const shadesOf = ({ shaded }: DensityLook): readonly Feature[] =>
  shaded.map(({ shape, shade, thing, label }) => ({
    type: 'Feature',
    properties: { shade, thing, is_cell: label === null },
    geometry: shape,
  }));

const labelsOf = ({ shaded }: DensityLook): readonly Feature[] =>
  shaded.flatMap(({ label }): readonly Feature[] =>
    label === null
      ? []
      : [
          {
            type: 'Feature',
            properties: { label: label.lines.slice(0, -1).join('\n'), figure: label.lines.at(-1) ?? '' },
            geometry: { type: 'Point', coordinates: [...label.at] },
          },
        ],
  );

const chosenOf = ({ chosen }: DensityLook): readonly Feature[] =>
  chosen === null ? [] : [{ type: 'Feature', properties: {}, geometry: chosen }];

const coursesOf = (courses: readonly Course[]): readonly Feature[] =>
  courses.map((course) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: course.map((position) => [...position]) },
  }));

/** The map's data for the road density view, empty outside it; apart, so that pointing exchanges only what is pointed at. */
export const densitySources = (density: DensityLook | null): Readonly<Record<string, GeoJSONSourceSpecification>> => ({
  [SHADES_SOURCE]: sourceOf(density ? shadesOf(density) : []),
  [LABELS_SOURCE]: sourceOf(density ? labelsOf(density) : []),
  [CHOSEN_SOURCE]: sourceOf(density ? chosenOf(density) : []),
  [POINTED_AT_SOURCE]: sourceOf(density ? coursesOf(density.pointedAt) : []),
  [PICKED_SOURCE]: sourceOf(density ? coursesOf(density.picked) : []),
});

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

const STRETCH_WIDTH = 5;

const stretches = (
  { shownWithDensity, palette }: Brush,
  source: typeof PICKED_SOURCE | typeof POINTED_AT_SOURCE,
  tints: 'picked' | 'pointedAt',
): readonly LayerSpecification[] =>
  (['casing', 'fill'] as const).map((part) => ({
    id: `${source}-${part}`,
    type: 'line',
    source,
    layout: { visibility: shownWithDensity, 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette[tints][part],
      'line-width': [
        'interpolate',
        ['exponential', 1.5],
        ['zoom'],
        11,
        STRETCH_WIDTH + (part === 'casing' ? 3 : 0),
        17,
        4 * STRETCH_WIDTH + (part === 'casing' ? 5 : 0),
      ],
    },
  }));

/** The outline of the place whose figure is open, and the stretches of road pointed at and picked, over all shapes. */
export const densityMarks = (brush: Brush): readonly LayerSpecification[] => [
  ...(['halo', 'outline'] as const).map(
    (part): LayerSpecification => ({
      id: `density-chosen-${part}`,
      type: 'line',
      source: CHOSEN_SOURCE,
      layout: { visibility: brush.shownWithDensity, 'line-join': 'round' },
      paint: {
        'line-color': part === 'halo' ? brush.palette.ground : brush.palette.ink,
        'line-width': part === 'halo' ? 7 : 3.4,
        ...(part === 'halo' ? {} : { 'line-dasharray': [2.6, 1.5] }),
      },
    }),
  ),
  ...stretches(brush, POINTED_AT_SOURCE, 'pointedAt'),
  ...stretches(brush, PICKED_SOURCE, 'picked'),
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
];

/** What is written on the places; where the whole is in view each must have its label, whatever is there. */
export const densityNames = (brush: Brush): readonly LayerSpecification[] => [
  {
    id: 'density-names',
    type: 'symbol',
    source: LABELS_SOURCE,
    layout: {
      visibility: brush.shownWithDensity,
      'text-field': ['format', ['get', 'label'], { 'font-scale': 0.8 }, '\n', {}, ['get', 'figure'], { 'font-scale': 1.15 }],
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
        sized(brush, 20),
        14,
        sized(brush, 26),
      ],
      'text-line-height': 1.2,
      'text-max-width': brush.language === 'zh' ? 14 : ['step', ['zoom'], 7, 11.5, 9],
      'text-variable-anchor-offset': [...WHERE_THERE_IS_ROOM],
      'text-padding': 3,
      'text-overlap': ['step', ['zoom'], 'always', 12.9, 'never'],
    },
    paint: { 'text-color': brush.palette.ink, 'text-halo-color': brush.palette.ground, 'text-halo-width': 2.4 },
  },
];
