import { AXIS_LEGEND } from './layers/axes.ts';
import { GREEN_LEGEND } from './layers/green.ts';
import { AREA_LEGEND } from './layers/highlight-areas.ts';
import { PARCEL_LEGEND } from './layers/parcels.ts';
import { PLACE_LEGEND } from './layers/places.ts';
import { RAIL_LEGEND } from './layers/rail.ts';
import { ROAD_LEGEND } from './layers/roads.ts';
import { TRIGGER_LEGEND } from './layers/triggers.ts';
import { WATER_LEGEND } from './layers/water.ts';
import { ZONE_LEGEND } from './layers/zones.ts';
import type { LegendEntry } from './swatch.ts';

export { NET_SWATCHES } from './layers/nets.ts';
export { walkSwatch } from './layers/walk.ts';

/** What every mark on the map stands for, in the order a reader meets the layers. */
export const LEGEND: readonly LegendEntry[] = [
  ...ZONE_LEGEND,
  ...AXIS_LEGEND,
  ...AREA_LEGEND,
  ...PARCEL_LEGEND,
  ...TRIGGER_LEGEND,
  ...PLACE_LEGEND,
  ...ROAD_LEGEND,
  ...RAIL_LEGEND,
  ...WATER_LEGEND,
  ...GREEN_LEGEND,
];
