import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Look } from './brush.ts';
import { among, filteredBy, isName } from './stage.ts';

/** Sources of what the plan puts on the ground, and of names: what is filtered out of them goes. */
const PLAN_SOURCES: ReadonlySet<string> = new Set(['zones', 'axes', 'highlight-areas', 'parcels', 'places', 'labels']);
/** Sources one finds one's way by: what is filtered out of them grows faint and loses its name. */
const GROUND_SOURCES: ReadonlySet<string> = new Set(['roads', 'rail', 'water', 'green']);

/** What is drawn to stand out, and the names of what lies around. */
const STANDS_OUT = /^(marked-|net-|selected-name$|hovered-name$|neighbour-names$)/;

/** How much of its ink what is filtered out keeps, and how much the whole map does under a net. */
const FAINT = 0.35;
const MUTED = 0.42;

type Numeric = number | ExpressionSpecification;

const times = (value: Numeric, factor: Numeric): Numeric => {
  if (value === 1) return factor;
  if (factor === 1) return value;
  return typeof value === 'number' && typeof factor === 'number' ? value * factor : ['*', value, factor];
};

const isNumeric = (value: unknown): value is Numeric => typeof value === 'number' || Array.isArray(value);

/** An opacity taken back by a factor; where it goes by the zoom, at each of its stops, as the style language wants it. */
export function faded(opacity: unknown, factor: Numeric): Numeric {
  if (!isNumeric(opacity)) return factor;
  if (typeof opacity === 'number' || opacity[0] !== 'interpolate') return times(opacity, factor);
  const [operator, curve, input, ...stops] = opacity;
  return [operator, curve, input, ...stops.map((stop, i) => (i % 2 === 1 && isNumeric(stop) ? times(stop, factor) : stop))];
}

function fadedLayer(layer: LayerSpecification, factor: Numeric): LayerSpecification {
  switch (layer.type) {
    case 'fill':
      return { ...layer, paint: { ...layer.paint, 'fill-opacity': faded(layer.paint?.['fill-opacity'], factor) } };
    case 'line':
      return { ...layer, paint: { ...layer.paint, 'line-opacity': faded(layer.paint?.['line-opacity'], factor) } };
    case 'circle':
      return {
        ...layer,
        paint: {
          ...layer.paint,
          'circle-opacity': faded(layer.paint?.['circle-opacity'], factor),
          'circle-stroke-opacity': faded(layer.paint?.['circle-stroke-opacity'], factor),
        },
      };
    case 'symbol':
      return {
        ...layer,
        paint: {
          ...layer.paint,
          'text-opacity': faded(layer.paint?.['text-opacity'], factor),
          'icon-opacity': faded(layer.paint?.['icon-opacity'], factor),
        },
      };
    default:
      return layer;
  }
}

/** Up to so many things there is room to name them as soon as the whole district is in view. */
const FEW_THINGS = 60;
const ZOOMS_SOONER_AMONG_FEW = 3;

const namedSooner = (layer: LayerSpecification, kept: readonly string[]): LayerSpecification =>
  isName(layer) && layer.minzoom !== undefined && kept.length <= FEW_THINGS
    ? { ...layer, minzoom: layer.minzoom - ZOOMS_SOONER_AMONG_FEW }
    : layer;

function narrowedLayer(layer: LayerSpecification, kept: readonly string[]): LayerSpecification {
  if (layer.type === 'background') return layer;
  if (PLAN_SOURCES.has(layer.source)) return namedSooner(filteredBy(layer, among(kept)), kept);
  if (!GROUND_SOURCES.has(layer.source)) return layer;
  return isName(layer) ? namedSooner(filteredBy(layer, among(kept)), kept) : fadedLayer(layer, ['case', among(kept), 1, FAINT]);
}

/** A layer in which what the filters let through is as ever and the rest gives way, and all of which steps back under a net. */
export function setAside(layer: LayerSpecification, { kept, nets }: Pick<Look, 'kept' | 'nets'>): LayerSpecification {
  if (layer.type === 'background' || STANDS_OUT.test(layer.id)) return layer;
  const narrowed = kept === null ? layer : narrowedLayer(layer, kept);
  const isOfThePlan = PLAN_SOURCES.has(layer.source) || GROUND_SOURCES.has(layer.source);
  return nets.length === 0 || !isOfThePlan ? narrowed : fadedLayer(narrowed, MUTED);
}
