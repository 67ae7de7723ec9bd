import { css, html, LitElement, nothing } from 'lit';
import { hereWordsIn } from '#i18n/here-words.ts';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount } from '#i18n/numbers.ts';
import type { Here, Holding, Nearby } from '#plan/here.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Position } from '#plan/plan.ts';
import type { HereStatus } from '#state/state.ts';
import { thingLink, walkButton } from './card-parts.ts';
import { cardStyles } from './card-styles.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

/** A metre or so on the ground: as much as a pin set by hand can mean. */
const DECIMALS_SHOWN = 5;
const DECIMALS_COPIED = 6;

const latitudeFirst = ([longitude, latitude]: Position, decimals: number): string =>
  `${latitude.toFixed(decimals)}, ${longitude.toFixed(decimals)}`;

/** No finer than a hand-drawn line can give it. */
const toTenMetres = (metres: number): number => Math.round(metres / 10) * 10;

const distance = (metres: number, language: Language): string => {
  const say = hereWordsIn(language);
  return metres < 10 ? say.close : say.about(formatCount(toTenMetres(metres)));
};

/** What lies at the pin: everything drawn around it, how sure that is, the nearest road and station, and its coordinates. */
export class HereCard extends LitElement {
  static override properties = {
    position: { attribute: false },
    status: { attribute: false },
    index: { attribute: false },
    language: { attribute: false },
  };
  static override styles = [
    sharedStyles,
    cardStyles,
    css`
      [role="alert"] { display: grid; gap: 8px; justify-items: start; }
      .around li, .coordinates div { padding: 6px 0; border-top: 1px solid var(--line); }
      .around li:first-child, .coordinates div:first-child { border-top: 0; }
      .near { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 10px; align-items: baseline; }
      .near dt, .coordinates dt { font-size: 13px; color: var(--soft); }
      .coordinates dd { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; justify-content: space-between; }
      .coordinates dd span { font-variant-numeric: tabular-nums; }
    `,
  ];
  declare position: Position;
  declare status: HereStatus;
  declare index: PlanIndex;
  declare language: Language;

  protected override render() {
    const say = messagesIn(this.language);
    const words = hereWordsIn(this.language);
    const { status } = this;
    return html`<article class="zone-${this.#zone()}" aria-labelledby="name">
      <header>
        <p class="crumbs"><span class="kind">${words.kind}</span></p>
        <button type="button" class="close" aria-label=${say.card.hide} title=${say.card.hide} @click=${() => emit(this, { type: 'card-hidden' })}>×</button>
        <h2 id="name">${say.card.here}</h2>
      </header>
      <div class="body" tabindex="0" role="region" aria-labelledby="name">
        ${status.type === 'found' ? this.#answer(status.here) : this.#noAnswer(status.type)}
        ${this.#coordinates(status.type === 'found' ? status.here.gcj02 : null)}
      </div>
      <footer>
        ${walkButton(this, { type: 'position', position: this.position }, this.language)}
        <button type="button" class="button" @click=${() => emit(this, { type: 'link-copy-asked' })}>${say.card.copyLink}</button>
        <button type="button" class="button" @click=${() => emit(this, { type: 'pin-removed' })}>${words.removePin}</button>
      </footer>
    </article>`;
  }

  /** The order of the zone that holds the pin, whose hue the card's edge takes; 0 outside all. */
  #zone(): number {
    if (this.status.type !== 'found') return 0;
    const things = this.status.here.holding.flatMap(({ id }) => this.index.thing(id) ?? []);
    return things.find(({ kind }) => kind === 'zone')?.order ?? 0;
  }

  #noAnswer(status: 'looking' | 'failed') {
    const say = hereWordsIn(this.language);
    if (status === 'looking') return html`<section role="status"><p>${say.looking}</p></section>`;
    return html`<section role="alert"><p>${say.failed}</p>
      <button type="button" class="button" @click=${() => emit(this, { type: 'spot-asked', position: this.position })}>${messagesIn(this.language).page.retry}</button></section>`;
  }

  #answer({ holding, roads, station }: Here) {
    const say = hereWordsIn(this.language);
    const isOutside = holding.every(({ id }) => id !== this.index.plan.about.district);
    return html`
      ${isOutside ? html`<section><p>${say.outside}</p></section>` : nothing}
      ${
        holding.length === 0
          ? nothing
          : html`<section><h3>${say.holding}</h3><ul class="around">${holding.map((held) => this.#held(held))}</ul></section>`
      }
      ${
        roads.length === 0 && station === null
          ? nothing
          : html`<section><h3>${say.near}</h3><dl class="near">${roads.map((road) => this.#nearby(say.road, road))}${this.#nearby(say.station, station)}</dl></section>`
      }`;
  }

  #held({ id, edgeMetres }: Holding) {
    const thing = this.index.thing(id);
    if (thing?.placement.type !== 'placed') return nothing;
    const { tier, accuracyMetres } = thing.placement;
    const { kinds, tiers } = messagesIn(this.language);
    const say = hereWordsIn(this.language);
    const edge = toTenMetres(edgeMetres) <= accuracyMetres ? say.edgeInDoubt : say.edge;
    return html`<li><span class="mark">${kinds[thing.kind]}</span> ${thingLink(this, thing, this.language)}
      <small>${tier === 3 ? say.inCircle : edge(distance(edgeMetres, this.language), formatCount(accuracyMetres))}</small>
      ${tier === 2 ? html`<small>${tiers[2]}</small>` : nothing}</li>`;
  }

  #nearby(what: string, nearby: Nearby | null) {
    const thing = this.index.thing(nearby?.id ?? '');
    if (nearby === null || !thing) return nothing;
    return html`<dt>${what}</dt><dd>${thingLink(this, thing, this.language)} ${distance(nearby.metres, this.language)}</dd>`;
  }

  #coordinates(gcj02: Position | null) {
    const say = hereWordsIn(this.language);
    return html`<section><h3>${say.coordinates}</h3><dl class="coordinates">
      ${this.#datum('wgs84', this.position)}${gcj02 === null ? nothing : this.#datum('gcj02', gcj02)}</dl></section>`;
  }

  #datum(datum: 'wgs84' | 'gcj02', position: Position) {
    const say = hereWordsIn(this.language);
    const label = say.copyCoordinates(say.datums[datum]);
    const text = latitudeFirst(position, DECIMALS_COPIED);
    return html`<div><dt>${say.datums[datum]} · ${say.datumNotes[datum]}</dt>
      <dd><span>${latitudeFirst(position, DECIMALS_SHOWN)}</span>
        <button type="button" class="button" aria-label=${label} title=${label} @click=${() => emit(this, { type: 'copy-asked', text })}>${say.copy}</button></dd></div>`;
  }
}
customElements.define('here-card', HereCard);
