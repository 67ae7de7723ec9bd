import { html, LitElement, nothing } from 'lit';
import { aboutWordsIn } from '#i18n/about-words.ts';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount } from '#i18n/numbers.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { tiersOf } from '#plan/tiers.ts';
import type { Theme } from '#state/state.ts';
import { gapLists } from './about-gaps.ts';
import { aboutStyles } from './about-styles.ts';
import { dialogStyles } from './dialog-styles.ts';
import { emit } from './emit.ts';
import { Modal, modalFrame } from './modal.ts';
import { countsDrawn, metresRange } from './overview-words.ts';
import { sharedStyles } from './shared-styles.ts';
import { tierPicture } from './tier-picture.ts';

/** What this page is, how sure its drawing is, what is missing, on what it rests and who may use it. */
export class AboutDialog extends LitElement {
  static override properties = { index: { attribute: false }, language: { attribute: false }, theme: { attribute: false } };
  static override styles = [sharedStyles, dialogStyles, aboutStyles];
  declare index: PlanIndex;
  declare language: Language;
  declare theme: Theme;

  constructor() {
    super();
    new Modal(this);
  }

  protected override render() {
    const { index, language } = this;
    const say = aboutWordsIn(language);
    const { about, reportError } = messagesIn(language).stranger;
    return modalFrame(
      this,
      language,
      { type: 'about' },
      about.heading,
      html`${this.#what()} ${this.#tiers()}
        <section><h3>${say.sections.missing}</h3>${gapLists(this, index, language)}</section>
        ${this.#sources()} ${this.#licences()}
        <section><h3>${say.sections.report}</h3><p>${say.report}</p>
          <button type="button" class="button" @click=${() => emit(this, { type: 'dialog-toggled', dialog: { type: 'report', thing: null } })}>${reportError}</button></section>
        <section><h3>${say.sections.privacy}</h3><p>${say.privacy}</p></section>`,
    );
  }

  #what() {
    const { index, language } = this;
    const { welcome } = messagesIn(language).stranger;
    const about = aboutWordsIn(language);
    const { planTitle, district } = index.plan.about;
    return html`<section><h3>${about.sections.what}</h3>
      <p>${welcome.what(planTitle[language])}</p>
      <p>${welcome.whose(index.thing(district)?.name[language] ?? '')}</p>
      <p>${index.plan.about.drawing[language]}${language === 'zh' ? '' : ' '}${welcome.drawn(countsDrawn(index, language))}</p>
      <p>${about.quoted}</p></section>`;
  }

  #tiers() {
    const { index, language, theme } = this;
    const { kinds, card } = messagesIn(language);
    const { sections, tiersIntroduced, tiers, parcels } = aboutWordsIn(language);
    return html`<section><h3>${sections.tiers}</h3><p>${tiersIntroduced}</p>
      <ul class="tiers">${tiersOf(index).map(
        ({ tier, count, leastMetres, mostMetres }) => html`<li>${tierPicture(tier, theme, kinds.parcel)}<div>
          <h4>${tiers[tier].name}</h4><p>${tiers[tier].meaning}</p>
          <small>${parcels(formatCount(count))}<br>${card.offBy(metresRange(leastMetres, mostMetres))}</small></div></li>`,
      )}</ul></section>`;
  }

  #sources() {
    const { index, language } = this;
    const { card } = messagesIn(language);
    return html`<section><h3>${aboutWordsIn(language).sections.sources}</h3><ul class="sources">${index.plan.sources.map(
      ({ title, licence, credit, url }) => html`<li>
        ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title[language]}</a>` : title[language]}
        <small>${card.licence(licence[language])}${credit ? html` · ${credit}` : nothing}</small></li>`,
    )}</ul></section>`;
  }

  #licences() {
    const { sections, licences, reuse } = aboutWordsIn(this.language);
    return html`<section><h3>${sections.licences}</h3>
      <dl class="licences">${Object.values(licences).map(({ of, licence }) => html`<div><dt>${of}</dt><dd>${licence}</dd></div>`)}</dl>
      <p>${reuse}</p></section>`;
  }
}
customElements.define('about-dialog', AboutDialog);
