import type { ReportWords } from '../report-words.ts';

export const report: ReportWords = {
  title: 'Report an error in the drawing',
  how: 'This page sends nothing. Copy this text, add your answers, and give it to whoever publishes this page or gave it to you.',
  idSays: 'The id says which shape is meant.',
  text: 'Text of the report',
  name: 'Name',
  id: 'Id',
  plan: 'Plan',
  link: 'Link',
  which: 'Which shape or name is it about?',
  questions: ['What is wrong?', 'How do you know (source, link, photo)?', 'Where should it lie?'],
  copy: 'Copy the text',
  copied: 'Copied.',
  copyFailed: 'Copying failed. Click into the text, select all of it and copy it yourself.',
};
