import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { tourWordsIn } from '#i18n/tour-words.ts';
import type { Chapter } from '#plan/chapter.ts';
import { breadcrumbOf, type PlanIndex, zoneOf } from '#plan/lookup.ts';
import { type Bilingual, type Language, NAME_PARTING } from '#plan/plan.ts';
import type { Intent } from '#state/intent.ts';
import type { SumsStatus } from '#state/state.ts';
import { spokenIn } from '#story/words.ts';
import { circled } from './directory-row.ts';
import { emit } from './emit.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { figureInText } from './figure-words.ts';
import { figuresNotRead } from './figures-not-read.ts';
import { sharedStyles } from './shared-styles.ts';
import { tourPanelStyles } from './tour-panel-styles.ts';
import { castSection, figuresSection, statesFigures } from './tour-sections.ts';

const SWIPE_PIXELS = 48;
/** A hand on a mouse never holds quite still. */
const SLACK_PIXELS = 4;

const loadMarks = async () => {
  const [{ doubtMark }, { sumIndexOf }] = await Promise.all([import('./figure-parts.ts'), import('#plan/sum-index.ts')]);
  return { doubtMark, sumIndexOf };
};
type Marks = Awaited<ReturnType<typeof loadMarks>>;

/** Asked for with the tour itself, so that both are there without the network; a page is whole without them. */
const marksComing = loadMarks().catch(() => null);

const COARSE = matchMedia('(pointer: coarse)');

/**
 * What gives way so that a page is whole on a small screen, before it has to be scrolled: a little of the type's size, then the
 * list of what is on the map, which the map names itself, then more of the size.
 */
const DENSITIES = ['whole', 'snug', 'unlisted', 'dense', 'denser'] as const;

/**
 * The page of the story that is being presented: headline, two lines, figures, and what is on the map, in big type. A click
 * anywhere on it says the intent `next`, a swipe `next` or `previous`; null where the story ends.
 */
