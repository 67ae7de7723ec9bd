import { css, html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount } from '#i18n/numbers.ts';
import type { Scene } from '#map/scene.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { AppState, MapStatus } from '#state/state.ts';
import { emit } from './emit.ts';
import './load-progress.ts';
import './map-remarks.ts';
import { scaleFor } from './scale.ts';
import { sharedStyles } from './shared-styles.ts';

/** The map with what belongs to every view of it: scale, accuracy, disclaimer, credits, and plain words when it cannot be drawn. */
export class MapFrame extends LitElement {
  static override properties = {
    state: { attribute: false },
    scene: { attribute: false },
    index: { attribute: false },
    loaded: { state: true },
  };
  // What is drawn decides how long the disclaimer is, and must not decide how high the map is on the phone: there it has a line.
  static override styles = [
    sharedStyles,
    css`
      :host { display: grid; grid-template-rows: minmax(0, 1fr) auto; min-width: 0; min-height: 0; background: var(--ground); }
      .stage { position: relative; min-height: 0; overflow: hidden; }
      plan-map { position: absolute; inset: 0; }
      .message { position: absolute; inset: 0; z-index: 2; display: grid; place-content: center; justify-items: center; gap: 12px; padding: 24px; text-align: center; background: var(--ground); }
      .message.waiting { background: none; pointer-events: none; }
      .foot { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 14px; padding: 4px 12px; border-top: 1px solid var(--line); background: var(--card); font-size: 12px; color: var(--soft); }
      .scale { display: inline-flex; align-items: end; gap: 6px; color: var(--ink); white-space: nowrap; }
      .bar { display: inline-block; height: 6px; border: 1.5px solid var(--ink); border-top: 0; margin-bottom: 4px; }
      .disclaimer { color: var(--ink); }
      @media (max-width: 759px) { .disclaimer { order: -1; flex-basis: 100%; white-space: nowrap; } .credits { font-size: 11px; } }
    `,
  ];
  declare state: AppState;
  declare scene: Scene;
  declare index: PlanIndex | null;
  declare loaded: boolean;

  constructor() {
    super();
    this.loaded = false;
  }

  /** The map's program is large, so it comes after the page has been painted once. */
  protected override firstUpdated(): void {
    requestAnimationFrame(() => setTimeout(() => this.#load(), 0));
  }

  async #load(): Promise<void> {
    try {
      await import('./plan-map.ts');
      this.loaded = true;
    } catch {
      emit(this, { type: 'map-changed', status: { type: 'failed', cause: 'no-code' } });
    }
  }

  override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.bar');
    const scale = scaleFor(this.state.camera);
    if (bar && scale) bar.style.width = `${scale.widthPixels}px`;
  }

  protected override render() {
    const { map, chooser, language, selection } = this.state;
    return html`<div class="stage">
        ${this.loaded && map.type !== 'failed' ? this.#map() : nothing}
        ${this.#message(map)}
        ${this.#remarks()}
        ${chooser && this.index ? html`<thing-chooser .chooser=${chooser} .index=${this.index} .selection=${selection} .language=${language}></thing-chooser>` : nothing}
      </div>
      ${this.#foot()}`;
  }

  #map() {
    return html`<plan-map id="map" ?presenting=${this.state.chapter !== null} .scene=${this.scene} .messages=${messagesIn(this.state.language)}></plan-map>`;
  }

  #message(status: MapStatus) {
    const say = messagesIn(this.state.language);
    if (status.type === 'ready') return nothing;
    if (status.type === 'waiting')
      return html`<div class="message waiting"><load-progress .words=${say.map.loading} .share=${status.total === 0 ? null : status.loaded / status.total}></load-progress></div>`;
    const words = { 'no-webgl': say.map.noWebgl, 'no-data': say.map.noData, 'no-code': say.map.noCode }[status.cause];
    return html`<div class="message" role="alert"><p>${words}</p><button type="button" class="button" @click=${() => this.#retry()}>${say.page.retry}</button></div>`;
  }

  /** A notice lies over the foot of the map, so they make room for it. */
  #remarks() {
    const { map, frame, notice, language } = this.state;
    return map.type !== 'ready' || this.index === null
      ? nothing
      : html`<map-remarks ?raised=${notice !== null} .scene=${this.scene} .frame=${frame} .index=${this.index} .language=${language}></map-remarks>`;
  }

  #retry(): void {
    emit(this, { type: 'map-retried' });
    if (!this.loaded) void this.#load();
  }

  #foot() {
    const { language, camera } = this.state;
    const say = messagesIn(language);
    const scale = scaleFor(camera);
    return html`<div class="foot">
      ${scale ? html`<span class="scale" role="img" aria-label="${say.map.scale}: ${formatCount(scale.metres)} m"><span class="bar"></span>${scale.metres >= 1000 ? `${scale.metres / 1000} km` : `${scale.metres} m`}</span>` : nothing}
      <span class="disclaimer">${[say.page.disclaimer, ...this.#accuracy()].join(' · ')}</span>
      <span class="credits">${this.#credits()}</span>
    </div>`;
  }

  /** The accuracy of what is selected; without a selection, the range of all shapes that are drawn in view. */
  #accuracy(): readonly string[] {
    const say = messagesIn(this.state.language).map;
    const selected = this.index?.thing(this.state.selection ?? '');
    if (selected?.placement.type === 'placed') return [say.schematic(formatCount(selected.placement.accuracyMetres))];
    const range = this.state.frame?.accuracyMetres ?? null;
    if (range === null) return [];
    const [least, most] = range;
    return [least === most ? say.schematic(formatCount(least)) : say.drawnWithin(formatCount(least), formatCount(most))];
  }

  #credits(): string {
    return (this.index?.plan.sources ?? []).flatMap(({ credit }) => credit ?? []).join(' · ');
  }
}
customElements.define('map-frame', MapFrame);
