import { type Chapter, PLACEHOLDER } from '#plan/chapter.ts';
import type { Bilingual } from '#plan/plan.ts';
import type { Complaint, Drawing } from '../drawing.ts';

const NUMERAL = /\p{N}+|[〇零一二三四五六七八九十百千万亿两]+/u;
const ONES = 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const MORE = '(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty';
const LARGE = '(?:hundred|thousand|million|billion)s?|dozens?';
const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const NUMBER_WORD = new RegExp(`\\b(?:${ONES}|${MORE}|${LARGE}|${ORDINALS})\\b`, 'i');

const textsOf = ({ headline, lines, figures }: Chapter): readonly (readonly [where: string, text: Bilingual])[] => [
  ['its headline', headline],
  ...lines.map((line) => ['its lines', line] as const),
  ...figures.flatMap(({ name, label }) => (label ? [[`the label of ${name}`, label] as const] : [])),
];

const numbersIn = ({ zh, en }: Bilingual): readonly string[] => {
  const [chinese, english] = [zh.replaceAll(PLACEHOLDER, ' '), en.replaceAll(PLACEHOLDER, ' ')];
  return [NUMERAL.exec(chinese), NUMERAL.exec(english) ?? NUMBER_WORD.exec(english)].flatMap((found) => found?.[0] ?? []);
};

/** No number is typed into the story, in digits, Han numerals or English words: a figure has a name, and its value a source. */
export const storyTypesNoNumber = (drawing: Drawing): readonly Complaint[] =>
  drawing.facts.story.flatMap((chapter) =>
    textsOf(chapter).flatMap(([where, text]) =>
      numbersIn(text).map((number) => ({
        file: 'facts/story.json',
        id: chapter.id,
        what: `types the number ${number} in ${where}`,
        remedy: 'give the chapter a figure and say its name in braces, or word it without a number',
      })),
    ),
  );
