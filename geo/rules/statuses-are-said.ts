import type { Complaint, Drawing } from '../drawing.ts';

/** Every status rests on a statement about that very thing, and a thing has one status. */
export const statusesAreSaid = ({ facts }: Drawing): readonly Complaint[] => {
  const about = new Map(facts.statements.map((statement) => [statement.id, statement.about]));
  return facts.statuses.flatMap(({ id, statement }, index) => {
    const subject = about.get(statement);
    const file = 'facts/statuses.json';
    const again = facts.statuses.findIndex((other) => other.id === id) < index;
    return [
      ...(again ? [{ file, id, what: 'has a status twice', remedy: 'keep the one that the plan says last' }] : []),
      ...(subject === id
        ? []
        : [
            {
              file,
              id,
              what: `rests on ${statement}, which is ${subject === undefined ? 'no statement' : `about ${subject}`}`,
              remedy: 'name the statement about it that says so',
            },
          ]),
    ];
  });
};
