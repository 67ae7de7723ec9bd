import { areaSquareMetres } from '#measure/area.ts';
import { lengthMetres } from '#measure/length.ts';
import {
  type AreaRange,
  type Basis,
  type Bilingual,
  type Placed,
  type Status,
  THING_KINDS,
  type Thing,
  type ThingKind,
} from '#plan/plan.ts';
import { areaRange } from './area-range.ts';
import { boundsOf, boundsOfCircle } from './bounds.ts';
import {
  type Drawing,
  type DrawnFeature,
  type DrawnPolygon,
  featuresOf,
  type OutlineFact,
  thingIdOf,
  type UnplacedEntry,
} from './drawing.ts';
import { labelPointOf } from './label-point.ts';
import { edgesOf, isArea, isLine, isPoint, keyOfEdge, positionsOf } from './shapes.ts';

const SQUARE_METRES_PER_HECTARE = 10_000;
const WITH_LENGTH: ReadonlySet<ThingKind> = new Set(['road', 'rail', 'axis', 'sub-axis']);
const SECTION_REASON: Bilingual = { zh: '规划的章节，不是地点。', en: 'A part of the plan, not a place.' };
const BLUE_AND_GREEN: ReadonlySet<ThingKind> = new Set(['water', 'park', 'green-belt']);

/** The weakest comes first: a street is only as good as its worst piece. */
const WEAKEST_FIRST: readonly Basis[] = ['schematic', 'derived', 'traced'];

const areaOf = ({ properties, geometry }: DrawnFeature): AreaRange | null => {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
  if (properties.tier === 3 || properties.radius_m !== undefined) return null;
  if (properties.basis === 'schematic' && BLUE_AND_GREEN.has(properties.kind)) return null;
  return areaRange(geometry, properties.accuracy_m);
};

/** The way from one end of a street to the other: where it runs as a viaduct over itself, once. */
const lengthOf = (pieces: readonly DrawnFeature[]): number | null => {
  const lines = pieces.filter(isLine).filter(({ properties }) => WITH_LENGTH.has(properties.kind));
  if (lines.length === 0) return null;
  const edges = new Map(lines.flatMap(({ geometry }) => edgesOf(geometry)).map((edge) => [keyOfEdge(edge), edge]));
  return (
    Math.round(lengthMetres({ type: 'MultiLineString', coordinates: [...edges.values()].map((edge) => [...edge]) }) * 100) / 100
  );
};

/** The areas drawn as parts of a thing, with names of their own. */
const partsOf = (drawing: Drawing, id: string): readonly DrawnPolygon[] =>
  featuresOf(drawing)
    .map(({ feature }) => feature)
    .filter(isArea)
    .flatMap(({ properties, geometry }) => (properties.part_of === id ? [geometry] : []));

const placementOf = (drawing: Drawing, first: DrawnFeature, pieces: readonly DrawnFeature[]): Placed => {
  const { properties, geometry } = first;
  const geometries = pieces.map((piece) => piece.geometry);
  const reach = properties.radius_m ?? null;
  return {
    type: 'placed',
    basis: WEAKEST_FIRST.find((basis) => pieces.some((piece) => piece.properties.basis === basis)) ?? properties.basis,
    accuracyMetres: Math.max(...pieces.map((piece) => piece.properties.accuracy_m)),
    sources: [...new Set(pieces.flatMap((piece) => piece.properties.source))],
    why: { zh: properties.why, en: properties.why_en },
    tier: properties.tier ?? null,
    radiusMetres: reach,
    bounds:
      geometry.type === 'Point' && reach !== null
        ? boundsOfCircle(geometry.coordinates, reach)
        : boundsOf(geometries.flatMap(positionsOf)),
    labelPoint: labelPointOf(geometries, partsOf(drawing, thingIdOf(properties))),
    areaSquareMetres: areaOf(first),
    statedAreaSquareMetres:
      properties.stated_area_ha === undefined ? null : properties.stated_area_ha * SQUARE_METRES_PER_HECTARE,
    lengthMetres: lengthOf(pieces),
    roadDensity: null,
  };
};

