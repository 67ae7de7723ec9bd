import type { TourWords } from '../tour-words.ts';

export const tour: TourWords = {
  start: 'Tour',
  resume: 'Resume the tour',
  startHere: 'Tour from here',
  label: 'Tour',
  controls: 'Tour controls',
  next: 'Next page',
  previous: 'Previous page',
  leave: 'Leave',
  fullScreen: 'Full screen',
  animate: 'Fly',
  progress: (page, pages) => `Page ${page} of ${pages}`,
  onTheMap: 'On the map',
  asStated: 'as the plan states',
  asMeasured: 'measured on the drawing',
  asCounted: 'counted item by item',
  openCard: (name) => `Leave the tour and open the card of ${name}`,
  hint: 'Click the text or press → or Space to turn the page; swipe on a phone.',
  from: (locators) => `In the plan: ${locators}`,
  blank: 'Screen dark; press any key to go on',
};
