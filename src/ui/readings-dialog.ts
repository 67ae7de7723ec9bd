import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount, formatPerCent } from '#i18n/numbers.ts';
import { sourceWordsIn } from '#i18n/source-words.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Thing } from '#plan/plan.ts';
import type { ReadAs, Reading } from '#plan/reading.ts';
import { withDoubtfulName } from '#plan/survey.ts';
import { citation, thingLink } from './card-parts.ts';
import { dialogStyles } from './dialog-styles.ts';
import { Modal, modalFrame } from './modal.ts';
import { sharedStyles } from './shared-styles.ts';

/** Names that are in doubt and on which no reading bears: their cards say why. */
const namesBesides = (index: PlanIndex): readonly Thing[] => {
  const read = new Set(index.plan.readings.flatMap(({ things }) => things));
  return withDoubtfulName(index).filter(({ id }) => !read.has(id));
};

/** Every doubtful place of the plan's text: what stands there, how it is read, how sure that is and why, and what it bears upon. */
export class ReadingsDialog extends LitElement {
  static override properties = { index: { attribute: false }, language: { attribute: false }, reading: { attribute: false } };
  static override styles = [
    sharedStyles,
    dialogStyles,
    css`
      :host { --width: 680px; }
      .reading { padding: 12px 10px 12px 11px; border-top: 1px solid var(--line); border-inline-start: 3px solid transparent; scroll-margin-top: 60px; display: grid; gap: 4px; }
      .reading[aria-current] { border-inline-start-color: var(--seal); background: var(--wash); }
      ol { margin-top: 12px; counter-reset: reading; }
      .reading h3::before { counter-increment: reading; content: counter(reading) " "; font-weight: 400; color: var(--soft); }
      h3 { font-size: 16px; line-height: 1.4; overflow-wrap: anywhere; }
      .others { padding: 12px 10px 0 14px; border-top: 1px solid var(--line); display: grid; gap: 4px; }
      .soft, dt { font-size: 13px; color: var(--soft); }
      dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 10px; align-items: baseline; }
      .links { display: flex; flex-wrap: wrap; gap: 2px 14px; }
      .link { text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: 3px; min-height: 24px; }
      .link:hover { text-decoration-color: currentcolor; }
      @media (pointer: coarse) { .link { min-height: 32px; } }
    `,
  ];
  declare index: PlanIndex;
  declare language: Language;
  /** The id of the reading that was asked for; null for all of them. */
  declare reading: string | null;

  constructor() {
    super();
    new Modal(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('reading')) return;
    const asked = this.renderRoot.querySelector('[aria-current]');
    if (!(asked instanceof HTMLElement)) return;
    asked.focus({ preventScroll: true });
    asked.scrollIntoView();
  }

  protected override render() {
    const { index, language, reading } = this;
    const say = sourceWordsIn(language).readings;
    const readings = index.plan.readings;
    const others = namesBesides(index);
    return modalFrame(
      this,
      language,
      { type: 'readings', reading },
      say.title,
      html`<p>${say.introduced(formatCount(readings.length), formatCount(others.length))}</p>
        <ol>${readings.map((each) => this.#reading(each))}</ol>
        ${this.#others(others)}`,
    );
  }

  #reading({ id, literal, read, reason, locators, things }: Reading) {
    const { index, language } = this;
    const say = sourceWordsIn(language).readings;
    return html`<li class="reading" id=${id} tabindex="-1" aria-current=${id === this.reading ? 'true' : nothing}>
      <h3 lang="zh-Hans">${literal}</h3>
      <p>${read.map((one, order) => this.#readAs(one, literal, order))}</p>
      <p>${reason[language]}</p>
      <dl><dt>${say.places}</dt><dd><ul class="links">${locators.map((locator) => html`<li>${citation(locator, language)}</li>`)}</ul></dd>
        <dt>${say.bearsUpon}</dt><dd><ul class="links">${things.map((thing) => {
          const found = index.thing(thing);
          return found ? html`<li>${thingLink(this, found, language)}</li>` : nothing;
        })}</ul></dd></dl></li>`;
  }

  #readAs({ text, confidence }: ReadAs, literal: string, order: number) {
    const say = sourceWordsIn(this.language).readings;
    const words = text === literal ? say.asItStands : html`<strong lang="zh-Hans">${text}</strong>`;
    const before = order === 0 ? (text === literal ? '' : say.readAs) : say.or;
    return html`${order === 0 ? '' : html`<br>`}${before} ${words} <span class="soft">${say.confidence(formatPerCent(confidence))}</span>`;
  }

  #others(others: readonly Thing[]) {
    const { language } = this;
    const say = sourceWordsIn(language).readings;
    if (others.length === 0) return nothing;
    return html`<section class="others"><h3>${say.otherNames(formatCount(others.length))}</h3><p>${say.otherNamesWhy}</p>
      <ul>${others.map((thing) => html`<li>${thingLink(this, thing, language)} <span class="soft">${say.confidence(formatPerCent(thing.nameConfidence))} · ${messagesIn(language).kinds[thing.kind]}</span></li>`)}</ul></section>`;
  }
}
customElements.define('readings-dialog', ReadingsDialog);
