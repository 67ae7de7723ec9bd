import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatPerCent } from '#i18n/numbers.ts';
import { placesOf } from '#plan/locators.ts';
import { breadcrumbOf, type PlanIndex, zoneOf } from '#plan/lookup.ts';
import { netsOf } from '#plan/nets.ts';
import type { Language, Membership, Thing } from '#plan/plan.ts';
import type { Reading } from '#plan/reading.ts';
import { canWalkFrom } from '#plan/walk.ts';
import type { SumsStatus } from '#state/state.ts';
import { chapterAbout } from '#story/turning.ts';
import { positionSection, sizeSection, unplacedSection } from './card-measures.ts';
import { citation, thingLink, walkButton } from './card-parts.ts';
import { membersSection, projectsSection, siblingsSection } from './card-relations.ts';
import { statementSections } from './card-statements.ts';
import { cardStyles } from './card-styles.ts';
import { citeThing } from './cite-thing.ts';
import { circled } from './directory-row.ts';
import { emit } from './emit.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { figuresNotRead } from './figures-not-read.ts';
import { sharedStyles } from './shared-styles.ts';
import type { statedText } from './stated-text.ts';

/** What opens the figures in the words of a card: they stand there without it as well. */
export const loadStatedText = () => import('./stated-text.ts');

/** All the plan says of one thing, what we remark on it, how big and how sure it is drawn, and where each of it stands. */
export class ThingCard extends LitElement {
  static override properties = {
    thing: { attribute: false },
    index: { attribute: false },
    language: { attribute: false },
    nets: { attribute: false },
    sums: { attribute: false },
    year: { attribute: false },
    statedText: { state: true },
  };
  static override styles = [sharedStyles, figureMarkStyles, cardStyles];
  declare thing: Thing;
  declare index: PlanIndex;
  declare language: Language;
  /** The nets that are lit up on the map. */
  declare nets: ReadonlySet<string>;
  declare sums: SumsStatus;
  /** The year whose statements are shown; null for all. */
  declare year: number | null;
  declare statedText: typeof statedText | null;

  constructor() {
    super();
    this.statedText = null;
  }

  /** Without it the words of the plan are read as well; they only do not open. */
  protected override firstUpdated(): void {
    loadStatedText().then(
      (loaded) => {
        this.statedText = loaded.statedText;
      },
      () => {},
    );
  }

