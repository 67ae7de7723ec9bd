import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { SourceName } from '#plan/map-sources.ts';
import type { NetSort } from '#plan/nets.ts';
import type { Brush, LitNet } from '../brush.ts';
import { tintOf } from '../palette.ts';
import { among } from '../stage.ts';
import type { Swatch } from '../swatch.ts';
import { BOLD, brokenNameIn, inked, lineWidth, nameIn, ofKind, sized } from '../text.ts';

const AREAS: readonly SourceName[] = ['highlight-areas', 'green', 'parcels', 'places', 'water'];
/** Too large to be filled: what lies in them would drown. */
const EDGES: readonly SourceName[] = ['zones'];
const LINES: readonly SourceName[] = ['axes', 'roads', 'rail', 'places'];
const SPOTS: readonly SourceName[] = ['green', 'rail', 'places'];

const IS_POLYGON: ExpressionSpecification = ['match', ['geometry-type'], ['Polygon', 'MultiPolygon'], true, false];
const IS_LINE: ExpressionSpecification = ['match', ['geometry-type'], ['LineString', 'MultiLineString'], true, false];
const IS_POINT: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const UNKNOWN_EXTENT: ExpressionSpecification = ['==', ['get', 'tier'], 3];
/** As with what is selected: being lifted out makes nothing better known, and a rough shape keeps its dashes. */
const IS_CRISP: ExpressionSpecification = [
  'any',
  ['==', ['get', 'tier'], 1],
  ['all', ['==', ['get', 'tier'], null], ['==', ['get', 'basis'], 'traced']],
];
const ROUGH_DASH = [2.6, 1.5];
const SECOND_DASH = [1.6, 1.6];

const width = (at11: number, at15: number): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 11, at11, 15, at15];

const visibility = ({ nets }: Brush): 'visible' | 'none' => (nets.length === 0 ? 'none' : 'visible');

const membersOf = (nets: readonly LitNet[]): readonly string[] => [...new Set(nets.flatMap(({ members }) => members))];

/** What belongs to more than one of the nets shown. */
const sharedBy = (nets: readonly LitNet[]): readonly string[] => {
  const all = nets.flatMap(({ members }) => [...new Set(members)]);
  return [...new Set(all.filter((id, at) => all.indexOf(id) !== at))];
};

/** The colour of the first of the nets a feature belongs to. */
const coloured = ({ palette }: Brush, nets: readonly LitNet[]): ExpressionSpecification | string =>
  nets.reduceRight<ExpressionSpecification | string>(
    (otherwise, { sort, members }) => ['case', among(members), palette.nets[sort], otherwise],
    palette.nets.other,
  );

