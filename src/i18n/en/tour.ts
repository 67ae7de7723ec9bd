import type { TourWords } from '../tour-words.ts';

export const tour: TourWords = {
  next: 'Next page',
  previous: 'Previous page',
  leave: 'Leave',
  fullScreen: 'Full screen',
  animate: 'Animate',
  progress: (page, pages) => `Page ${page} of ${pages}`,
  onTheMap: 'On the map',
  asStated: 'as the plan states',
  asDrawn: 'as drawn',
  asMeasured: 'as drawn, error included',
  openCard: (name) => `Leave the tour and open the card of ${name}`,
  end: 'This is the end of the tour. Leave it to look around; every shape can be opened.',
  hint: 'Click the text, or press → or Space, to turn the page.',
  touchHint: 'Tap the text, or swipe it, to turn the page.',
  from: (locators) => `In the plan: ${locators}`,
};
