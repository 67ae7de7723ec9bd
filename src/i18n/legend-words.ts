import type { Language } from '#plan/plan.ts';
import { legend as en } from './en/legend.ts';
import { legend as zh } from './zh/legend.ts';

/** What the legend says of the map's layers and marks. */
export interface LegendWords {
  readonly entries: Readonly<Record<LegendKey, string>>;
  readonly layerNames: Readonly<Record<LayerKey, string>>;
  readonly tiers: string;
}

type LegendKey =
  | 'zone'
  | 'axis'
  | 'sub-axis'
  | 'highlight-area'
  | 'parcel-tier-1'
  | 'parcel-tier-2'
  | 'parcel-tier-3'
  | 'trigger'
  | 'building'
  | 'works'
  | 'bridge'
  | 'station'
  | 'metro'
  | 'planned-metro'
  | 'railway'
  | 'expressway'
  | 'arterial'
  | 'sub-arterial'
  | 'branch'
  | 'lane'
  | 'water'
  | 'park'
  | 'green-belt';

type LayerKey = 'zones' | 'axes' | 'highlight-areas' | 'parcels' | 'places' | 'roads' | 'rail' | 'water' | 'green';

const CATALOGUES: Readonly<Record<Language, LegendWords>> = { zh, en };

/** The words of the legend in one language; apart from the others, since they come with it. */
export const legendWordsIn = (language: Language): LegendWords => CATALOGUES[language];
