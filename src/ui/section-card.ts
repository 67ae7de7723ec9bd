import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatHeading, formatLocatorInFull } from '#i18n/numbers.ts';
import { sourceWordsIn } from '#i18n/source-words.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { OutlineEntry } from '#plan/outline.ts';
import { type Passage, type Passages, passagesOf } from '#plan/passages.ts';
import type { Language, Thing } from '#plan/plan.ts';
import { rangesIn } from '#search/ranges-in.ts';
import type { PronunciationStatus, SumsStatus } from '#state/state.ts';
import { thingLink } from './card-parts.ts';
import { cardStyles } from './card-styles.ts';
import { emit } from './emit.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { figuresNotRead } from './figures-not-read.ts';
import { isFocusLost } from './lost-focus.ts';
import { markStyles } from './marked-text.ts';
import { lineSection, type MarkedStatement } from './section-card-lines.ts';
import { sectionCardStyles } from './section-card-styles.ts';
import { sharedStyles } from './shared-styles.ts';
import type { statedText } from './stated-text.ts';
import { loadStatedText } from './thing-card.ts';

/** What is seen above and below a statement that is scrolled to. */
const ABOVE_STATEMENT_PIXELS = 12;
const BELOW_STATEMENT_PIXELS = 16;

/** A chapter or section of the plan, line by line in our words; what is looked for is marked among its neighbours. */
export class SectionCard extends LitElement {
  static override properties = {
    index: { attribute: false },
    line: { attribute: false },
    said: { attribute: false },
    typed: { attribute: false },
    pronunciations: { attribute: false },
    sums: { attribute: false },
    statedText: { state: true },
    selected: { attribute: false },
    language: { attribute: false },
  };
  static override styles = [sharedStyles, cardStyles, figureMarkStyles, sectionCardStyles, markStyles];
  declare index: PlanIndex;
  /** The line that is marked; null where a section is looked at as a whole. */
  declare line: number | null;
  /** The id of the statement in it that is looked for; null where the line is as a whole. */
  declare said: string | null;
  /** What is searched for: the words of the statement that answer to it are marked. */
  declare typed: string;
  declare pronunciations: PronunciationStatus;
  declare sums: SumsStatus;
  declare statedText: typeof statedText | null;
  /** What is selected: the section itself, or the thing from which somebody came here. */
  declare selected: Thing | null;
  declare language: Language;
  #passages: Passages | null = null;

