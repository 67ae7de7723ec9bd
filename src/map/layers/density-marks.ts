import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import type { RoadColours } from '../palette.ts';
import { CHOSEN_SOURCE, PICKED_SOURCE, POINTED_AT_SOURCE } from './density-data.ts';

const CASING_PIXELS = { at11: 3, at17: 5 };

/** A broad line along stretches of road, parted by its casing from the ink under it. */
const stretches = (
  { shownWithDensity, palette }: Brush,
  source: typeof PICKED_SOURCE | typeof POINTED_AT_SOURCE,
  tints: 'picked' | 'pointedAt',
): readonly LayerSpecification[] => {
  const line = (part: keyof RoadColours, extra: typeof CASING_PIXELS): LayerSpecification => ({
    id: `${source}-${part}`,
    type: 'line',
    source,
    layout: { visibility: shownWithDensity, 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette[tints][part],
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 11, 5 + extra.at11, 17, 20 + extra.at17],
    },
  });
  return [line('casing', CASING_PIXELS), line('fill', { at11: 0, at17: 0 })];
};

/** The outline of the place whose figure is open; being chosen makes its edge no better known, so that it keeps its dashes. */
const chosenOutline = ({ shownWithDensity, palette }: Brush): readonly LayerSpecification[] => {
  const layout = { visibility: shownWithDensity, 'line-join': 'round' } as const;
  const width = (at10: number, at13: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    10,
    at10,
    13,
    at13,
  ];
  // Outside the edge, since most edges run along roads, which are what the figure counts.
  const outset: ExpressionSpecification = ['interpolate', ['exponential', 1.5], ['zoom'], 10, -2.5, 13, -5, 17, -18];
  return [
    {
      id: 'density-chosen-halo',
      type: 'line',
      source: CHOSEN_SOURCE,
      layout,
      paint: { 'line-color': palette.ground, 'line-width': width(4.2, 6), 'line-offset': outset },
    },
    {
      id: 'density-chosen',
      type: 'line',
      source: CHOSEN_SOURCE,
      layout,
      paint: { 'line-color': palette.ink, 'line-width': width(2, 3), 'line-offset': outset, 'line-dasharray': [2.6, 1.5] },
    },
  ];
};

/** The place whose figure is open and the stretches of road pointed at and picked, over all shapes. */
export const densityMarks = (brush: Brush): readonly LayerSpecification[] => [
  ...chosenOutline(brush),
  ...stretches(brush, POINTED_AT_SOURCE, 'pointedAt'),
  ...stretches(brush, PICKED_SOURCE, 'picked'),
];
