import type { StrangerWords } from '../stranger-words.ts';

export const stranger: StrangerWords = {
  welcome: {
    title: 'First time here?',
    headings: { what: 'What this is', whose: 'Whose plan', drawn: 'What is drawn', sure: 'How sure it is' },
    what: (planTitle) => `A map to explore. It shows the places named in the "${planTitle}".`,
    whose: (district) =>
      `The plan is a public document of the government of ${district}. This drawing is not theirs: it is schematic, not a legal boundary.`,
    drawn: (counts) => `Drawn so far: ${counts}.`,
    counted: {
      zone: (count) => (count === 1 ? '1 functional zone' : `${count} functional zones`),
      axis: (count) => (count === 1 ? '1 main axis' : `${count} main axes`),
      'highlight-area': (count) => (count === 1 ? '1 highlight area' : `${count} highlight areas`),
      parcel: (count) => (count === 1 ? '1 parcel' : `${count} parcels`),
      road: (count) => (count === 1 ? '1 road' : `${count} roads`),
    },
    sure: 'Every shape says on what it rests and how many metres it may be off.',
    dashed: 'Dashed line: the edge is schematic',
    circle: 'Dashed circle: it lies roughly inside; more is not known',
    hint: 'Tap or click a shape to read what the plan says of it. Search finds streets and figures. Press long, or right-click, to ask "what lies here".',
    tour: 'Start tour',
    explore: 'Look around',
  },
  about: { title: 'About', heading: 'About this map' },
  reportError: 'Report an error',
};
