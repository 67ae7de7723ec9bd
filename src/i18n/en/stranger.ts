import type { StrangerWords } from '../stranger-words.ts';

export const stranger: StrangerWords = {
  welcome: { title: 'First time here?', tour: 'Start the tour', explore: 'Look around' },
  about: { title: 'About' },
  report: { title: 'Report an error in the drawing', open: 'Report an error' },
};
