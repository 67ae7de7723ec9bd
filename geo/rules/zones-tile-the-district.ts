import { type Complaint, complaintAbout, type Drawing, type Filed, featuresOf } from '../drawing.ts';
import { type Area, commonSquareMetres, TOLERANCE_SQUARE_METRES, uncoveredSquareMetres } from '../overlaps.ts';
import { edgesOf, isArea, keyOfPlace } from '../shapes.ts';

interface FiledArea {
  readonly filed: Filed;
  readonly area: Area;
}

const areasOfKind = (drawing: Drawing, kind: string): readonly FiledArea[] =>
  featuresOf(drawing).flatMap((filed) => {
    const { feature } = filed;
    return feature.properties.kind === kind && isArea(feature) ? [{ filed, area: feature }] : [];
  });

const overlaps = (zones: readonly FiledArea[]): readonly Complaint[] =>
  zones.flatMap(({ filed, area }, index) =>
    zones.slice(index + 1).flatMap((other) => {
      const common = commonSquareMetres(area, other.area);
      if (common <= TOLERANCE_SQUARE_METRES) return [];
      return [
        complaintAbout(filed, `overlaps ${other.area.id} by ${Math.ceil(common)} m²`, 'let both run through the same vertices'),
      ];
    }),
  );

/** Edges of zones that have no partner: the same edge the other way round in another zone, or the same in the district. */
const loneEdges = (zones: readonly FiledArea[], district: FiledArea): readonly Complaint[] => {
  const partners = new Set([
    ...zones.flatMap(({ area }) => edgesOf(area.geometry).map(([from, to]) => `${keyOfPlace(to)} → ${keyOfPlace(from)}`)),
    ...edgesOf(district.area.geometry).map(([from, to]) => `${keyOfPlace(from)} → ${keyOfPlace(to)}`),
  ]);
  return zones.flatMap(({ filed, area }) => {
    const lone = edgesOf(area.geometry)
      .map(([from, to]) => `${keyOfPlace(from)} → ${keyOfPlace(to)}`)
      .filter((edge) => !partners.has(edge));
    const [first] = lone;
    if (!first) return [];
    const what = `has ${lone.length} edges that neither another zone nor the district shares, the first ${first}`;
    return [complaintAbout(filed, what, 'give both sides of the edge identical vertices')];
  });
};

/** The zones cover the district without overlap or gap, to 1 m², and share every vertex of their edges with their neighbours. */
export const zonesTileTheDistrict = (drawing: Drawing): readonly Complaint[] => {
  const zones = areasOfKind(drawing, 'zone');
  const [district] = areasOfKind(drawing, 'district').filter(({ area }) => area.id === drawing.facts.about.district);
  if (!district) {
    const id = drawing.facts.about.district;
    return [
      { file: 'facts/about.json', id, what: 'is the district and is not drawn', remedy: 'draw it in drawn/district.geojson' },
    ];
  }
  const gap = uncoveredSquareMetres(
    district.area,
    zones.map(({ area }) => area),
  );
  const gaps =
    gap > TOLERANCE_SQUARE_METRES
      ? [
          complaintAbout(
            district.filed,
            `has ${Math.ceil(gap)} m² in no zone`,
            'extend the zones beside the gap to the same vertices',
          ),
        ]
      : [];
  const beyond = zones.flatMap(({ filed, area }) => {
    const outside = uncoveredSquareMetres(area, [district.area]);
    if (outside <= TOLERANCE_SQUARE_METRES) return [];
    return [
      complaintAbout(
        filed,
        `lies outside the district with ${Math.ceil(outside)} m²`,
        "let its outer edge run through the district's vertices",
      ),
    ];
  });
  return [...overlaps(zones), ...gaps, ...beyond, ...loneEdges(zones, district)];
};
