import { booleanClockwise } from '@turf/turf';
import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';
import { isArea, polygonsOf } from '../shapes.ts';

/** Outer rings run counter-clockwise and holes clockwise (RFC 7946, 3.1.6). */
export const ringsAreRightHanded = (drawing: Drawing): readonly Complaint[] =>
  featuresOf(drawing).flatMap((filed) => {
    if (!isArea(filed.feature)) return [];
    return polygonsOf(filed.feature.geometry).flatMap((rings, part) =>
      rings.flatMap((ring, index) => {
        const isOuter = index === 0;
        if (booleanClockwise(ring) !== isOuter) return [];
        const name = isOuter ? 'outer ring' : `hole ${index}`;
        const what = `has the ${name} of part ${part + 1} running ${isOuter ? 'clockwise' : 'counter-clockwise'}`;
        return [complaintAbout(filed, what, 'reverse the order of its positions')];
      }),
    );
  });
