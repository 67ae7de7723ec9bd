import type { Reading } from '#plan/reading.ts';
import { type Complaint, type Drawing, featuresOf, thingIdOf } from '../drawing.ts';

const FILE = 'facts/readings.json';

interface Naming {
  readonly id: string;
  readonly name: string | null;
  readonly literal: string | null;
  readonly confidence: number;
}

/** Every name that was restored or stays in doubt, once for each thing. */
const doubtfulNamesOf = (drawing: Drawing): readonly Naming[] => {
  const drawn = featuresOf(drawing).map(({ feature: { properties } }) => ({
    id: thingIdOf(properties),
    name: properties.name_zh,
    literal: properties.name_literal ?? null,
    confidence: properties.name_confidence ?? 1,
  }));
  const unplaced = drawing.facts.unplaced.map(({ id, name, literalName, nameConfidence }) => ({
    id,
    name: name.zh,
    literal: literalName,
    confidence: nameConfidence,
  }));
  const byId = new Map([...drawn, ...unplaced].map((naming) => [naming.id, naming]));
  return [...byId.values()].filter(({ literal, confidence }) => literal !== null || confidence < 1);
};

const holdOneAnother = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

const disagreementsOf = (drawing: Drawing, { id, name, literal, confidence }: Naming): readonly Complaint[] => {
  const bearing = drawing.facts.readings.filter(({ things }) => things.includes(id));
  const remarked = drawing.facts.statements.some(({ about, topic }) => about === id && topic === 'remark');
  if (bearing.length === 0) {
    const what = 'has a doubtful name, and neither a reading nor a remark says why';
    return remarked ? [] : [{ file: FILE, id, what, remedy: 'let a reading bear upon it, or remark on it in facts/statements' }];
  }
  const elsewhere = literal !== null && !bearing.some((reading) => holdOneAnother(reading.literal, literal));
  const surer = bearing.flatMap((reading) =>
    reading.read.filter((read) => read.text === name && read.confidence < confidence).map((read) => ({ reading, read })),
  );
  return [
    ...(elsewhere
      ? [
          {
            file: FILE,
            id,
            what: `stands as ${literal} in the text, and the readings that bear upon it as ${bearing.map((reading) => reading.literal).join(', ')}`,
            remedy: 'write the same in both places',
          },
        ]
      : []),
    ...surer.map(({ reading, read }) => ({
      file: FILE,
      id: reading.id,
      what: `is sure of ${read.text} to ${read.confidence}, and ${id} to ${confidence}`,
      remedy: 'a name is no surer than its reading',
    })),
  ];
};

const faultsOf = ({ id, read }: Reading): readonly Complaint[] => {
  const confidences = read.map(({ confidence }) => confidence);
  const descends = confidences.every((confidence, index) => index === 0 || confidence <= (confidences[index - 1] ?? 1));
  const sum = Math.round(confidences.reduce((total, confidence) => total + confidence, 0) * 100) / 100;
  return [
    ...(descends ? [] : [{ file: FILE, id, what: 'has a likelier reading after a less likely one', remedy: 'put it first' }]),
    ...(sum > 1 ? [{ file: FILE, id, what: `has confidences that sum to ${sum}`, remedy: 'readings exclude each other' }] : []),
  ];
};

const firstLineOf = ({ locators }: Reading): number => Math.min(...locators.map(({ line }) => line));

const strayingOf = (readings: readonly Reading[]): readonly Complaint[] =>
  readings.flatMap((reading, at) => {
    const before = readings[at - 1];
    return before && firstLineOf(before) > firstLineOf(reading)
      ? [
          {
            file: FILE,
            id: reading.id,
            what: `comes after ${before.id}, which is further on in the text`,
            remedy: 'list readings in the order of the text',
          },
        ]
      : [];
  });

/**
 * Every doubtful name has a reading that bears upon it, with the same words of the text and no less sure of the name, or at
 * least a remark; the readings of one place exclude each other, the likeliest first; places stand in the order of the text.
 */
export const readingsAgree = (drawing: Drawing): readonly Complaint[] => [
  ...drawing.facts.readings.flatMap(faultsOf),
  ...strayingOf(drawing.facts.readings),
  ...doubtfulNamesOf(drawing).flatMap((naming) => disagreementsOf(drawing, naming)),
];
