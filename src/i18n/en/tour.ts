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
  animate: 'Animate',
  progress: (page, pages) => `Page ${page} of ${pages}`,
  onTheMap: 'On the map',
  asStated: 'as the plan states',
  asDrawn: 'as drawn',
  asMeasured: 'as drawn, error included',
  openCard: (name) => `Leave the tour and open the card of ${name}`,
  end: 'This is the end of the tour. Leave it to look around; every shape can be opened.',
  hint: 'Tap or swipe the text to turn the page, or press → or Space.',
  from: (locators) => `In the plan: ${locators}`,
  blank: 'Screen dark; press any key to go on',
};
