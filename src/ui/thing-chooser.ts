import { css, html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import type { Chooser } from '#state/state.ts';
import { emit, previewed } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

const WIDTH_PIXELS = 232;
const EDGE_PIXELS = 8;
/** Room the map's own buttons take at its east edge. */
const BUTTONS_PIXELS = 64;

/** What lies under a click where several things overlap, smallest first. */
export class ThingChooser extends LitElement {
  static override properties = {
    chooser: { attribute: false },
    index: { attribute: false },
    selection: { attribute: false },
    language: { attribute: false },
  };
  static override styles = [
    sharedStyles,
    css`
      :host { position: absolute; z-index: 3; width: ${WIDTH_PIXELS}px; max-width: calc(100% - 16px); max-height: calc(100% - 16px); overflow: auto; background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); padding: 4px; }
      .head { display: flex; align-items: center; justify-content: space-between; font-size: 12px; color: var(--soft); padding: 2px 2px 2px 8px; }
      .head button { min-width: 32px; min-height: 32px; text-align: center; border-radius: 6px; }
      li button { display: grid; width: 100%; padding: 5px 8px; border-radius: 6px; border-inline-start: 3px solid transparent; }
      li button:hover { background: var(--wash); }
      li button[aria-current="true"] { border-inline-start-color: var(--seal); background: var(--wash); font-weight: 700; }
      small { font-size: 12px; color: var(--soft); font-weight: 400; }
      .name { overflow-wrap: anywhere; line-height: 1.35; }
    `,
  ];
  declare chooser: Chooser;
  declare index: PlanIndex;
  declare selection: string | null;
  declare language: Language;

  /** At the map's edge, on the side away from the click, so that it hides nothing of what it asks about. */
  override updated(): void {
    const width = this.parentElement?.clientWidth ?? 0;
    const awayOnTheLeft = this.chooser.x > width / 2;
    this.style.left = awayOnTheLeft ? `${EDGE_PIXELS}px` : `${Math.max(EDGE_PIXELS, width - WIDTH_PIXELS - BUTTONS_PIXELS)}px`;
    this.style.top = `${EDGE_PIXELS}px`;
  }

  protected override render() {
    const say = messagesIn(this.language);
    return html`
      <div class="head"><span id="title">${say.chooser.title}</span>
        <button type="button" aria-label=${say.chooser.close} @click=${() => emit(this, { type: 'chooser-dismissed' })}>×</button></div>
      <ul aria-labelledby="title">${this.chooser.things.map((id) => this.#choice(id))}</ul>`;
  }

  #choice(id: string) {
    const thing = this.index.thing(id);
    if (!thing) return nothing;
    const say = messagesIn(this.language);
    return html`<li><button type="button" aria-current=${id === this.selection} @click=${() => emit(this, { type: 'choice-made', id })}
      @pointerenter=${(event: PointerEvent) => previewed(this, event, id)} @pointerleave=${(event: PointerEvent) => previewed(this, event, null)}>
      <small>${say.kinds[thing.kind]}</small><span class="name">${thing.name[this.language]}</span></button></li>`;
  }
}
customElements.define('thing-chooser', ThingChooser);