export class TourPanel extends LitElement {
  static override properties = {
    chapter: { attribute: false },
    index: { attribute: false },
    language: { attribute: false },
    cue: { attribute: false },
    next: { attribute: false },
    previous: { attribute: false },
    sums: { attribute: false },
    marks: { state: true },
  };
  static override styles = [sharedStyles, figureMarkStyles, tourPanelStyles];
  declare chapter: Chapter;
  declare index: PlanIndex;
  declare language: Language;
  /** How many groups of the cast are on the map. */
  declare cue: number;
  declare next: Intent | null;
  declare previous: Intent | null;
  declare sums: SumsStatus;
  /** What marks a figure that others tell against; it comes late, and the page is whole without it. */
  declare marks: Marks | null;
  #from: { readonly x: number; readonly y: number } | null = null;
  #dragged = false;
  readonly #resizes = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.marks = null;
  }

  /** Whoever came by keyboard or listens is put on the page; until they move on a ring around it would only disturb the room. */
  protected override firstUpdated(): void {
    const page = this.renderRoot.querySelector<HTMLElement>('.page');
    page?.classList.add('quiet');
    page?.addEventListener('blur', () => page.classList.remove('quiet'), { once: true });
    page?.focus();
    marksComing.then((marks) => {
      this.marks = marks;
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('chapter')) this.renderRoot.querySelector('.page')?.scrollTo(0, 0);
    if (changed.has('chapter') || changed.has('language')) this.#fit();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  #fit(): void {
    const page = this.renderRoot.querySelector('.page');
    for (const density of DENSITIES) {
      this.setAttribute('density', density);
      if (!page || page.scrollHeight <= page.clientHeight) return;
    }
  }

  protected override render() {
    const { chapter, index, language } = this;
    const zone = zoneOf(index, chapter.id)?.order ?? 0;
    return html`<section class="page" tabindex="0" data-zone=${zone} aria-label=${messagesIn(language).tour.label}
        @click=${this.#clicked} @pointerdown=${this.#down} @pointerup=${this.#up} @pointercancel=${this.#drop}>
      <div aria-live="polite" data-chapter=${chapter.id}>
        ${this.#kicker()}
        <h1>${this.#headline()}</h1>
        ${chapter.lines.map((line) => html`<p class="line">${this.#words(line)}</p>`)}
      </div>
      ${figuresSection(index, chapter, (figure) => this.#markOf(figure), language)}
      ${this.sums.type === 'failed' && statesFigures(index, chapter) ? figuresNotRead(this, language) : nothing} ${castSection(index, chapter, language, this.cue)}
      ${this.#hint()}
    </section>`;
  }

  #markOf(figure: string) {
    const { marks, sums, index, language } = this;
    return marks && sums.type === 'ready'
      ? marks.doubtMark(this, marks.sumIndexOf(sums.sums, index.plan), figure, language)
      : nothing;
  }

  /** How to go on, on the first page; on the last one that it is the last, and where all that is missing stands. */
  #hint() {
    const say = tourWordsIn(this.language);
    if (this.next === null)
      return html`<p class="hint">${say.end} <button type="button" class="button" @click=${() => emit(this, { type: 'dialog-toggled', dialog: { type: 'about' } })}>${messagesIn(this.language).stranger.about.heading}</button></p>`;
    return this.previous === null ? html`<p class="hint">${COARSE.matches ? say.touchHint : say.hint}</p>` : nothing;
  }

  /** What the page is about, and in what it lies. */
  #kicker() {
    const { chapter, index, language } = this;
    const thing = index.thing(chapter.id);
    if (!thing) return nothing;
    const kind = messagesIn(language).kinds[thing.kind];
    const number = thing.kind === 'highlight-area' ? ` ${circled(thing.order)}` : '';
    return html`<p class="kicker">${[...breadcrumbOf(index, thing.id).map(({ name }) => name[language]), `${kind}${number}`].join(' › ')}</p>`;
  }

  /** A name with a short and a long part has the long one smaller on a line of its own, as on the map. */
  #headline() {
    const pieces = spokenIn(this.index, this.chapter, this.chapter.headline, this.language);
    const [only] = pieces;
    const [short, ...long] = pieces.length === 1 && typeof only === 'string' ? only.split(NAME_PARTING[this.language]) : [];
    if (short === undefined || long.length === 0) return this.#words(this.chapter.headline);
    return html`${short}<span class="hidden-visually">${NAME_PARTING[this.language]}</span><span class="long">${long.join(NAME_PARTING[this.language])}</span>`;
  }

  #words(text: Bilingual) {
    return spokenIn(this.index, this.chapter, text, this.language).map((piece) =>
      typeof piece === 'string' ? piece : html`<span class="number">${figureInText(piece, this.language)}</span>`,
    );
  }

  #clicked(event: Event): void {
    const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (!this.#dragged && !isOnButton) this.#say(this.next);
    this.#dragged = false;
  }

  #down({ clientX, clientY }: PointerEvent): void {
    this.#dragged = false;
    this.#from = { x: clientX, y: clientY };
  }

  /** A mouse that is dragged marks text; a finger that is drawn across turns the page. */
  #up({ clientX, clientY, pointerType }: PointerEvent): void {
    if (!this.#from) return;
    const [right, down] = [clientX - this.#from.x, clientY - this.#from.y];
    this.#from = null;
    if (pointerType === 'mouse') {
      this.#dragged = Math.hypot(right, down) > SLACK_PIXELS;
      return;
    }
    if (Math.abs(right) < SWIPE_PIXELS || Math.abs(right) < Math.abs(down)) return;
    this.#dragged = true;
    this.#say(right < 0 ? this.next : this.previous);
  }

  #drop(): void {
    this.#from = null;
  }

  #say(intent: Intent | null): void {
    if (intent) emit(this, intent);
  }
}
customElements.define('tour-panel', TourPanel);
