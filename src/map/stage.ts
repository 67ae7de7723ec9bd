import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Look } from './brush.ts';
import { ofKind } from './text.ts';

/** Sources that hold things of the plan, or their names; streets, water, green and rail are the ground and always there. */
const STAGED_SOURCES: ReadonlySet<string> = new Set(['zones', 'axes', 'highlight-areas', 'parcels', 'places', 'labels']);

const IS_OF_THE_PLAN = ofKind('zone', 'axis', 'sub-axis', 'highlight-area', 'parcel', 'building', 'facility', 'works');

const isExpression = (filter: FilterSpecification): filter is ExpressionSpecification => typeof filter !== 'boolean';

/** Only features of these things. */
export const among = (ids: readonly string[]): ExpressionSpecification => [
  'in',
  ['coalesce', ['get', 'thing'], ''],
  ['literal', [...ids]],
];

/** Whether a layer writes names. */
export const isName = (layer: LayerSpecification): boolean =>
  layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined;

/** A layer with only those of its features that meet one more condition. */
export const filteredBy = (
  layer: Exclude<LayerSpecification, { type: 'background' }>,
  condition: ExpressionSpecification,
): LayerSpecification => ({
  ...layer,
  filter: layer.filter && isExpression(layer.filter) ? ['all', layer.filter, condition] : condition,
});

/** A layer with only those things of the plan that are on stage, and only the names that are to be read; itself without a stage. */
export function staged(layer: LayerSpecification, { stage, unnamed }: Pick<Look, 'stage' | 'unnamed'>): LayerSpecification {
  if (stage === null || layer.type === 'background' || !STAGED_SOURCES.has(layer.source)) return layer;
  return filteredBy(layer, [
    'any',
    ['!', IS_OF_THE_PLAN],
    among(isName(layer) ? stage.filter((id) => !unnamed.includes(id)) : stage),
  ]);
}