const statusOf = (drawing: Drawing, id: string): Status | null =>
  drawing.facts.statuses.find((entry) => entry.id === id)?.status ?? null;

const otherNamesOf = (drawing: Drawing, id: string): readonly string[] =>
  drawing.facts.otherNames.filter((entry) => entry.id === id).flatMap(({ names }) => names);

/** What is not there yet says nothing of how long and how well known a street is; a street that is all to come is what it will be. */
const thereIn = (pieces: readonly DrawnFeature[]): readonly DrawnFeature[] => {
  const there = pieces.filter(({ properties }) => (properties.status ?? 'built') === 'built');
  return there.length > 0 ? there : pieces;
};

const drawnThing = (drawing: Drawing, all: readonly DrawnFeature[]): Thing | null => {
  const pieces = thereIn(all);
  const [first] = pieces;
  if (!first) return null;
  const { kind, name_zh, name_en, name_literal, name_confidence, order } = first.properties;
  if (name_zh === null || name_en === null) return null;
  return {
    id: thingIdOf(first.properties),
    kind,
    name: { zh: name_zh, en: name_en },
    literalName: name_literal ?? null,
    otherNames: otherNamesOf(drawing, thingIdOf(first.properties)),
    nameConfidence: name_confidence ?? 1,
    order: order ?? 0,
    placement: placementOf(drawing, first, pieces),
    status: statusOf(drawing, thingIdOf(first.properties)),
  };
};

const unplacedThing = (
  drawing: Drawing,
  { id, kind, name, literalName, nameConfidence, order, reason }: UnplacedEntry,
): Thing => ({
  id,
  kind,
  name,
  literalName,
  otherNames: otherNamesOf(drawing, id),
  nameConfidence,
  order,
  placement: { type: 'unplaced', reason },
  status: statusOf(drawing, id),
});

/** A chapter or section as a thing that bears its title and lies nowhere. */
const sectionThing = ({ id, title }: OutlineFact, order: number): Thing => ({
  id,
  kind: 'section',
  name: title,
  literalName: null,
  otherNames: [],
  nameConfidence: 1,
  order,
  placement: { type: 'unplaced', reason: SECTION_REASON },
  status: null,
});

/** The drawn pieces of every thing by its id: one for all but streets, which are drawn from junction to junction. */
const piecesByThing = (drawing: Drawing): ReadonlyMap<string, readonly DrawnFeature[]> => {
  const pieces = new Map<string, DrawnFeature[]>();
  for (const { feature } of featuresOf(drawing)) {
    const id = thingIdOf(feature.properties);
    pieces.set(id, [...(pieces.get(id) ?? []), feature]);
  }
  return pieces;
};

const byKindOrderAndId = (one: Thing, other: Thing): number =>
  THING_KINDS.indexOf(one.kind) - THING_KINDS.indexOf(other.kind) || one.order - other.order || (one.id < other.id ? -1 : 1);

/** Every thing of the plan, placed or not, by kind, order and id; what has no name (side streets, ponds) is drawn but no thing. */
export const thingsOf = (drawing: Drawing): readonly Thing[] => {
  const drawn = [...piecesByThing(drawing).values()].flatMap((pieces) => drawnThing(drawing, pieces) ?? []);
  const unplaced = drawing.facts.unplaced.map((entry) => unplacedThing(drawing, entry));
  return [...drawn, ...unplaced, ...drawing.facts.outline.map(sectionThing)].sort(byKindOrderAndId);
};

/** Drawn area of a feature in square metres, to a tenth; 0 for lines and points. For painting large things first. */
export const drawnSquareMetres = (feature: DrawnFeature): number =>
  isArea(feature) ? Math.round(areaSquareMetres(feature.geometry) * 10) / 10 : 0;

/** The reach in metres of a parcel of which only the centre is known; null for everything else. */
export const reachOfCentre = (feature: DrawnFeature): number | null =>
  isPoint(feature) && feature.properties.kind === 'parcel' ? (feature.properties.radius_m ?? null) : null;
