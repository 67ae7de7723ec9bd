import { areaSquareMetres } from '#measure/area.ts';
import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';
import { isArea, polygonsOf } from '../shapes.ts';

const SMALLEST_SQUARE_METRES = 50;

/** No part of an area is smaller than 50 m². */
export const shapesAreNoSlivers = (drawing: Drawing): readonly Complaint[] =>
  featuresOf(drawing).flatMap((filed) => {
    if (!isArea(filed.feature)) return [];
    return polygonsOf(filed.feature.geometry).flatMap((coordinates, part) => {
      const size = areaSquareMetres({ type: 'Polygon', coordinates });
      if (size >= SMALLEST_SQUARE_METRES) return [];
      const what = `has a part ${part + 1} of ${size.toFixed(1)} m²`;
      return [complaintAbout(filed, what, `leave out what is smaller than ${SMALLEST_SQUARE_METRES} m²`)];
    });
  });
