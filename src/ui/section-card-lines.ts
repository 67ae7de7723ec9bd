import { html, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount, formatInvestment, formatLocatorInFull, formatPerCent } from '#i18n/numbers.ts';
import type { Voice } from '#i18n/reference-text.ts';
import { sourceWordsIn } from '#i18n/source-words.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Passage, Said } from '#plan/passages.ts';
import type { Bilingual, Language, Statement, Thing } from '#plan/plan.ts';
import type { Reading } from '#plan/reading.ts';
import type { Sums } from '#plan/relation.ts';
import { piecesOf } from '#search/marks.ts';
import type { Range } from '#search/ranges.ts';
import { thingLink } from './card-parts.ts';
import { cite } from './cite.ts';
import { emit } from './emit.ts';
import { shown } from './marked-text.ts';
import type { statedText } from './stated-text.ts';

/** A statement that is looked for, by its id, and the stretches of it that answer to what was typed. */
export interface MarkedStatement {
  readonly id: string;
  readonly ranges: readonly Range[];
}

/** What the lines of a section are shown with: the element that speaks, the plan, the line and the statement marked, what is selected. */
interface LinesScene {
  readonly host: HTMLElement;
  readonly index: PlanIndex;
  readonly language: Language;
  readonly entryId: string;
  readonly line: number | null;
  readonly said: MarkedStatement | null;
  readonly selected: Thing | null;
  /** The plan's figures, and what makes those in words open; null as long as they have not come. */
  readonly sums: Sums | null;
  readonly statedText: typeof statedText | null;
}

/** Enough of a text to tell the buttons of a card from each other. */
const LABEL_CHARACTERS = 24;

const shortened = (text: string): string => (text.length > LABEL_CHARACTERS ? `${text.slice(0, LABEL_CHARACTERS)}…` : text);

/** A sentence of ours; `thing` and `statement` are the ids its link leads back to. */
interface Sentence {
  readonly text: Bilingual;
  readonly voice: Voice;
  readonly thing: string | null;
  readonly statement: string | null;
}

/** A sentence with the button that copies it with its reference; the one looked for is marked, and in it what was typed. */
const sentence = ({ host, index, language, said, sums, statedText }: LinesScene, { locator }: Passage, one: Sentence) => {
  const { text, voice, thing, statement } = one;
  const say = sourceWordsIn(language);
  const citing = { about: index.plan.about, locator, thing, statement, words: { text, voice } };
  const isMarked = said !== null && statement === said.id;
  const ranges = isMarked ? said.ranges : [];
  const words =
    sums && statedText && statement !== null
      ? statedText(host, { id: statement, text }, sums, index, language, ranges)
      : shown(piecesOf(text[language], ranges));
  return html`<p data-statement=${statement ?? nothing} aria-current=${isMarked ? 'true' : nothing}>${voice === 'note' ? html`<span class="mark">${messagesIn(language).card.remarks}</span> ` : nothing}${words}
    <button type="button" class="cite" aria-label=${say.citeText(shortened(text[language]))} @click=${() => cite(host, citing, language)}>${say.cite}</button></p>`;
};

const told = (scene: LinesScene, passage: Passage, about: string, statements: readonly Statement[]) => {
  const thing = scene.index.thing(about);
  const isOfSection = about === scene.entryId;
  return html`<li class="said">${thing && !isOfSection ? html`<h4>${thingLink(scene.host, thing, scene.language)}</h4>` : nothing}
    ${statements.map(({ id, text, topic }) => sentence(scene, passage, { text, voice: topic === 'remark' ? 'note' : 'paraphrase', thing: isOfSection ? null : about, statement: id }))}</li>`;
};

const members = ({ host, index, language }: LinesScene, said: Extract<Said, { type: 'members' }>) => {
  const whole = index.thing(said.of);
  if (!whole) return nothing;
  const role = messagesIn(language).roles[said.role];
  const notes = said.memberships.flatMap(({ note }) => note ?? []);
  return html`<li class="said members"><h4>${thingLink(host, whole, language)} <span class="mark">${role}</span></h4>
    <ul class="links">${said.memberships.map(({ member }) => {
      const thing = index.thing(member);
      return thing ? html`<li>${thingLink(host, thing, language)}</li>` : nothing;
    })}</ul>${notes.map((note) => html`<p class="note">${note[language]}</p>`)}</li>`;
};

