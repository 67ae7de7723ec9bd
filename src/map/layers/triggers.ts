import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Brush } from '../brush.ts';
import { imagesByZone } from '../images.ts';
import { byZone, ZONE_TINTS } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';
import { BOLD, brokenNameIn, inked, lineWidth, namedFrom, ofSize, sized } from '../text.ts';
import { LARGE_PARCEL_NAMED_FROM, LARGE_PARCEL_SQUARE_METRES } from './parcels.ts';

/** Flags and names of trigger projects. */
export const TRIGGER_MARKS = [
  'trigger-names-place',
  'trigger-names-parcel',
  'trigger-names-parcel-large',
  'trigger-flags-place',
  'trigger-flags-parcel',
] as const;

/** From the edge of street level on. */
const NAMED_FROM = 13.3;

/** A name stands under its flag, or where it clears it to the right, to the left and above. */
const CLEAR_OF_FLAG: VariableAnchorOffsetCollectionSpecification = [
  'top',
  [0, 0.9],
  'left',
  [1.5, -0.6],
  'right',
  [-0.75, -0.6],
  'bottom',
  [0, -1.95],
];

const isTriggerAmong = (kind: 'parcel' | 'place'): ExpressionSpecification => [
  'all',
  ['get', 'trigger'],
  [kind === 'parcel' ? '==' : '!=', ['get', 'kind'], 'parcel'],
];

const LARGE_FIRST: ExpressionSpecification = ['-', 0, ['coalesce', ['get', 'area_m2'], 0]];

const LAYER_OF = { parcel: 'parcels', place: 'places' } as const;

const names = (
  brush: Brush,
  id: (typeof TRIGGER_MARKS)[number],
  kind: 'parcel' | 'place',
  minzoom: number,
  filter: ExpressionSpecification,
): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'labels',
  minzoom: namedFrom(brush, minzoom),
  filter,
  layout: {
    visibility: brush.shown(LAYER_OF[kind]),
    'text-field': brokenNameIn(brush.language),
    'text-font': BOLD,
    'text-size': ['interpolate', ['linear'], ['zoom'], NAMED_FROM, sized(brush, 12.5), 16, sized(brush, 15.5)],
    'text-max-width': lineWidth(brush),
    'text-variable-anchor-offset': CLEAR_OF_FLAG,
    'symbol-sort-key': LARGE_FIRST,
  },
  paint: inked(brush, brush.palette.ink, 1.9),
});

/** The names of trigger projects beside their flags; they go with the layer of their thing. */
export const triggerNames = (brush: Brush): readonly LayerSpecification[] => {
  const ofParcels = (isLarge: boolean): ExpressionSpecification => [
    'all',
    isTriggerAmong('parcel'),
    ofSize(LARGE_PARCEL_SQUARE_METRES, isLarge),
  ];
  return [
    names(brush, 'trigger-names-place', 'place', NAMED_FROM, isTriggerAmong('place')),
    names(brush, 'trigger-names-parcel', 'parcel', NAMED_FROM, ofParcels(false)),
    names(brush, 'trigger-names-parcel-large', 'parcel', LARGE_PARCEL_NAMED_FROM, ofParcels(true)),
  ];
};

/** A flag on each trigger project before any name takes its room; where two would touch, the larger project keeps its own. */
export const triggerFlags = (brush: Brush): readonly LayerSpecification[] =>
  (['place', 'parcel'] as const).map((kind) => ({
    id: `trigger-flags-${kind}`,
    type: 'symbol',
    source: 'labels',
    minzoom: 11.5,
    filter: isTriggerAmong(kind),
    layout: {
      visibility: brush.shown(LAYER_OF[kind]),
      'icon-image': byZone(imagesByZone('flag', brush.theme)),
      'icon-anchor': 'bottom-left',
      'icon-offset': [-6.5, 3.5],
      'icon-padding': 0,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 11.5, 0.7, 13.3, 0.9, 16, 1.1],
      'symbol-sort-key': LARGE_FIRST,
    },
  }));

export const TRIGGER_LEGEND: readonly LegendEntry[] = [
  { id: 'trigger', layer: 'parcels', swatch: { type: 'icon', icon: 'flag', colours: ZONE_TINTS } },
];
