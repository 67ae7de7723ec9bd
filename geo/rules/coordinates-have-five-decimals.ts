import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';
import { keyOfPlace, positionsOf } from '../shapes.ts';

const isWhole = (degrees: number): boolean => Number(degrees.toFixed(5)) === degrees;

/** Coordinates have at most five decimals (a metre), so that two shapes that share a vertex write it alike. */
export const coordinatesHaveFiveDecimals = (drawing: Drawing): readonly Complaint[] =>
  featuresOf(drawing).flatMap((filed) => {
    const finer = positionsOf(filed.feature.geometry).filter((place) => !place.every(isWhole));
    const [first] = finer;
    if (!first) return [];
    const what = `has ${finer.length} positions finer than five decimals, the first ${keyOfPlace(first)}`;
    return [complaintAbout(filed, what, 'round every coordinate to five decimals')];
  });
