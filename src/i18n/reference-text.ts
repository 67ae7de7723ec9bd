import type { About, Bilingual, Language, Locator } from '#plan/plan.ts';
import { hanNumeral } from './numbers.ts';

/** How somebody came to what they cite: by which link, on which day, YYYY-MM-DD. */
export interface Access {
  readonly link: string;
  readonly on: string;
}

/** Whether words tell what the plan says, or are ours about its text. */
export type Voice = 'paraphrase' | 'note';

const PLACE: Readonly<Record<Language, (locator: Locator) => string>> = {
  zh: ({ chapter, section, box, restored }) =>
    [
      chapter === 0 ? '篇首' : `第${hanNumeral(chapter)}章`,
      section !== null ? `第${hanNumeral(section)}节` : chapter === 0 || box !== null ? '' : '引言',
      box === null ? '' : `专栏${box}`,
      restored ? '（章节号为补出）' : '',
    ].join(''),
  en: ({ chapter, section, box, restored }) =>
    [
      chapter === 0 ? 'Opening note' : `Chapter ${chapter}`,
      ...(section !== null ? [`section ${section}`] : chapter === 0 || box !== null ? [] : ['introduction']),
      ...(box === null ? [] : [`box ${box}`]),
    ].join(', ') + (restored ? ' (number restored)' : ''),
};

/** Month, day and year of a day given as YYYY-MM-DD. */
const inEnglish = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const REFERENCE: Readonly<Record<Language, (about: About, locator: Locator, access: Access) => string>> = {
  zh: ({ planTitle, passed }, locator, { link, on }) => {
    const head = `${passed ? `${passed.by.zh}. ` : ''}${planTitle.zh}[Z/OL]${passed ? `. ${passed.on}` : ''}`;
    return `${head}: ${PLACE.zh(locator)}, “${locator.paragraph}”段, 第${locator.line}行（依所得文本）[${on}]. ${link}`;
  },
  en: ({ planTitle, passed }, locator, { link, on }) => {
    const head = `${passed ? `${passed.by.en}. ` : ''}${planTitle.en} [${planTitle.zh}].${passed ? ` Passed ${inEnglish(passed.on)}.` : ''}`;
    const place = `${PLACE.en(locator)}, paragraph "${locator.paragraph}", line ${locator.line} of the text as it reached us`;
    return `${head} ${place}. Accessed ${inEnglish(on)}. ${link}`;
  },
};

const WHOSE_WORDS: Readonly<Record<Voice, Readonly<Record<Language, (title: Bilingual) => string>>>> = {
  paraphrase: {
    zh: ({ zh }) => `（${zh}的转述，不是规划原文）`,
    en: ({ en }) => ` (Paraphrase by ${en}, not the plan's own words.)`,
  },
  note: {
    zh: ({ zh }) => `（${zh}的编者注，不是规划所说）`,
    en: ({ en }) => ` (Note by ${en} on the plan's text, not said by the plan.)`,
  },
};

/**
 * A line of the plan as a reference: in Chinese in the manner of GB/T 7714 for electronic documents, in English in that of the
 * Chicago Manual of Style. What is not known of the plan is left out.
 */
export const referenceText = (about: About, locator: Locator, access: Access, language: Language): string =>
  REFERENCE[language](about, locator, access);

/** Several places in the plan as references, one a line, all by the same link. */
export const referencesText = (about: About, locators: readonly Locator[], access: Access, language: Language): string =>
  locators.map((locator) => referenceText(about, locator, access, language)).join('\n');

/** Words of ours with the reference below them, and whose words they are: nobody shall take them for the plan's. */
export const quotedText = (
  text: Bilingual,
  voice: Voice,
  about: About,
  locator: Locator,
  access: Access,
  language: Language,
): string => `${text[language]}${WHOSE_WORDS[voice][language](about.title)}\n${referenceText(about, locator, access, language)}`;
