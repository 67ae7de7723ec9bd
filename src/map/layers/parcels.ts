import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Tier } from '#plan/plan.ts';
import type { Brush } from '../brush.ts';
import { imagesByZone } from '../images.ts';
import { byZone, ZONE_TINTS } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { BOLD, besideDot, inked, nameIn, sized } from '../text.ts';

export const PARCEL_FILL = 'parcel-fill';
export const PARCEL_DOTS = 'parcel-dots';
/** Flags of trigger projects, first without and then with their names. */
export const TRIGGER_MARKS = [
  'trigger-flags-parcel',
  'trigger-names-parcel',
  'trigger-flags-place',
  'trigger-names-place',
] as const;

interface TierDrawing {
  readonly fillOpacity: readonly [fromAfar: number, atStreetLevel: number];
  readonly width: number;
  readonly dash: number[] | null;
}

/** The less is known of a parcel's extent, the less firmly it is drawn. */
const TIERS: Readonly<Record<Tier, TierDrawing>> = {
  1: { fillOpacity: [0.42, 0.3], width: 1.8, dash: null },
  2: { fillOpacity: [0.26, 0.17], width: 1.6, dash: [3, 1.6] },
  3: { fillOpacity: [0, 0.025], width: 1.2, dash: [1.4, 2.2] },
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
      minzoom: tier === 3 ? 12.6 : 11,
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

/** The names of parcels at street level; triggers are named by their own layer. */
export const parcelNames = (brush: Brush): readonly LayerSpecification[] => [
  {
    id: 'parcel-names',
    type: 'symbol',
    source: 'labels',
    minzoom: 14,
    filter: ['all', ['==', ['get', 'kind'], 'parcel'], ['!', ['get', 'trigger']]],
    layout: {
      visibility: brush.shown('parcels'),
      'text-field': nameIn(brush.language),
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 14, sized(brush, 12), 16, sized(brush, 14.5)],
      'text-max-width': 8,
      'text-variable-anchor-offset': besideDot(ofTier(3)),
      'symbol-sort-key': ['coalesce', ['get', 'tier'], 1],
    },
    paint: inked(brush, brush.palette.ink, 1.8),
  },
];

const isTriggerAmong = (parcels: boolean): ExpressionSpecification => [
  'all',
  ['get', 'trigger'],
  [parcels ? '==' : '!=', ['get', 'kind'], 'parcel'],
];

/** A flag on each trigger project, named from the edge of street level on; it goes with the layer of its thing. */
export const triggerMarks = (brush: Brush): readonly LayerSpecification[] =>
  [true, false].flatMap((parcels): readonly LayerSpecification[] => {
    const kind = parcels ? 'parcel' : 'place';
    const flag: NonNullable<SymbolLayerSpecification['layout']> = {
      visibility: brush.shown(parcels ? 'parcels' : 'places'),
      'icon-image': byZone(imagesByZone('flag', brush.theme)),
      'icon-anchor': 'bottom-left',
      'icon-offset': [-6.5, 3.5],
      'icon-allow-overlap': true,
      'icon-padding': 0,
    };
    return [
      {
        id: `trigger-flags-${kind}`,
        type: 'symbol',
        source: 'labels',
        minzoom: 11.5,
        maxzoom: 13.3,
        filter: isTriggerAmong(parcels),
        layout: { ...flag, 'icon-size': ['interpolate', ['linear'], ['zoom'], 11.5, 0.7, 13.3, 0.9] },
      },
      {
        id: `trigger-names-${kind}`,
        type: 'symbol',
        source: 'labels',
        minzoom: 13.3,
        filter: isTriggerAmong(parcels),
        layout: {
          ...flag,
          'icon-size': ['interpolate', ['linear'], ['zoom'], 13.3, 0.9, 16, 1.1],
          'text-field': nameIn(brush.language),
          'text-font': BOLD,
          'text-size': ['interpolate', ['linear'], ['zoom'], 13.3, sized(brush, 12.5), 16, sized(brush, 15.5)],
          'text-max-width': 8,
          'text-variable-anchor': ['top', 'left', 'right', 'bottom'],
          'text-radial-offset': 0.5,
          'text-optional': true,
        },
        paint: inked(brush, brush.palette.ink, 1.9),
      },
    ];
  });

const parcelEntry = (id: 'parcel-tier-1' | 'parcel-tier-2' | 'parcel-tier-3', tier: Tier): LegendEntry => ({
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
  parcelEntry('parcel-tier-3', 3),
  { id: 'trigger', layer: 'parcels', swatch: { type: 'icon', icon: 'flag', colours: ZONE_TINTS } },
];
