import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { type Counting, GRADES, type Grade } from '#density/counting.ts';
import { type Piece, piecesOf } from '#density/pieces.ts';
import type { MeasuredPlace, Survey } from '#density/survey.ts';
import { densityWordsIn } from '#i18n/density-words.ts';
import { formatCount, formatKilometresToMetre } from '#i18n/numbers.ts';
import type { Language } from '#plan/plan.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

const sumOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { metres }) => sum + metres, 0);

/** The pieces of one street together, the longest street first; those without a name together, last. */
const streetsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const streets = new Map<string | null, Piece[]>();
  for (const piece of pieces) streets.set(piece.road.thing, [...(streets.get(piece.road.thing) ?? []), piece]);
  // The longest first; what has no name last, since nobody looks for it.
  return [...streets]
    .sort(([one, its], [other, others]) => Number(one === null) - Number(other === null) || sumOf(others) - sumOf(its))
    .map(([, street]) => street);
};

/** The roads that make up the figure of a place, grade by grade, their kilometres summing to it as printed. Hovering lights one on the map. */
export class DensityPieces extends LitElement {
  static override properties = {
    survey: { attribute: false },
    place: { attribute: false },
    counting: { attribute: false },
    piece: { attribute: false },
    language: { attribute: false },
  };
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; }
      h3 { display: flex; justify-content: space-between; gap: 10px; font-size: 14px; font-weight: 700; padding: 12px 8px 2px; }
      button { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 10px; width: 100%; padding: 4px 8px; border-radius: 6px; align-items: baseline; }
      button:hover, button:focus-visible { background: var(--wash); }
      button[aria-current="true"] { background: var(--wash); box-shadow: inset 4px 0 0 var(--seal); font-weight: 700; }
      .length, h3 span { font-variant-numeric: tabular-nums; white-space: nowrap; }
      small { grid-column: 1 / -1; font-size: 12px; color: var(--soft); font-weight: 400; }
      summary { display: grid; grid-template-columns: 14px minmax(0, 1fr) auto; gap: 0 4px; align-items: baseline; min-height: 32px; padding: 4px 8px 4px 0; border-radius: 6px; cursor: pointer; list-style: none; }
      summary::-webkit-details-marker { display: none; }
      summary::before { content: "›"; color: var(--soft); text-align: center; transition: transform 0.12s; }
      details[open] > summary::before { transform: rotate(90deg); }
      summary:hover { background: var(--wash); }
      summary small { grid-column: auto; }
      li > button { padding-inline-start: 18px; }
      details ul { border-inline-start: 2px solid var(--line); margin-inline-start: 6px; padding-inline-start: 4px; }
      .precision { font-size: 12px; color: var(--soft); padding: 0 8px; }
      .unnamed { color: var(--soft); }
      .total { display: flex; justify-content: space-between; padding: 8px; margin-top: 8px; border-top: 2px solid var(--ink); font-weight: 700; font-variant-numeric: tabular-nums; }
      @media (pointer: coarse) { button, summary { min-height: 44px; } }
    `,
  ];
  declare survey: Survey;
  declare place: MeasuredPlace;
  declare counting: Counting;
  /** The road picked, or null. */
  declare piece: string | null;
  declare language: Language;
  #isLit = false;

  protected override render() {
    const say = densityWordsIn(this.language).place;
    const pieces = piecesOf(this.survey, this.place, this.counting);
    if (pieces.length === 0) return html`<p>${say.none}</p>`;
    return html`<p class="hidden-visually">${say.piecesHint}</p>
      <div @pointerleave=${() => this.#light(null)} @focusout=${() => this.#light(null)}>${GRADES.map((grade) => this.#grade(grade, pieces))}</div>
      <p class="total"><span>${say.total}</span><span class="sum">${formatKilometresToMetre(sumOf(pieces))} ${this.#unit()}</span></p>
      <p class="precision">${say.precision}</p>`;
  }

  /** A piece that a link names is brought into view in the list. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('piece')) this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  #unit(): string {
    return this.language === 'zh' ? '公里' : 'km';
  }

  #grade(grade: Grade, pieces: readonly Piece[]) {
    const own = pieces.filter(({ road }) => road.group.grade === grade);
    return own.length === 0
      ? nothing
      : html`<h3>${densityWordsIn(this.language).grades[grade]} <span>${formatKilometresToMetre(sumOf(own))} ${this.#unit()}</span></h3>
        <ul>${streetsOf(own).map((street) => this.#street(street))}</ul>`;
  }

  /** A street of many pieces is one line until it is opened. */
  #street(pieces: readonly Piece[]) {
    const [first] = pieces;
    if (!first || pieces.length === 1) return pieces.map((piece) => this.#piece(piece));
    const say = densityWordsIn(this.language).place;
    return html`<li><details ?open=${pieces.some(({ road }) => road.id === this.piece)}>
      <summary><span class=${first.road.name ? '' : 'unnamed'}>${first.road.name?.[this.language] ?? say.unnamed} <small>${say.stretches(pieces.length)}</small></span>
        <span class="length">${formatKilometresToMetre(sumOf(pieces))}</span></summary>
      <ul>${pieces.map((piece) => this.#piece(piece))}</ul></details></li>`;
  }

  #piece({ road, metres, edgeMetres }: Piece) {
    const { place: say, grades } = densityWordsIn(this.language);
    const notes = [
      ...(road.group.isOverRoad ? [say.viaduct] : []),
      ...(road.group.status === 'built' ? [] : [say.toCome]),
      ...(road.group.gradeOr ? [say.orGrade(grades[road.group.gradeOr])] : []),
      ...(edgeMetres > 0
        ? [say.alongEdge[this.counting.edgeShare === 1 ? 'whole' : 'half'](formatKilometresToMetre(edgeMetres))]
        : []),
      `${say.basis[road.basis]} ${say.offBy(formatCount(road.accuracyMetres))}`,
    ];
    return html`<li><button type="button" data-road=${road.id} aria-current=${road.id === this.piece ? 'true' : nothing}
      @pointerenter=${() => this.#light(road.id)} @focus=${() => this.#light(road.id)}
      @click=${() => emit(this, { type: 'piece-picked', road: road.id })}>
      <span class=${road.name ? '' : 'unnamed'}>${road.name?.[this.language] ?? say.unnamed}</span>
      <span class="length">${formatKilometresToMetre(metres)}</span>
      <small>${notes.join(' · ')}</small></button></li>`;
  }

  #light(road: string | null): void {
    if (road === null && !this.#isLit) return;
    this.#isLit = road !== null;
    emit(this, { type: 'piece-pointed-at', road });
  }
}
customElements.define('density-pieces', DensityPieces);
