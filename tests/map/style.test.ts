import { diff, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { styleFor } from '#map/style.ts';
import { LANGUAGES } from '#plan/plan.ts';
import { LAYERS, type Layer, THEMES } from '#state/state.ts';
import { look } from './look.ts';

const without = (layer: Layer): ReadonlySet<Layer> => new Set(LAYERS.filter((other) => other !== layer));

test.each(THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language }))))(
  'the style in $theme and $language is valid',
  (over) => {
    expect(validateStyleMin(styleFor(look(over)))).toEqual([]);
  },
);

test.each(LAYERS)('hiding %s changes visibilities only, of at least one layer', (layer) => {
  const commands = diff(styleFor(look()), styleFor(look({ layers: without(layer) })));
  expect(commands.length).toBeGreaterThan(0);
  for (const { command, args } of commands) {
    expect(command).toBe('setLayoutProperty');
    expect(args?.slice(1)).toEqual(['visibility', 'none']);
  }
});

test('hiding the zones touches nothing that is not a zone', () => {
  const commands = diff(styleFor(look()), styleFor(look({ layers: without('zones') })));
  expect(commands.map(({ args }) => args?.[0])).toEqual(['zone-wash', 'zone-band', 'zone-edge', 'zone-names']);
});

test('a change of theme repaints without reloading a source or adding a layer', () => {
  const commands = new Set(diff(styleFor(look()), styleFor(look({ theme: 'night' }))).map(({ command }) => command));
  expect([...commands].sort()).toEqual(['setLayoutProperty', 'setPaintProperty']);
});

test('a change of language sets texts and repaints nothing', () => {
  const commands = new Set(diff(styleFor(look()), styleFor(look({ language: 'en' }))).map(({ command }) => command));
  expect([...commands]).toEqual(['setLayoutProperty']);
});

test('equal looks give equal styles', () => {
  expect(diff(styleFor(look()), styleFor(look()))).toEqual([]);
});

test('names lie over all shapes, and the outline of what is selected over every fill', () => {
  const { layers } = styleFor(look());
  const isName = (id: string): boolean => /-names?\b/.test(id) || id.startsWith('trigger-');
  const firstName = layers.findIndex(({ id }) => isName(id));
  expect(layers.slice(firstName).flatMap(({ id }) => (isName(id) ? [] : [id]))).toEqual(['pin']);
  const lastFill = layers.findLastIndex(({ type }) => type === 'fill');
  expect(layers.findIndex(({ id }) => id === 'marked-parcels-crisp')).toBeGreaterThan(lastFill);
});

const placeOf = (id: string): number => {
  const place = styleFor(look()).layers.findIndex((layer) => layer.id === id);
  if (place < 0) throw new Error(`no layer ${id}`);
  return place;
};

test('rail and stations cross the outline of a selected area instead of vanishing under it', () => {
  for (const id of ['railway', 'metro', 'metro-planned', 'station-dots']) {
    expect(placeOf(id)).toBeGreaterThan(placeOf('marked-zones-rough'));
    expect(placeOf(id)).toBeGreaterThan(placeOf('marked-parcels-crisp'));
    expect(placeOf(id)).toBeLessThan(placeOf('marked-rail-line-crisp'));
  }
});

test("the plan's water lies over the veil, so that a river along the edge is whole; the neighbours' lies under it", () => {
  expect(placeOf('water')).toBeGreaterThan(placeOf('mask'));
  expect(placeOf('context')).toBeLessThan(placeOf('mask'));
});

test('greens lie under the axes, which have a pale ground of their own', () => {
  expect(placeOf('green')).toBeLessThan(placeOf('axis-grounding'));
  expect(placeOf('axis-grounding')).toBeLessThan(placeOf('axis-band'));
});

test('a sub-axis runs over its main axis with a gap on either side', () => {
  expect([placeOf('axis-band'), placeOf('sub-axis-gap'), placeOf('sub-axis-band')]).toEqual(
    [placeOf('axis-band'), placeOf('sub-axis-gap'), placeOf('sub-axis-band')].toSorted((a, b) => a - b),
  );
});

test('no two flags print over one another, and they take their room before any name but the selected one and those of a net', () => {
  const { layers } = styleFor(look());
  for (const layer of layers)
    if (layer.type === 'symbol' && layer.id !== 'pin') {
      expect(layer.layout?.['icon-allow-overlap']).toBeUndefined();
      expect(layer.layout?.['icon-ignore-placement']).toBeUndefined();
    }
  expect(layers.flatMap(({ id }) => (id.startsWith('net-names-') ? [] : [id])).slice(-5)).toEqual([
    'trigger-flags-place',
    'trigger-flags-parcel',
    'hovered-name',
    'selected-name',
    'pin',
  ]);
});

test('no layer asks for a glyph server: every text names a font of the page', () => {
  const style = styleFor(look());
  expect(style.glyphs).toBeUndefined();
  const fonts = new Set(
    style.layers.flatMap((layer) => (layer.type === 'symbol' ? [JSON.stringify(layer.layout?.['text-font'] ?? null)] : [])),
  );
  expect([...fonts].sort()).toEqual(['["Atlas Bold"]', '["Atlas Regular"]', 'null']);
});
