import { html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount } from '#i18n/numbers.ts';
import { countsFor, FACETS, type Facet, type Facets, isUnnarrowed, keeps, valuesOf } from '#plan/facets.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { emit } from './emit.ts';
import { facetLabel } from './facet-labels.ts';
import { facetStyles } from './facet-styles.ts';
import { sharedStyles } from './shared-styles.ts';

/**
 * What directory and map are narrowed down to: chosen from lists that unfold, always seen as chips. These stand below the lists,
 * so that what is chosen moves nothing under the pointer.
 */
export class FacetFilter extends LitElement {
  static override properties = {
    index: { attribute: false },
    facets: { attribute: false },
    typed: { attribute: false },
    answering: { attribute: false },
    language: { attribute: false },
    open: { state: true },
    unfolded: { state: true },
  };
  static override styles = [sharedStyles, facetStyles];
  declare index: PlanIndex;
  declare facets: Facets;
  /** What is typed into the search box beside. */
  declare typed: string;
  /** The things that answer to it; null where all do. */
  declare answering: ReadonlySet<string> | null;
  declare language: Language;
  declare open: boolean;
  /** Chapters whose sections are in view. */
  declare unfolded: ReadonlySet<string>;
  /** Facets whose lists hung open when the whole was opened; what a person turns afterwards stays as they turned it. */
  #hanging: ReadonlySet<Facet> = new Set();

  constructor() {
    super();
    this.open = false;
    this.unfolded = new Set();
  }

  protected override render() {
    const say = messagesIn(this.language).facets;
    return html`<div class="head">
        <button type="button" class="button open" aria-expanded=${this.open} aria-controls="groups" @click=${() => this.#turn()}>${say.open}</button>
        <p class="left" role="status">${isUnnarrowed(this.facets) ? '' : this.#left()}</p>
        ${this.#copy()}
      </div>
      <div id="groups" ?hidden=${!this.open} @keydown=${this.#key}>${this.open ? FACETS.map((facet) => this.#group(facet)) : nothing}</div>
      ${isUnnarrowed(this.facets) ? nothing : this.#chosen()}`;
  }

  /** A list that is narrowed down or searched can be passed on. */
  #copy() {
    return isUnnarrowed(this.facets) && this.typed.trim() === ''
      ? nothing
      : html`<button type="button" class="copy" @click=${() => emit(this, { type: 'link-copy-asked' })}>${messagesIn(this.language).card.copyLink}</button>`;
  }

  #chosen() {
    return html`<div class="row">
      ${FACETS.flatMap((facet) => this.facets[facet].map((value) => this.#chip(facet, value)))}
      <button type="button" class="clear" @click=${() => this.#clear()}>${messagesIn(this.language).facets.clear}</button>
    </div>`;
  }

  #left(): string {
    const isKept = keeps(this.index, this.facets);
    const left = this.index.plan.things.filter(({ id }) => isKept(id));
    const drawn = left.filter(({ placement }) => placement.type === 'placed');
    return messagesIn(this.language).facets.left(left.length, drawn.length);
  }

  #chip(facet: Facet, value: string) {
    const say = messagesIn(this.language).facets;
    const label = facetLabel(this.index, facet, value, this.language);
    return html`<button type="button" class="chip" aria-label=${say.remove(`${say.facets[facet]}: ${label}`)} title=${say.remove(label)}
      @click=${() => this.#take(facet, value)}>${label}<span aria-hidden="true">×</span></button>`;
  }

  #group(facet: Facet) {
    const values = valuesOf(this.index, facet);
    const { answering } = this;
    const counts = countsFor(this.index, this.facets, facet, (id) => answering === null || answering.has(id));
    const chosen = this.facets[facet].length;
    return html`<details ?open=${this.#hanging.has(facet)}>
      <summary>${messagesIn(this.language).facets.facets[facet]}${chosen > 0 ? html` <span class="chosen">${formatCount(chosen)}</span>` : nothing}</summary>
      <ul class=${facet}>${facet === 'chapter' ? this.#chapters(values, counts) : values.map((value) => html`<li>${this.#box(facet, value, counts)}</li>`)}</ul>
    </details>`;
  }

  #box(facet: Facet, value: string, counts: ReadonlyMap<string, number>) {
    const isChosen = this.facets[facet].includes(value);
    const count = counts.get(value) ?? 0;
    return html`<label class=${count === 0 ? 'none' : ''}><input type="checkbox" .checked=${isChosen} ?disabled=${count === 0 && !isChosen}
      @change=${() => emit(this, { type: 'facet-toggled', facet, value })}>${facetLabel(this.index, facet, value, this.language)}
      <span class="count">${formatCount(count)}</span></label>`;
  }

  /** Chapters, each with a button that unfolds its sections; they hang open where one of them is chosen. */
  #chapters(values: readonly string[], counts: ReadonlyMap<string, number>) {
    const say = messagesIn(this.language).directory;
    return values
      .filter((value) => !value.includes('-'))
      .map((chapter) => {
        const sections = values.filter((value) => value.startsWith(`${chapter}-`));
        const isOpen = this.unfolded.has(chapter) || sections.some((section) => this.facets.chapter.includes(section));
        const label = facetLabel(this.index, 'chapter', chapter, this.language);
        return html`<li><div class="line">${this.#box('chapter', chapter, counts)}${
          sections.length === 0
            ? nothing
            : html`<button type="button" class="turn" aria-expanded=${isOpen} aria-label=${isOpen ? say.fold(label) : say.open(label)}
                @click=${() => this.#unfold(chapter)}><span aria-hidden="true">›</span></button>`
        }</div>${isOpen ? html`<ul>${sections.map((section) => html`<li>${this.#box('chapter', section, counts)}</li>`)}</ul>` : nothing}</li>`;
      });
  }

  #unfold(chapter: string): void {
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(chapter)) unfolded.add(chapter);
    this.unfolded = unfolded;
  }

  #turn(): void {
    this.#hanging = new Set(FACETS.filter((facet) => facet === 'zone' || this.facets[facet].length > 0));
    this.open = !this.open;
  }

  /** Escape folds the lists up before it closes anything else on the page. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.open = false;
    this.#focusButton();
  }

  /** The chip that was pressed is gone, and the focus with it: it goes on to the button beside. */
  #take(facet: Facet, value: string): void {
    emit(this, { type: 'facet-toggled', facet, value });
    this.#focusButton();
  }

  #clear(): void {
    emit(this, { type: 'facets-cleared' });
    this.#focusButton();
  }

  #focusButton(): void {
    this.renderRoot.querySelector<HTMLButtonElement>('.open')?.focus();
  }
}
customElements.define('facet-filter', FacetFilter);
