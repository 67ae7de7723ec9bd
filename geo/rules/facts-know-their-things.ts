import { type Complaint, complaintAbout, type Drawing, featuresOf, thingIdOf } from '../drawing.ts';

interface Mention {
  readonly file: string;
  readonly id: string;
  readonly thing: string;
}

const mentionsOf = ({ facts }: Drawing): readonly Mention[] => [
  { file: 'facts/about.json', id: 'district', thing: facts.about.district },
  ...facts.structure.flatMap(({ member, of }) =>
    [member, of].map((thing) => ({ file: 'facts/structure.json', id: `${member} of ${of}`, thing })),
  ),
  ...facts.statements.map(({ id, about }) => ({ file: 'facts/statements', id, thing: about })),
  ...facts.projects.flatMap(({ id, of, named }) => [of, ...named].map((thing) => ({ file: 'facts/projects.json', id, thing }))),
  ...facts.readings.flatMap(({ id, things }) => things.map((thing) => ({ file: 'facts/readings.json', id, thing }))),
  ...facts.figures.flatMap(({ id, about }) => about.map((thing) => ({ file: 'facts/figures', id, thing }))),
  ...facts.walkCircles.map(({ minutes, thing }) => ({ file: 'facts/walk-circles.json', id: `${minutes} minutes`, thing })),
  ...facts.statuses.map(({ id }) => ({ file: 'facts/statuses.json', id, thing: id })),
  ...facts.otherNames.map(({ id }) => ({ file: 'facts/other-names.json', id, thing: id })),
];

/** Every thing the facts speak of is drawn with a name or listed as unplaced, never both; a whole that a shape is part_of is drawn. */
export const factsKnowTheirThings = (drawing: Drawing): readonly Complaint[] => {
  const drawn = new Set(featuresOf(drawing).map(({ feature }) => thingIdOf(feature.properties)));
  const named = new Set(
    featuresOf(drawing).flatMap(({ feature }) => (feature.properties.name_zh === null ? [] : [thingIdOf(feature.properties)])),
  );
  const unplaced = new Set([...drawing.facts.unplaced, ...drawing.facts.outline].map(({ id }) => id));
  const unknown = mentionsOf(drawing)
    .filter(({ thing }) => !named.has(thing) && !unplaced.has(thing))
    .map(({ file, id, thing }) => {
      const what = drawn.has(thing)
        ? `speaks of ${thing}, which is drawn without a name`
        : `speaks of ${thing}, which is neither drawn nor unplaced`;
      return { file, id, what, remedy: `name it in the drawing, or give the reason in facts/unplaced.json` };
    });
  const twofold = [...unplaced]
    .filter((id) => drawn.has(id))
    .map((id) => {
      return { file: 'facts/unplaced.json', id, what: 'is drawn as well', remedy: 'take it out here, or do not draw it' };
    });
  const partless = featuresOf(drawing).flatMap((filed) => {
    const whole = filed.feature.properties.part_of;
    if (whole === undefined || drawn.has(whole)) return [];
    return [complaintAbout(filed, `is part of ${whole}, which is not drawn`, `draw ${whole}, or leave part_of out`)];
  });
  return [...unknown, ...twofold, ...partless];
};
