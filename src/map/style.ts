import type { GeoJSONSourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { addressOf, SOURCES } from '#plan/map-sources.ts';
import { setAside } from './aside.ts';
import { brushOf, type Look } from './brush.ts';
import { axisLayers, axisNames } from './layers/axes.ts';
import { densitySources } from './layers/density-data.ts';
import { densityMarks } from './layers/density-marks.ts';
import { densityRoads } from './layers/density-roads.ts';
import { densityEdges, densityNames, densityShades } from './layers/density-shades.ts';
import { greenLayers, greenNames, greenSpots } from './layers/green.ts';
import { contextLayers, districtEdge, groundLayers, maskLayers, neighbourNames } from './layers/ground.ts';
import { areaEdges, areaHatches, areaNames } from './layers/highlight-areas.ts';
import { markedAreas, markedLinesAndSpots, markedNames } from './layers/marks.ts';
import { netLayers, netNames } from './layers/nets.ts';
import { largeParcelNames, parcelLayers, parcelNames } from './layers/parcels.ts';
import { PIN_SOURCE, pinData, pinLayers } from './layers/pin.ts';
import { placeDots, placeLines, placeNames, placeShapes } from './layers/places.ts';
import { railLayers, railNames, stationDots } from './layers/rail.ts';
import { roadLayers, roadNames } from './layers/roads.ts';
import { triggerFlags, triggerNames } from './layers/triggers.ts';
import { WALK_SOURCE, walkBands, walkData, walkLines, walkOrigin } from './layers/walk.ts';
import { waterLayers, waterNames } from './layers/water.ts';
import { zoneEdges, zoneNames, zoneWashes } from './layers/zones.ts';
import { staged } from './stage.ts';

/** The painter's order, bottom to top. Of the names, the later ones win where two would touch. */
const PAINTERS = [
  groundLayers,
  zoneWashes,
  contextLayers,
  greenLayers,
  densityShades,
  maskLayers,
  waterLayers,
  walkBands,
  roadLayers,
  walkLines,
  densityRoads,
  densityEdges,
  areaHatches,
  areaEdges,
  zoneEdges,
  axisLayers,
  parcelLayers,
  placeShapes,
  districtEdge,
  netLayers,
  markedAreas,
  placeLines,
  railLayers,
  stationDots,
  greenSpots,
  placeDots,
  walkOrigin,
  markedLinesAndSpots,
  densityMarks,
  neighbourNames,
  roadNames,
  greenNames,
  waterNames,
  largeParcelNames,
  railNames,
  placeNames,
  parcelNames,
  axisNames,
  zoneNames,
  areaNames,
  densityNames,
  triggerNames,
  triggerFlags,
  netNames,
  markedNames,
  pinLayers,
] as const;

const sourceOf = (address: string): GeoJSONSourceSpecification => ({ type: 'geojson', data: address, promoteId: 'thing' });

/** The whole style of a look as a value; equal looks give equal styles, so that a change of look is a small difference. */
export function styleFor(look: Look): StyleSpecification {
  const brush = brushOf(look);
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(SOURCES.map((name) => [name, sourceOf(addressOf(name))])),
      ...densitySources(look.density),
      [WALK_SOURCE]: { type: 'geojson', data: walkData(look.walk) },
      [PIN_SOURCE]: { type: 'geojson', data: pinData(look.pin) },
    },
    layers: PAINTERS.flatMap((paint) => paint(brush).map((layer) => setAside(staged(layer, look), look))),
  };
}
