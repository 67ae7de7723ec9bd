import { createExpression, diff, type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { STANDARD_COUNTING } from '#density/counting.ts';
import { SHADES } from '#density/shades.ts';
import type { DensityLook } from '#map/brush.ts';
import { namesDrawn } from '#map/names-drawn.ts';
import { thingsAt } from '#map/spots.ts';
import { styleFor } from '#map/style.ts';
import type { DrawnThere } from '#map/surface.ts';
import { DENSITY_TINTS } from '#map/swatch.ts';
import { LANGUAGES } from '#plan/plan.ts';
import { LAYERS, THEMES } from '#state/state.ts';
import { densityLook, lookAtDensity, placeOf, squareAt } from './density-look.ts';
import { FakeMap } from './fake-map.ts';
import { look } from './look.ts';

const POINT = 1;
const POLYGON = 3;

const CELL = { shape: squareAt(12, 20), thing: null, shade: 'least', label: { lines: ['1.4'], at: [12.005, 20.005] } } as const;

const shown = (of = lookAtDensity()): readonly LayerSpecification[] =>
  styleFor(of).layers.filter(({ layout }) => layout?.visibility !== 'none');

const layerOf = (id: string, of = lookAtDensity()): LayerSpecification => {
  const layer = styleFor(of).layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer;
};

const dataOf = (name: string, density: DensityLook | null): unknown => {
  const source = styleFor(look({ density })).sources[name];
  return source?.type === 'geojson' ? source.data : null;
};

const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });

test.each(THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language }))))(
  'the map of road density in $theme and $language is valid',
  (over) => {
    const density = densityLook({ shaded: [placeOf('zone-a', 'low', 10), CELL], chosen: squareAt(10, 20), picked: [[[10, 20]]] });
    expect(validateStyleMin(styleFor(look({ ...over, density })))).toEqual([]);
    expect(validateStyleMin(styleFor(look({ ...over, density, enlarged: true })))).toEqual([]);
  },
);

test('equal looks at road density give equal styles', () => {
  expect(diff(styleFor(lookAtDensity()), styleFor(lookAtDensity()))).toEqual([]);
});

test('going into the view and out of it adds no layer and loads nothing anew', () => {
  const commands = [
    ...diff(styleFor(look()), styleFor(lookAtDensity())),
    ...diff(styleFor(lookAtDensity()), styleFor(look())),
  ].map(({ command, args }) => (command === 'setGeoJSONSourceData' ? `${command} ${args?.[0]}` : command));
  expect([...new Set(commands)].sort()).toEqual([
    'setGeoJSONSourceData density-labels',
    'setGeoJSONSourceData density-shades',
    'setLayoutProperty',
    'setPaintProperty',
  ]);
});

test('outside the view its layers are hidden and its data are empty', () => {
  const { layers, sources } = styleFor(look());
  const own = layers.filter(({ id }) => id.startsWith('density-'));
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter(({ layout }) => layout?.visibility !== 'none')).toEqual([]);
  const names = Object.keys(sources).filter((name) => name.startsWith('density-'));
  expect(names).toHaveLength(5);
  for (const name of names) expect(dataOf(name, null)).toEqual(collection());
});

test('the view shows ground, water and green, what is shaded, the roads, and names to find the way by; marks only on areas', () => {
  const seen = shown().flatMap(({ id }) => (id.startsWith('marked-') ? [] : [id]));
  expect(seen).toEqual([
    'outside',
    'ground',
    'context',
    'green',
    'density-fill',
    'density-cell-edge',
    'mask',
    'water',
    'density-roads-aside',
    'density-roads-over',
    'density-roads-counted',
    'density-roads-to-come',
    'density-edge',
    'district-edge',
    'density-chosen-halo',
    'density-chosen',
    'density-pointed-at-casing',
    'density-pointed-at-fill',
    'density-picked-casing',
    'density-picked-fill',
    'neighbour-names',
    'road-names-lane',
    'road-names-branch',
    'road-names-sub-arterial',
    'road-names-arterial',
    'road-names-expressway',
    'water-names',
    'density-names',
    'density-names-of-cells',
    'pin',
  ]);
  const marks = shown().filter(({ id }) => id.startsWith('marked-'));
  expect(new Set(marks.map(({ type, id }) => `${type} ${/coat|line|point/.test(id)}`))).toEqual(new Set(['line false']));
});

