import type { Facet } from '#plan/facets.ts';
import type { Status } from '#plan/plan.ts';
import type { Place } from '#plan/survey.ts';

/** What the narrowing down of directory and map says in its own voice. */
export interface FacetWords {
  readonly open: string;
  readonly facets: Readonly<Record<Facet, string>>;
  /** A thing that stands in no zone, in no role, in no chapter. */
  readonly none: Readonly<Record<'zone' | 'role' | 'chapter', string>>;
  readonly statuses: Readonly<Record<Status | 'unsaid', string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly remove: (value: string) => string;
  readonly clear: string;
  readonly left: (count: number, drawn: number) => string;
  readonly nothingLeft: string;
}
