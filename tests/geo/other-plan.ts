import { lineOf } from '../../geo/check.ts';
import type { Drawing, DrawnFeature, DrawnGeometry, DrawnProperties, Facts, Place, Rule } from '../../geo/drawing.ts';
import { readPlanFolder } from '../../geo/read-plan-folder.ts';

const read = (): Drawing => {
  const { drawing, complaints } = readPlanFolder('tests/fixtures/other-plan');
  if (!drawing) throw new Error(complaints.map(lineOf).join('\n'));
  return drawing;
};

/** The made-up plan as it stands in the fixtures: no rule complains of it. */
export const otherPlan: Drawing = read();

const changed = (drawing: Drawing, id: string, change: (feature: DrawnFeature) => readonly DrawnFeature[]): Drawing => {
  const ids = drawing.themes.flatMap(({ features }) => features.map((feature) => feature.id));
  if (!ids.includes(id)) throw new Error(`${id} is not in the made-up plan: it has ${ids.join(', ')}`);
  const themes = drawing.themes.map(({ file, features }) => ({
    file,
    features: features.flatMap((feature) => (feature.id === id ? change(feature) : [feature])),
  }));
  return { ...drawing, themes };
};

/** The made-up plan with some properties of one feature changed. */
export const withProperties = (id: string, properties: Partial<DrawnProperties>, drawing = otherPlan): Drawing =>
  changed(drawing, id, (feature) => [{ ...feature, properties: { ...feature.properties, ...properties } }]);

/** The made-up plan with another geometry for one feature. */
export const withGeometry = (id: string, geometry: DrawnGeometry, drawing = otherPlan): Drawing =>
  changed(drawing, id, (feature) => [{ ...feature, geometry }]);

/** The made-up plan with one feature drawn a second time under another id, with other properties and geometry where given. */
export const withCopy = (
  id: string,
  copyId: string,
  geometry?: DrawnGeometry,
  properties: Partial<DrawnProperties> = {},
  drawing = otherPlan,
): Drawing =>
  changed(drawing, id, (feature) => [
    feature,
    {
      ...feature,
      id: copyId,
      properties: { ...feature.properties, ...properties, id: copyId },
      geometry: geometry ?? feature.geometry,
    },
  ]);

/** The made-up plan without one feature. */
export const without = (id: string, drawing = otherPlan): Drawing => changed(drawing, id, () => []);

/** The made-up plan with some of its facts replaced. */
export const withFacts = (facts: Partial<Facts>, drawing = otherPlan): Drawing => ({
  ...drawing,
  facts: { ...drawing.facts, ...facts },
});

/** A polygon of one ring, closed for you. */
export const ringOf = (...places: Place[]): DrawnGeometry => ({
  type: 'Polygon',
  coordinates: [[...places, ...places.slice(0, 1)]],
});

/** A line through the places given. */
export const lineThrough = (...places: Place[]): DrawnGeometry => ({ type: 'LineString', coordinates: places });

/** What a rule says of a drawing, line by line as the check prints it. */
export const said = (rule: Rule, drawing: Drawing): readonly string[] => rule(drawing).map(lineOf);