test('the roads that count are inked even where the layer of roads is switched off, and a hidden river stays hidden', () => {
  const layers = new Set(LAYERS.filter((layer) => layer !== 'roads' && layer !== 'water'));
  const seen = shown(look({ layers, density: densityLook() })).map(({ id }) => id);
  expect(seen).toContain('density-roads-counted');
  expect(seen).not.toContain('water');
  expect(seen).not.toContain('road-names-lane');
});

test('a place is shaded and gives its thing and its label; a cell gives its figure, which is not read out', () => {
  const shaded = [placeOf('zone-a', 'low', 10), CELL];
  const feature = (shape: unknown, properties: object) => ({ type: 'Feature', properties, geometry: shape });
  expect(dataOf('density-shades', densityLook({ shaded }))).toEqual(
    collection(
      feature(squareAt(10, 20), { shade: 'low', thing: 'zone-a', is_cell: false }),
      feature(squareAt(12, 20), { shade: 'least', thing: null, is_cell: true }),
    ),
  );
  expect(dataOf('density-labels', densityLook({ shaded }))).toEqual(
    collection(
      feature(
        { type: 'Point', coordinates: [10.005, 20.005] },
        {
          heading: 'zone-a\n',
          figure: '6.27',
          is_cell: false,
          spoken: 'zone-a 6.27',
        },
      ),
      feature({ type: 'Point', coordinates: [12.005, 20.005] }, { heading: '', figure: '1.4', is_cell: true }),
    ),
  );
});

test('only places have dashed edges, only cells have hairlines', () => {
  const edge = layerOf('density-edge');
  const hairline = layerOf('density-cell-edge');
  expect([edge.type === 'line' && edge.filter, edge.type === 'line' && edge.paint?.['line-dasharray']]).toEqual([
    ['!', ['get', 'is_cell']],
    [3, 2],
  ]);
  expect([hairline.type === 'line' && hairline.filter, hairline.type === 'line' && hairline.paint?.['line-dasharray']]).toEqual([
    ['get', 'is_cell'],
    undefined,
  ]);
});

test('figures of cells come as one draws near, those of places are always there', () => {
  const [cells, places] = [layerOf('density-names-of-cells'), layerOf('density-names')];
  expect([cells.minzoom, places.minzoom]).toEqual([12.6, undefined]);
  expect([cells.type === 'symbol' && cells.filter, places.type === 'symbol' && places.filter]).toEqual([
    ['get', 'is_cell'],
    ['!', ['get', 'is_cell']],
  ]);
});

test('the outline of the chosen place runs outside its edge, so that a road along it stays in view', () => {
  const outline = layerOf('density-chosen');
  const outset = outline.type === 'line' ? outline.paint?.['line-offset'] : null;
  expect(outset).toEqual(['interpolate', ['exponential', 1.5], ['zoom'], 10, -2.5, 13, -5, 17, -18]);
});

const evaluated = (value: unknown, type: typeof POINT | typeof POLYGON, properties: Record<string, unknown>): unknown => {
  const made = createExpression(value, 'layers.density');
  if (made.result === 'error') throw new Error(made.value.map(String).join());
  return made.value.evaluate({ zoom: 12 }, { type, properties });
};

test.each(THEMES)('every shade is filled with the tint the legend shows for it, in %s', (theme) => {
  const fill = layerOf('density-fill', look({ theme, density: densityLook() }));
  const colour = fill.type === 'fill' ? fill.paint?.['fill-color'] : null;
  for (const shade of SHADES) expect(evaluated(colour, POLYGON, { shade })).toBe(DENSITY_TINTS[shade][theme]);
});

