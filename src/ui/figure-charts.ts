import { html, nothing, svg } from 'lit';
import type { Achievement } from '#plan/indicator.ts';

const WIDTH = 120;
const HEIGHT = 22;
const MARGIN = 8;
const MIDDLE = HEIGHT / 2;

/** What a row of an indicator shows of its numbers; null where one is none. */
export interface IndicatorMarks {
  readonly base: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly achievement: Achievement;
}

const scaleOf = (values: readonly number[]): ((value: number) => number) => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  return (value) => MARGIN + ((value - least) / span) * (WIDTH - 2 * MARGIN);
};

/** What came of a goal: a disc where it was reached, a diamond where it was missed, and a disc without a verdict where neither is told. */
const actualMark = (x: number, achievement: Achievement) => {
  switch (achievement) {
    case 'missed':
      return svg`<path class="missed" d="M${x - 5} ${MIDDLE}l5-5l5 5l-5 5z" />`;
    case 'reached':
      return svg`<circle class="reached" cx=${x} cy=${MIDDLE} r="5" />`;
    case 'deemed':
    case 'stated':
    case 'open':
    case 'lost':
    case 'ahead':
      return svg`<rect class="unjudged" x=${x - 4} y=${MIDDLE - 4} width="8" height="8" />`;
  }
};

/**
 * Base, target and what came of it on a scale of the row's own: a ring, a stroke, and a disc, which is a diamond where the
 * target was missed and a square where nobody can tell. Nothing where there is no target to compare with, or a number is lost and it is a guess
 * which are left. The text beside it says the same.
 */
export function indicatorPicture({ base, target, actual, achievement }: IndicatorMarks, words: string) {
  const values = [base, target, actual].filter((value) => value !== null);
  if (target === null || values.length < 2 || achievement === 'lost')
    return html`<span class="no-picture" aria-hidden="true"></span>`;
  // Without a base to start from a scale of two numbers would make any distance look the whole.
  const x = scaleOf(base === null ? [0, ...values] : values);
  const end = achievement === 'ahead' ? target : actual;
  return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${words}>
    <line class="way" x1=${MARGIN} x2=${WIDTH - MARGIN} y1=${MIDDLE} y2=${MIDDLE} />
    ${base !== null && end !== null ? svg`<line class="moved" x1=${x(base)} x2=${x(end)} y1=${MIDDLE} y2=${MIDDLE} />` : nothing}
    ${target === null ? nothing : svg`<line class="aim" x1=${x(target)} x2=${x(target)} y1="2" y2=${HEIGHT - 2} />`}
    ${base === null ? nothing : svg`<circle class="base" cx=${x(base)} cy=${MIDDLE} r="4" />`}
    ${actual === null ? nothing : actualMark(x(actual), achievement)}
  </svg>`;
}

/** One bar of a row of bars; `share` of the longest, 0 to 1, and of it what is filled, 0 to 1. */
export const shareBar = (
  share: number,
  filled: number,
  tone: string,
) => html`<svg class="share-bar" height="16" width="100%" aria-hidden="true">
    <rect class="rest ${tone}" x="0" y="2" height="12" width="${(share * 100).toFixed(2)}%" rx="2" />
    <rect class="full ${tone}" x="0" y="2" height="12" width="${(share * filled * 100).toFixed(2)}%" rx="2" />
  </svg>`;
