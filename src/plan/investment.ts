import { type Plan, PROJECT_KINDS, type ProjectCount, type ProjectKind } from './plan.ts';

/** So many projects, of which some are named, and what they cost in all in 亿元 (hundred million yuan). */
export interface InvestmentSum {
  readonly count: number;
  readonly named: number;
  readonly yiYuan: number;
}

const sumOf = (entries: readonly ProjectCount[]): InvestmentSum => ({
  count: entries.reduce((sum, { count }) => sum + count, 0),
  named: new Set(entries.flatMap(({ named }) => named)).size,
  yiYuan: entries.reduce((sum, { investmentYiYuan }) => sum + investmentYiYuan, 0),
});

/** What the plan counts and means to invest: in all, by kind, and of those counted for a part of the district, by part. */
export interface Investment {
  readonly whole: InvestmentSum;
  readonly byKind: readonly {
    readonly kind: ProjectKind;
    readonly sum: InvestmentSum;
    readonly entries: readonly ProjectCount[];
  }[];
  readonly byPart: readonly { readonly of: string; readonly sum: InvestmentSum; readonly entries: readonly ProjectCount[] }[];
}

/** Adds up the counted projects of a plan; an entry of several kinds stands under the first. */
export function investmentOf({ projects, about }: Pick<Plan, 'projects' | 'about'>): Investment {
  const parts = [...new Set(projects.map(({ of }) => of))].filter((of) => of !== about.district);
  return {
    whole: sumOf(projects),
    byKind: PROJECT_KINDS.map((kind) => projects.filter(({ kinds: [first] }) => first === kind)).flatMap((entries, i) => {
      const kind = PROJECT_KINDS[i];
      return kind && entries.length > 0 ? [{ kind, sum: sumOf(entries), entries }] : [];
    }),
    byPart: parts.map((of) => {
      const entries = projects.filter((entry) => entry.of === of);
      return { of, sum: sumOf(entries), entries };
    }),
  };
}
