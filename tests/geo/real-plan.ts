import { lineOf } from '../../geo/check.ts';
import type { Drawing } from '../../geo/drawing.ts';
import { readPlanFolder } from '../../geo/read-plan-folder.ts';

const read = (): Drawing => {
  const { drawing, complaints } = readPlanFolder('geo');
  if (!drawing) throw new Error(complaints.map(lineOf).join('\n'));
  return drawing;
};

/** The plan as it is drawn in geo. */
export const realPlan: Drawing = read();
