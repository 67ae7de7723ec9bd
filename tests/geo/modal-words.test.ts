import { expect, test } from 'vitest';
import type { Language, Statement } from '#plan/plan.ts';
import { realPlan } from './real-plan.ts';

/** How sure the plan is of something; the table in geo/README.md says it in words. */
interface ModalWord {
  readonly zh: RegExp;
  readonly en: RegExp;
  /** The lines of the plan in which the word says how sure something is. */
  readonly lines: readonly number[] | null;
}

const WORDS: Readonly<Record<string, ModalWord>> = {
  力争: { zh: /力争/, en: /\bstriv/i, lines: [704, 706, 708, 724, 796, 804, 852] },
  争取: { zh: /争取/, en: /\b(?:seek|sought)/i, lines: [648, 696, 700, 852] },
  探索: { zh: /探索/, en: /\bexplor/i, lines: [24, 382, 619, 674, 692, 728, 744, 852, 856, 864, 868] },
  谋划: { zh: /谋划/, en: /\bdevis/i, lines: [652, 732] },
  确保: { zh: /确保/, en: /\bensur/i, lines: [724, 736, 821, 874, 878, 882] },
  基本: { zh: /基本(?:建成|完成|形成|实现|覆盖)/, en: /\blargely\b/i, lines: [370, 378, 720, 724, 784] },
  加快: { zh: /加快/, en: /\b(?:sped|speed) up\b|\bspeeding up\b/i, lines: null },
};
const CASES = Object.entries(WORDS).map(([word, { zh, en, lines }]) => ({ word, zh, en, lines }));

const { statements, statuses, roadGoal } = realPlan.facts;
const said = statements.filter(({ topic }) => topic !== 'remark');
const textOf = (id: string, language: Language): string | undefined =>
  statements.find((statement) => statement.id === `statement-${id}`)?.text[language];

test.each(CASES)('what is $word in Chinese has its one word in English, and nothing else has', ({ zh, en }) => {
  const isUneven = ({ text }: Pick<Statement, 'text'>) => zh.test(text.zh) !== en.test(text.en);
  expect(statements.filter(isUneven).map(({ id }) => id)).toEqual([]);
  expect(roadGoal === null || isUneven(roadGoal.goal)).toBe(false);
});

test.each(CASES.filter(({ lines }) => lines !== null))(
  '$word is said of the lines where the plan says it, and of no other',
  ({ zh, lines }) => {
    const found = said.filter(({ text }) => zh.test(text.zh)).map(({ locator }) => locator.line);
    expect([...new Set(found)].sort((a, b) => a - b)).toEqual(lines);
  },
);

test('what the plan only explores, devises, seeks or strives for says so where its status is stated', () => {
  const isUnsure = (text: string | undefined): boolean => /探索|谋划|争取|力争/.test(text ?? '');
  const unsure = statuses.filter(({ statement }) => isUnsure(statements.find(({ id }) => id === statement)?.text.zh));
  const explored = statuses.filter(({ status }) => status === 'explored');
  expect(explored.filter((one) => !unsure.includes(one))).toEqual([]);
  expect(explored.map(({ id }) => id)).toContain('tunnel-hanzhengjie');
});

const SURE: readonly (readonly [of: string, zh: string, en: string])[] = [
  ['tunnel-hanzhengjie-1', '力争启动建设。', 'The plan strives to start building it.'],
  ['zone-hanzhengjie-10', '力争启动汉正街隧道的建设。', 'The plan strives to start building the Hanzheng Street tunnel.'],
  ['green-axis-hanzhengjie-1', '谋划启动建设。', 'Starting to build it is to be devised.'],
  ['belt-hanjiangwan-valley-1', '有序推进建设。', 'To be built step by step.'],
  ['bridge-hanjiangwan-1', '2021—2025年建成。', 'To be completed in 2021–2025.'],
  [
    'measure-industry-transfer-zone-1',
    '争取建设，与国家级开发区联动。',
    'Sought, along with ties to national development zones.',
  ],
  [
    'measure-backbone-roads-1',
    '2025年前基本建成，使区内外快速相连。',
    'To be largely complete by 2025, for fast links within the district and beyond.',
  ],
  ['works-hanjiangwan-ecology-1', '2021—2025年要全面完成。', 'To be fully completed by 2025.'],
  ['measure-culture-and-tourism-demonstration-1', '要创建成。', 'The district is to be made one.'],
];

test.each(SURE)('%s is as sure as the plan is', (id, zh, en) => {
  expect([textOf(id, 'zh'), textOf(id, 'en')]).toEqual([zh, en]);
});
