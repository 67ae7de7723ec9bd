import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';

/** Every source a shape rests on is described in facts/sources.json. */
export const sourcesExist = (drawing: Drawing): readonly Complaint[] => {
  const keys = new Set(drawing.facts.sources.map(({ key }) => key));
  return featuresOf(drawing).flatMap((filed) =>
    filed.feature.properties.source
      .filter((key) => !keys.has(key))
      .map((key) =>
        complaintAbout(filed, `rests on the source ${key}, which is not described`, 'describe it in facts/sources.json'),
      ),
  );
};
