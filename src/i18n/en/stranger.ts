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
    hint: 'Tap or click a shape to read what the plan says of it. Press long, or right-click, to ask "what lies here".',
    tour: 'Start tour',
    explore: 'Look around',
  },
  about: {
    title: 'About',
    heading: 'About this map',
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
  },
  report: {
    title: 'Report an error in the drawing',
    open: 'Report an error',
    how: 'This page sends nothing. Copy this text, add your answers, and give it to whoever publishes this page or gave it to you.',
    idSays: 'The id says which shape is meant.',
    text: 'Text of the report',
    name: 'Name',
    id: 'Id',
    plan: 'Plan',
    link: 'Link',
    which: 'Which shape or name is it about?',
    questions: ['What is wrong?', 'How do you know (source, link, photo)?', 'Where should it lie?'],
    copy: 'Copy the text',
    copied: 'Copied.',
    copyFailed: 'Copying failed. Click into the text, select all of it and copy it yourself.',
  },
};
