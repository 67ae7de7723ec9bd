import type { HereWords } from '../here-words.ts';

export const here: HereWords = {
  title: 'What lies here',
  looking: 'Looking…',
  failed: 'The shapes could not be read; try again.',
};
