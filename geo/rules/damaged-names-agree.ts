import { type Complaint, type Drawing, featuresOf, thingIdOf } from '../drawing.ts';

interface Naming {
  readonly restored: string | null;
  readonly literal: string | null;
  readonly confidence: number;
}

const namingOf = (drawing: Drawing, thing: string): Naming | null => {
  const drawn = featuresOf(drawing).find(({ feature }) => thingIdOf(feature.properties) === thing)?.feature.properties;
  if (drawn) return { restored: drawn.name_zh, literal: drawn.name_literal ?? null, confidence: drawn.name_confidence ?? 1 };
  const unplaced = drawing.facts.unplaced.find(({ id }) => id === thing);
  return unplaced ? { restored: unplaced.name.zh, literal: unplaced.literalName, confidence: unplaced.nameConfidence } : null;
};

/** What facts/damaged-names.json says of a name is what the shape or the unplaced entry says: literal, restored, confidence. A name that is doubtful but whole stands as it is restored. */
export const damagedNamesAgree = (drawing: Drawing): readonly Complaint[] =>
  drawing.facts.damagedNames.flatMap((damaged) => {
    const naming = namingOf(drawing, damaged.id);
    // facts-know-their-things complains of a thing that is nowhere.
    if (!naming) return [];
    const differences = [
      { what: 'restored', here: damaged.restored.zh, there: naming.restored },
      { what: 'literal', here: damaged.literal, there: naming.literal ?? naming.restored },
      { what: 'confidence', here: damaged.confidence, there: naming.confidence },
    ].filter(({ here, there }) => here !== there);
    return differences.map(({ what, here, there }) => ({
      file: 'facts/damaged-names.json',
      id: damaged.id,
      what: `has ${what} ${here}, its shape or unplaced entry has ${there ?? 'none'}`,
      remedy: 'write the same in both places',
    }));
  });
