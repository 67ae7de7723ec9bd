import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { messagesIn } from '#i18n/messages.ts';
import {
  countOn,
  countThings,
  type Directory,
  type DirectoryEntry,
  directoryOf,
  narrowed,
  SHELVES,
  type Shelf,
} from '#plan/directory.ts';
import { type Facets, isUnnarrowed, keeps } from '#plan/facets.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Role, ThingKind } from '#plan/plan.ts';
import { LONGEST_TYPED, wordsOf } from '#search/fold.ts';
import type { PronunciationStatus, SumsStatus } from '#state/state.ts';
import { directoryRow } from './directory-row.ts';
import { directoryStyles } from './directory-styles.ts';
import { emit } from './emit.ts';
import './facet-filter.ts';
import './late-part.ts';
import type { Answered } from './search-results.ts';
import { sharedStyles } from './shared-styles.ts';

/** The search is not needed to look at the plan, so it comes at the latest with the cursor in its box. */
export const loadSearch = () => import('./search-results.ts');

const TOLD_BY_HEADING: ReadonlySet<Role> = new Set([
  'parcel-to-assemble',
  'building-to-assemble',
  'strung-on-axis',
  'resource',
  'along-road',
  'end-point',
  'investment-project',
]);

/** Paths of ids from the shelf down to every place the thing stands in. */
const pathsTo = (entries: readonly DirectoryEntry[], id: string, above: string): readonly string[] =>
  entries.flatMap((entry) => {
    const path = `${above}/${entry.thing.id}`;
    return entry.thing.id === id ? [path] : pathsTo(entry.children, id, path);
  });

/**
 * Everything in the plan as a list that can be narrowed down, walked by keyboard and read aloud; the same selection as the map.
 * While something is typed the list gives way to what answers to it.
 */
export class DirectoryPanel extends LitElement {
  static override properties = {
    index: { attribute: false },
    language: { attribute: false },
    filter: { attribute: false },
    facets: { attribute: false },
    selection: { attribute: false },
    said: { attribute: false },
    pronunciations: { attribute: false },
    sums: { attribute: false },
    turned: { state: true },
    hasSearched: { state: true },
    answering: { state: true },
  };
  static override styles = [sharedStyles, directoryStyles, css`:host { display: flex; flex-direction: column; min-height: 0; }`];
  declare index: PlanIndex;
  declare language: Language;
  declare filter: string;
  declare facets: Facets;
  declare selection: string | null;
  /** The id of the statement that is looked for in the plan. */
  declare said: string | null;
  declare pronunciations: PronunciationStatus;
  declare sums: SumsStatus;
  /** Paths of the rows a person turned from how they stand by themselves. */
  declare turned: ReadonlySet<string>;
  /** Whether the cursor has been in the search box, or something typed. */
  declare hasSearched: boolean;
  /** The things that answer to what is typed; null while nothing is, and until the search has come. */
  declare answering: ReadonlySet<string> | null;
  #directory: Directory | null = null;

  constructor() {
    super();
    this.turned = new Set();
    this.hasSearched = false;
    this.answering = null;
  }

  /** Puts the cursor into the search box. */
  focusFilter(): void {
    const box = this.renderRoot.querySelector('input');
    box?.focus();
    box?.select();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('index')) this.#directory = directoryOf(this.index);
    if (changed.has('facets')) this.turned = new Set();
    if (this.filter !== '') this.hasSearched = true;
    if ((changed.has('selection') || changed.has('facets')) && this.selection !== null) this.#openWayTo(this.selection);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('selection')) this.renderRoot.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const say = messagesIn(this.language).directory;
    return html`
      <div class="filter" role="search">
        <input type="search" aria-label=${say.filterLabel} placeholder=${say.filterPlaceholder} .value=${live(this.filter)}
          maxlength=${LONGEST_TYPED} autocomplete="off" spellcheck="false" @focus=${this.#prepare} @input=${this.#typed} @keydown=${this.#filterKey}>
        ${this.filter === '' ? nothing : html`<button type="button" class="clear" aria-label=${say.filterClear} title=${say.filterClear} @click=${this.#clear}>×</button>`}
      </div>
      <facet-filter .index=${this.index} .facets=${this.facets} .typed=${this.filter} .answering=${this.answering} .language=${this.language}></facet-filter>
      ${
        this.hasSearched
          ? html`<late-part ?quiet=${this.filter === ''} .load=${loadSearch} .language=${this.language}><search-results .index=${this.index} .pronunciations=${this.pronunciations} .sums=${this.sums}
              .facets=${this.facets} .typed=${this.filter} .selection=${this.selection} .said=${this.said} .language=${this.language} @left=${this.focusFilter} @answered=${this.#answered}></search-results></late-part>`
          : nothing
      }
      ${wordsOf(this.filter).length === 0 ? this.#tree() : nothing}`;
  }

  #tree() {
    const say = messagesIn(this.language);
    const shelves = SHELVES.map((shelf) => ({ shelf, entries: this.#kept(shelf) }));
    if (shelves.every(({ entries }) => entries.length === 0)) return html`<p class="empty">${say.facets.nothingLeft}</p>`;
    return html`<nav aria-label=${say.directory.title} @keydown=${this.#walk}>${shelves.map(({ shelf, entries }) => this.#shelf(shelf, entries))}</nav>`;
  }

  /** What of a shelf is kept; all of it as long as nothing is narrowed down. */
  #kept(shelf: Shelf): readonly DirectoryEntry[] {
    const entries = this.#directory?.[shelf] ?? [];
    return isUnnarrowed(this.facets) ? entries : narrowed(entries, keeps(this.index, this.facets));
  }

  /** How many a shelf has of what its name says; of a narrowed one, how many are left in it. */
  #count(shelf: Shelf, entries: readonly DirectoryEntry[]): number {
    return isUnnarrowed(this.facets) ? countOn(shelf, entries) : countThings(entries, keeps(this.index, this.facets));
  }

  /** Whether a row hangs open before anybody touched it: zones do, and in a narrowed list everything. */
  #opensByItself(kind: ThingKind | null): boolean {
    return kind === 'zone' || !isUnnarrowed(this.facets);
  }

