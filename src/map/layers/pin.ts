import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Position } from '#plan/plan.ts';
import type { Brush } from '../brush.ts';
import { imageName } from '../images.ts';

export const PIN_SOURCE = 'pin';

/** The pin as the map's data: one point, or none. */
export const pinData = (pin: Position | null): FeatureCollection => ({
  type: 'FeatureCollection',
  features: pin === null ? [] : [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...pin] } }],
});

/** The pin, over everything, its point on the place. */
export const pinLayers = ({ theme }: Brush): readonly LayerSpecification[] => [
  {
    id: 'pin',
    type: 'symbol',
    source: PIN_SOURCE,
    layout: {
      'icon-image': imageName('pin', theme, 0),
      'icon-anchor': 'bottom',
      'icon-offset': [0, 3],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-size': 1.25,
    },
  },
];
