import { messagesIn } from '#i18n/messages.ts';
import { formatHeading } from '#i18n/numbers.ts';
import { type Facet, headingOf, NONE } from '#plan/facets.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { OutlineEntry } from '#plan/outline.ts';
import type { Language } from '#plan/plan.ts';
import { shortNameOf } from '#plan/short-name.ts';

/** A chapter or a section by its number and its title. */
export const headingLabel = (
  index: PlanIndex,
  heading: Pick<OutlineEntry, 'chapter' | 'section'>,
  language: Language,
): string => {
  const { chapter, section } = heading;
  const entry = index.plan.outline.find((other) => other.chapter === chapter && other.section === section);
  const title = index.thing(entry?.id ?? '')?.name[language];
  return [formatHeading(heading, language), title ?? []].flat().join(' ');
};

const wordOf = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value;

/** What a value of a facet is called. */
export function facetLabel(index: PlanIndex, facet: Facet, value: string, language: Language): string {
  const say = messagesIn(language);
  switch (facet) {
    case 'zone': {
      const zone = index.thing(value);
      return zone ? shortNameOf(zone, language) : say.facets.none.zone;
    }
    case 'kind':
      return wordOf(say.kinds, value);
    case 'role':
      return value === NONE ? say.facets.none.role : wordOf(say.roles, value);
    case 'chapter':
      return value === NONE ? say.facets.none.chapter : headingLabel(index, headingOf(value), language);
    case 'status':
      return wordOf(say.facets.statuses, value);
    case 'place':
      return wordOf(say.facets.places, value);
  }
}
