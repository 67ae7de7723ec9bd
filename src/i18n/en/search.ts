import type { SearchWords } from '../search-words.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const search: SearchWords = {
  results: 'Results',
  names: 'Names',
  figures: 'Figures of the plan',
  said: 'The plan says',
  partly: 'Partly matching',
  ours: 'our remark',
  counted: (things, figures, statements, partly) =>
    `${counted(things, 'name', 'names')}, ${figures === 0 ? '' : `${counted(figures, 'figure', 'figures')}, `}${counted(statements, 'statement', 'statements')} of the plan${partly === 0 ? '' : `, ${partly} partly matching`}`,
  more: (count) => `${count} more`,
  nothing: (typed) => `Nothing found for "${typed}".`,
  nothingWhole: (typed) => `Below is what comes nearest to "${typed}"; nothing matches all of it.`,
  advice: 'Try Chinese, pinyin, first letters or English, or fewer letters.',
  almost: (typed) => `There is no "${typed}"; this sounds or is spelled almost so:`,
  left: (count) => `${count} more outside the filters.`,
  figuresNotRead: "The plan's figures could not be read: names and words are searched for now.",
  unspoken: 'Pinyin could not be read: Chinese and English are searched for now.',
  unspokenYet: 'Pinyin is being read…',
};
