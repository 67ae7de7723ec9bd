import { css, html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import type { Chooser } from '#state/state.ts';
import { emit, previewed } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

const WIDTH_PIXELS = 232;
const ROW_PIXELS = 44;
const HEAD_PIXELS = 40;

/** What lies under a click where several things overlap, smallest first, beside the place that was clicked. */
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
      :host { position: absolute; z-index: 3; width: ${WIDTH_PIXELS}px; max-width: calc(100% - 16px); background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); padding: 4px; }
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

  override updated(): void {
    const { width, height } = this.parentElement?.getBoundingClientRect() ?? { width: 0, height: 0 };
    const tall = HEAD_PIXELS + ROW_PIXELS * this.chooser.things.length;
    const left = this.chooser.x + 18 + WIDTH_PIXELS > width ? this.chooser.x - 18 - WIDTH_PIXELS : this.chooser.x + 18;
    this.style.left = `${Math.max(8, Math.min(left, width - WIDTH_PIXELS - 8))}px`;
    this.style.top = `${Math.max(8, Math.min(this.chooser.y - 20, height - tall - 8))}px`;
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
