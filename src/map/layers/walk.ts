import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import type { Brush, WalkLook } from '../brush.ts';
import { tintOf } from '../palette.ts';
import type { Swatch } from '../swatch.ts';

export const WALK_SOURCE = 'walk';

/** On the equator; the world is 512 pixels wide there. */
const METRES_PER_PIXEL_AT_ZOOM_0 = 78_271.517;

/** About a street with the houses on both of its sides. */
const BAND_METRES = 60;

const ZOOMS = [8, 20] as const;

/** Near the equator a pixel is more metres than far from it. */
const pixelsPerMetre = (latitude: number): number => 1 / (METRES_PER_PIXEL_AT_ZOOM_0 * Math.cos((latitude * Math.PI) / 180));

const bandFeatures = ({ bands }: WalkLook): readonly Feature[] =>
  bands.flatMap(({ share, courses }) =>
    courses.map(
      (course): Feature => ({
        type: 'Feature',
        properties: { share, pixels_per_metre: pixelsPerMetre(course[0]?.[1] ?? 0) },
        geometry: { type: 'LineString', coordinates: course.map((position) => [...position]) },
      }),
    ),
  );

const originFeature = ({ origin }: WalkLook): readonly Feature[] =>
  origin === null ? [] : [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...origin] } }];

/** A walk as the map's data: its streets, each with its share of the time, and where it begins; nothing without one. */
export const walkData = (walk: WalkLook | null): FeatureCollection => ({
  type: 'FeatureCollection',
  features: walk ? [...bandFeatures(walk), ...originFeature(walk)] : [],
});

const metresWide = (metres: number): ExpressionSpecification => {
  const at = (zoom: number): ExpressionSpecification => ['*', ['get', 'pixels_per_metre'], metres * 2 ** zoom];
  return ['interpolate', ['exponential', 2], ['zoom'], ZOOMS[0], at(ZOOMS[0]), ZOOMS[1], at(ZOOMS[1])];
};

const IS_STREET: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
/** What is reached first is painted last, over the ends of what comes after it. */
const NEAR_LAST: ExpressionSpecification = ['-', 0, ['get', 'share']];

/**
 * The soft band along the streets that are reached, under the roads themselves. Opaque, the paler the longer it takes:
 * where bands of no full colour lie over one another, as they do at every corner, they would seem nearer than they are.
 */
export const walkBands = ({ palette: { walk }, shownWithoutDensity }: Brush): readonly LayerSpecification[] => [
  {
    id: 'walk-band',
    type: 'line',
    source: WALK_SOURCE,
    filter: IS_STREET,
    layout: { visibility: shownWithoutDensity, 'line-join': 'round', 'line-cap': 'round', 'line-sort-key': NEAR_LAST },
    paint: {
      'line-color': ['interpolate', ['linear'], ['get', 'share'], 0, walk.near, 1, walk.far],
      'line-width': metresWide(BAND_METRES),
    },
  },
];

/** A thin line along the streets that are reached, over the roads. */
export const walkLines = ({ palette: { walk }, shownWithoutDensity }: Brush): readonly LayerSpecification[] => [
  {
    id: 'walk-line',
    type: 'line',
    source: WALK_SOURCE,
    filter: IS_STREET,
    layout: { visibility: shownWithoutDensity, 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': walk.line, 'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1, 14, 1.6, 17, 3] },
  },
];

/** The spot where the walk begins, over all shapes. */
export const walkOrigin = ({ palette: { walk, ground }, shownWithoutDensity }: Brush): readonly LayerSpecification[] => [
  {
    id: 'walk-origin',
    type: 'circle',
    source: WALK_SOURCE,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: { visibility: shownWithoutDensity },
    paint: {
      'circle-radius': 6,
      'circle-color': ground,
      'circle-stroke-color': walk.line,
      'circle-stroke-width': 4,
    },
  },
];

/** The colour between two of #rrggbb, as the style mixes them. */
const mixed = (one: string, other: string, share: number): string => {
  const channel = (start: number): string => {
    const at = (hex: string): number => Number.parseInt(hex.slice(start, start + 2), 16);
    return Math.round(at(one) + (at(other) - at(one)) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
};

/** A street that is reached, in small: at a share, 0 to 1, of the time. */
export const walkSwatch = (share: number): Swatch => ({
  type: 'line',
  stroke: { colour: tintOf(({ walk }) => walk.line), width: 2, dash: null },
  casing: { colour: tintOf(({ walk }) => mixed(walk.near, walk.far, share)), width: 14, dash: null },
});
