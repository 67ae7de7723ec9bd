import { css, html, LitElement, nothing } from 'lit';
import { legendWordsIn } from '#i18n/legend-words.ts';
import { walkWordsIn } from '#i18n/walk-words.ts';
import { LEGEND, walkSwatch } from '#map/legend.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { bandsWithin, type Walk } from '#plan/walk.ts';
import { LAYERS, type Layer, type Theme, type WalkAsked } from '#state/state.ts';
import { emit } from './emit.ts';
import './legend-nets.ts';
import { swatchPicture } from './legend-swatch.ts';
import { sharedStyles } from './shared-styles.ts';
import './walk-bar.ts';

/** What the marks on the map mean, layer by layer, each layer with its switch. */
export class LegendPanel extends LitElement {
  static override properties = {
    index: { attribute: false },
    layers: { attribute: false },
    nets: { attribute: false },
    walk: { attribute: false },
    asked: { attribute: false },
    language: { attribute: false },
    theme: { attribute: false },
  };
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; overflow: auto; padding: 4px 16px 24px; }
      section { border-top: 1px solid var(--line); padding: 6px 0; }
      h2 { font-size: 14px; padding-top: 6px; }
      label { display: flex; align-items: center; gap: 8px; min-height: 36px; font-weight: 700; cursor: pointer; }
      input { width: 18px; height: 18px; accent-color: var(--seal); margin: 0; }
      li { display: flex; align-items: center; gap: 10px; min-height: 28px; padding-inline-start: 26px; }
      walk-bar { margin-inline: -16px; }
      svg { flex: none; border-radius: 3px; }
      p { font-size: 13px; color: var(--soft); padding-top: 8px; }
      .off { opacity: 0.55; }
      @media (pointer: coarse) { label { min-height: 44px; } }
    `,
  ];
  declare index: PlanIndex;
  declare nets: ReadonlySet<string>;
  /** The walk on the map; null where nobody walks. */
  declare walk: Walk | null;
  /** From where and for how long; null where nobody walks. */
  declare asked: WalkAsked | null;
  declare layers: ReadonlySet<Layer>;
  declare language: Language;
  declare theme: Theme;

  protected override render() {
    const say = legendWordsIn(this.language);
    return html`<legend-nets .index=${this.index} .nets=${this.nets} .language=${this.language} .theme=${this.theme}></legend-nets>${this.#walk()}${LAYERS.map((layer) => this.#layer(layer))}<p>${say.tiers}</p>`;
  }

  #walk() {
    const { walk, asked, index, language } = this;
    const bands = walk && asked ? bandsWithin(walk, asked.minutes) : [];
    const [first, last] = [bands[0], bands.at(-1)];
    if (!first || !last) return nothing;
    const say = walkWordsIn(language).legend;
    return html`<section><h2>${say.title}</h2><walk-bar .asked=${asked} .index=${index} .language=${language}></walk-bar><ul>
      <li>${swatchPicture(walkSwatch(first.share), this.theme)}<span>${say.near(String(first.band.minutes))}</span></li>
      ${last === first ? nothing : html`<li>${swatchPicture(walkSwatch(last.share), this.theme)}<span>${say.far(String(last.band.minutes))}</span></li>`}</ul></section>`;
  }

  #layer(layer: Layer) {
    const say = legendWordsIn(this.language);
    const shown = this.layers.has(layer);
    const entries = LEGEND.filter((entry) => entry.layer === layer);
    return html`<section>
      <label><input type="checkbox" .checked=${shown} @change=${() => emit(this, { type: 'layer-toggled', layer })}>${say.layerNames[layer]}</label>
      <ul class=${shown ? '' : 'off'}>${entries.map(({ id, swatch }) => html`<li>${swatchPicture(swatch, this.theme)}<span>${say.entries[id]}</span></li>`)}</ul>
    </section>`;
  }
}
customElements.define('legend-panel', LegendPanel);