  /** Another thing's card is read from its top, wherever the one before was left. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('thing')) this.renderRoot.querySelector('.body')?.scrollTo(0, 0);
  }

  protected override render() {
    const { thing, language, index, year } = this;
    const sums = this.sums.type === 'ready' ? this.sums.sums : null;
    const told = statementSections({ host: this, index, sums, year, statedText: this.statedText, language }, thing);
    const zone = zoneOf(index, thing.id)?.order ?? 0;
    return html`<article class="zone-${zone}" aria-labelledby="name">
      ${this.#head()}
      <div class="body" tabindex="0" role="region" aria-labelledby="name">
        ${this.sums.type === 'failed' && this.#isSpokenOf() ? figuresNotRead(this, language) : nothing}
        ${unplacedSection(thing, language)} ${this.#roles()} ${told.purpose} ${told.years}
        ${projectsSection(this, index, thing, language)} ${membersSection(this, index, thing, language)}
        ${sizeSection(this, thing, language, index.plan.roadGoal?.goal.value ?? null)}
        ${told.others} ${told.remarks} ${this.#ours()} ${siblingsSection(this, index, thing, language)} ${positionSection(index, thing, language)}
      </div>
      ${this.#actions()}
    </article>`;
  }

  #head() {
    const { thing, language } = this;
    const say = messagesIn(language);
    const other: Language = language === 'zh' ? 'en' : 'zh';
    const way = breadcrumbOf(this.index, thing.id);
    return html`<header>
      <nav class="crumbs" aria-label=${say.kinds[thing.kind]}>
        <span class="kind">${say.kinds[thing.kind]}</span>${way.map((home) => html`<span aria-hidden="true">›</span>${thingLink(this, home, language)}`)}
      </nav>
      <button type="button" class="close" aria-label=${say.card.hide} title=${say.card.hide} @click=${() => emit(this, { type: 'card-hidden' })}>×</button>
      <h2 id="name">${thing.kind === 'highlight-area' ? html`<span class="number">${circled(thing.order)}</span> ` : nothing}${thing.name[language]}</h2>
      <p class="other" lang=${other === 'zh' ? 'zh-Hans' : 'en'}>${thing.name[other]}</p>
      ${this.#literal()}
      ${this.#otherNames()}
    </header>`;
  }

  /** Names that only add a bracket to the one above say nothing new; they are there to be found by. */
  #otherNames() {
    const { name, otherNames } = this.thing;
    const others = otherNames.filter((other) => !other.includes(name.zh));
    const say = messagesIn(this.language).card;
    return others.length === 0
      ? nothing
      : html`<p class="aliases">${say.alsoCalled(others.join(this.language === 'zh' ? '、' : ', '))}</p>`;
  }

  /** A damaged name shows what stands in the text; a doubtful one that stands whole says how sure it is. Both lead to how they are read. */
  #literal() {
    const { id, nameConfidence } = this.thing;
    const readings = this.index.plan.readings.filter(({ things }) => things.includes(id));
    if (nameConfidence === 1 && readings.length === 0) return nothing;
    const say = messagesIn(this.language).card;
    return html`<p class="literal">${nameConfidence === 1 ? nothing : html`${this.#asItStands()}<br>`}${
      readings.length === 0 ? nothing : html`${say.doubtfulReadings} ${readings.map((reading) => this.#toReading(reading))}`
    }</p>`;
  }

  #toReading({ id, literal }: Reading) {
    return html`<button type="button" class="link reading" lang="zh-Hans"
      @click=${() => emit(this, { type: 'dialog-toggled', dialog: { type: 'readings', reading: id } })}>${literal}</button> `;
  }

  #asItStands(): string {
    const { name, literalName, nameConfidence } = this.thing;
    const say = messagesIn(this.language).card;
    const whole = literalName === null || literalName === name.zh;
    return whole ? say.doubtfulName(formatPerCent(nameConfidence)) : say.literalName(literalName, formatPerCent(nameConfidence));
  }

  #roles() {
    const { kind, id } = this.thing;
    const { district } = this.index.plan.about;
    // What is only the district's surroundings is listed under it, and no part of it.
    const isOutside = ({ of, role }: Membership): boolean => kind === 'context' && of === district && role === 'part';
    const homes = this.index.homesOf(id).filter((home) => (home.role !== kind && !isOutside(home)) || home.note !== null);
    return homes.length === 0 ? nothing : html`<ul class="roles">${homes.map((membership) => this.#role(membership))}</ul>`;
  }

  #role({ of, role, locator, note }: Membership) {
    const home = this.index.thing(of);
    if (!home) return nothing;
    const say = messagesIn(this.language);
    return html`<li><span class="mark ${role}">${say.roles[role]}</span> ${say.card.belongs[role]} ${thingLink(this, home, this.language)}
      ${citation(locator, this.language)}
      ${note ? html`<p class="note">${note[this.language]}</p>` : nothing}</li>`;
  }

  /** Whoever quotes a card is told whose words they are. */
  #ours() {
    return this.#isSpokenOf() ? html`<p class="paraphrase">${messagesIn(this.language).card.ours}</p>` : nothing;
  }

  #isSpokenOf(): boolean {
    return placesOf(this.index.plan, this.thing.id).length > 0;
  }

  /** Lights a net up on the map, or puts it away. */
  #netSwitch() {
    const { nets: say } = messagesIn(this.language);
    const { id } = this.thing;
    const net = netsOf(this.index).find(({ thing }) => thing.id === id);
    if (!net || net.placed.length === 0) return nothing;
    return html`<button type="button" class="button" @click=${() => emit(this, { type: 'net-toggled', id })}>${this.nets.has(id) ? say.hide : say.show}</button>`;
  }

  #actions() {
    const { card: say, tour, stranger } = messagesIn(this.language);
    const { id, placement } = this.thing;
    const chapter = chapterAbout(this.index.plan, id);
    return html`<footer>
      ${this.#netSwitch()}
      ${placement.type === 'placed' ? html`<button type="button" class="button" @click=${() => emit(this, { type: 'zoom-to-asked', id })}>${say.zoomTo}</button>` : nothing}
      ${canWalkFrom(this.thing) ? walkButton(this, { type: 'thing', id }, this.language) : nothing}
      ${this.#isSpokenOf() ? html`<button type="button" class="button" @click=${() => citeThing(this, this.index.plan, id, this.language)}>${say.cite}</button>` : nothing}
      <button type="button" class="button" @click=${() => emit(this, { type: 'link-copy-asked' })}>${say.copyLink}</button>
      <button type="button" class="button" @click=${() => emit(this, { type: 'selection-cleared' })}>${say.clear}</button>
      ${chapter ? html`<button type="button" class="button" @click=${() => emit(this, { type: 'chapter-opened', id: chapter.id })}>${tour.startHere}</button>` : nothing}
      <button type="button" class="button" @click=${() => emit(this, { type: 'dialog-toggled', dialog: { type: 'report', thing: id } })}>${stranger.reportError}</button>
    </footer>`;
  }
}
customElements.define('thing-card', ThingCard);
