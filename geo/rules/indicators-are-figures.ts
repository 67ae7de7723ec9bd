import { areSameDimensions, UNITS } from '#plan/unit.ts';
import type { Complaint, Drawing } from '../drawing.ts';

const FILE = 'facts/indicators.json';

/** Every cell of an indicator is a figure of its unit, the row it is told to be the same as is there, and so is the sum within the period. */
export const indicatorsAreFigures = ({ facts }: Drawing): readonly Complaint[] => {
  const figures = new Map(facts.figures.map((figure) => [figure.id, figure]));
  const rows = new Set(facts.indicators.map(({ id }) => id));
  const { investment } = facts;
  const period =
    investment && !figures.has(investment.period)
      ? [
          {
            file: 'facts/investment.json',
            id: '–',
            what: `takes the figure ${investment.period}, which is not there`,
            remedy: 'mend the id, or write null',
          },
        ]
      : [];
  const relation =
    investment && !facts.relations.some(({ id }) => id === investment.relation)
      ? [
          {
            file: 'facts/investment.json',
            id: '–',
            what: `leads to the relation ${investment.relation}, which is not there`,
            remedy: 'mend the id, or write null',
          },
        ]
      : [];
  const rowed = facts.indicators.flatMap(({ id, cells, unit, sameAs }) => [
    ...Object.entries(cells).flatMap(([cell, figure]): readonly Complaint[] => {
      if (cell === 'type' || figure === null) return [];
      const found = figures.get(figure);
      if (!found)
        return [
          {
            file: FILE,
            id,
            what: `has in ${cell} the figure ${figure}, which is not there`,
            remedy: 'mend the id, or add the figure',
          },
        ];
      const isRate = cell === 'growth' && found.unit === 'per-cent';
      if (isRate || found.unit === null || areSameDimensions(UNITS[found.unit].of, UNITS[unit].of)) return [];
      return [
        {
          file: FILE,
          id,
          what: `has in ${cell} a figure in ${found.unit}, not in ${unit}`,
          remedy: 'mend the unit of the row, or of the figure',
        },
      ];
    }),
    ...(sameAs === null || rows.has(sameAs)
      ? []
      : [{ file: FILE, id, what: `is the same as ${sameAs}, which is no row`, remedy: 'mend the id, or write null' }]),
  ]);
  return [...rowed, ...period, ...relation];
};
