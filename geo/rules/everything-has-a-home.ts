import type { ThingKind } from '#plan/plan.ts';
import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';

const WITH_A_HOME: ReadonlySet<ThingKind> = new Set(['zone', 'axis', 'sub-axis', 'highlight-area', 'parcel', 'building']);

/** Every zone, axis, highlight area, parcel and building, drawn or unplaced, belongs to something. */
export const everythingHasAHome = (drawing: Drawing): readonly Complaint[] => {
  const members = new Set(drawing.facts.structure.map(({ member }) => member));
  const what = 'belongs to nothing';
  const remedy = 'say in facts/structure.json what it belongs to, or leave it out';
  const drawn = featuresOf(drawing)
    .filter(({ feature: { properties } }) => WITH_A_HOME.has(properties.kind) && !members.has(properties.id))
    .map((filed) => complaintAbout(filed, what, remedy));
  const unplaced = drawing.facts.unplaced
    .filter(({ id, kind }) => WITH_A_HOME.has(kind) && !members.has(id))
    .map(({ id }) => ({ file: 'facts/unplaced.json', id, what, remedy }));
  return [...drawn, ...unplaced];
};
