import type { DensityFile } from '#density/survey.ts';
import { placeRangesOf } from './density-ranges.ts';
import type { Drawing } from './drawing.ts';
import { gridCellsOf } from './grid-cells.ts';
import { measuredPlacesOf } from './measured-places.ts';

/** What the app cannot work out in time: the ranges of every measured place, and the grid cut to the district. */
export const densityFileOf = (drawing: Drawing): DensityFile => {
  const district = measuredPlacesOf(drawing).find(({ id }) => id === drawing.facts.about.district);
  return { places: placeRangesOf(drawing), cells: district ? gridCellsOf(district) : [] };
};
