import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';
import { edgesOf, keyOfEdge, keyOfPlace, positionsOf } from '../shapes.ts';

/** Axes run on the roads they follow: their vertices are road vertices and their edges road edges. */
export const axesRunOnRoads = (drawing: Drawing): readonly Complaint[] => {
  const roads = featuresOf(drawing).filter(({ feature }) => feature.properties.kind === 'road');
  const roadVertices = new Set(roads.flatMap(({ feature }) => positionsOf(feature.geometry).map(keyOfPlace)));
  const roadEdges = new Set(roads.flatMap(({ feature }) => edgesOf(feature.geometry).map(keyOfEdge)));
  return featuresOf(drawing)
    .filter(({ feature }) => feature.properties.kind === 'axis' || feature.properties.kind === 'sub-axis')
    .flatMap((filed) => {
      const strayVertices = positionsOf(filed.feature.geometry)
        .map(keyOfPlace)
        .filter((vertex) => !roadVertices.has(vertex));
      const strayEdges = edgesOf(filed.feature.geometry).filter((edge) => !roadEdges.has(keyOfEdge(edge)));
      const remedy = 'follow the road through every vertex it has there';
      const [vertex] = strayVertices;
      if (vertex) return [complaintAbout(filed, `has ${strayVertices.length} vertices on no road, the first ${vertex}`, remedy)];
      const [edge] = strayEdges;
      if (!edge) return [];
      const between = edge.map(keyOfPlace).join(' → ');
      return [complaintAbout(filed, `has ${strayEdges.length} edges that are no road's, the first ${between}`, remedy)];
    });
};
