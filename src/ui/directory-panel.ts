import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import {
  answersTo,
  countThings,
  type Directory,
  type DirectoryEntry,
  directoryOf,
  filtered,
  SHELVES,
  type Shelf,
} from '#plan/directory.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Role } from '#plan/plan.ts';
import { directoryRow } from './directory-row.ts';
import { directoryStyles } from './directory-styles.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

const TOLD_BY_HEADING: ReadonlySet<Role> = new Set([
  'parcel-to-assemble',
  'building-to-assemble',
  'strung-on-axis',
  'resource',
  'along-road',
  'end-point',
  'investment-project',
]);

/** Whether a row hangs open before anybody touched it: zones do, what lies below them waits to be asked. */
const opensByItself = ({ thing }: DirectoryEntry): boolean => thing.kind === 'zone';

/** Paths of ids from the shelf down to every place the thing stands in. */
const pathsTo = (entries: readonly DirectoryEntry[], id: string, above: string): readonly string[] =>
  entries.flatMap((entry) => {
    const path = `${above}/${entry.thing.id}`;
    return entry.thing.id === id ? [path] : pathsTo(entry.children, id, path);
  });

/** Everything in the plan as a list that can be filtered, walked by keyboard and read aloud; the same selection as the map. */
export class DirectoryPanel extends LitElement {
  static override properties = {
    index: { attribute: false },
    language: { attribute: false },
    filter: { attribute: false },
    selection: { attribute: false },
    turned: { state: true },
  };
  static override styles = [sharedStyles, directoryStyles, css`:host { display: flex; flex-direction: column; min-height: 0; }`];
  declare index: PlanIndex;
  declare language: Language;
  declare filter: string;
  declare selection: string | null;
  /** Paths of the rows a person turned from how they stand by themselves. */
  declare turned: ReadonlySet<string>;
  #directory: Directory | null = null;

  constructor() {
    super();
    this.turned = new Set();
  }

  /** Puts the cursor into the filter box. */
  focusFilter(): void {
    const box = this.renderRoot.querySelector('input');
    box?.focus();
    box?.select();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('index')) this.#directory = directoryOf(this.index);
    if (changed.has('selection') && this.selection !== null) this.#openWayTo(this.selection);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('selection')) this.renderRoot.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const say = messagesIn(this.language).directory;
    const shelves = SHELVES.map((shelf) => ({ shelf, entries: filtered(this.#directory?.[shelf] ?? [], this.filter) }));
    const found = countThings(shelves.flatMap(({ entries }) => entries));
    return html`
      <div class="filter" role="search">
        <input type="search" aria-label=${say.filterLabel} placeholder=${say.filterPlaceholder} .value=${this.filter}
          autocomplete="off" spellcheck="false" @input=${this.#typed} @keydown=${this.#filterKey}>
        <span class="hidden-visually" role="status">${this.filter === '' ? '' : say.found(found)}</span>
      </div>
      ${
        found === 0
          ? html`<p class="empty">${say.nothing(this.filter)}</p>`
          : html`<nav aria-label=${say.title} @keydown=${this.#walk}>${shelves.map(({ shelf, entries }) => this.#shelf(shelf, entries))}</nav>`
      }`;
  }

  #shelf(shelf: Shelf, entries: readonly DirectoryEntry[]) {
    if (entries.length === 0) return nothing;
    const say = messagesIn(this.language).directory;
    const open = shelf === 'framework' || this.filter !== '' || this.turned.has(shelf);
    return html`<section>
      ${
        shelf === 'framework'
          ? nothing
          : html`<h2><button type="button" class="shelf" aria-expanded=${open} @click=${() => this.#turn(shelf)}>
              <span>${say.shelves[shelf]}</span><span class="count">${countThings(entries)}</span></button></h2>`
      }
      ${open ? this.#list(entries, shelf) : nothing}
    </section>`;
  }

  #list(entries: readonly DirectoryEntry[], above: string): unknown {
    return html`<ul>${entries.map((entry, i) => {
      const path = `${above}/${entry.thing.id}`;
      const open = entry.children.length > 0 && (this.filter !== '' || opensByItself(entry) !== this.turned.has(path));
      return html`${this.#heading(entry, entries[i - 1])}<li>
        ${directoryRow({ entry, open, index: this.index, language: this.language, selected: entry.thing.id === this.selection, matches: this.filter !== '' && answersTo(entry.thing, this.filter), host: this, turn: () => this.#turn(path) })}
        ${open ? this.#list(entry.children, path) : nothing}
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
    for (const shelf of SHELVES) {
      const [path] = pathsTo(this.#directory?.[shelf] ?? [], id, shelf);
      if (path === undefined) continue;
      const steps = path.split('/').slice(1, -1);
      if (shelf !== 'framework') turned.add(shelf);
      let above = shelf as string;
      for (const step of steps) {
        above = `${above}/${step}`;
        if (this.index.thing(step)?.kind === 'zone') turned.delete(above);
        else turned.add(above);
      }
      break;
    }
    this.turned = turned;
  }

  #typed(event: InputEvent): void {
    if (event.target instanceof HTMLInputElement) emit(this, { type: 'filter-typed', text: event.target.value });
  }

  #filterKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.filter !== '') {
      event.stopPropagation();
      emit(this, { type: 'filter-typed', text: '' });
    }
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      const rows = this.#rows();
      const match = rows.find((row) => row.dataset['match'] === 'yes');
      (event.key === 'Enter' ? (match ?? rows[0]) : rows[0])?.focus();
      if (event.key === 'Enter' && this.filter !== '') match?.click();
    }
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
