import { expect, test } from 'vitest';
import { EVERY_LAYER } from '#map/every-layer.ts';
import { frameOf } from '#map/frame.ts';
import { styleFor } from '#map/style.ts';
import { FakeMap } from './fake-map.ts';
import { look } from './look.ts';
import { openReady, scene } from './open-view.ts';

const there = (id: string, properties: Readonly<Record<string, unknown>>) => ({ layer: { id }, properties });

test('a frame reaches from corner to corner, names each thing drawn once, and says between which metres they may be off', () => {
  const map = new FakeMap();
  map.found = [
    there('road-fill', { thing: 'road-long', accuracy_m: 20 }),
    there('road-casing', { thing: 'road-long', accuracy_m: 20 }),
    there('place-fill', { thing: 'hall', accuracy_m: 1000 }),
    there('road-fill', { accuracy_m: 15 }),
    there('road-fill', { thing: '', accuracy_m: null }),
  ];
  expect(frameOf(map)).toEqual({ bounds: [0, 0, 100, 80], drawn: ['hall', 'road-long'], accuracyMetres: [15, 1000] });
});

test('where nothing is drawn there is no accuracy to state', () => {
  expect(frameOf(new FakeMap())).toMatchObject({ drawn: [], accuracyMetres: null });
});

test('a frame asks for the shapes of the plan and the ground, not for marks, names or what covers the outside', () => {
  const map = new FakeMap();
  frameOf(map);
  const sources = EVERY_LAYER.flatMap((layer) =>
    layer.type !== 'background' && JSON.stringify(map.asked).includes(`"${layer.id}"`) ? [layer.source] : [],
  );
  const shapes = ['axes', 'context', 'district', 'green', 'highlight-areas', 'parcels', 'places', 'rail', 'roads', 'water'];
  expect([...new Set(sources)].sort()).toEqual([...shapes, 'zones']);
  expect(JSON.stringify(map.asked)).not.toContain('"marked-');
});

test('every look has the same layers, so that one list will do', () => {
  const ids = (layers: readonly { readonly id: string }[]) => layers.map(({ id }) => id);
  const other = look({
    theme: 'night',
    kept: ['pond'],
    nets: [{ id: 'net', sort: 'water', members: ['pond'] }],
    layers: new Set(),
  });
  expect(ids(styleFor(other).layers)).toEqual(ids(EVERY_LAYER));
});

test('the map tells what is in view when it has been drawn, and again only after it has moved or looks otherwise', () => {
  const { map, view, told } = openReady();
  const frames = () => told.filter(({ type }) => type === 'frame-drawn').length;
  view.drawn();
  expect(frames()).toBe(1);
  view.show(scene({ hovered: { thing: 'pond', source: 'water' } }));
  view.drawn();
  expect(frames()).toBe(1);
  view.show(scene({ look: look({ kept: ['pond'] }) }));
  view.drawn();
  expect(frames()).toBe(2);
  map.fire('moveend');
  view.drawn();
  expect(frames()).toBe(3);
});
