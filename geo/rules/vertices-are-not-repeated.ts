import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';
import { edgesOf, keyOfPlace } from '../shapes.ts';

/** No position stands twice in a row. */
export const verticesAreNotRepeated = (drawing: Drawing): readonly Complaint[] =>
  featuresOf(drawing).flatMap((filed) =>
    edgesOf(filed.feature.geometry)
      .filter(([from, to]) => keyOfPlace(from) === keyOfPlace(to))
      .map(([from]) => complaintAbout(filed, `has ${keyOfPlace(from)} twice in a row`, 'leave one of the two out')),
  );
