import { citedIn } from '../cited.ts';
import type { Complaint, Drawing } from '../drawing.ts';

const FILE = 'facts/outline.json';

const keyOf = ({ chapter, section }: { readonly chapter: number; readonly section: number | null }): string =>
  section === null ? `chapter ${chapter}` : `chapter ${chapter}, section ${section}`;

/** Every place that the facts name is in a chapter, and a section, of the outline; the outline lists each of them once. */
export const locatorsAreInTheOutline = ({ facts }: Drawing): readonly Complaint[] => {
  const listed = facts.outline.map(keyOf);
  const twice = facts.outline.flatMap(({ id }, index) => {
    const key = listed[index] ?? '';
    const first = facts.outline[listed.indexOf(key)];
    return first === undefined || first.id === id
      ? []
      : [{ file: FILE, id, what: `is ${key}, which is ${first.id} already`, remedy: 'keep the one that links name' }];
  });
  const chapterless = facts.outline
    .filter(({ chapter }) => !listed.includes(keyOf({ chapter, section: null })))
    .map(({ id, chapter }) => ({
      file: FILE,
      id,
      what: `is a section of chapter ${chapter}, which is not listed`,
      remedy: 'list the chapter with section null',
    }));
  const outside = citedIn(facts)
    .filter(({ locator }) => !listed.includes(keyOf(locator)))
    .map(({ file, id, locator }) => ({
      file,
      id,
      what: `stands in ${keyOf(locator)}, which facts/outline.json has not`,
      remedy: 'mend the locator, or list it there',
    }));
  return [...twice, ...chapterless, ...outside];
};
