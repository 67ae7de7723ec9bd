import type { FigureReference } from '#plan/chapter.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Locator, Membership, Placed, ProjectCount, Role } from '#plan/plan.ts';
import { withDoubtfulName, withoutPlace } from '#plan/survey.ts';
import { tiersOf } from '#plan/tiers.ts';

/** A number that is said or shown, by what it measures. */
export type Figure =
  | { readonly type: 'count'; readonly value: number }
  | { readonly type: 'money'; readonly yiYuan: number }
  /** Square metres. */
  | { readonly type: 'area'; readonly low: number; readonly high: number }
  | { readonly type: 'length'; readonly metres: number }
  | { readonly type: 'offset'; readonly metres: number };

/** A figure, and where the plan says it; null where it is measured on the drawing, or counted from what stands in several places. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly locator: Locator | null;
  /** The id of the figure of the plan it is; null where the plan states no such number. */
  readonly stated: string | null;
}

const onTheDrawing = (figure: Figure): FoundFigure => ({ figure, locator: null, stated: null });

const entryNamed = (index: PlanIndex, id: string): ProjectCount => {
  const entry = index.plan.projects.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`the plan counts no projects under ${id}`);
  return entry;
};

const placementOf = (index: PlanIndex, id: string): Placed => {
  const placement = index.thing(id)?.placement;
  if (placement?.type !== 'placed') throw new Error(`${id} is not drawn`);
  return placement;
};

/** What belongs to a thing in one of the roles, nearest first, a member once. */
const membersIn = (index: PlanIndex, of: string, roles: readonly Role[]): readonly Membership[] => {
  const found = new Map<string, Membership>();
  const seen = new Set([of]);
  // A set is walked on through what is added to it on the way.
  for (const whole of seen)
    for (const membership of index.membersOf(whole)) {
      const { member, role } = membership;
      seen.add(member);
      if (roles.includes(role) && member !== of && !found.has(member)) found.set(member, membership);
    }
  return [...found.values()];
};

/** The one place where the plan lists all of these; null where they stand in several, so that no single one gives the count. */
const placeOfAll = (members: readonly Membership[]): Locator | null => {
  const [first] = members;
  return first && members.every(({ locator }) => locator.line === first.locator.line) ? first.locator : null;
};

/** Looks up or counts what a chapter refers to; throws where the plan holds no such figure, which the check of the facts refuses. */
export function figureOf(index: PlanIndex, from: FigureReference): FoundFigure {
  switch (from.type) {
    case 'projects': {
      const { count, locator, figures } = entryNamed(index, from.entry);
      return { figure: { type: 'count', value: count }, locator, stated: figures.count };
    }
    case 'investment': {
      const { investmentYiYuan, locator, figures } = entryNamed(index, from.entry);
      return { figure: { type: 'money', yiYuan: investmentYiYuan }, locator, stated: figures.investment };
    }
    case 'members': {
      const members = membersIn(index, from.of, from.roles);
      return { figure: { type: 'count', value: members.length }, locator: placeOfAll(members), stated: null };
    }
    case 'area': {
      const { areaSquareMetres } = placementOf(index, from.thing);
      if (areaSquareMetres === null) throw new Error(`no extent is known of ${from.thing}`);
      return onTheDrawing({ type: 'area', low: areaSquareMetres.low, high: areaSquareMetres.high });
    }
    case 'length': {
      const { lengthMetres } = placementOf(index, from.thing);
      if (lengthMetres === null) throw new Error(`${from.thing} has no length`);
      return onTheDrawing({ type: 'length', metres: lengthMetres });
    }
    case 'accuracy':
      return onTheDrawing({ type: 'offset', metres: placementOf(index, from.thing).accuracyMetres });
    case 'parcels-of-tier': {
      const summary = tiersOf(index).find(({ tier }) => tier === from.tier);
      return onTheDrawing({ type: 'count', value: summary?.count ?? 0 });
    }
    case 'unplaced':
      return onTheDrawing({ type: 'count', value: withoutPlace(index).length });
    case 'doubtful-names':
      return onTheDrawing({ type: 'count', value: withDoubtfulName(index).length });
  }
}
