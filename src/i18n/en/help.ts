import type { HelpWords } from '../help-words.ts';

export const help: HelpWords = {
  title: 'How to use it',
  lines: [
    ['Click', 'selects the smallest thing; where several overlap you may choose'],
    ['Right click, long press', 'ask what lies here, and leave a pin'],
    ['Enter', 'ask what lies at the centre, with the map in focus'],
    ['/ or Ctrl+K', 'go to the search box'],
    ['↑ ↓ Enter', 'walk and open the directory'],
    ['Esc', 'close the top-most thing'],
    ['+ −', 'zoom, with the map in focus'],
    ['Arrows', 'pan, with the map in focus'],
    ['?', 'open or close this help'],
    ['→ Space PageDown', 'tour: next page'],
    ['← PageUp', 'tour: previous page'],
    ['Home End', 'tour: first, last page'],
    ['F', 'tour: full screen'],
    ['B or .', 'tour: dark screen'],
  ],
};
