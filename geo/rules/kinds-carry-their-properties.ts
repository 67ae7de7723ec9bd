import type { ThingKind } from '#plan/plan.ts';
import { type Complaint, complaintAbout, type Drawing, type DrawnFeature, featuresOf } from '../drawing.ts';

type Fault = readonly [what: string, remedy: string];

const AREAS: readonly string[] = ['Polygon', 'MultiPolygon'];
const LINES: readonly string[] = ['LineString', 'MultiLineString'];

/** The geometries a kind may be drawn with; a kind that is not listed may have any. */
const GEOMETRIES: Partial<Record<ThingKind, readonly string[]>> = {
  district: AREAS,
  zone: AREAS,
  'highlight-area': AREAS,
  axis: LINES,
  'sub-axis': LINES,
  road: ['LineString'],
  station: ['Point'],
};

const MAY_BE_NAMELESS: ReadonlySet<ThingKind> = new Set(['road', 'water']);

const faultsOfTier = ({ properties, geometry }: DrawnFeature): readonly Fault[] => {
  const { kind, tier, radius_m } = properties;
  if (kind === 'parcel' && tier === undefined) return [['has no tier', 'set tier to 1, 2 or 3, as the evidence allows']];
  if (tier === 3 && (geometry.type !== 'Point' || radius_m === undefined)) {
    return [
      [`is of tier 3 and drawn as ${geometry.type} with radius_m ${radius_m ?? 'missing'}`, 'draw a Point and give its radius_m'],
    ];
  }
  if ((tier === 1 || tier === 2) && !AREAS.includes(geometry.type)) {
    return [[`is of tier ${tier} and drawn as ${geometry.type}`, 'draw its polygon, or set tier to 3 with a radius_m']];
  }
  return [];
};

const faultsOf = (feature: DrawnFeature): readonly Fault[] => {
  const { kind, name_zh, name_en, name_literal, name_confidence, grade, status, level, line, lines } = feature.properties;
  const allowed = GEOMETRIES[kind];
  const missing = (key: string, value: unknown): readonly Fault[] =>
    value === undefined ? [[`is a ${kind} and has no ${key}`, `give it its ${key}`]] : [];
  return [
    ...(allowed && !allowed.includes(feature.geometry.type)
      ? [[`is a ${kind} and drawn as ${feature.geometry.type}`, `draw it as ${allowed.join(' or ')}`] as const]
      : []),
    ...((name_zh === null) !== (name_en === null)
      ? [[`is named ${name_zh ?? name_en} in one language only`, 'name it in both, or in neither'] as const]
      : []),
    ...(name_zh === null && name_en === null && !MAY_BE_NAMELESS.has(kind)
      ? [[`is a ${kind} and has no name`, 'give name_zh and name_en'] as const]
      : []),
    ...(name_literal !== undefined && name_confidence === undefined
      ? [
          [
            `stands as ${name_literal} in the text and has no name_confidence`,
            'say how sure the restored name is, 0 to 1',
          ] as const,
        ]
      : []),
    ...(kind === 'road' ? [...missing('grade', grade), ...missing('status', status), ...missing('level', level)] : []),
    ...(kind === 'rail' ? [...missing('line', line), ...missing('status', status)] : []),
    ...(kind === 'station' ? missing('lines', lines) : []),
    ...faultsOfTier(feature),
  ];
};

/** Every feature has the geometry, the names and the properties its kind calls for. */
export const kindsCarryTheirProperties = (drawing: Drawing): readonly Complaint[] =>
  featuresOf(drawing).flatMap((filed) => faultsOf(filed.feature).map(([what, remedy]) => complaintAbout(filed, what, remedy)));
