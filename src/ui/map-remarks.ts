import { css, html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount, formatHeading } from '#i18n/numbers.ts';
import type { Scene } from '#map/scene.ts';
import { standOut } from '#map/scene.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { outOfView } from '#state/aim.ts';
import type { Frame } from '#state/state.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

/**
 * What a reader would miss or mistake on the map as it stands: which part of the plan it lights up, that what is selected is none
 * of what the filters keep, and that some of what it points at lies out of view.
 */
export class MapRemarks extends LitElement {
  static override properties = {
    scene: { attribute: false },
    frame: { attribute: false },
    index: { attribute: false },
    language: { attribute: false },
  };
  static override styles = [
    sharedStyles,
    css`
      :host { position: absolute; z-index: 2; inset: auto auto 10px 10px; max-width: calc(100% - 20px); font-size: 14px; }
      div { display: grid; gap: 6px; justify-items: start; }
      :host([raised]) { inset-block-end: 84px; }
      .remark { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; padding: 4px 12px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); overflow-wrap: anywhere; }
      .all { min-height: 28px; color: var(--ink); text-decoration: underline; text-underline-offset: 3px; white-space: nowrap; }
      @media (pointer: coarse) { .all { min-height: 44px; margin-block: -4px; } }
    `,
  ];
  declare scene: Scene;
  /** null before the map has been drawn. */
  declare frame: Frame | null;
  declare index: PlanIndex;
  declare language: Language;

  protected override render() {
    return html`<div role="status">${this.#section()}${this.#strayed()}${this.#outOfView()}</div>`;
  }

  #section() {
    const { section } = this.scene;
    const entry = this.index.plan.outline.find(({ id }) => id === section?.id);
    if (section === null || entry === undefined) return nothing;
    const say = messagesIn(this.language).map;
    return html`<p class="remark">${say.spokenOf(formatHeading(entry, this.language), section.members.length)}</p>`;
  }

  #strayed() {
    const thing = this.index.thing(this.scene.strayed?.thing ?? '');
    return thing ? html`<p class="remark">${messagesIn(this.language).map.strayed(thing.name[this.language])}</p>` : nothing;
  }

  #outOfView() {
    const { scene, frame, index, language } = this;
    const ids = standOut(scene.look);
    const out =
      frame === null
        ? []
        : outOfView(
            ids.flatMap((id) => index.thing(id) ?? []),
            frame,
          );
    if (out.length === 0) return nothing;
    const say = messagesIn(language).map;
    return html`<p class="remark"><span>${say.outOfView(formatCount(out.length))}</span>
      <button type="button" class="all" @click=${() => emit(this, { type: 'fit-asked', ids })}>${say.showAll}</button></p>`;
  }
}
customElements.define('map-remarks', MapRemarks);
