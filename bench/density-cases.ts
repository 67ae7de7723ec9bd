import type { Polygon, Position } from 'geojson';
import type { RoadTable } from '#measure/road-density.ts';

const GROUPS = ['expressway', 'arterial', 'sub-arterial', 'branch', 'lane'];
const WEST = 114;
const SOUTH = 30;
/** Side of the square in which so many roads lie, so that there are always as many on a square kilometre: about 40, 4 km of them. */
const degreesAcross = (roads: number): number => 0.0015 * Math.sqrt(roads);
const SHORTEST_ROAD_DEGREES = 0.0005;
const ZONES_ACROSS = 4;

/** Roads of 2 to 6 vertices and about 50 to 150 m, each bending a little, in no order, in five groups. */
export const randomRoads = (count: number, random: () => number): RoadTable => {
  const across = degreesAcross(count);
  const starts = new Uint32Array(count + 1);
  const groupOfRoad = new Uint32Array(count);
  const coordinates = new Float64Array(2 * 6 * count);
  let end = 0;
  for (let road = 0; road < count; road++) {
    const vertices = 2 + Math.floor(random() * 5);
    const step = (SHORTEST_ROAD_DEGREES * (1 + 2 * random())) / (vertices - 1);
    let [longitude, latitude, bearing] = [WEST + random() * across, SOUTH + random() * across, random() * 2 * Math.PI];
    for (let vertex = 0; vertex < vertices; vertex++) {
      coordinates[end++] = longitude;
      coordinates[end++] = latitude;
      longitude += Math.sin(bearing) * step;
      latitude += Math.cos(bearing) * step;
      bearing += random() - 0.5;
    }
    starts[road + 1] = end / 2;
    groupOfRoad[road] = Math.floor(random() * GROUPS.length);
  }
  const ids = Array.from({ length: count }, (_, road) => `road-${road}`);
  return { coordinates: coordinates.slice(0, end), starts, groupOfRoad, ids, groups: GROUPS };
};

const ringAround = (centre: Position, reach: number, vertices: number, random: () => number): Position[] => {
  const [x = 0, y = 0] = centre;
  const ring = Array.from({ length: vertices }, (_, index): Position => {
    const angle = (index / vertices) * 2 * Math.PI;
    const radius = reach * (0.5 + 0.5 * random());
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
  return [...ring, ...ring.slice(0, 1)];
};

/** Thirteen zones beside each other over so many roads: concave all around, of 50 to 500 vertices, every second with a hole. */
export const randomZones = (roads: number, random: () => number): readonly Polygon[] =>
  Array.from({ length: 13 }, (_, index): Polygon => {
    const reach = degreesAcross(roads) / ZONES_ACROSS / 2;
    const [column, row] = [index % ZONES_ACROSS, Math.floor(index / ZONES_ACROSS)];
    const centre = [WEST + reach * (2 * column + 1), SOUTH + reach * (2 * row + 1)];
    const vertices = 50 + Math.floor(random() * 451);
    const shell = ringAround(centre, reach, vertices, random);
    if (index % 2 === 0) return { type: 'Polygon', coordinates: [shell] };
    return { type: 'Polygon', coordinates: [shell, ringAround(centre, reach / 3, Math.ceil(vertices / 4), random)] };
  });
