import type { Piece } from '#density/pieces.ts';
import type { Language } from '#plan/plan.ts';
import { csvLine, csvTable } from './csv.ts';
import { densityWordsIn } from './density-words.ts';
import { messagesIn } from './messages.ts';
import { formatKilometresToMetre } from './numbers.ts';

/** What a table of pieces owes: whose data it is, and that it is no legal boundary. */
export interface TableFoot {
  readonly title: string;
  readonly counting: string;
  readonly credits: readonly string[];
}

/** The pieces of a figure as CSV (RFC 4180), one a line under a heading, then their sum, and what the table owes. */
export function piecesTable(pieces: readonly Piece[], { title, counting, credits }: TableFoot, language: Language): string {
  const { table: say, grades, place } = densityWordsIn(language);
  const { basis, page } = messagesIn(language);
  const rows = pieces.map(({ road, metres, edgeMetres }) =>
    csvLine([
      road.id,
      road.name?.zh ?? '',
      road.name?.en ?? '',
      grades[road.group.grade],
      road.group.gradeOr ? grades[road.group.gradeOr] : '',
      road.group.status === 'built' ? '' : place.toCome,
      road.group.isOverRoad ? say.yes : say.no,
      formatKilometresToMetre(metres).replaceAll(',', ''),
      formatKilometresToMetre(edgeMetres).replaceAll(',', ''),
      basis[road.basis],
      String(road.accuracyMetres),
    ]),
  );
  const sum = pieces.reduce((total, { metres }) => total + metres, 0);
  const total = csvLine([place.total, '', '', '', '', '', '', formatKilometresToMetre(sum).replaceAll(',', '')]);
  return csvTable([
    csvLine(say.columns),
    ...rows,
    total,
    ...[title, counting, page.disclaimer, ...credits].map((text) => csvLine([text])),
  ]);
}
