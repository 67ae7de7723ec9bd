import { type Complaint, type Drawing, featuresOf, thingIdOf } from '../drawing.ts';

interface Named {
  readonly file: string;
  readonly id: string;
}

const WELL_FORMED = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const repeatedIn = (named: readonly Named[]): readonly Complaint[] =>
  named.flatMap(({ file, id }, index) => {
    const first = named.findIndex((other) => other.id === id);
    if (first === index) return [];
    const what = `is used twice; it stands first in ${named[first]?.file}`;
    return [{ file, id, what, remedy: 'give one of the two an id of its own, never used before' }];
  });

/** No two features, things, chapters, statements, readings, counts, sources or marks share an id; ids are lower-case words joined by hyphens; both places of a feature's id agree. */
export const idsAreUnique = (drawing: Drawing): readonly Complaint[] => {
  const drawn = featuresOf(drawing).map(({ file, feature }) => ({ file, id: feature.properties.id }));
  const { unplaced, outline, statements, readings, projects, sources, roadGoal, figures, outsideFigures, indicators, relations } =
    drawing.facts;
  const streets = featuresOf(drawing)
    .filter(({ feature }) => feature.properties.kind === 'road')
    .map(({ file, feature }) => ({ file, id: thingIdOf(feature.properties), piece: feature.properties.id }));
  const malformed = drawn
    .filter(({ id }) => !WELL_FORMED.test(id))
    .map(({ file, id }) => ({
      file,
      id,
      what: 'is no id',
      remedy: 'write lower-case words of a–z and 0–9 joined by single hyphens',
    }));
  const disagreeing = featuresOf(drawing)
    .filter(({ feature }) => feature.id !== feature.properties.id)
    .map(({ file, feature }) => {
      const what = `has the id ${feature.id} beside its properties`;
      return { file, id: feature.properties.id, what, remedy: 'write the same id in both places' };
    });
  const streetsNamedLikePieces = streets
    .filter(({ id, piece }) => id !== piece && drawn.some((other) => other.id === id))
    .map(({ file, id, piece }) => {
      const what = `is a piece of the street ${id}, and another feature has that very id`;
      return { file, id: piece, what, remedy: `number every piece of the street: ${id}-1, ${id}-2 …` };
    });
  return [
    ...malformed,
    ...disagreeing,
    ...repeatedIn(drawn),
    ...streetsNamedLikePieces,
    ...repeatedIn([
      ...unplaced.map(({ id }) => ({ file: 'facts/unplaced.json', id })),
      ...outline.map(({ id }) => ({ file: 'facts/outline.json', id })),
    ]),
    ...repeatedIn(statements.map(({ id }) => ({ file: 'facts/statements', id }))),
    ...repeatedIn(readings.map(({ id }) => ({ file: 'facts/readings.json', id }))),
    ...repeatedIn(projects.map(({ id }) => ({ file: 'facts/projects.json', id }))),
    ...repeatedIn([
      ...figures.map(({ id }) => ({ file: 'facts/figures', id })),
      ...outsideFigures.map(({ id }) => ({ file: 'facts/outside-figures.json', id })),
    ]),
    ...repeatedIn(indicators.map(({ id }) => ({ file: 'facts/indicators.json', id }))),
    ...repeatedIn(relations.map(({ id }) => ({ file: 'facts/relations.json', id }))),
    ...repeatedIn(sources.map(({ key }) => ({ file: 'facts/sources.json', id: key }))),
    ...repeatedIn((roadGoal?.marks ?? []).map(({ id }) => ({ file: 'facts/road-goal.json', id }))),
  ];
};
