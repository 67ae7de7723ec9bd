import type { Complaint, Drawing } from '../drawing.ts';

/** Every circle of minutes rests on a statement about its thing in the line it names. */
export const circlesAreSaid = ({ facts }: Drawing): readonly Complaint[] =>
  facts.walkCircles
    .filter(
      ({ thing, locator }) =>
        !facts.statements.some((statement) => statement.about === thing && statement.locator.line === locator.line),
    )
    .map(({ minutes, thing, locator }) => ({
      file: 'facts/walk-circles.json',
      id: `${minutes} minutes`,
      what: `is told by ${thing}, of which nothing is said in line ${locator.line}`,
      remedy: 'say it in facts/statements, or mend the locator',
    }));
