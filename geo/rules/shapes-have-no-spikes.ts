import { type Complaint, complaintAbout, type Drawing, featuresOf, type Place } from '../drawing.ts';
import { localPlane } from '../local-plane.ts';
import { isArea, keyOfPlace, pathsOf } from '../shapes.ts';

/** A corner sharper than this goes out and back on itself. */
const SHARPEST_DEGREES = 1;

const cornerDegrees = (before: Place, corner: Place, after: Place): number => {
  const plane = localPlane(corner);
  const [east, north] = plane.toMetres(before);
  const [eastAfter, northAfter] = plane.toMetres(after);
  const turn = Math.atan2(east * northAfter - north * eastAfter, east * eastAfter + north * northAfter);
  return Math.abs(turn * (180 / Math.PI));
};

/** No ring or line turns back on itself at a vertex. */
export const shapesHaveNoSpikes = (drawing: Drawing): readonly Complaint[] =>
  featuresOf(drawing).flatMap((filed) =>
    pathsOf(filed.feature.geometry).flatMap((path) => {
      // The corner where a ring closes is a corner like any other.
      const walk = isArea(filed.feature) ? [...path, ...path.slice(1, 2)] : path;
      return walk.flatMap((corner, index) => {
        const before = walk[index - 1];
        const after = walk[index + 1];
        if (!before || !after) return [];
        // A repeated vertex is the business of another rule.
        if (keyOfPlace(before) === keyOfPlace(corner) || keyOfPlace(after) === keyOfPlace(corner)) return [];
        if (cornerDegrees(before, corner, after) >= SHARPEST_DEGREES) return [];
        return [complaintAbout(filed, `has a spike at ${keyOfPlace(corner)}`, 'leave the tip of the spike out')];
      });
    }),
  );
