import type { AboutWords } from '../about-words.ts';

export const about: AboutWords = {
  sections: {
    what: 'What this is, and whose plan',
    tiers: 'Three ways a parcel is drawn',
    missing: 'What is missing',
    sources: 'What the shapes rest on',
    licences: 'Licences',
    report: 'Found an error?',
    privacy: 'Privacy',
  },
  quoted:
    "Whatever the plan says is shown on the cards with its chapter and line; words of our own stand apart, as editor's notes.",
  tiersIntroduced: 'No more is drawn than is known. Buildings and facilities are drawn in the same ways.',
  tiers: {
    1: {
      name: 'Solid line: sides on evidence',
      meaning: 'Its sides are known, or its centre and area were published; the shape follows them.',
    },
    2: {
      name: 'Dashed line: its street block',
      meaning: 'Only one spot in it is known, so the whole street block there is drawn; the true edges may differ.',
    },
    3: {
      name: 'Dashed circle with a dot: only membership known',
      meaning: 'Only what it belongs to is known; most likely it lies in the circle. No edge is drawn, no area measured.',
    },
  },
  parcels: (count) => `Parcels: ${count}`,
  withoutPlace: (count) => `Mentioned in the plan, but not found anywhere: ${count}`,
  doubtfulReadings: (count) => `Places of the text that are damaged or in doubt: ${count}`,
  withoutArea: (count) => `Parcels without an area, since only roughly where they are is known: ${count}`,
  licences: {
    drawing: { of: 'Shapes and explanations', licence: 'Open Database License (ODbL) 1.0' },
    code: { of: 'Program', licence: 'MIT' },
    font: { of: 'Font Noto Sans SC', licence: 'OFL 1.1' },
  },
  reuse: 'Whoever shows or redraws it keeps the credits and says that it is schematic and no legal boundary.',
  report:
    'Seen something drawn or written wrong? Open a prepared text, add what you know, and give it to whoever publishes this page or gave it to you.',
  privacy:
    'No account, and nothing is collected or sent anywhere; only your own browser remembers that you have been here. The page contacts nothing but the server it comes from and needs no internet.',
};
