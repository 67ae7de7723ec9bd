import type { Locator } from '#plan/plan.ts';
import { type Cited, citedIn } from '../cited.ts';
import type { Complaint, Drawing } from '../drawing.ts';

/** What of a locator a line can have only one of. */
const PARTS = ['chapter', 'section', 'box', 'restored', 'paragraph'] as const;

const disagreement = (one: Locator, other: Locator): string | undefined => {
  const part = PARTS.find((candidate) => one[candidate] !== other[candidate]);
  return part && `${part} ${JSON.stringify(other[part])} and ${JSON.stringify(one[part])}`;
};

/** Whoever names a line of the text names the same chapter, section, box and first characters with it. */
export const linesHaveOnePlace = ({ facts }: Drawing): readonly Complaint[] => {
  const first = new Map<number, Cited>();
  return citedIn(facts).flatMap((cited) => {
    const { line } = cited.locator;
    const before = first.get(line);
    if (!before) {
      first.set(line, cited);
      return [];
    }
    const differs = disagreement(cited.locator, before.locator);
    if (differs === undefined) return [];
    const what = `gives line ${line} another place than ${before.id} in ${before.file}: ${differs}`;
    return [{ file: cited.file, id: cited.id, what, remedy: 'mend the one that errs' }];
  });
};