  #isOpen(path: string, kind: ThingKind | null): boolean {
    return this.#opensByItself(kind) !== this.turned.has(path);
  }

  #shelf(shelf: Shelf, entries: readonly DirectoryEntry[]) {
    if (entries.length === 0) return nothing;
    const say = messagesIn(this.language).directory;
    const note = say.shelfNotes[shelf];
    if (shelf === 'framework') return html`<section>${this.#list(entries, shelf, shelf)}</section>`;
    const open = this.#isOpen(shelf, null);
    return html`<section>
      <h2><button type="button" class="shelf" aria-expanded=${open} @click=${() => this.#turn(shelf)}>
        <span>${say.shelves[shelf]}</span><span class="count">${this.#count(shelf, entries)}</span></button></h2>
      ${open ? html`${note ? html`<p class="shelf-note">${note}</p>` : nothing}${this.#list(entries, shelf, shelf)}` : nothing}
    </section>`;
  }

  #list(entries: readonly DirectoryEntry[], shelf: Shelf, above: string): unknown {
    const isKept = keeps(this.index, this.facets);
    return html`<ul>${entries.map((entry, i) => {
      const path = `${above}/${entry.thing.id}`;
      const open = entry.children.length > 0 && this.#isOpen(path, entry.thing.kind);
      return html`${shelf === 'framework' ? this.#heading(entry, entries[i - 1]) : nothing}<li>
        ${directoryRow({ entry, shelf, open, index: this.index, language: this.language, selected: entry.thing.id === this.selection, isKept: isKept(entry.thing.id), host: this, turn: () => this.#turn(path) })}
        ${open ? this.#list(entry.children, shelf, path) : nothing}
      </li>`;
    })}</ul>`;
  }

  /** Above the first of those that stand in a role their names and marks do not tell: what they are here. */
  #heading({ roles: [role] }: DirectoryEntry, before: DirectoryEntry | undefined) {
    if (role === undefined || !TOLD_BY_HEADING.has(role) || before?.roles[0] === role) return nothing;
    return html`<li class="heading">${messagesIn(this.language).roles[role]}</li>`;
  }

  #turn(path: string): void {
    const turned = new Set(this.turned);
    if (!turned.delete(path)) turned.add(path);
    this.turned = turned;
  }

  /** Unfolds what hides the selected thing, and leaves the rest as it is. */
  #openWayTo(id: string): void {
    const turned = new Set(this.turned);
    const open = (path: string, kind: ThingKind | null): void => {
      if (this.#opensByItself(kind)) turned.delete(path);
      else turned.add(path);
    };
    for (const shelf of SHELVES) {
      const [path] = pathsTo(this.#directory?.[shelf] ?? [], id, shelf);
      if (path === undefined) continue;
      open(shelf, null);
      let above: string = shelf;
      for (const step of path.split('/').slice(1, -1)) {
        above = `${above}/${step}`;
        open(above, this.index.thing(step)?.kind ?? null);
      }
      break;
    }
    this.turned = turned;
  }

  /** Has the search come and make the plan ready while the first letters are still to be typed. */
  #prepare(): void {
    this.hasSearched = true;
  }

  #answered({ detail }: Answered): void {
    this.answering = detail;
  }

  #typed(event: InputEvent): void {
    if (event.target instanceof HTMLInputElement)
      emit(this, { type: 'filter-typed', text: event.target.value.slice(0, LONGEST_TYPED) });
  }

  /** The cursor goes back into the box, for the next thing to be looked for. */
  #clear(): void {
    emit(this, { type: 'filter-typed', text: '' });
    this.focusFilter();
  }

  /** What a key means while a character is being composed is the writing system's affair. */
  #filterKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.filter !== '') {
      event.stopPropagation();
      emit(this, { type: 'filter-typed', text: '' });
    }
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    if (wordsOf(this.filter).length === 0) this.#rows()[0]?.focus();
    else void this.#toResults(event.key);
  }

  /** Down goes to the first of what answers, Enter opens it; who types fast is waited for. */
  async #toResults(key: 'ArrowDown' | 'Enter'): Promise<void> {
    await customElements.whenDefined('search-results');
    await this.updateComplete;
    const results = this.renderRoot.querySelector('search-results');
    await results?.updateComplete;
    if (key === 'Enter') results?.openFirst();
    else results?.focusFirst();
  }

  #rows(): readonly HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button.thing, button.shelf')];
  }

  /** Up and Down walk the rows in view, Right and Left unfold and fold. */
  #walk(event: KeyboardEvent): void {
    const rows = this.#rows();
    const [target] = event.composedPath();
    const at = target instanceof HTMLButtonElement ? rows.indexOf(target) : -1;
    if (at < 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      rows[at + step]?.focus();
    }
    const turner = rows[at]?.parentElement?.querySelector<HTMLButtonElement>('button.turn');
    const open = turner?.getAttribute('aria-expanded') === 'true';
    if (turner && ((event.key === 'ArrowRight' && !open) || (event.key === 'ArrowLeft' && open))) {
      event.preventDefault();
      turner.click();
    }
  }
}
customElements.define('directory-panel', DirectoryPanel);
