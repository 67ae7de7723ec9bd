import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';
import { metresOutside, touches } from '../overlaps.ts';
import { isArea, isPoint } from '../shapes.ts';

/** A resource of a highlight area touches it; one of which only the centre is known lies within its reach of it. */
export const resourcesTouchTheirArea = (drawing: Drawing): readonly Complaint[] => {
  const features = featuresOf(drawing);
  const areas = features
    .map(({ feature }) => feature)
    .filter(isArea)
    .filter(({ properties }) => properties.kind === 'highlight-area');
  return drawing.facts.structure
    .filter(({ role }) => role === 'resource')
    .flatMap(({ member, of }) => {
      const area = areas.find(({ id }) => id === of);
      const filed = features.find(({ feature }) => feature.properties.id === member);
      if (!area || !filed || touches(filed.feature, area)) return [];
      const metres = Math.ceil(metresOutside(filed.feature, area));
      if (isPoint(filed.feature) && metres <= (filed.feature.properties.radius_m ?? 0)) return [];
      const what = isPoint(filed.feature) ? `lies ${metres} m off ${of}` : `does not touch ${of}`;
      return [complaintAbout(filed, `${what}, whose resource it is`, `extend ${of} to it, sharing its edge`)];
    });
};
