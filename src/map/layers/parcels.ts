import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Tier } from '#plan/plan.ts';
import type { Brush } from '../brush.ts';
import { byZone, tintOf, ZONE_TINTS } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { BOLD, besideDot, brokenNameIn, inked, lineWidth, namedFrom, ofSize, sized } from '../text.ts';

export const PARCEL_FILL = 'parcel-fill';
export const PARCEL_DOTS = 'parcel-dots';

/** Parcels from this extent on carry their name as soon as there is room for it in them. */
export const LARGE_PARCEL_SQUARE_METRES = 200_000;
export const LARGE_PARCEL_NAMED_FROM = 13;

interface TierDrawing {
  readonly fillOpacity: readonly [fromAfar: number, atStreetLevel: number];
  readonly width: number;
  readonly dash: number[] | null;
}

/** The less is known of a parcel's extent, the less firmly it is drawn. */
const TIERS: Readonly<Record<Tier, TierDrawing>> = {
  1: { fillOpacity: [0.42, 0.3], width: 1.8, dash: null },
  2: { fillOpacity: [0.26, 0.17], width: 1.6, dash: [3, 1.6] },
  3: { fillOpacity: [0, 0.025], width: 1.6, dash: [2, 2] },
};

const ALL_TIERS = [3, 2, 1] as const;

const ofTier = (tier: Tier): ExpressionSpecification => ['==', ['coalesce', ['get', 'tier'], 1], tier];
const SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

const fillOpacity = (step: 0 | 1): ExpressionSpecification => {
  const at = (tier: Tier): number => TIERS[tier].fillOpacity[step];
  const usual: ExpressionSpecification = ['match', ['get', 'tier'], 3, at(3), 2, at(2), at(1)];
  return ['case', SELECTED, ['+', usual, 0.16], usual];
};

/** Parcels: crisp where their sides are known, dashed where one anchor is, a faint circle where only the neighbourhood is. */
export const parcelLayers = ({ palette, shown }: Brush): readonly LayerSpecification[] => [
  {
    id: PARCEL_FILL,
    type: 'fill',
    source: 'parcels',
    minzoom: 11,
    layout: { visibility: shown('parcels') },
    paint: {
      'fill-color': byZone(palette.zones),
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 12, fillOpacity(0), 15, fillOpacity(1)],
    },
  },
  ...ALL_TIERS.map((tier): LayerSpecification => {
    const { dash, width } = TIERS[tier];
    return {
      id: `parcel-edge-${tier}`,
      type: 'line',
      source: 'parcels',
      minzoom: tier === 3 ? 11.5 : 11,
      filter: ofTier(tier),
      layout: { visibility: shown('parcels'), 'line-join': 'round' },
      paint: {
        'line-color': byZone(palette.zones),
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, width * 0.5, 15, width],
        ...(dash ? { 'line-dasharray': dash } : {}),
      },
    };
  }),
  {
    id: PARCEL_DOTS,
    type: 'circle',
    source: 'labels',
    minzoom: 11.5,
    filter: ['all', ['==', ['get', 'kind'], 'parcel'], ofTier(3), ['!', ['get', 'trigger']]],
    layout: { visibility: shown('parcels') },
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 11.5, 1.6, 15, 3],
      'circle-color': palette.ground,
      'circle-stroke-color': byZone(palette.zones),
      'circle-stroke-width': 1.3,
    },
  },
];

/** In a large parcel a name has room to go further from the middle, where the name of its area may stand. */
const SOMEWHERE_INSIDE: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 0.8],
  'bottom',
  [0, -0.8],
  'top',
  [0, 2.4],
  'bottom',
  [0, -2.4],
];

const names = (brush: Brush, id: string, minzoom: number, isLarge: boolean): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'labels',
  minzoom: namedFrom(brush, minzoom),
  filter: ['all', ['==', ['get', 'kind'], 'parcel'], ['!', ['get', 'trigger']], ofSize(LARGE_PARCEL_SQUARE_METRES, isLarge)],
  layout: {
    visibility: brush.shown('parcels'),
    'text-field': brokenNameIn(brush.language),
    'text-font': BOLD,
    'text-size': ['interpolate', ['linear'], ['zoom'], 14, sized(brush, 12), 16, sized(brush, 14.5)],
    'text-max-width': lineWidth(brush),
    'text-variable-anchor-offset': isLarge ? SOMEWHERE_INSIDE : besideDot(ofTier(3)),
    'symbol-sort-key': ['coalesce', ['get', 'tier'], 1],
  },
  paint: inked(brush, brush.palette.ink, 1.8),
});

/** The names of parcels at street level; triggers are named by layers of their own. */
export const parcelNames = (brush: Brush): readonly LayerSpecification[] => [names(brush, 'parcel-names', 14, false)];

/** The names of large parcels, from further away. */
export const largeParcelNames = (brush: Brush): readonly LayerSpecification[] => [
  names(brush, 'parcel-names-large', LARGE_PARCEL_NAMED_FROM, true),
];

const parcelEntry = (id: 'parcel-tier-1' | 'parcel-tier-2', tier: Tier): LegendEntry => ({
  id,
  layer: 'parcels',
  swatch: {
    type: 'fill',
    colours: ZONE_TINTS,
    opacity: TIERS[tier].fillOpacity[1],
    edge: { width: TIERS[tier].width, dash: TIERS[tier].dash },
  },
});

export const PARCEL_LEGEND: readonly LegendEntry[] = [
  parcelEntry('parcel-tier-1', 1),
  parcelEntry('parcel-tier-2', 2),
  {
    id: 'parcel-tier-3',
    layer: 'parcels',
    swatch: {
      type: 'reach',
      colours: ZONE_TINTS,
      edge: { width: TIERS[3].width, dash: TIERS[3].dash },
      spot: tintOf((palette) => palette.ground),
    },
  },
];
