import { type Complaint, complaintAbout, type Drawing, type Filed, featuresOf, thingIdOf } from '../drawing.ts';

/** All pieces of one street bear the same names. */
export const streetPiecesAgree = (drawing: Drawing): readonly Complaint[] => {
  const firsts = new Map<string, Filed>();
  return featuresOf(drawing)
    .filter(({ feature }) => feature.properties.kind === 'road')
    .flatMap((filed) => {
      const { properties } = filed.feature;
      const street = thingIdOf(properties);
      const first = firsts.get(street);
      if (!first) {
        firsts.set(street, filed);
        return [];
      }
      const { id, name_zh, name_en } = first.feature.properties;
      if (properties.name_zh === name_zh && properties.name_en === name_en) return [];
      const what = `is named ${properties.name_zh} / ${properties.name_en}, but ${id} of the same street is named ${name_zh} / ${name_en}`;
      return [complaintAbout(filed, what, 'name both alike, or give one a street id of its own')];
    });
};
