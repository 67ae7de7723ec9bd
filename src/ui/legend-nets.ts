import { css, html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatPerCent } from '#i18n/numbers.ts';
import { NET_SWATCHES } from '#map/legend.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import { type Net, netsOf } from '#plan/nets.ts';
import type { Language, Thing } from '#plan/plan.ts';
import type { Theme } from '#state/state.ts';
import { citation, thingLink } from './card-parts.ts';
import { emit } from './emit.ts';
import { swatchPicture } from './legend-swatch.ts';
import { sharedStyles } from './shared-styles.ts';

/** The nets of the plan, each with its switch; one that is on tells its short story, and what of it is on no map. */
export class LegendNets extends LitElement {
  static override properties = {
    index: { attribute: false },
    nets: { attribute: false },
    language: { attribute: false },
    theme: { attribute: false },
  };
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; }
      h2 { font-size: 14px; padding-top: 6px; }
      .note { font-size: 13px; color: var(--soft); }
      label { display: flex; align-items: center; gap: 10px; min-height: 36px; cursor: pointer; }
      label input { width: 18px; height: 18px; accent-color: var(--seal); margin: 0; }
      label:has(:checked) { font-weight: 700; }
      svg { flex: none; border-radius: 3px; }
      .story { margin: 0 0 10px 26px; display: grid; gap: 6px; font-size: 14px; }
      .names { font-size: 13px; color: var(--soft); }
      .names ul { display: flex; flex-wrap: wrap; gap: 2px 14px; }
      .link { color: inherit; text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: 3px; min-height: 24px; }
      @media (pointer: coarse) { label, .link { min-height: 44px; } }
    `,
  ];
  declare index: PlanIndex;
  declare nets: ReadonlySet<string>;
  declare language: Language;
  declare theme: Theme;

  protected override render() {
    const nets = netsOf(this.index);
    const say = messagesIn(this.language).nets;
    return nets.length === 0
      ? nothing
      : html`<h2>${say.title}</h2><p class="note">${say.note}</p><ul>${nets.map((net) => html`<li>${this.#net(net)}</li>`)}</ul>`;
  }

  #net(net: Net) {
    const { id, name } = net.thing;
    const isLit = this.nets.has(id);
    return html`<label><input type="checkbox" .checked=${isLit} @change=${() => emit(this, { type: 'net-toggled', id })}>
        ${net.placed.length > 0 ? swatchPicture(NET_SWATCHES[net.sort], this.theme) : nothing}${name[this.language]}</label>
      ${isLit ? this.#story(net) : nothing}`;
  }

  #story({ thing, placed, nowhere, placeless }: Net) {
    const { nets: say } = messagesIn(this.language);
    const statements = this.index.statementsAbout(thing.id);
    const told = (['purpose', 'other', 'remark'] as const).flatMap((topic) => statements.filter((said) => said.topic === topic));
    return html`<div class="story">
      ${this.#nameInDoubt(thing)}
      ${told.map(({ topic, text, locator }) => html`<p class=${topic === 'remark' ? 'note' : ''}>${text[this.language]} ${citation(locator, this.language)}</p>`)}
      <p>${say.parts(placed.length + nowhere.length + placeless.length, placed.length)}</p>
      ${placed.length === 0 ? html`<p class="note">${say.nothingDrawn}</p>` : nothing}
      ${this.#names(say.nowhere, nowhere)}
      ${this.#names(say.placeless, placeless)}
      <p><button type="button" class="link" @click=${() => emit(this, { type: 'thing-picked', id: thing.id })}>${say.openCard}</button></p>
    </div>`;
  }

  /** Names have commas of their own, so each is a link that stands by itself. */
  #names(what: string, things: readonly Thing[]) {
    return things.length === 0
      ? nothing
      : html`<div class="names"><p>${what}</p><ul>${things.map((thing) => html`<li>${thingLink(this, thing, this.language)}</li>`)}</ul></div>`;
  }

  #nameInDoubt({ name, literalName, nameConfidence }: Thing) {
    if (nameConfidence === 1) return nothing;
    const say = messagesIn(this.language).card;
    const share = formatPerCent(nameConfidence);
    return html`<p class="note">${literalName === null || literalName === name.zh ? say.doubtfulName(share) : say.literalName(literalName, share)}</p>`;
  }
}
customElements.define('legend-nets', LegendNets);
