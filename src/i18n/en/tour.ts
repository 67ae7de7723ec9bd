import type { TourWords } from '../tour-words.ts';

export const tour: TourWords = {
  start: 'Tour',
  resume: 'Resume the tour',
  startHere: 'Tour from here',
  label: 'Tour',
  controls: 'Tour controls',
  next: 'Next page',
  previous: 'Previous page',
  leave: 'Leave the tour',
  fullScreen: 'Full screen',
  animate: 'Fly',
  progress: (page, pages) => `Page ${page} of ${pages}`,
  onTheMap: 'On the map',
  asMeasured: 'measured on the drawing',
  asCounted: 'counted in this drawing',
  openCard: (name) => `Leave the tour and open the card of ${name}`,
  blank: 'Screen dark; press any key to go on',
};
