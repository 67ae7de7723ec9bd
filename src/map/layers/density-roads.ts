import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Counting, GRADES, type Grade, STANDARD_COUNTING } from '#density/counting.ts';
import type { Brush } from '../brush.ts';
import { numberByGrade, WIDE_LAST } from './roads.ts';

const GRADE: ExpressionSpecification = ['get', 'grade'];
const GRADE_OR: ExpressionSpecification = ['coalesce', ['get', 'grade_or'], GRADE];
const STATUS: ExpressionSpecification = ['coalesce', ['get', 'status'], 'built'];
const IS_BUILT: ExpressionSpecification = ['==', STATUS, 'built'];
const IS_OVER: ExpressionSpecification = ['to-boolean', ['get', 'over']];

/** Which features of the roads count: says of a feature what isCounted says of its group. */
export const countedRoads = ({ gradesDownTo, gradeReading, planWorks, viaducts }: Counting): ExpressionSpecification => {
  const reach: ExpressionSpecification = ['literal', GRADES.slice(0, GRADES.indexOf(gradesDownTo) + 1)];
  const judged: ExpressionSpecification = ['in', GRADE, reach];
  const other: ExpressionSpecification = ['in', GRADE_OR, reach];
  const byReading: Readonly<Record<Counting['gradeReading'], ExpressionSpecification>> = {
    judged,
    lower: ['all', judged, other],
    upper: ['any', judged, other],
  };
  return [
    'all',
    planWorks ? ['in', STATUS, ['literal', ['built', 'plan-works']]] : IS_BUILT,
    viaducts ? true : ['!', IS_OVER],
    byReading[gradeReading],
  ];
};

/** Zooms, and how wide a road is inked there in pixels: lanes count as much as any other road, and so are plainly there. */
const INK_WIDTHS: readonly (readonly [zoom: number, pixels: Readonly<Record<Grade, number>>])[] = [
  [11, { expressway: 1.6, arterial: 1.4, 'sub-arterial': 1, branch: 0.7, lane: 0.45 }],
  [13, { expressway: 4, arterial: 3.4, 'sub-arterial': 2.5, branch: 1.8, lane: 1.2 }],
  [15, { expressway: 8, arterial: 7, 'sub-arterial': 5.2, branch: 3.8, lane: 2.6 }],
  [17, { expressway: 18, arterial: 16, 'sub-arterial': 12, branch: 9, lane: 6 }],
];

const inkWidth = (extraAt11: number, extraAt17: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  ...INK_WIDTHS.flatMap(([zoom, pixels]): readonly [number, ExpressionSpecification] => [
    zoom,
    ['+', numberByGrade(pixels), extraAt11 + ((zoom - 11) / 6) * (extraAt17 - extraAt11)],
  ]),
];

/**
 * Roads that count in ink, in dashes while they are not there yet, with a thin line on either side where a viaduct over them
 * counts as well; all others as a faint thread.
 */
export const densityRoads = ({ palette: { ink }, density, shownWithDensity }: Brush): readonly LayerSpecification[] => {
  const counted = countedRoads(density?.counting ?? STANDARD_COUNTING);
  const layout = { visibility: shownWithDensity, 'line-join': 'round', 'line-sort-key': WIDE_LAST } as const;
  return [
    {
      id: 'density-roads-aside',
      type: 'line',
      source: 'roads',
      filter: ['!', counted],
      layout,
      paint: { 'line-color': ink, 'line-opacity': 0.4, 'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.5, 15, 1] },
    },
    {
      id: 'density-roads-over',
      type: 'line',
      source: 'roads',
      filter: ['all', counted, IS_OVER],
      layout,
      paint: {
        'line-color': ink,
        'line-gap-width': inkWidth(1.6, 5),
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.8, 17, 3],
      },
    },
    {
      id: 'density-roads-counted',
      type: 'line',
      source: 'roads',
      filter: ['all', counted, IS_BUILT],
      layout: { ...layout, 'line-cap': 'round' },
      paint: { 'line-color': ink, 'line-width': inkWidth(0, 0) },
    },
    {
      id: 'density-roads-to-come',
      type: 'line',
      source: 'roads',
      filter: ['all', counted, ['!', IS_BUILT]],
      layout,
      paint: { 'line-color': ink, 'line-width': inkWidth(0, 0), 'line-dasharray': [1.6, 1.2] },
    },
  ];
};
