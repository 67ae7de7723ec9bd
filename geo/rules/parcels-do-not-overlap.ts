import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';
import { commonSquareMetres, TOLERANCE_SQUARE_METRES } from '../overlaps.ts';
import { isArea } from '../shapes.ts';

/** Parcels of tier one and two share no ground, to 1 m², unless one is stated to be part of the other. */
export const parcelsDoNotOverlap = (drawing: Drawing): readonly Complaint[] => {
  const parcels = featuresOf(drawing).flatMap((filed) => {
    const { feature } = filed;
    return feature.properties.kind === 'parcel' && isArea(feature) ? [{ filed, area: feature }] : [];
  });
  return parcels.flatMap(({ filed, area }, index) =>
    parcels.slice(index + 1).flatMap((other) => {
      if (area.properties.part_of === other.area.id || other.area.properties.part_of === area.id) return [];
      const common = commonSquareMetres(area, other.area);
      if (common <= TOLERANCE_SQUARE_METRES) return [];
      const what = `overlaps ${other.area.id} by ${Math.ceil(common)} m²`;
      return [complaintAbout(filed, what, 'let both run through the same vertices, or state part_of on the smaller one')];
    }),
  );
};
