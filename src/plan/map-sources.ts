import type { ThingKind } from './plan.ts';

/** The map's sources: the board builds one file of each, and the map draws from it. */
export const SOURCES = [
  'district',
  'mask',
  'zones',
  'axes',
  'highlight-areas',
  'parcels',
  'places',
  'roads',
  'rail',
  'water',
  'green',
  'context',
  'labels',
] as const;
export type SourceName = (typeof SOURCES)[number];

/** Which source holds the shape of a thing. */
export const SOURCE_OF: Readonly<Record<ThingKind, SourceName>> = {
  district: 'district',
  zone: 'zones',
  axis: 'axes',
  'sub-axis': 'axes',
  'highlight-area': 'highlight-areas',
  parcel: 'parcels',
  building: 'places',
  facility: 'places',
  subdistrict: 'places',
  collective: 'places',
  net: 'places',
  measure: 'places',
  section: 'places',
  works: 'places',
  bridge: 'places',
  tunnel: 'places',
  station: 'places',
  road: 'roads',
  rail: 'rail',
  water: 'water',
  park: 'green',
  'green-belt': 'green',
  context: 'context',
};

/** Where the built plan keeps a source, relative to the page. */
export const addressOf = (source: SourceName): string => `data/${source}.geojson`;