test('a label is its lines, the last of them larger; where the whole is in view every label shows', () => {
  const names = layerOf('density-names');
  if (names.type !== 'symbol') throw new Error('labels are no symbols');
  const written = evaluated(names.layout?.['text-field'], POINT, { heading: 'A\nB\n', figure: '6.27' });
  expect(written).toMatchObject({
    sections: [
      { text: 'A\nB\n', scale: 0.9 },
      { text: '6.27', scale: 1.1 },
    ],
  });
  expect(names.minzoom).toBeUndefined();
  for (const zoom of [9, 10.8, 12.8]) {
    const made = createExpression(names.layout?.['text-overlap'], 'layers.density');
    expect(made.result === 'success' && made.value.evaluate({ zoom })).toBe('always');
  }
});

const COURSE = [
  [10, 20],
  [10.005, 20.002],
] as const;

test.each([
  ['pointing at', 'density-pointed-at', { pointedAt: [COURSE] }],
  ['picking', 'density-picked', { picked: [COURSE] }],
] as const)('%s stretches exchanges their own data and touches nothing else', (_what, source, over) => {
  const line = { type: 'LineString', coordinates: [...COURSE] };
  expect(diff(styleFor(lookAtDensity()), styleFor(lookAtDensity(over)))).toEqual([
    { command: 'setGeoJSONSourceData', args: [source, collection({ type: 'Feature', properties: {}, geometry: line })] },
  ]);
});

test('choosing a place outlines it and touches nothing else', () => {
  const feature = { type: 'Feature', properties: {}, geometry: squareAt(10, 20) };
  expect(diff(styleFor(lookAtDensity()), styleFor(lookAtDensity({ chosen: squareAt(10, 20) })))).toEqual([
    { command: 'setGeoJSONSourceData', args: ['density-chosen', collection(feature)] },
  ]);
});

test('another way of counting only sorts the roads anew', () => {
  const commands = diff(
    styleFor(lookAtDensity()),
    styleFor(lookAtDensity({ counting: { ...STANDARD_COUNTING, viaducts: false } })),
  );
  expect(commands.map(({ command, args }) => `${command} ${args?.[0]}`).sort()).toEqual([
    'setFilter density-roads-aside',
    'setFilter density-roads-counted',
    'setFilter density-roads-over',
    'setFilter density-roads-to-come',
  ]);
});

/** A map that finds these features in the layers it is asked for. */
const mapWith = (...found: readonly DrawnThere[]) => ({
  asked: new Set<string>(),
  queryRenderedFeatures(_box: unknown, options?: { readonly layers: readonly string[] }): readonly DrawnThere[] {
    for (const layer of options?.layers ?? []) this.asked.add(layer);
    return found.filter(({ layer }) => options?.layers.includes(layer.id));
  },
});

const SPOT = { x: 1, y: 1 };
const PARK = { layer: { id: 'green' }, properties: { thing: 'park', area_m2: 1e4 } };

test('where something is shaded a click gives the places shaded and no park under them', () => {
  const zone = { layer: { id: 'density-fill' }, properties: { thing: 'zone-a' } };
  expect(thingsAt(mapWith(PARK), SPOT, 3)).toEqual(['park']);
  expect(thingsAt(mapWith(PARK, zone), SPOT, 3)).toEqual(['zone-a']);
});

test('a click on a cell gives no thing', () => {
  expect(thingsAt(mapWith(PARK, { layer: { id: 'density-fill' }, properties: { thing: null } }), SPOT, 3)).toEqual([]);
});

test('a click asks for no layer that is not in the style, in the view and outside it', () => {
  const map = mapWith();
  thingsAt(map, SPOT, 3);
  expect(map.asked.size).toBeGreaterThan(20);
  for (const style of [styleFor(look()), styleFor(lookAtDensity())]) {
    const ids = new Set(style.layers.map(({ id }) => id));
    expect([...map.asked].filter((layer) => !ids.has(layer))).toEqual([]);
  }
});

test('a label is read out with its figure', () => {
  const map = new FakeMap();
  map.found = [{ layer: { id: 'density-names' }, properties: { heading: 'A\n', figure: '6.27', spoken: 'A 6.27' } }];
  expect(namesDrawn(map, 'zh')).toEqual(['A 6.27']);
});
