import type { Piece } from '#density/pieces.ts';
import type { Language } from '#plan/plan.ts';
import { densityWordsIn } from './density-words.ts';
import { messagesIn } from './messages.ts';
import { formatKilometresToMetre } from './numbers.ts';

/** What a table of pieces owes: whose data it is, and that it is no legal boundary. */
export interface TableFoot {
  readonly title: string;
  readonly counting: string;
  readonly credits: readonly string[];
}

/** A field by RFC 4180: in quotes, doubled inside; and never read as a formula by a spreadsheet. */
const field = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const line = (fields: readonly string[]): string => fields.map(field).join(',');

/** The pieces of a figure as CSV (RFC 4180), one a line under a heading, then their sum, and what the table owes. */
export function piecesTable(pieces: readonly Piece[], { title, counting, credits }: TableFoot, language: Language): string {
  const { table: say, grades, place } = densityWordsIn(language);
  const { basis, page } = messagesIn(language);
  const rows = pieces.map(({ road, metres, edgeMetres }) =>
    line([
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
  const total = line([place.total, '', '', '', '', '', '', formatKilometresToMetre(sum).replaceAll(',', '')]);
  return [
    line(say.columns),
    ...rows,
    total,
    ...[title, counting, page.disclaimer, ...credits].map((text) => line([text])),
    '',
  ].join('\r\n');
}
