import type { PlanIndex } from './lookup.ts';
import type { Thing, ThingKind } from './plan.ts';
import { isNowhere } from './survey.ts';

export const NET_SORTS = ['streets', 'green', 'water', 'other'] as const;
/** What a net is woven of, by what most of its parts are. */
export type NetSort = (typeof NET_SORTS)[number];

/** A net of the plan with its parts, each once, in the order the plan names them. */
export interface Net {
  readonly thing: Thing;
  readonly sort: NetSort;
  readonly placed: readonly Thing[];
  /** Parts that ought to have a place and have none. */
  readonly nowhere: readonly Thing[];
  /** Parts that are no place by their nature. */
  readonly placeless: readonly Thing[];
}

const SORT_OF_KIND: Partial<Readonly<Record<ThingKind, NetSort>>> = {
  road: 'streets',
  bridge: 'streets',
  tunnel: 'streets',
  rail: 'streets',
  station: 'streets',
  park: 'green',
  'green-belt': 'green',
  water: 'water',
};

/** The sort that most parts are of; of none where no part is of any. */
const sortOf = (parts: readonly Thing[]): NetSort => {
  const count = (sort: NetSort): number => parts.filter(({ kind }) => SORT_OF_KIND[kind] === sort).length;
  const [most = 'other'] = NET_SORTS.filter((sort) => count(sort) > 0).sort((one, other) => count(other) - count(one));
  return most;
};

/** The nets of a plan, in its order. */
export const netsOf = (index: PlanIndex): readonly Net[] =>
  index.plan.things
    .filter(({ kind }) => kind === 'net')
    .sort((one, other) => one.order - other.order)
    .map((thing) => {
      const ids = new Set(index.membersOf(thing.id).map(({ member }) => member));
      const parts = [...ids].flatMap((id) => index.thing(id) ?? []);
      return {
        thing,
        sort: sortOf(parts),
        placed: parts.filter(({ placement }) => placement.type === 'placed'),
        nowhere: parts.filter(isNowhere),
        placeless: parts.filter((part) => part.placement.type === 'unplaced' && !isNowhere(part)),
      };
    });
