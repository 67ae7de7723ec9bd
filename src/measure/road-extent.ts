/** West, south, east, north in degrees. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The extent of positions, longitude and latitude in turn; all NaN when one of them is, all 0 when there are none. */
export const extentOf = (coordinates: Float64Array): Extent => {
  let west = coordinates[0] ?? 0;
  let south = coordinates[1] ?? 0;
  let east = west;
  let north = south;
  let total = 0;
  for (let at = 0; at + 1 < coordinates.length; at += 2) {
    const longitude = coordinates[at] ?? 0;
    const latitude = coordinates[at + 1] ?? 0;
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
    total += longitude + latitude;
  }
  return Number.isNaN(total) ? { west: total, south: total, east: total, north: total } : { west, south, east, north };
};