const edgeLayers = (brush: Brush, source: SourceName): readonly LayerSpecification[] => {
  const { nets } = brush;
  const edge = (id: string, isFirm: ExpressionSpecification, dash: number[] | null): LayerSpecification => ({
    id: `net-${source}-${id}`,
    type: 'line',
    source,
    filter: ['all', IS_POLYGON, isFirm, among(membersOf(nets))],
    layout: { visibility: visibility(brush), 'line-join': 'round' },
    // What two nets share is filled in the colour of the one and edged in that of the other.
    paint: {
      'line-color': coloured(brush, nets.toReversed()),
      'line-width': width(1.4, 3),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  });
  return [edge('edge', IS_CRISP, null), edge('edge-rough', ['!', IS_CRISP], ROUGH_DASH)];
};

const areaLayers = (brush: Brush, source: SourceName): readonly LayerSpecification[] => {
  const { nets, palette } = brush;
  const fill = (id: string, colour: ExpressionSpecification | string): LayerSpecification => ({
    id: `net-${source}-${id}`,
    type: 'fill',
    source,
    filter: ['all', IS_POLYGON, ['!', UNKNOWN_EXTENT], among(membersOf(nets))],
    layout: { visibility: visibility(brush) },
    paint: { 'fill-color': colour, 'fill-opacity': 0.6 },
  });
  return [fill('ground', palette.ground), fill('fill', coloured(brush, nets)), ...edgeLayers(brush, source)];
};

const lineLayers = (brush: Brush, source: SourceName): readonly LayerSpecification[] => {
  const { nets, palette } = brush;
  const layout = { visibility: visibility(brush), 'line-join': 'round', 'line-cap': 'round' } as const;
  const lit: ExpressionSpecification = ['all', IS_LINE, among(membersOf(nets))];
  return [
    {
      id: `net-${source}-casing`,
      type: 'line',
      source,
      filter: lit,
      layout,
      paint: { 'line-color': palette.ground, 'line-width': width(4.6, 11) },
    },
    {
      id: `net-${source}-line`,
      type: 'line',
      source,
      filter: lit,
      layout,
      paint: { 'line-color': coloured(brush, nets), 'line-width': width(2.4, 7) },
    },
    {
      id: `net-${source}-second`,
      type: 'line',
      source,
      filter: ['all', IS_LINE, among(sharedBy(nets))],
      layout: { ...layout, 'line-cap': 'butt' },
      paint: { 'line-color': coloured(brush, nets.toReversed()), 'line-width': width(2.4, 7), 'line-dasharray': SECOND_DASH },
    },
  ];
};

const spots = (brush: Brush, source: SourceName | 'labels', filter: ExpressionSpecification): LayerSpecification => ({
  id: `net-${source}-spots`,
  type: 'circle',
  source,
  filter: ['all', filter, among(membersOf(brush.nets))],
  layout: { visibility: visibility(brush) },
  paint: {
    'circle-radius': width(3.4, 7),
    'circle-color': coloured(brush, brush.nets),
    'circle-stroke-color': brush.palette.ground,
    'circle-stroke-width': 1.6,
  },
});

/** The parts of the nets that are switched on, lifted out of a map that has stepped back: edges and areas, then lines, then spots. */
export const netLayers = (brush: Brush): readonly LayerSpecification[] => [
  ...EDGES.flatMap((source) => edgeLayers(brush, source)),
  ...AREAS.flatMap((source) => areaLayers(brush, source)),
  ...LINES.flatMap((source) => lineLayers(brush, source)),
  ...SPOTS.map((source) => spots(brush, source, IS_POINT)),
  spots(brush, 'labels', UNKNOWN_EXTENT),
];

/** What is named along its line needs no second name at its label's place. */
const IS_NAMED_ALONG = ofKind('road', 'rail', 'axis', 'sub-axis');

/** Named along the line, or where the label stands. */
const names = (brush: Brush, source: SourceName, isAlong: boolean): LayerSpecification => ({
  id: `net-names-${source}`,
  type: 'symbol',
  source,
  minzoom: isAlong ? 12 : 11.5,
  filter: ['all', isAlong ? IS_LINE : ['!', IS_NAMED_ALONG], among(membersOf(brush.nets))],
  layout: {
    visibility: visibility(brush),
    'text-field': isAlong ? nameIn(brush.language) : brokenNameIn(brush.language),
    'text-font': BOLD,
    'text-size': ['interpolate', ['linear'], ['zoom'], 12, sized(brush, 11.5), 15, sized(brush, 14)],
    'text-max-width': lineWidth(brush),
    ...(isAlong
      ? { 'symbol-placement': 'line', 'symbol-spacing': 380, 'text-max-angle': 35 }
      : { 'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 0.7 }),
  },
  paint: { ...inked(brush, coloured(brush, brush.nets), 2), ...(isAlong ? { 'text-opacity': 1 } : {}) },
});

/** The names of the parts of nets that are switched on, before those of anything else. */
export const netNames = (brush: Brush): readonly LayerSpecification[] => [
  ...LINES.filter((source) => source !== 'places').map((source) => names(brush, source, true)),
  names(brush, 'labels', false),
];

const line = (sort: NetSort): Swatch => ({
  type: 'line',
  stroke: { colour: tintOf((palette) => palette.nets[sort]), width: 4, dash: null },
  casing: null,
});
const area = (sort: NetSort): Swatch => ({
  type: 'fill',
  colours: [tintOf((palette) => palette.nets[sort])],
  opacity: 0.6,
  edge: { width: 2, dash: null },
});

/** How the parts of a net are drawn, in small. */
export const NET_SWATCHES: Readonly<Record<NetSort, Swatch>> = {
  streets: line('streets'),
  green: area('green'),
  water: area('water'),
  other: area('other'),
};