const projects = ({ host, index, language }: LinesScene, { count }: Extract<Said, { type: 'projects' }>) => {
  const whole = index.thing(count.of);
  const say = messagesIn(language).card;
  return html`<li class="said"><h4>${whole ? thingLink(host, whole, language) : nothing} <span class="mark">${say.projects}</span></h4>
    <p>${say.projectsLine(formatCount(count.count), formatInvestment(count.investmentYiYuan, language))}</p>
    ${count.note ? html`<p class="note">${count.note[language]}</p>` : nothing}</li>`;
};

const saidLine = (scene: LinesScene, passage: Passage, said: Said) => {
  const say = sourceWordsIn(scene.language);
  switch (said.type) {
    case 'told':
      return told(scene, passage, said.about, said.statements);
    case 'members':
      return members(scene, said);
    case 'projects':
      return projects(scene, said);
    case 'framework':
    case 'road-figure':
      return html`<li class="said"><h4><span class="mark">${said.type === 'framework' ? say.framework : say.roads}</span></h4>${sentence(scene, passage, { text: said.text, voice: 'paraphrase', thing: null, statement: null })}</li>`;
  }
};

const doubt = ({ host, language }: LinesScene, { id, literal, read }: Reading) => {
  const [likeliest] = read;
  const say = sourceWordsIn(language).readings;
  return html`<li><button type="button" class="link" @click=${() => emit(host, { type: 'dialog-toggled', dialog: { type: 'readings', reading: id } })}><span lang="zh-Hans">${literal}${likeliest && likeliest.text !== literal ? ` → ${likeliest.text}` : ''}</span></button>
    <small class="inline">${likeliest ? say.confidence(formatPerCent(likeliest.confidence)) : nothing}</small></li>`;
};

/** The section itself is told of first, what is told of others after it. */
const inOrder = (said: readonly Said[], entryId: string): readonly Said[] => {
  const isOfSection = (one: Said): boolean => one.type === 'told' && one.about === entryId;
  return [...said.filter(isOfSection), ...said.filter((one) => !isOfSection(one))];
};

/**
 * All that is known to stand in one line, with what cites it. The line that is looked for is marked; where one of its statements
 * is looked for, that is the current one.
 */
export function lineSection(scene: LinesScene, passage: Passage) {
  const { host, index, language, entryId, line, said, selected } = scene;
  const { locator, readings } = passage;
  const say = sourceWordsIn(language);
  const isMarked = locator.line === line;
  const citing = { about: index.plan.about, locator, thing: selected?.id ?? null, statement: null, words: null };
  return html`<section class="line ${isMarked ? 'marked' : ''}" data-line=${locator.line} aria-labelledby="line-${locator.line}" aria-current=${isMarked && said === null ? 'true' : nothing}>
    <h3 id="line-${locator.line}"><button type="button" @click=${() => emit(host, { type: 'passage-opened', line: locator.line })}>${say.line(String(locator.line), locator.paragraph)}${locator.box === null ? '' : ` · ${say.box(String(locator.box))}`}</button>
      <button type="button" class="cite" aria-label=${say.citeLine(String(locator.line))} @click=${() => cite(host, citing, language)}>${say.cite}</button></h3>
    ${isMarked ? html`<p class="full">${formatLocatorInFull(locator, language)}</p>` : nothing}
    <ul>${inOrder(passage.said, entryId).map((said) => saidLine(scene, passage, said))}</ul>
    ${
      readings.length === 0
        ? nothing
        : html`<div class="doubts"><h4><span class="mark">${messagesIn(language).card.doubtfulReadings}</span></h4><ul>${readings.map((reading) => doubt(scene, reading))}</ul></div>`
    }
  </section>`;
}
