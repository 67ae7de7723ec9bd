import { type Complaint, complaintAbout, type Drawing, type Filed, featuresOf } from '../drawing.ts';
import { edgesOf, isPoint, keyOfEdge } from '../shapes.ts';

const keyOfShape = ({ feature: { properties, geometry } }: Filed): string =>
  [properties.kind, properties.level ?? 0, ...edgesOf(geometry).map(keyOfEdge).sort()].join(' ');

/** No shape of a kind is drawn twice on one level, and no stretch of road either: a viaduct has the course of the road beneath. */
export const linesAreDrawnOnce = (drawing: Drawing): readonly Complaint[] => {
  const shapes = new Map<string, string>();
  const stretches = new Map<string, string>();
  return featuresOf(drawing).flatMap((filed) => {
    if (isPoint(filed.feature)) return [];
    const { id, kind, level } = filed.feature.properties;
    const shape = keyOfShape(filed);
    const twin = shapes.get(shape);
    if (twin !== undefined) return [complaintAbout(filed, `has the shape of ${twin}`, 'leave one of the two out')];
    shapes.set(shape, id);
    if (kind !== 'road') return [];
    return edgesOf(filed.feature.geometry).flatMap((edge) => {
      const stretch = `${level ?? 0} ${keyOfEdge(edge)}`;
      const other = stretches.get(stretch);
      stretches.set(stretch, id);
      if (other === undefined) return [];
      const what = `runs over ${other} between ${keyOfEdge(edge).replace(' ', ' and ')}`;
      return [complaintAbout(filed, what, 'draw the stretch once, or give one of the two its own level')];
    });
  });
};
