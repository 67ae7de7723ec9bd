import { SHADINGS } from '#density/shades.ts';
import { FACETS, type Facet } from '#plan/facets.ts';
import { FIGURES_PARTS } from '#plan/figures-part.ts';
import { LANGUAGES, type Position } from '#plan/plan.ts';
import type { WalkOrigin } from '#plan/walk.ts';
import { formatCounting, parseCounting } from './density-address.ts';
import { FIRST_FIGURES, type FiguresAt } from './figures-at.ts';
import { type Camera, HOME, LAYERS, type Layer, type Notice, type Shareable, THEMES, VIEWS } from './state.ts';

const oneOf = <Word extends string>(words: readonly Word[], text: string | null): Word | undefined =>
  words.find((word) => word === text);

/** A number with so many decimals; nought never wears a minus. */
const fixed = (value: number, decimals: number): string => Number(value.toFixed(decimals)).toFixed(decimals);

/** zoom/latitude/longitude/bearing/pitch, degrees to 5 decimals: about a metre. */
const formatCamera = ({ center: [longitude, latitude], zoom, bearing, pitch }: Camera): string =>
  [fixed(zoom, 2), fixed(latitude, 5), fixed(longitude, 5), fixed(bearing, 0), fixed(pitch, 0)].join('/');

const WITHIN: readonly (readonly [least: number, most: number])[] = [
  [0, 24],
  [-85, 85],
  [-180, 180],
  [-360, 360],
  [0, 85],
];

const parseCamera = (text: string): Camera | null => {
  const words = text.split('/');
  const numbers = words.map(Number);
  const sound =
    numbers.length === 5 &&
    !words.includes('') &&
    WITHIN.every(([least, most], i) => {
      const number = numbers[i] ?? Number.NaN;
      return number >= least && number <= most;
    });
  const [zoom = 0, latitude = 0, longitude = 0, bearing = 0, pitch = 0] = numbers;
  return sound ? { center: [longitude, latitude], zoom, bearing, pitch } : null;
};

/** latitude/longitude, as people say them. */
const formatPin = ([longitude, latitude]: Position): string => `${fixed(latitude, 5)}/${fixed(longitude, 5)}`;

const parsePin = (text: string): Position | null => {
  const camera = parseCamera(`0/${text}/0/0`);
  return camera?.center ?? null;
};

/** Layers by name; all of them are left unsaid, so that a link does not age when layers are added. */
const formatLayers = (layers: ReadonlySet<Layer>): string => LAYERS.filter((layer) => layers.has(layer)).join('.');

const parseLayers = (text: string): ReadonlySet<Layer> | null => {
  const words = text === '' ? [] : text.split('.');
  const layers = words.flatMap((word) => oneOf(LAYERS, word) ?? []);
  return layers.length === words.length ? new Set(layers) : null;
};

const addDensity = (words: URLSearchParams, { view, counting, shading, piece }: Shareable): void => {
  words.set('view', view);
  const count = formatCounting(counting);
  if (count !== '') words.set('count', count);
  if (shading !== HOME.shading) words.set('shade', shading);
  if (piece !== null) words.set('piece', piece);
};

const addFigures = (words: URLSearchParams, { part, figure, relation }: FiguresAt): void => {
  words.set('view', 'figures');
  // From where a figure was opened is nothing to whom its link is given.
  if (figure !== null) {
    words.set('figure', figure);
    return;
  }
  if (part !== FIRST_FIGURES.part) words.set('part', part);
  if (relation !== null) words.set('sum', relation);
};

const formatOrigin = (origin: WalkOrigin): string => (origin.type === 'thing' ? origin.id : formatPin(origin.position));

const parseOrigin = (text: string): WalkOrigin => {
  const position = parsePin(text);
  return position ? { type: 'position', position } : { type: 'thing', id: text };
};

/** The words of a facet in an address; `chapter` there is a page of the tour. */
export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  zone: 'zone',
  kind: 'kind',
  role: 'role',
  chapter: 'in',
  status: 'status',
  place: 'place',
};

const addPlan = (words: URLSearchParams, { facets, nets, line, said, walk }: Shareable): void => {
  if (line !== null) words.set('line', String(line));
  if (line !== null && said !== null) words.set('said', said);
  if (walk) {
    words.set('walk', String(walk.minutes));
    words.set('from', formatOrigin(walk.origin));
  }
  for (const facet of FACETS) if (facets[facet].length > 0) words.set(FACET_WORDS[facet], facets[facet].join('.'));
  if (nets.size > 0) words.set('net', [...nets].sort().join('.'));
};

const parseNumber = (text: string): number | null => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);

const parseWords = (text: string): readonly string[] => [...new Set(text.split('.').filter((word) => word !== ''))].sort();

