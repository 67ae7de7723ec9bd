import { expect, test } from 'vitest';
import type { Piece } from '#density/pieces.ts';
import type { SurveyedRoad } from '#density/survey.ts';
import { piecesTable } from '#i18n/pieces-table.ts';

const road = (over: Partial<SurveyedRoad>): SurveyedRoad => ({
  id: 'road-ink-1',
  thing: 'road-ink',
  name: { zh: '墨路', en: 'Ink Road' },
  group: { grade: 'branch', gradeOr: null, status: 'built', isOverRoad: false },
  level: 0,
  basis: 'traced',
  accuracyMetres: 15,
  course: [],
  ...over,
});

const piece = (metres: number, edgeMetres: number, over: Partial<SurveyedRoad> = {}): Piece => ({
  road: road(over),
  stretches: [],
  metres,
  edgeMetres,
});

const FOOT = { title: 'Cloud zone', counting: 'down to lanes', credits: ['© somebody'] } as const;
const linesOf = (pieces: readonly Piece[]) => piecesTable(pieces, FOOT, 'en').split('\r\n');

test('a table of pieces has a heading, a line for each, their sum, and what it owes', () => {
  const group = { grade: 'lane', gradeOr: 'branch', status: 'plan-works', isOverRoad: true } as const;
  expect(linesOf([piece(1234, 0), piece(6, 3.25, { id: 'road-2', thing: null, name: null, group, basis: 'derived' })])).toEqual([
    'id,name (Chinese),name,grade,other plausible grade,status,viaduct,km,of which on the edge,basis,accuracy m',
    expect.stringMatching(/^road-ink-1,墨路,Ink Road,Branch road,,,no,1\.234,0\.000,[^,]+,15$/),
    expect.stringMatching(/^road-2,,,Lane,Branch road,planned,yes,0\.006,0\.003,[^,]+,15$/),
    'In all,,,,,,,1.240',
    'Cloud zone',
    'down to lanes',
    expect.stringContaining('chematic'),
    '© somebody',
    '',
  ]);
});

test('kilometres of a thousand and more have no separator, which would be a new column', () => {
  expect(linesOf([piece(1_234_567, 0)])[2]).toBe('In all,,,,,,,1234.567');
});

test('a comma, a quote or a break in a name stays in its column', () => {
  const [, line] = linesOf([piece(1, 0, { name: { zh: '墨,路', en: 'The "Ink"\nRoad' } })]);
  expect(line).toMatch(/^road-ink-1,"墨,路","The ""Ink""\nRoad",Branch road,/);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('a name that begins like a formula, %s, is text to a spreadsheet', (en) => {
  expect(linesOf([piece(1, 0, { name: { zh: '墨', en } })])[1]).toContain(`,'${en},`);
});
