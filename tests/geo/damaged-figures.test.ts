import { expect, test } from 'vitest';
import { realPlan } from './real-plan.ts';

const { statements } = realPlan.facts;

/** Figures that the text leaves without a word they need: the line, the figure as we tell it, and what a remark says is lost. */
const DAMAGED: readonly (readonly [line: number, figure: RegExp, lost: RegExp])[] = [
  [14, /3\.7|1\.8/, /3\.7和1\.8之后缺“倍”字/],
  [16, /2\.3倍/, /“2\.3倍”前缺“十二五”/],
  [16, /101个/, /“101”后缺“个”/],
  [20, /学校9所/, /“9”“15”之后缺量词/],
  [451, /8\.6件/, /专栏2多处单位丢失（件、/],
  [487, /80\.3岁/, /专栏2多处单位丢失（件、岁/],
  [497, /9\.7人/, /专栏2多处单位丢失（件、岁、人/],
  [507, /15\.1年/, /专栏2多处单位丢失（件、岁、人、年/],
  [640, /重大项目187项/, /“187”之后缺量词/],
  [644, /1—2个/, /“1-2”后缺量词/],
  [648, /50亿/, /“50亿”的币种丢失/],
  [652, /20场/, /“20”之后缺量词/],
  [666, /13\.5名/, /“13\.5名”，当缺“万”字/],
  [690, /7家/, /“市区两认定”缺“级”字/],
  [720, /170个/, /“170个老旧区”，缺“小”字/],
  [724, /50000个/, /“50000”之后缺量词/],
  [758, /3\.5人/, /“3\.5人”缺单位字/],
  [762, /6%/, /“控制6%”，缺/],
  [768, /500张/, /“500”之后缺量词/],
  [778, /3家/, /“3”后缺量词/],
  [786, /1500套/, /“1500”之后缺量词/],
  [788, /600个以上/, /“600”之后缺量词/],
  [804, /30片/, /“30”之后缺量词/],
];

test.each(DAMAGED)('in line %i whoever reads %o finds on the same card what is lost there', (line, figure, lost) => {
  const told = statements.filter(
    ({ locator, topic, text }) => locator.line === line && topic !== 'remark' && figure.test(text.zh),
  );
  expect(told.length).toBeGreaterThan(0);
  const without = told.filter(
    ({ about }) => !statements.some((said) => said.about === about && said.topic === 'remark' && lost.test(said.text.zh)),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

const BARE: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['statement-section-4-3-1', '50亿（币种在原文中丢失）', '5 billion (the currency is lost in the text)'],
  ['statement-section-5-1-4', '“13.5名”（当缺“万”字）', '"13.5" in the text (the word for ten thousand must be lost)'],
  ['statement-section-7-1-4', '“3.5人”（缺单位字）', '"3.5 people" in the text (a unit is lost)'],
];

test.each(BARE)('a figure with no unit at all says so itself, since a search shows it alone: %s', (id, zh, en) => {
  const said = statements.find((statement) => statement.id === id);
  expect(said?.text.zh).toContain(zh);
  expect(said?.text.en).toContain(en);
});

test('the number of graduates who stayed is told only as what stands in the text, with what must be lost', () => {
  const told = statements.filter(({ text }) => /8人/.test(text.zh));
  expect(told.map(({ id, topic }) => [id, topic])).toEqual([['statement-section-1-1-18', 'remark']]);
  expect(told[0]?.text.zh).toContain('当缺“万”字');
});