/** The shareable part of the state as the text behind # of an address. `parseAddress(formatAddress(s))` gives it back. */
export function formatAddress(shared: Shareable): string {
  const words = new URLSearchParams();
  if (shared.chapter !== null) words.set('chapter', shared.chapter);
  // A chapter says itself what is in view, so that its link fits any screen.
  else if (shared.camera) words.set('at', formatCamera(shared.camera));
  if (shared.pin) words.set('pin', formatPin(shared.pin));
  if (shared.selection !== null) words.set('pick', shared.selection);
  if (shared.view === 'density') addDensity(words, shared);
  if (shared.view === 'figures') addFigures(words, shared.figuresAt);
  if (shared.year !== null) words.set('year', String(shared.year));
  addPlan(words, shared);
  if (!shared.cardOpen) words.set('card', '0');
  if (shared.layers.size < LAYERS.length) words.set('show', formatLayers(shared.layers));
  if (shared.filter !== '') words.set('find', shared.filter);
  if (shared.language !== HOME.language) words.set('lang', shared.language);
  if (shared.theme !== HOME.theme) words.set('theme', shared.theme);
  return words.toString().replaceAll('%2F', '/');
}

/** Reads the text behind #; what cannot be read is left at home's value and named in the notice. */
export function parseAddress(text: string): { readonly asked: Shareable; readonly notice: Notice | null } {
  const words = new URLSearchParams(text.replace(/^#/, ''));
  const unreadable: string[] = [];
  const read = <Value>(name: string, parse: (word: string) => Value | null | undefined, otherwise: Value): Value => {
    const word = words.get(name);
    if (word === null) return otherwise;
    const value = parse(word);
    if (value === null || value === undefined) unreadable.push(`${name}=${word.slice(0, 40)}`);
    return value ?? otherwise;
  };
  const chapter = words.get('chapter') || null;
  const view = read('view', (word) => oneOf(VIEWS, word), HOME.view);
  const minutes = read('walk', parseNumber, null);
  const line = read('line', parseNumber, null);
  const origin = read<WalkOrigin | null>('from', parseOrigin, null);
  const chosen = (facet: Facet): readonly string[] => read(FACET_WORDS[facet], parseWords, []);
  const asked: Shareable = {
    chapter,
    view,
    counting: read('count', parseCounting, HOME.counting),
    shading: read('shade', (word) => oneOf(SHADINGS, word), HOME.shading),
    piece: (view === 'density' && words.get('piece')) || null,
    camera: chapter === null ? read<Camera | null>('at', parseCamera, null) : null,
    pin: read<Position | null>('pin', parsePin, null),
    selection: words.get('pick') || null,
    cardOpen: words.get('card') !== '0',
    layers: read('show', parseLayers, HOME.layers),
    filter: (words.get('find') ?? '').slice(0, 200),
    facets: {
      zone: chosen('zone'),
      kind: chosen('kind'),
      role: chosen('role'),
      chapter: chosen('chapter'),
      status: chosen('status'),
      place: chosen('place'),
    },
    nets: new Set(read('net', parseWords, [])),
    line,
    said: (line !== null && words.get('said')) || null,
    walk: minutes !== null && origin ? { origin, minutes } : null,
    figuresAt:
      view === 'figures'
        ? {
            part: read('part', (word) => oneOf(FIGURES_PARTS, word), FIRST_FIGURES.part),
            figure: words.get('figure') || null,
            relation: words.get('sum') || null,
          }
        : FIRST_FIGURES,
    year: read('year', parseNumber, null),
    language: read('lang', (word) => oneOf(LANGUAGES, word), HOME.language),
    theme: read('theme', (word) => oneOf(THEMES, word), HOME.theme),
  };
  const [part] = unreadable;
  return { asked, notice: part === undefined ? null : { type: 'link-unreadable', part } };
}

/**
 * Whether going from one view to the other is a step a person would want to take back: another thing, another pin, into the
 * density view or that of the figures, another piece of a figure, another figure or relation, to a place in the plan's text, into the tour and out of it. Turning its pages is
 * not, nor going from line to line of the text, or Back would have to be pressed once for every page.
 */
export const isStep = (before: Shareable, after: Shareable): boolean =>
  (before.chapter === null || after.chapter === null) &&
  (before.chapter !== after.chapter ||
    before.selection !== after.selection ||
    before.pin !== after.pin ||
    before.view !== after.view ||
    before.piece !== after.piece ||
    before.figuresAt.figure !== after.figuresAt.figure ||
    before.figuresAt.relation !== after.figuresAt.relation ||
    (before.line === null) !== (after.line === null) ||
    before.walk?.origin !== after.walk?.origin);
