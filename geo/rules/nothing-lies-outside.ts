import type { ThingKind } from '#plan/plan.ts';
import { type Complaint, complaintAbout, type Drawing, type DrawnFeature, featuresOf, thingIdOf } from '../drawing.ts';
import { type Area, outsideInWords, touches } from '../overlaps.ts';
import { isArea } from '../shapes.ts';

/** What a thing of each kind may do at the district's edge; the compiler asks for an answer to every new kind. */
const AT_THE_EDGE: Record<ThingKind, 'may-lie-beyond' | 'may-cross' | 'stays-inside' | 'follows-its-line'> = {
  context: 'may-lie-beyond',
  district: 'may-lie-beyond',
  water: 'may-cross',
  road: 'may-cross',
  rail: 'may-cross',
  // Bridges of the same river help to find one's way along it, also beyond the edge.
  bridge: 'may-lie-beyond',
  tunnel: 'may-cross',
  park: 'may-cross',
  'green-belt': 'may-cross',
  works: 'may-cross',
  station: 'follows-its-line',
  zone: 'stays-inside',
  axis: 'stays-inside',
  'sub-axis': 'stays-inside',
  'highlight-area': 'stays-inside',
  parcel: 'stays-inside',
  building: 'stays-inside',
  facility: 'stays-inside',
  subdistrict: 'stays-inside',
  collective: 'stays-inside',
  net: 'stays-inside',
  measure: 'stays-inside',
  section: 'stays-inside',
};

/** Ids of the things, and lines of the railways, that have a piece inside the district or on its edge. */
const reachingIn = (drawing: Drawing, district: Area) => {
  const things = new Set<string>();
  const lines = new Set<string>();
  for (const { feature } of featuresOf(drawing)) {
    const thing = thingIdOf(feature.properties);
    if (things.has(thing) || AT_THE_EDGE[feature.properties.kind] !== 'may-cross' || !touches(feature, district)) continue;
    things.add(thing);
    if (feature.properties.line !== undefined) lines.add(feature.properties.line);
  }
  return { things, lines };
};

const REMEDY = 'move it inside, draw it as context, or leave it out';

const faultOf = (feature: DrawnFeature, district: Area, { things, lines }: ReturnType<typeof reachingIn>): string | null => {
  switch (AT_THE_EDGE[feature.properties.kind]) {
    case 'may-lie-beyond':
      return null;
    case 'may-cross':
      return things.has(thingIdOf(feature.properties)) ? null : 'lies wholly outside the district';
    case 'follows-its-line': {
      const isReached = touches(feature, district) || feature.properties.lines?.some((line) => lines.has(line));
      return isReached ? null : 'lies outside the district, and none of its lines crosses it';
    }
    case 'stays-inside':
      return outsideInWords(feature, district);
  }
};

/** Nothing lies outside the district but context and what crosses its edge: water, rail with its stations, roads, bridges, tunnels, green. */
export const nothingLiesOutside = (drawing: Drawing): readonly Complaint[] => {
  const district = featuresOf(drawing)
    .map(({ feature }) => feature)
    .filter(isArea)
    .find(({ id }) => id === drawing.facts.about.district);
  // zones-tile-the-district complains of a district that is not drawn.
  if (!district) return [];
  const reaching = reachingIn(drawing, district);
  return featuresOf(drawing).flatMap((filed) => {
    const fault = faultOf(filed.feature, district, reaching);
    return fault === null ? [] : [complaintAbout(filed, fault, REMEDY)];
  });
};
