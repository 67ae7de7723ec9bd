import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Counting } from '#density/counting.ts';
import { figureOf } from '#density/figures.ts';
import type { Shading } from '#density/shades.ts';
import { densityWordsIn } from '#i18n/density-words.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, ThingKind } from '#plan/plan.ts';
import { sumIndexOf } from '#plan/sum-index.ts';
import type { SumsStatus, SurveyStatus, Theme } from '#state/state.ts';
import { barsSection } from './density-bars.ts';
import { matrixSection } from './density-matrix.ts';
import { completeSection, impliedSection, stepsSection } from './density-pictures.ts';
import { densityPlace } from './density-place.ts';
import type { DensityScene } from './density-scene.ts';
import { statedSection } from './density-stated.ts';
import { densityStyles } from './density-styles.ts';
import { densitySwitches } from './density-switches.ts';
import { nowSection, planWorksNote, standingBar, verdictSection, zoneVerdicts } from './density-verdict.ts';
import { emit } from './emit.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { figuresNotRead } from './figures-not-read.ts';
import './load-progress.ts';
import { sharedStyles } from './shared-styles.ts';

/** How dense the roads are against what the plan promises: all places at once, or the roads of one. */
export class DensityPanel extends LitElement {
  static override properties = {
    survey: { attribute: false },
    index: { attribute: false },
    counting: { attribute: false },
    shading: { attribute: false },
    selection: { attribute: false },
    piece: { attribute: false },
    language: { attribute: false },
    theme: { attribute: false },
    sums: { attribute: false },
    year: { attribute: false },
  };
  static override styles = [sharedStyles, figureMarkStyles, densityStyles];
  declare survey: SurveyStatus;
  declare index: PlanIndex;
  declare counting: Counting;
  declare shading: Shading;
  declare selection: string | null;
  declare piece: string | null;
  declare language: Language;
  declare theme: Theme;
  declare sums: SumsStatus;
  declare year: number | null;
  #leftAt = 0;

  protected override render() {
    const say = densityWordsIn(this.language);
    switch (this.survey.type) {
      case 'unasked':
      case 'loading':
        return html`<load-progress class="coming" .words=${say.measuring} .share=${null}></load-progress>`;
      case 'failed':
        return html`<div class="say" role="alert"><p>${say.failed}</p>
          <button type="button" class="button" @click=${() => emit(this, { type: 'survey-retried' })}>${messagesIn(this.language).page.retry}</button></div>`;
      case 'ready': {
        const scene = this.#scene();
        return scene ? this.#ready(scene) : nothing;
      }
    }
  }

  /** A figure opens at its head, and who comes back finds the page where it was left. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('selection') || !this.hasUpdated) return;
    if (changed.get('selection') === null) this.#leftAt = this.scrollTop;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('selection')) this.scrollTop = this.selection === null ? this.#leftAt : 0;
  }

  #scene(): DensityScene | null {
    const { index, counting, shading, language, theme, survey: status } = this;
    const { roadGoal: goal, about, things } = index.plan;
    if (status.type !== 'ready' || goal === null) return null;
    const { survey } = status;
    const district = survey.places.get(about.district);
    const ofKind = (kind: ThingKind) => things.filter((thing) => thing.kind === kind && survey.places.has(thing.id));
    return district
      ? {
          survey,
          goal,
          index,
          district,
          zones: ofKind('zone'),
          areas: ofKind('highlight-area'),
          counting,
          shading,
          language,
          theme,
        }
      : null;
  }

  #ready(scene: DensityScene) {
    const { selection, piece, index, language, counting } = this;
    const isDistrictAsked = piece !== null && selection === null;
    const asked = isDistrictAsked ? scene.district.id : (selection ?? '');
    const [place, thing] = [scene.survey.places.get(asked), index.thing(asked)];
    const sums = this.sums.type === 'ready' ? sumIndexOf(this.sums.sums, index.plan) : null;
    if (place && thing) return densityPlace(this, scene, place, thing, piece, sums);
    const say = densityWordsIn(language);
    const figure = figureOf(scene.survey, scene.district, counting, scene.goal.goal.value);
    return html`<h1 class="hidden-visually">${say.title}</h1>
      ${standingBar(this, scene, figure, nothing, index.thing(scene.district.id)?.name[language] ?? '')}
      ${this.sums.type === 'failed' ? figuresNotRead(this, language) : nothing} ${verdictSection(this, scene, sums)} ${nowSection(this, scene)} ${zoneVerdicts(scene)} ${barsSection(this, scene)} ${densitySwitches(this, counting, language, planWorksNote(scene))}
      ${matrixSection(this, scene)} ${impliedSection(scene)} ${stepsSection(this, scene)} ${statedSection(this, scene, sums, this.year)} ${completeSection(scene)}
      <section aria-labelledby="method"><h2 id="method">${say.method.title}</h2>
        <ul class="method">${say.method.lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
  }
}
customElements.define('density-panel', DensityPanel);
