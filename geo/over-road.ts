import { type Drawing, featuresOf } from './drawing.ts';
import { edgesOf, isLine, keyOfEdge } from './shapes.ts';

/** The ids of the viaducts that run over drawn roads for all their length: every edge of theirs is one of a road on the ground. */
export const idsOverRoad = (drawing: Drawing): ReadonlySet<string> => {
  const roads = featuresOf(drawing)
    .map(({ feature }) => feature)
    .filter(isLine)
    .filter(({ properties }) => properties.kind === 'road');
  const onGround = new Set(
    roads.flatMap(({ properties, geometry }) => (properties.level === 0 ? edgesOf(geometry).map(keyOfEdge) : [])),
  );
  return new Set(
    roads.flatMap(({ id, properties, geometry }) =>
      properties.level === 1 && edgesOf(geometry).every((edge) => onGround.has(keyOfEdge(edge))) ? [id] : [],
    ),
  );
};
