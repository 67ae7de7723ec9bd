import { type Counting, STANDARD_COUNTING } from '#density/counting.ts';
import { parseAddress } from '#state/address.ts';
import { type AppState, openingState } from '#state/state.ts';
import { TINY_GOAL_PLAN, TINY_SURVEY } from '../fixtures/tiny-survey.ts';
import { after } from './ready.ts';

export const planArrived = { type: 'plan-arrived', plan: TINY_GOAL_PLAN } as const;
export const surveyArrived = { type: 'survey-arrived', survey: TINY_SURVEY } as const;
export const toLegend = { type: 'panel-chosen', panel: 'legend' } as const;
export const open = (place: string | null) => ({ type: 'density-opened', place }) as const;
export const count = (change: Partial<Counting>) => ({ type: 'counting-changed', change }) as const;
export const pick = (road: string) => ({ type: 'piece-picked', road }) as const;
export const visit = (address: string) => ({ type: 'address-visited', ...parseAddress(address) }) as const;

/** The app as it opens with a link, before anything has come. */
export const linked = (address: string): AppState => {
  const { asked, notice } = parseAddress(address);
  return openingState(asked, notice);
};

/** The app at home with a plan that promises a density. */
export const ready = after(linked(''), planArrived);
/** Its density view before the roads are measured. */
export const waiting = after(ready, open(null));
/** The same once they are. */
export const measured = after(waiting, surveyArrived);

export const CLOUD_VIEW = { type: 'fit', bounds: [10, 20, 12, 22], motion: 'fly-if-welcome' } as const;

/** A way of counting that differs from the standard. */
export const DRY: Counting = { ...STANDARD_COUNTING, gradesDownTo: 'branch', waterOut: true };
