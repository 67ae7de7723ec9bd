/** The sides of the plan by which it can be narrowed down. */
export const FACETS = ['zone', 'kind', 'role', 'chapter', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** The values chosen of each facet; none chosen lets everything through. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

export const NO_FACETS: Facets = { zone: [], kind: [], role: [], chapter: [], status: [] };

/** Whether nothing is narrowed down. */
export const isUnnarrowed = (facets: Facets): boolean => FACETS.every((facet) => facets[facet].length === 0);

/** The facets with a value added to one of them, or taken out where it was chosen. */
export const withToggled = (facets: Facets, facet: Facet, value: string): Facets => {
  const chosen = facets[facet];
  return { ...facets, [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].sort() };
};
