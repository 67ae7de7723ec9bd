import { messagesIn } from '#i18n/messages.ts';
import { formatCount } from '#i18n/numbers.ts';
import type { Counted } from '#i18n/stranger-words.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { drawnOf } from '#plan/survey.ts';

const COUNTED: readonly Counted[] = ['zone', 'axis', 'highlight-area', 'parcel', 'road'];

/** How many zones, axes, areas, parcels and roads are drawn, as part of a sentence; what there is none of is left out. */
export function countsDrawn(index: PlanIndex, language: Language): string {
  const { counted } = messagesIn(language).stranger.welcome;
  return COUNTED.map((kind) => ({ kind, count: drawnOf(index, kind) }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => counted[kind](count))
    .join(language === 'zh' ? '、' : ', ');
}

/** From how many metres to how many; one figure where both are the same. */
export const metresRange = (least: number, most: number): string =>
  least === most ? formatCount(least) : `${formatCount(least)}–${formatCount(most)}`;
