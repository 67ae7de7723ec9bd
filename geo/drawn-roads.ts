import { keyOfGroup, type RoadGroup } from '#density/counting.ts';
import { type PreparedRoads, prepareRoads } from '#measure/road-density.ts';
import { type Drawing, featuresOf } from './drawing.ts';
import { idsOverRoad } from './over-road.ts';
import { isLine, pathsOf } from './shapes.ts';

/** The drawn roads ready to be measured; `groups` in the order of `prepared.groups`. */
export interface DrawnRoads {
  readonly prepared: PreparedRoads;
  readonly groups: readonly RoadGroup[];
}

/** Readies the drawn roads, summed by all that decides whether a road counts. */
export const drawnRoadsOf = (drawing: Drawing): DrawnRoads => {
  const overRoad = idsOverRoad(drawing);
  const roads = featuresOf(drawing).flatMap(({ feature }) => {
    const { id, kind, grade, grade_or, status } = feature.properties;
    if (kind !== 'road' || grade === undefined || !isLine(feature)) return [];
    const group: RoadGroup = { grade, gradeOr: grade_or ?? null, status: status ?? 'built', isOverRoad: overRoad.has(id) };
    return pathsOf(feature.geometry).map((course) => ({ id, group, course }));
  });
  return {
    prepared: prepareRoads(roads.map(({ id, group, course }) => ({ id, group: keyOfGroup(group), course }))),
    groups: [...new Map(roads.map(({ group }) => [keyOfGroup(group), group])).values()],
  };
};
