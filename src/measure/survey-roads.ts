import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { GRADES, keyOfGroup, ROAD_STATUSES, type RoadGroup } from '#density/counting.ts';
import type { DensityFile, Measured, MeasuredPlace, Shape, Survey, SurveyedRoad } from '#density/survey.ts';
import type { SourceName } from '#plan/map-sources.ts';
import type { Basis } from '#plan/plan.ts';
import { areaSquareMetres } from './area.ts';
import { metresWithin, type PreparedRoads, piecesWithin, prepareRoads } from './road-density.ts';
import { stretchOf } from './road-stretch.ts';

/** The map's sources that hold the roads and the places to measure them in. */
type SurveyedSources = Readonly<
  Record<Extract<SourceName, 'district' | 'zones' | 'highlight-areas' | 'parcels' | 'roads'>, FeatureCollection>
>;

const BASES: readonly Basis[] = ['traced', 'derived', 'schematic'];

const oneOf = <Word>(words: readonly Word[], value: unknown): Word | undefined => words.find((word) => word === value);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isArea = (shape: Geometry): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon';

const roadOf = ({ properties, geometry }: Feature): readonly SurveyedRoad[] => {
  const id = textOf(properties?.['id']);
  const grade = oneOf(GRADES, properties?.['grade']);
  if (id === null || grade === undefined || geometry.type !== 'LineString') return [];
  const [zh, en] = [textOf(properties?.['name_zh']), textOf(properties?.['name_en'])];
  const group: RoadGroup = {
    grade,
    gradeOr: oneOf(GRADES, properties?.['grade_or']) ?? null,
    status: oneOf(ROAD_STATUSES, properties?.['status']) ?? 'built',
    isOverRoad: properties?.['over'] === true,
  };
  return [
    {
      id,
      thing: textOf(properties?.['thing']),
      name: zh === null || en === null ? null : { zh, en },
      group,
      level: Number(properties?.['level'] ?? 0),
      basis: oneOf(BASES, properties?.['basis']) ?? 'schematic',
      accuracyMetres: Number(properties?.['accuracy_m'] ?? Number.NaN),
      course: geometry.coordinates,
    },
  ];
};

const measure = (prepared: PreparedRoads, shape: Shape, name: string): Measured => ({
  shape,
  areaSquareMetres: areaSquareMetres(shape),
  metres: metresWithin(prepared, shape, name),
});

/** In the order in which the roads first name them, as the kernel sums them. */
const groupsOf = (roads: readonly SurveyedRoad[]): readonly RoadGroup[] => [
  ...new Map(roads.map(({ group }) => [keyOfGroup(group), group])).values(),
];

/**
 * Measures every drawn road in every place of the built density file and in the cells of its grid: metres by group, whatever
 * may be counted later, and the stretches. Throws a RangeError that names the road or place where the kernel refuses one.
 */
export function surveyRoads(file: DensityFile, sources: SurveyedSources): Survey {
  const roads = sources.roads.features.flatMap(roadOf);
  const prepared = prepareRoads(roads.map(({ id, group, course }) => ({ id, group: keyOfGroup(group), course })));
  const shapes = new Map(
    [sources.district, sources.zones, sources['highlight-areas'], sources.parcels].flatMap(({ features }) =>
      features.flatMap(({ properties, geometry }): readonly (readonly [string, Shape])[] => {
        const thing = textOf(properties?.['thing']);
        return thing !== null && isArea(geometry) ? [[thing, geometry]] : [];
      }),
    ),
  );
  const byId = new Map(roads.map((road) => [road.id, road]));
  const places = file.places.flatMap((ranges): readonly MeasuredPlace[] => {
    const shape = shapes.get(ranges.id);
    if (!shape) return [];
    const stretches = piecesWithin(prepared, shape, ranges.id).map(({ roadId, fromMetres, toMetres, onEdge }) => ({
      road: roadId,
      fromMetres,
      toMetres,
      onEdge,
      course: stretchOf(byId.get(roadId)?.course ?? [], fromMetres, toMetres),
    }));
    return [{ ...ranges, ...measure(prepared, shape, ranges.id), stretches }];
  });
  return {
    groups: groupsOf(roads),
    places: new Map(places.map((place) => [place.id, place])),
    cells: file.cells.map((cell, i) => measure(prepared, cell, `cell ${i}`)),
    roads: byId,
  };
}
