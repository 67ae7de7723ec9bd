import { html, nothing, svg } from 'lit';
import type { DensityRange } from '#density/survey.ts';
import type { RoadGoal } from '#plan/road-goal.ts';

/** What all charts of one axis share: its end, the goal and the marks of others on it. */
export interface DensityAxis {
  readonly end: number;
  readonly goal: number;
  readonly marks: readonly number[];
}

/** A longest bar that ends before the chart does is seen to end. */
const ROOM = 1.04;

/** The axis on which all of the values, the goal and the marks have room. */
export const densityAxis = ({ goal, marks }: RoadGoal, values: readonly number[]): DensityAxis => ({
  end: Math.max(goal.value, ...marks.map(({ kmPerKm2 }) => kmPerKm2), ...values) * ROOM,
  goal: goal.value,
  marks: marks.map(({ kmPerKm2 }) => kmPerKm2),
});

const perCent = (value: number, { end }: Pick<DensityAxis, 'end'>): string => `${((value / end) * 100).toFixed(2)}%`;

interface Bar {
  readonly value: number;
  readonly tone: 'plain' | 'met' | 'open' | 'pale' | 'goal';
  readonly range?: DensityRange | null;
  readonly from?: number;
}

/** A bar from nought or further on, its range across it, goal and marks beside; 26 px high, as wide as there is room. */
export const densityBar = (
  { value, tone, range, from = 0 }: Bar,
  axis: DensityAxis,
) => html`<svg height="26" width="100%" aria-hidden="true">
    ${axis.marks.map((mark, i) => svg`<line class="mark mark-${i}" x1=${perCent(mark, axis)} x2=${perCent(mark, axis)} y1="0" y2="26" />`)}
    <rect class="bar ${tone}" x=${perCent(from, axis)} width=${perCent(Math.max(0, value - from), axis)} y="6" height="14" rx="2" />
    ${range ? svg`<line class="range" x1=${perCent(range[0], axis)} x2=${perCent(range[1], axis)} y1="13" y2="13" />` : nothing}
    <line class="goal" x1=${perCent(axis.goal, axis)} x2=${perCent(axis.goal, axis)} y1="0" y2="26" />
  </svg>`;

/** The figures of goal and marks over a column of bars: the goal above, a mark below it left of the goal to the left. */
export const densityTicks = (axis: DensityAxis) => html`<svg height="34" width="100%" aria-hidden="true">
    <text class="goal-tick" x=${perCent(axis.goal, axis)} y="13" text-anchor="middle">${axis.goal}</text>
    ${axis.marks.map(
      (mark) =>
        svg`<text class="tick" x=${perCent(mark, axis)} y="30" text-anchor=${mark < axis.goal ? 'end' : 'start'}>${mark}</text>`,
    )}
  </svg>`;

/** A bar of an area, with what it may have been before it was rounded. */
export const areaBar = (value: number, end: number, tone: Bar['tone'], range?: DensityRange) => html`<svg
  height="24" width="100%" aria-hidden="true">
    <rect class="bar ${tone}" x="0" width=${perCent(value, { end })} y="5" height="14" rx="2" />
    ${range ? svg`<line class="range" x1=${perCent(range[0], { end })} x2=${perCent(range[1], { end })} y1="12" y2="12" />` : nothing}
  </svg>`;
