import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount } from '#i18n/numbers.ts';
import { searchWordsIn } from '#i18n/search-words.ts';
import { type Facets, keeps } from '#plan/facets.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { type Found, find, type Hit } from '#search/find.ts';
import { wordsOf } from '#search/fold.ts';
import { indexOf, type SearchIndex } from '#search/search-index.ts';
import type { PronunciationStatus } from '#state/state.ts';
import { emit } from './emit.ts';
import { markStyles } from './marked-text.ts';
import { searchHit } from './search-hit.ts';
import { searchStyles } from './search-styles.ts';
import { sharedStyles } from './shared-styles.ts';

declare global {
  interface HTMLElementTagNameMap {
    'search-results': SearchResults;
  }
}

/** So many hits are shown at first, and so many more each time more are asked for. */
const HITS_AT_ONCE = 50;
/** What was typed is repeated up to here. */
const LONGEST_REPEATED = 40;

/** How many results there are, of all of what was typed or of a part of it. */
const givenIn = ({ hits, partly }: Found): number => hits.length + partly.length;

const repeated = (typed: string): string => {
  const characters = [...typed.trim()];
  return characters.length > LONGEST_REPEATED ? `${characters.slice(0, LONGEST_REPEATED).join('')}…` : characters.join('');
};

/** Tells which things answer to what is typed, whatever the filters keep; null while nothing is typed. */
export type Answered = CustomEvent<ReadonlySet<string> | null>;

/** What answers to what is typed: names first, then what the plan says, both with marks. Seen only while something is typed. */
export class SearchResults extends LitElement {
  static override properties = {
    index: { attribute: false },
    pronunciations: { attribute: false },
    facets: { attribute: false },
    typed: { attribute: false },
    selection: { attribute: false },
    said: { attribute: false },
    language: { attribute: false },
    limit: { state: true },
  };
  static override styles = [sharedStyles, searchStyles, markStyles];
  declare index: PlanIndex;
  declare pronunciations: PronunciationStatus;
  declare facets: Facets;
  declare typed: string;
  declare selection: string | null;
  /** The id of the statement that is open in the plan. */
  declare said: string | null;
  declare language: Language;
  declare limit: number;
  #searched: SearchIndex | null = null;
  #found: Found | null = null;

  constructor() {
    super();
    this.limit = HITS_AT_ONCE;
  }

  /** Moves the focus to the first result, if there is one. */
  focusFirst(): void {
    this.#rows()[0]?.focus();
  }

  /** Opens the first result, if there is one. */
  openFirst(): void {
    this.#rows()[0]?.click();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('typed')) this.limit = HITS_AT_ONCE;
    if (changed.has('index') || changed.has('pronunciations')) {
      const { pronunciations } = this;
      this.#searched = indexOf(this.index.plan, pronunciations.type === 'ready' ? pronunciations.pronunciations : null);
    }
    this.toggleAttribute('open', wordsOf(this.typed).length > 0);
    if ([...changed.keys()].every((key) => key === 'selection' || key === 'said')) return;
    this.#found = this.hasAttribute('open') ? this.#find() : null;
    const answered: Answered = new CustomEvent('answered', { detail: this.#found?.answering ?? null });
    this.dispatchEvent(answered);
    // Where nothing in it takes the focus, the region itself must, or it could not be scrolled by keyboard.
    if (this.#found && givenIn(this.#found) === 0) this.tabIndex = 0;
    else this.removeAttribute('tabindex');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('typed')) this.scrollTop = 0;
  }

  #find(): Found | null {
    const { index, facets, typed, language, limit } = this;
    const isKept = keeps(index, facets);
    return this.#searched && find(this.#searched, { typed, language, limit, keeps: ({ id }) => isKept(id) });
  }

  protected override render() {
    const found = this.#found;
    const say = searchWordsIn(this.language);
    return html`<p class="hidden-visually" role="status">${found ? say.counted(found.things, found.statements, found.partly.length) : ''}</p>
      ${found ? this.#results(found) : nothing}`;
  }

  #results(found: Found) {
    const say = searchWordsIn(this.language);
    const things = found.hits.filter(({ entry }) => entry.type === 'thing');
    const statements = found.hits.filter(({ entry }) => entry.type === 'statement');
    return html`${this.#notes(found)}
      <nav aria-label=${say.results} @keydown=${this.#walk}>
        ${this.#group(say.names, things, found.things)}${this.#group(say.said, statements, found.statements)}${this.#group(say.partly, found.partly, found.partly.length)}
      </nav>`;
  }

  #group(title: string, hits: readonly Hit[], count: number) {
    if (hits.length === 0) return nothing;
    const { index, language, selection, said } = this;
    const best = this.#found?.hits[0];
    const rest = count - hits.length;
    return html`<section>
      <h2>${title}<span>${formatCount(count)}</span></h2>
      <ul>${hits.map((hit) => html`<li>${searchHit({ hit, index, language, selected: said ?? selection, isBest: hit === best, host: this })}</li>`)}</ul>
      ${rest > 0 ? html`<button type="button" class="more" @click=${this.#showMore}>${searchWordsIn(language).more(formatCount(rest))}</button>` : nothing}
    </section>`;
  }

  /** What is to be known of the results as a whole. */
  #notes(found: Found) {
    const { hits, partly, left } = found;
    const isEmpty = givenIn(found) === 0;
    const say = searchWordsIn(this.language);
    const { facets, page } = messagesIn(this.language);
    const typed = repeated(this.typed);
    const isAlmost = hits.length > 0 && hits.every(({ nearness }) => nearness === 'sound' || nearness === 'slip');
    const notes = [
      ...(isAlmost ? [html`<p>${say.almost(typed)}</p>`] : []),
      ...(isEmpty ? [html`<p class="empty">${say.nothing(typed)}</p>`] : []),
      ...(hits.length === 0 && partly.length > 0 ? [html`<p>${say.nothingWhole(typed)}</p>`] : []),
      ...(isEmpty && left === 0 ? [html`<p>${say.advice}</p>`] : []),
      ...(left > 0
        ? [
            html`<p>${say.left(formatCount(left))}
              <button type="button" class="link" @click=${() => emit(this, { type: 'facets-cleared' })}>${facets.clear}</button></p>`,
          ]
        : []),
      ...(this.pronunciations.type === 'failed'
        ? [
            html`<p>${say.unspoken}
              <button type="button" class="link" @click=${() => emit(this, { type: 'pronunciations-retried' })}>${page.retry}</button></p>`,
          ]
        : []),
      ...(isEmpty && this.pronunciations.type === 'loading' ? [html`<p>${say.unspokenYet}</p>`] : []),
    ];
    return notes.length === 0 ? nothing : html`<div class="note">${notes}</div>`;
  }

  #showMore(): void {
    this.limit += HITS_AT_ONCE;
  }

  #rows(): readonly HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button.hit')];
  }

  /** Up and Down walk the results; Up from the first, and Escape, lead back to what is typed. */
  #walk(event: KeyboardEvent): void {
    const rows = this.#rows();
    const at = rows.findIndex((row) => event.composedPath().includes(row));
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const leaves = event.key === 'Escape' || (step < 0 && at === 0);
    if (step === 0 && !leaves) return;
    event.preventDefault();
    event.stopPropagation();
    if (leaves) this.dispatchEvent(new CustomEvent('left'));
    else if (at >= 0) rows[at + step]?.focus();
  }
}
customElements.define('search-results', SearchResults);
