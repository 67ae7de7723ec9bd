import { judge } from '#plan/judged.ts';
import { type Complaint, type Drawing, sumsOf } from '../drawing.ts';
import { mentionsIn } from '../mentions.ts';
import { thingsOf } from '../things.ts';

const FILE = 'facts/statements';

/** Every number in the words of a statement is a figure of its line, one it names, or counted by us and said to be. */
export const statementsQuoteFigures = (drawing: Drawing): readonly Complaint[] => {
  const { facts } = drawing;
  const known = new Set(facts.figures.map(({ id }) => id));
  const unknown = facts.statements.flatMap(({ id, figures = [] }) =>
    figures
      .filter((figure) => !known.has(figure))
      .map((figure) => ({
        file: FILE,
        id,
        what: `names the figure ${figure}, which is not there`,
        remedy: 'mend the id, or add it to facts/figures',
      })),
  );
  const { unfounded } = mentionsIn(facts, thingsOf(drawing), judge(sumsOf(facts)));
  return [
    ...unknown,
    ...unfounded.map(({ statement, language, written }) => ({
      file: FILE,
      id: statement,
      what: `says ${written} in ${language}, which no figure of its line states`,
      remedy: 'mend the number, name its figure under figures, or list it under counted where we counted it',
    })),
  ];
};
