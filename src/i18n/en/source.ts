import type { SourceWords } from '../source-words.ts';

export const source: SourceWords = {
  ours: "Our paraphrases, not the plan's wording; the heading is ours too.",
  numberRestored: 'The number is restored.',
  line: (line, paragraph) => `Line ${line} · paragraph "${paragraph}"`,
  box: (box) => `box ${box}`,
  members: (of, role) => `${of} · ${role}`,
  projects: (of) => `${of} · projects and investment`,
  framework: 'The framework as a whole',
  roads: 'Figures of the roads',
  sections: 'Sections of this chapter',
  nothing: 'Nothing else is paraphrased here.',
  previous: 'Previous',
  next: 'Next',
  toLine: (direction, line) => `${direction}: line ${line}`,
  back: (name) => `Back to ${name}`,
  cite: 'Cite',
  citeLine: (line) => `Cite line ${line}`,
  citeText: (text) => `Cite "${text}"`,
  readings: {
    title: 'Doubtful readings',
    introduced: (count, others) =>
      `The plan's text reached us with characters and punctuation missing, and with names written in more than one way. These are all ${count} places, in the order of the plan's chapters: what stands there, how it is read, how sure that is (100 % is beyond doubt) and why. Other names in doubt, at the end: ${others}.`,
    readAs: 'Read as',
    asItStands: 'As it stands',
    or: 'or',
    confidence: (perCent) => `confidence ${perCent}`,
    places: 'Where',
    bearsUpon: 'Bears upon',
    otherNames: (count) => `Other names in doubt: ${count}`,
    otherNamesWhy: "These names are in none of the places above; the editor's note on each card says why.",
  },
};
