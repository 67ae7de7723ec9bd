import type { HereWords } from '../here-words.ts';

export const here: HereWords = {
  kind: 'Pin',
  looking: 'Looking…',
  failed: 'The shapes could not be read; try again.',
  holding: 'Drawn around this place, smallest first',
  outside: 'Outside the district as it is drawn.',
  edge: (distance, accuracy) => `${distance} from the drawn edge, which may be off by ±${accuracy} m`,
  edgeInDoubt: (distance, accuracy) =>
    `${distance} from the drawn edge, which may be off by ±${accuracy} m: so the place may in truth lie outside`,
  inCircle: 'known only to lie somewhere in the circle, not necessarily here',
  near: 'Nearest on the map',
  road: 'Road',
  station: 'Station',
  about: (metres) => `about ${metres} m`,
  close: 'less than 10 m',
  coordinates: 'Coordinates (latitude, longitude)',
  datums: { wgs84: 'WGS84', gcj02: 'GCJ-02' },
  datumNotes: { wgs84: 'CGCS2000 agrees within a metre', gcj02: 'used by phone maps in China such as Amap; Baidu has its own' },
  copy: 'Copy',
  copyCoordinates: (datum) => `Copy the ${datum} coordinates`,
  removePin: 'Remove the pin',
};
