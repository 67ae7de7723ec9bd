import { html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount } from '#i18n/numbers.ts';
import { countedFrom, toTenMetres, walkTable, walkTitle } from '#i18n/walk-table.ts';
import { walkWordsIn } from '#i18n/walk-words.ts';
import { type PlanIndex, zoneOf } from '#plan/lookup.ts';
import type { Language, Thing } from '#plan/plan.ts';
import { canWalkFrom, MOST_STRAIGHT_METRES, type Walk, walkMinutes } from '#plan/walk.ts';
import { type WithinWalk, withinWalk } from '#plan/within-walk.ts';
import type { Theme, WalkAsked, WalkStatus } from '#state/state.ts';
import { citation } from './card-parts.ts';
import { cardStyles } from './card-styles.ts';
import { emit } from './emit.ts';
import { isFocusLost } from './lost-focus.ts';
import { sharedStyles } from './shared-styles.ts';
import { walkCardStyles } from './walk-card-styles.ts';
import { toldGroups, untoldList } from './walk-rows.ts';

/** What of the plan can be reached on foot: from where, in how many minutes, how that was counted, and the list. */
export class WalkCard extends LitElement {
  static override properties = {
    asked: { attribute: false },
    status: { attribute: false },
    index: { attribute: false },
    language: { attribute: false },
    theme: { attribute: false },
  };
  static override styles = [sharedStyles, cardStyles, walkCardStyles];
  declare asked: WalkAsked;
  declare status: WalkStatus;
  declare index: PlanIndex;
  declare language: Language;
  declare theme: Theme;

  /** Whoever pressed a button of another card loses it with that card: the keys go on in this one. */
  protected override firstUpdated(): void {
    const body = this.renderRoot.querySelector('.body');
    if (isFocusLost() && body instanceof HTMLElement) body.focus({ preventScroll: true });
  }

  protected override render() {
    const { asked, index, language, status } = this;
    const say = messagesIn(language);
    const origin = this.#origin();
    const within = status.type === 'found' ? withinWalk(status.walk, asked.minutes, index) : null;
    return html`<article class="zone-${origin ? (zoneOf(index, origin.id)?.order ?? 0) : 0}" aria-labelledby="name">
      <header>
        <p class="crumbs"><span class="kind">${walkWordsIn(language).kind}</span></p>
        <button type="button" class="close" aria-label=${say.card.hide} title=${say.card.hide} @click=${() => emit(this, { type: 'card-hidden' })}>×</button>
        <h2 id="name">${walkTitle(asked, index, language)}</h2>
        ${this.#countedFrom(origin)}
      </header>
      <div class="body" tabindex="0" role="region" aria-labelledby="name">
        ${this.#times()} ${this.#circles()} ${this.#how()} ${this.#answer(within)}
      </div>
      ${this.#actions(within)}
    </article>`;
  }

  #origin(): Thing | undefined {
    const { origin } = this.asked;
    return origin.type === 'thing' ? this.index.thing(origin.id) : undefined;
  }

  #countedFrom(origin: Thing | undefined) {
    const words = origin && canWalkFrom(origin) ? countedFrom(origin, this.language) : null;
    return words === null ? nothing : html`<p class="other">${words}</p>`;
  }

  #times() {
    const { asked, index } = this;
    const say = walkWordsIn(this.language);
    return html`<div class="times" role="group" aria-label=${say.time}>${walkMinutes(index.plan.walkCircles).map(
      (minutes) =>
        html`<button type="button" class="button" aria-pressed=${minutes === asked.minutes}
          @click=${() => emit(this, { type: 'walk-asked', asked: { origin: asked.origin, minutes } })}>${say.minutes(String(minutes))}</button>`,
    )}</div>`;
  }

  /** What the plan itself calls a circle of so many minutes. */
  #circles() {
    const { asked, index, language } = this;
    const say = walkWordsIn(language);
    const circles = index.plan.walkCircles.filter(({ minutes }) => minutes === asked.minutes);
    return circles.length === 0
      ? nothing
      : html`<p class="circles">${say.circle} ${circles.map(
          ({ name, thing, locator }) =>
            html`<span><button type="button" class="link" @click=${() => emit(this, { type: 'thing-picked', id: thing })}>${name[language]}</button> ${citation(locator, language)}</span> `,
        )}</p>`;
  }

  #how() {
    const say = walkWordsIn(this.language);
    return html`<details class="how"><summary>${say.inShort}</summary><p>${say.how}</p><p>${say.doubt}</p></details>`;
  }

  /** One place that tells what has come, so that it is read out when it does. */
  #answer(within: WithinWalk | null) {
    const { status, language, index, theme } = this;
    const say = walkWordsIn(language);
    const origin = this.#origin();
    if (origin && !canWalkFrom(origin))
      return html`<p class="count">${origin.placement.type === 'unplaced' ? say.noPlace : say.tooLarge}</p>`;
    if (status.type === 'failed')
      return html`<section role="alert"><p>${say.failed}</p>
        <button type="button" class="button" @click=${() => emit(this, { type: 'walk-asked', asked: this.asked })}>${messagesIn(language).page.retry}</button></section>`;
    const view =
      status.type === 'found' ? { host: this, walk: status.walk, minutes: this.asked.minutes, index, language, theme } : null;
    return html`<p class="count" role="status">${view && within ? this.#count(view.walk, within) : say.looking}</p>
      ${view && within ? html`${toldGroups(view, within)}${untoldList(view, within.untold)}` : nothing}`;
  }

  #count({ accessMetres }: Walk, { groups }: WithinWalk): string {
    const say = walkWordsIn(this.language);
    const minutes = String(this.asked.minutes);
    const count = groups.reduce((sum, { told }) => sum + told.length, 0);
    const words = count === 0 ? say.none(minutes) : say.count(count, minutes);
    if (accessMetres <= MOST_STRAIGHT_METRES) return words;
    const noStreet = say.noStreet(formatCount(MOST_STRAIGHT_METRES), formatCount(toTenMetres(accessMetres)));
    return `${noStreet} ${words}`;
  }

  #actions(within: WithinWalk | null) {
    const { language } = this;
    const say = walkWordsIn(language);
    const origin = this.#origin();
    const told = within?.groups.flatMap((group) => group.told) ?? [];
    const copy = () =>
      emit(this, {
        type: 'table-copy-asked',
        rows: told.length,
        text: walkTable(told, { walk: this.asked, link: location.href }, this.index, language),
      });
    return html`<footer>
      <button type="button" class="button" @click=${() => emit(this, { type: 'link-copy-asked' })}>${messagesIn(language).card.copyLink}</button>
      ${told.length > 0 ? html`<button type="button" class="button" @click=${copy}>${say.copyList}</button>` : nothing}
      ${origin ? html`<button type="button" class="button" @click=${() => emit(this, { type: 'thing-picked', id: origin.id })}>${say.backTo(origin.name[language])}</button>` : nothing}
      <button type="button" class="button" @click=${() => emit(this, { type: 'walk-removed' })}>${say.remove}</button>
    </footer>`;
  }
}
customElements.define('walk-card', WalkCard);
