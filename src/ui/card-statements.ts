import { html, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Statement, Thing } from '#plan/plan.ts';
import type { Sums } from '#plan/relation.ts';
import { yearsOf } from '#plan/statement-years.ts';
import { citation } from './card-parts.ts';
import type { statedText } from './stated-text.ts';
import { yearSwitch } from './year-switch.ts';

/** What statements are told with: the element that speaks, the plan, its figures once they have come, and the year asked for. */
export interface TellingScene {
  readonly host: HTMLElement;
  readonly index: PlanIndex;
  readonly sums: Sums | null;
  readonly year: number | null;
  /** What makes figures in words open; null as long as it has not come. */
  readonly statedText: typeof statedText | null;
  readonly language: Language;
}

/** A statement with its citation; its figures open as soon as the program for that has come. */
export const tell = ({ host, index, sums, statedText, language }: TellingScene, statement: Statement) => {
  const words = sums && statedText ? statedText(host, statement, sums, index, language) : statement.text[language];
  return html`<p>${words} ${citation(statement.locator, language)}</p>`;
};

const ofTopic = (statements: readonly Statement[], topic: Statement['topic']) =>
  statements.filter((each) => each.topic === topic);

/** The switch of years where what is said is of several, or one is chosen; and how much that leaves out. */
const yearsSection = (
  { host, index, sums, year, language }: TellingScene,
  said: readonly Statement[],
  kept: readonly Statement[],
) => {
  const { years } = index.plan.about;
  const told = years.filter((each) => said.some((statement) => yearsOf(statement, sums).has(each)));
  if (year === null && told.length < 2) return nothing;
  const say = messagesIn(language).year;
  return html`<section class="by-year">${yearSwitch(host, years, year, language)}
    ${year === null ? nothing : html`<p class="soft" role="status">${say.left(String(kept.length), String(said.length - kept.length), String(year))}</p>`}</section>`;
};

/** What the plan says of a thing: what it is for, what else, and what we remark on it, of the year asked for or of all. */
export function statementSections(scene: TellingScene, { id }: Thing) {
  const { index, sums, year, language } = scene;
  const say = messagesIn(language).card;
  const said = index.statementsAbout(id);
  const kept = year === null ? said : said.filter((statement) => yearsOf(statement, sums).has(year));
  const [purposes, others, remarks] = [ofTopic(kept, 'purpose'), ofTopic(kept, 'other'), ofTopic(kept, 'remark')];
  return {
    years: yearsSection(scene, said, kept),
    purpose:
      purposes.length === 0
        ? nothing
        : html`<section class="purpose"><h3>${say.purpose}</h3>${purposes.map((each) => tell(scene, each))}</section>`,
    others:
      others.length === 0
        ? nothing
        : html`<section><h3>${say.says}</h3><ul class="says">${others.map((each) => html`<li>${tell(scene, each)}</li>`)}</ul></section>`,
    // Ours, not the plan's, and so under a heading of their own.
    remarks:
      remarks.length === 0
        ? nothing
        : html`<section><h3>${say.remarks}</h3><ul class="remarks">${remarks.map((each) => html`<li class="note">${tell(scene, each)}</li>`)}</ul></section>`,
  };
}
