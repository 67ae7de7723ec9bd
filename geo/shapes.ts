import type { DrawnFeature, DrawnGeometry, DrawnLine, DrawnPolygon, Place } from './drawing.ts';

/** A feature whose geometry is known to be of one form. */
export type Shaped<G extends DrawnGeometry> = DrawnFeature & { readonly geometry: G };

/** Whether a feature is drawn as an area. */
export const isArea = (feature: DrawnFeature): feature is Shaped<DrawnPolygon> =>
  feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon';

/** Whether a feature is drawn as a line. */
export const isLine = (feature: DrawnFeature): feature is Shaped<DrawnLine> =>
  feature.geometry.type === 'LineString' || feature.geometry.type === 'MultiLineString';

/** Whether a feature is drawn as a point. */
export const isPoint = (feature: DrawnFeature): feature is Shaped<Extract<DrawnGeometry, { type: 'Point' }>> =>
  feature.geometry.type === 'Point';

/** The polygons of an area, each its outer ring first, then its holes. */
export const polygonsOf = (area: DrawnPolygon): Place[][][] => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates);

/** The rings of areas and the courses of lines, as runs of positions; a point is a run of one. */
export const pathsOf = (geometry: DrawnGeometry): readonly Place[][] => {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
};

/** Every position of a geometry, in the order drawn. */
export const positionsOf = (geometry: DrawnGeometry): readonly Place[] => pathsOf(geometry).flat();

/** A straight piece between two neighbouring positions. */
export type Edge = readonly [from: Place, to: Place];

/** The edges of a run of positions; a run of n positions has n − 1. */
export const edgesOfPath = (path: readonly Place[]): readonly Edge[] =>
  path.flatMap((to, index): Edge[] => {
    const from = path[index - 1];
    return from ? [[from, to]] : [];
  });

/** Every edge of a geometry, in the order drawn. */
export const edgesOf = (geometry: DrawnGeometry): readonly Edge[] => pathsOf(geometry).flatMap(edgesOfPath);

/** A position as text: "114.2,30.6"; equal positions have equal text. */
export const keyOfPlace = ([longitude, latitude]: Place): string => `${longitude},${latitude}`;

/** An edge as text that does not depend on its direction. */
export const keyOfEdge = ([from, to]: Edge): string => [keyOfPlace(from), keyOfPlace(to)].sort().join(' ');
