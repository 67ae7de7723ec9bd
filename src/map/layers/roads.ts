import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Grade } from '#density/counting.ts';
import type { Brush } from '../brush.ts';
import { type RoadColours, tintOf } from '../palette.ts';
import type { LegendEntry, LegendId } from '../swatch.ts';
import { inked, nameIn, REGULAR, sized } from '../text.ts';

/** Grades from the widest down, each with its width in pixels at zoom 11, 13, 15 and 17, and the zoom from which it is named. */
const GRADES = [
  { grade: 'expressway', widths: [2.2, 4.6, 11, 26], namedFrom: 13.2 },
  { grade: 'arterial', widths: [1.6, 3.6, 9.5, 24], namedFrom: 13.2 },
  { grade: 'sub-arterial', widths: [0.9, 2.4, 7, 18], namedFrom: 13.8 },
  { grade: 'branch', widths: [0.5, 1.6, 5, 14], namedFrom: 14.5 },
  { grade: 'lane', widths: [0.2, 0.9, 3.2, 10], namedFrom: 15.3 },
] as const;

const ZOOMS = [11, 13, 15, 17] as const;

/** Lanes without a name lead nowhere the plan speaks of: thinner. */
const THINNED: ExpressionSpecification = [
  'case',
  ['all', ['==', ['get', 'grade'], 'lane'], ['!', ['to-boolean', ['get', 'name_zh']]]],
  0.6,
  1,
];

/** A number for a road by its grade. */
export const numberByGrade = (numbers: Readonly<Record<Grade, number>>): ExpressionSpecification => [
  'match',
  ['get', 'grade'],
  'expressway',
  numbers.expressway,
  'arterial',
  numbers.arterial,
  'sub-arterial',
  numbers['sub-arterial'],
  'branch',
  numbers.branch,
  numbers.lane,
];

const widthAt = (stop: 0 | 1 | 2 | 3, extra: number): ExpressionSpecification => {
  const [expressway, arterial, subArterial, branch, lane] = GRADES;
  const widths = {
    expressway: expressway.widths[stop],
    arterial: arterial.widths[stop],
    'sub-arterial': subArterial.widths[stop],
    branch: branch.widths[stop],
    lane: lane.widths[stop],
  };
  return ['+', ['*', THINNED, numberByGrade(widths)], extra];
};

/** The width of a road by grade and zoom, widened by so many pixels. */
export const roadWidth = (extra: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  ZOOMS[0],
  widthAt(0, extra),
  ZOOMS[1],
  widthAt(1, extra),
  ZOOMS[2],
  widthAt(2, extra),
  ZOOMS[3],
  widthAt(3, extra),
];

const byGrade = ({ palette }: Brush, part: keyof RoadColours): ExpressionSpecification => [
  'match',
  ['get', 'grade'],
  'expressway',
  palette.expressway[part],
  'arterial',
  palette.arterial[part],
  palette.street[part],
];

/** Wide roads are drawn last, over the mouths of narrow ones. */
export const WIDE_LAST = numberByGrade({ expressway: 5, arterial: 4, 'sub-arterial': 3, branch: 2, lane: 1 });

const LEVEL: ExpressionSpecification = ['coalesce', ['get', 'level'], 0];
const BUILT: ExpressionSpecification = ['==', ['coalesce', ['get', 'status'], 'built'], 'built'];

/** A lane thinner than its own casing only makes a map of the whole district grey: it comes as one draws near. */
const LANES_LATER: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  11.6,
  ['match', ['get', 'grade'], 'lane', 0, 1],
  12.4,
  1,
];

const roadLine = (
  brush: Brush,
  id: string,
  part: keyof RoadColours,
  filter: ExpressionSpecification,
  dash: number[] | null = null,
): LayerSpecification => ({
  id,
  type: 'line',
  source: 'roads',
  filter,
  layout: {
    visibility: brush.shown('roads'),
    'line-join': 'round',
    'line-cap': part === 'casing' && dash === null ? 'butt' : 'round',
    'line-sort-key': WIDE_LAST,
  },
  paint: {
    'line-color': byGrade(brush, part),
    'line-width': roadWidth(part === 'casing' ? 1.6 : 0),
    'line-opacity': LANES_LATER,
    ...(dash ? { 'line-dasharray': dash } : {}),
  },
});

/** Layers whose roads can be clicked. */
export const ROAD_FILLS = ['road-tunnel', 'road-fill', 'road-upper-fill', 'road-proposed'] as const;

/** Roads from the tunnels up to the viaducts, casing under fill so that junctions run together. */
export const roadLayers = (brush: Brush): readonly LayerSpecification[] => [
  roadLine(brush, ROAD_FILLS[0], 'casing', ['all', BUILT, ['<', LEVEL, 0]], [1.5, 1.5]),
  roadLine(brush, 'road-casing', 'casing', ['all', BUILT, ['==', LEVEL, 0]]),
  roadLine(brush, ROAD_FILLS[1], 'fill', ['all', BUILT, ['==', LEVEL, 0]]),
  roadLine(brush, 'road-upper-casing', 'casing', ['all', BUILT, ['>', LEVEL, 0]]),
  roadLine(brush, ROAD_FILLS[2], 'fill', ['all', BUILT, ['>', LEVEL, 0]]),
  roadLine(brush, ROAD_FILLS[3], 'casing', ['!', BUILT], [1.2, 1.2]),
];

/** The names of roads, along them, the wide ones from the furthest away. */
export const roadNames = (brush: Brush): readonly LayerSpecification[] =>
  GRADES.toReversed().map(({ grade, namedFrom }) => ({
    id: `road-names-${grade}`,
    type: 'symbol',
    source: 'roads',
    minzoom: namedFrom,
    filter: ['==', ['get', 'grade'], grade],
    layout: {
      visibility: brush.shownThroughout('roads'),
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': nameIn(brush.language),
      'text-font': REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 13, sized(brush, 11), 16, sized(brush, 13.5)],
      'text-padding': 6,
      'text-max-angle': 35,
    },
    paint: { ...inked(brush, brush.palette.roadInk, 3), 'text-opacity': 1 },
  }));

const roadEntry = (id: LegendId, width: number, colour: 'expressway' | 'arterial' | 'street'): LegendEntry => ({
  id,
  layer: 'roads',
  swatch: {
    type: 'line',
    stroke: { colour: tintOf((palette) => palette[colour].fill), width, dash: null },
    casing: { colour: tintOf((palette) => palette[colour].casing), width: width + 2.6, dash: null },
  },
});

export const ROAD_LEGEND: readonly LegendEntry[] = [
  roadEntry('expressway', 12, 'expressway'),
  roadEntry('arterial', 9.5, 'arterial'),
  roadEntry('sub-arterial', 7, 'street'),
  roadEntry('branch', 4, 'street'),
  roadEntry('lane', 1.5, 'street'),
];
