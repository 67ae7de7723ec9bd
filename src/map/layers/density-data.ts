import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Course, DensityLook } from '../brush.ts';

export const SHADES_SOURCE = 'density-shades';
export const LABELS_SOURCE = 'density-labels';
export const CHOSEN_SOURCE = 'density-chosen';
export const POINTED_AT_SOURCE = 'density-pointed-at';
export const PICKED_SOURCE = 'density-picked';

const sourceOf = (features: readonly Feature[]): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [...features] },
});

const shadesOf = ({ shaded }: DensityLook): readonly Feature[] =>
  shaded.map(({ shape, shade, thing }) => ({
    type: 'Feature',
    properties: { shade, thing, is_cell: thing === null },
    geometry: shape,
  }));

const labelsOf = ({ shaded }: DensityLook): readonly Feature[] =>
  shaded.map(({ label: { lines, at }, thing }) => ({
    type: 'Feature',
    properties: {
      heading: lines
        .slice(0, -1)
        .map((line) => `${line}\n`)
        .join(''),
      figure: lines.at(-1) ?? '',
      is_cell: thing === null,
      // The figures of cells are too many to be told one by one.
      ...(thing === null ? {} : { spoken: lines.join(' ') }),
    },
    geometry: { type: 'Point', coordinates: [...at] },
  }));

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
