import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatCount } from '#i18n/numbers.ts';
import { searchWordsIn } from '#i18n/search-words.ts';
import { type Facets, isUnnarrowed, keeps } from '#plan/facets.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { find, type Hit } from '#search/find.ts';
import type { FoundFigures } from '#search/find-figures.ts';
import { wordsOf } from '#search/fold.ts';
import { indexOf, type SearchIndex } from '#search/search-index.ts';
import type { PronunciationStatus, SumsStatus } from '#state/state.ts';
import { markStyles } from './marked-text.ts';
import type { FigureSearch } from './search-figures.ts';
import { searchHit } from './search-hit.ts';
import { givenIn, type Results, searchNotes } from './search-notes.ts';
import { searchStyles } from './search-styles.ts';
import { sharedStyles } from './shared-styles.ts';

declare global {
  interface HTMLElementTagNameMap {
    'search-results': SearchResults;
  }
}

/** So many hits are shown at first, and so many more each time more are asked for. */
const HITS_AT_ONCE = 50;
/** So many figures are shown at first: what the plan says of them, below, should stay near. */
const FIGURES_AT_ONCE = 8;

/**
 * The search among figures brings their words along, which nobody waits for who looks for a name. Asked for with this part, so that
 * both are there without the network.
 */
const figureSearchComing = import('./search-figures.ts').catch(() => null);

/** Tells which things answer to what is typed, whatever the filters keep; null while nothing is typed. */
export type Answered = CustomEvent<ReadonlySet<string> | null>;

/** What answers to what is typed: names, then figures, which a number brings to the front, then what the plan says, all with marks. Seen only while something is typed. */
export class SearchResults extends LitElement {
  static override properties = {
    index: { attribute: false },
    pronunciations: { attribute: false },
    sums: { attribute: false },
    facets: { attribute: false },
    typed: { attribute: false },
    selection: { attribute: false },
    said: { attribute: false },
    language: { attribute: false },
    limit: { state: true },
    figureLimit: { state: true },
    figureSearch: { state: true },
  };
  static override styles = [sharedStyles, searchStyles, markStyles];
  declare index: PlanIndex;
  declare pronunciations: PronunciationStatus;
  declare sums: SumsStatus;
  declare facets: Facets;
  declare typed: string;
  declare selection: string | null;
  /** The id of the statement that is open in the plan. */
  declare said: string | null;
  declare language: Language;
  declare limit: number;
  declare figureLimit: number;
  /** What looks through the figures; null until it has come, and they have. */
  declare figureSearch: typeof FigureSearch | null;
  #figures: FigureSearch | null = null;
  #searched: SearchIndex | null = null;
  #found: Results | null = null;

  constructor() {
    super();
    this.limit = HITS_AT_ONCE;
    this.figureLimit = FIGURES_AT_ONCE;
    this.figureSearch = null;
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
    if (changed.has('typed')) {
      this.limit = HITS_AT_ONCE;
      this.figureLimit = FIGURES_AT_ONCE;
    }
    const { pronunciations, sums, figureSearch: Search } = this;
    const spoken = pronunciations.type === 'ready' ? pronunciations.pronunciations : null;
    const isOtherPlan = changed.has('index') || changed.has('pronunciations');
    if (isOtherPlan) this.#searched = indexOf(this.index.plan, spoken);
    if (isOtherPlan || changed.has('sums') || changed.has('figureSearch'))
      this.#figures = sums.type === 'ready' && Search ? new Search(sums.sums, this.index, spoken) : null;
    this.toggleAttribute('open', wordsOf(this.typed).length > 0);
    if ([...changed.keys()].every((key) => key === 'selection' || key === 'said')) return;
    this.#found = this.hasAttribute('open') ? this.#find() : null;
    const found = this.#found;
    const answered: Answered = new CustomEvent('answered', {
      detail: found && new Set([...found.answering, ...(found.figures?.about ?? [])]),
    });
    this.dispatchEvent(answered);
    // Where nothing in it takes the focus, the region itself must, or it could not be scrolled by keyboard.
    if (this.#found && givenIn(this.#found) === 0) this.tabIndex = 0;
    else this.removeAttribute('tabindex');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('typed')) this.scrollTop = 0;
    if (changed.has('sums') && this.sums.type === 'ready' && this.figureSearch === null) this.#loadFigures();
  }

  /** Without it names and words are found as well. */
  #loadFigures(): void {
    figureSearchComing.then((loaded) => {
      this.figureSearch = loaded?.FigureSearch ?? null;
    });
  }

  #find(): Results | null {
    const { index, facets, typed, language, limit, figureLimit } = this;
    const isKept = keeps(index, facets);
    const isAll = isUnnarrowed(facets);
    const found = this.#searched && find(this.#searched, { typed, language, limit, keeps: ({ id }) => isKept(id) });
    const figures = this.#figures?.find({
      typed,
      language,
      limit: figureLimit,
      keeps: ({ about }) => isAll || about.some(isKept),
    });
    return found && { ...found, figures: figures ?? null, left: found.left + (figures?.left ?? 0) };
  }

  protected override render() {
    const found = this.#found;
    const say = searchWordsIn(this.language);
    return html`<p class="hidden-visually" role="status">${found ? say.counted(found.things, found.figures?.count ?? 0, found.statements, found.partly.length) : ''}</p>
      ${found ? this.#results(found) : nothing}`;
  }

  #results(found: Results) {
    const say = searchWordsIn(this.language);
    const things = found.hits.filter(({ entry }) => entry.type === 'thing');
    const statements = found.hits.filter(({ entry }) => entry.type === 'statement');
    const figures = this.#figureGroup(found.figures);
    const isNumber = found.figures?.comesFirst ?? false;
    return html`${searchNotes(this, found, this.typed, this.pronunciations, this.sums, this.language)}
      <nav aria-label=${say.results} @keydown=${this.#walk}>
        ${isNumber ? figures : nothing}${this.#group(say.names, things, found.things)}${isNumber ? nothing : figures}${this.#group(say.said, statements, found.statements)}${this.#group(say.partly, found.partly, found.partly.length)}
      </nav>`;
  }

  #group(title: string, hits: readonly Hit[], count: number) {
    if (hits.length === 0) return nothing;
    const { index, language, selection, said } = this;
    const best = this.#found?.hits[0];
    const rows = hits.map((hit) =>
      searchHit({ hit, index, language, selected: said ?? selection, isBest: hit === best, host: this }),
    );
    return this.#section(title, rows, count, this.#showMore);
  }

  #figureGroup(found: FoundFigures | null) {
    const figures = this.#figures;
    if (found === null || figures === null || found.hits.length === 0) return nothing;
    const { language } = this;
    const rows = found.hits.map((hit) => figures.hit(this, hit, language));
    return this.#section(searchWordsIn(language).figures, rows, found.count, this.#showMoreFigures);
  }

  /** Results of one sort under their heading, and the way to more of them. */
  #section(title: string, rows: readonly TemplateResult[], count: number, showMore: () => void) {
    const rest = count - rows.length;
    return html`<section>
      <h2>${title}<span>${formatCount(count)}</span></h2>
      <ul>${rows.map((row) => html`<li>${row}</li>`)}</ul>
      ${rest > 0 ? html`<button type="button" class="more" @click=${showMore}>${searchWordsIn(this.language).more(formatCount(rest))}</button>` : nothing}
    </section>`;
  }

  #showMore(): void {
    this.limit += HITS_AT_ONCE;
  }

  #showMoreFigures(): void {
    this.figureLimit += HITS_AT_ONCE;
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
