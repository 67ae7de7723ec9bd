import type { NetWords } from '../net-words.ts';

export const nets: NetWords = {
  title: 'Networks',
  note: 'Light up a network, and its parts stand out on the map.',
  show: 'Light this network up on the map',
  hide: 'Put this network away',
  openCard: 'Open its card',
  parts: (all, drawn) => `${all} parts, ${drawn} of them on the map`,
  nothingDrawn: 'None of its parts has a place, so nothing lights up on the map.',
  nowhere: 'Location not found:',
  placeless: 'True of the whole district, and no place:',
};