  constructor() {
    super();
    this.statedText = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('index')) this.#passages = passagesOf(this.index.plan);
  }

  /**
   * Whoever pressed a citation loses it with its card: the keys go on in this one. What opens figures is not waited for: without
   * it the words are read as well.
   */
  protected override firstUpdated(): void {
    const body = this.renderRoot.querySelector('.body');
    if (isFocusLost() && body instanceof HTMLElement) body.focus({ preventScroll: true });
    loadStatedText().then(
      (loaded) => {
        this.statedText = loaded.statedText;
      },
      () => {},
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('line') && !changed.has('said') && !changed.has('selected')) return;
    this.#reveal();
    // Lines break elsewhere once the font has come.
    void document.fonts.ready.then(() => this.#reveal());
  }

  /** Scrolls the card to the line that is marked, or if its marked statement is not seen there to what is told with that, or to it alone. */
  #reveal(): void {
    const part = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const [body, line, said] = [part('.body'), part('.line.marked'), part('p[aria-current]')];
    if (!body) return;
    const head = (part('.line.marked h3')?.offsetHeight ?? 0) + ABOVE_STATEMENT_PIXELS;
    const tops = [
      line?.offsetTop ?? 0,
      ...[part('.said:has([aria-current])'), said].flatMap((at) => (at ? [at.offsetTop - head] : [])),
    ];
    const bottom = said ? said.offsetTop + said.offsetHeight + BELOW_STATEMENT_PIXELS : 0;
    body.scrollTo({ top: tops.find((top) => bottom <= top + body.clientHeight) ?? tops.at(-1) ?? 0 });
  }

  protected override render() {
    const entry = this.#entry();
    const passages = this.#passages;
    if (!entry || !passages) return nothing;
    const { index, language, line, selected, statedText } = this;
    const sums = this.sums.type === 'ready' ? this.sums.sums : null;
    const said = this.#said();
    const say = sourceWordsIn(language);
    const within = passages.within(entry.id);
    return html`<article class="zone-0" aria-labelledby="name">
      ${this.#head(entry)}
      <div class="body" tabindex="0" role="region" aria-labelledby="name">
        ${this.#sections(entry)}
        ${within.length === 0 ? html`<p class="nothing">${say.nothing}</p>` : nothing}
        ${within.map((passage) => lineSection({ host: this, index, language, entryId: entry.id, line, said, selected, sums, statedText }, passage))}
      </div>
      <p class="hidden-visually" role="status">${this.#marked(passages)}</p>
      ${this.#actions(passages, within)}
    </article>`;
  }

  /** The statement that is looked for, and the words in it that are searched for. */
  #said(): MarkedStatement | null {
    const { index, said, typed, language, pronunciations } = this;
    const statement = index.plan.statements.find(({ id }) => id === said);
    const thing = statement && index.thing(statement.about);
    if (!thing) return null;
    const spoken = pronunciations.type === 'ready' ? pronunciations.pronunciations : null;
    return { id: statement.id, ranges: typed === '' ? [] : rangesIn({ statement, thing }, typed, language, spoken) };
  }

  #entry(): OutlineEntry | undefined {
    if (this.line !== null) return this.#passages?.at(this.line)?.entry;
    return this.index.plan.outline.find(({ id }) => id === this.selected?.id);
  }

  #marked(passages: Passages): string {
    const passage = this.line === null ? undefined : passages.at(this.line);
    return passage ? formatLocatorInFull(passage.locator, this.language) : '';
  }

  #head(entry: OutlineEntry) {
    const { index, language } = this;
    const { card, kinds } = messagesIn(language);
    const say = sourceWordsIn(language);
    const chapter = index.plan.outline.find((other) => other.chapter === entry.chapter && other.section === null);
    const home = entry.section === null ? undefined : index.thing(chapter?.id ?? '');
    const isRestored = this.#passages?.within(entry.id)[0]?.locator.restored ?? false;
    return html`<header>
      <nav class="crumbs" aria-label=${kinds.section}><span class="kind">${kinds.section}</span>${
        home && chapter
          ? html`<span aria-hidden="true">›</span><span>${formatHeading(chapter, language)}</span> ${thingLink(this, home, language)}`
          : nothing
      }</nav>
      <button type="button" class="close" aria-label=${card.hide} title=${card.hide} @click=${() => emit(this, { type: 'card-hidden' })}>×</button>
      <h2 id="name"><span class="number">${formatHeading(entry, language)}</span> ${index.thing(entry.id)?.name[language]}</h2>
      <p class="ours">${[say.ours, ...(isRestored ? [say.numberRestored] : [])].join(language === 'zh' ? '' : ' ')}</p>
      ${this.sums.type === 'failed' ? figuresNotRead(this, language) : nothing}
    </header>`;
  }

  /** A chapter leads to its sections. */
  #sections({ chapter, section }: OutlineEntry) {
    const { index, language } = this;
    const below =
      section === null ? index.plan.outline.filter((other) => other.chapter === chapter && other.section !== null) : [];
    if (below.length === 0) return nothing;
    return html`<section class="sections"><h3>${sourceWordsIn(language).sections}</h3><ul>${below.map((entry) => {
      const thing = index.thing(entry.id);
      return thing
        ? html`<li><span class="soft">${formatHeading(entry, language)}</span> ${thingLink(this, thing, language)}</li>`
        : nothing;
    })}</ul></section>`;
  }

  #actions(passages: Passages, within: readonly Passage[]) {
    const { language, line, selected } = this;
    const { card, page } = messagesIn(language);
    const say = sourceWordsIn(language);
    const first = within[0];
    const before = line === null ? first && passages.before(first.locator.line) : passages.before(line);
    const after = line === null ? first : passages.after(line);
    return html`<footer>
      ${this.#step('‹', say.previous, before)} ${this.#step('›', say.next, after)}
      ${line === null || selected?.id === this.#entry()?.id ? nothing : html`<button type="button" class="button" @click=${() => emit(this, { type: 'passage-closed' })}>${selected ? say.back(selected.name[language]) : page.close}</button>`}
      <button type="button" class="button" @click=${() => emit(this, { type: 'link-copy-asked' })}>${card.copyLink}</button>
      ${line === null ? html`<button type="button" class="button" @click=${() => emit(this, { type: 'selection-cleared' })}>${card.clear}</button>` : nothing}
    </footer>`;
  }

  /** To a neighbouring line; where there is none the button stays, so that whoever walks by keyboard keeps the focus. */
  #step(arrow: '‹' | '›', word: string, passage: Passage | undefined) {
    const label = passage ? sourceWordsIn(this.language).toLine(word, String(passage.locator.line)) : word;
    const go = () => {
      if (passage) emit(this, { type: 'passage-opened', line: passage.locator.line });
    };
    return html`<button type="button" class="button step" aria-label=${label} title=${label} aria-disabled=${passage ? 'false' : 'true'} @click=${go}>${arrow === '‹' ? `‹ ${word}` : `${word} ›`}</button>`;
  }
}
customElements.define('section-card', SectionCard);
