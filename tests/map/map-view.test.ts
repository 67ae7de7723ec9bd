import { expect, test } from 'vitest';
import type { Mark } from '#map/scene.ts';
import type { Call } from './fake-map.ts';
import { look } from './look.ts';
import { open, openReady, scene } from './open-view.ts';

const PARCEL: Mark = { thing: 'parcel-a', source: 'parcels' };
const ZONE: Mark = { thing: 'zone-b', source: 'zones' };

const marks = (calls: readonly Call[]) => calls.filter(({ name }) => name.endsWith('FeatureState'));

test('selecting another thing unmarks the old one, in its source and in the names, and leaves the style alone', () => {
  const { map, view } = openReady();
  view.show(scene({ selected: PARCEL }));
  map.calls.length = 0;
  view.show(scene({ selected: ZONE }));
  expect(map.calls).toEqual([
    { name: 'setFilter', args: ['selected-name', ['==', ['get', 'thing'], 'zone-b']] },
    { name: 'removeFeatureState', args: [{ source: 'parcels', id: 'parcel-a' }, 'selected'] },
    { name: 'removeFeatureState', args: [{ source: 'labels', id: 'parcel-a' }, 'selected'] },
    { name: 'setFeatureState', args: [{ source: 'zones', id: 'zone-b' }, { selected: true }] },
    { name: 'setFeatureState', args: [{ source: 'labels', id: 'zone-b' }, { selected: true }] },
  ]);
});

test('what the filters come not to keep is named as before and marked otherwise', () => {
  const { map, view } = openReady();
  view.show(scene({ selected: PARCEL }));
  map.calls.length = 0;
  view.show(scene({ strayed: PARCEL }));
  expect(map.calls).toEqual([
    { name: 'removeFeatureState', args: [{ source: 'parcels', id: 'parcel-a' }, 'selected'] },
    { name: 'removeFeatureState', args: [{ source: 'labels', id: 'parcel-a' }, 'selected'] },
    { name: 'setFeatureState', args: [{ source: 'parcels', id: 'parcel-a' }, { strayed: true }] },
    { name: 'setFeatureState', args: [{ source: 'labels', id: 'parcel-a' }, { strayed: true }] },
  ]);
});

test('an equal scene draws nothing anew and says so', () => {
  const { map, view } = openReady();
  expect(view.show(scene({ hovered: PARCEL }))).toBe(true);
  map.calls.length = 0;
  expect(view.show(scene({ hovered: { ...PARCEL } }))).toBe(false);
  expect(map.calls).toEqual([]);
});

test('a scene shown before the style has loaded is applied when it has, the latest only', () => {
  const { map, view } = open();
  view.show(scene());
  view.show(scene({ selected: PARCEL }));
  view.show(scene({ selected: ZONE }));
  expect(marks(map.calls)).toEqual([]);
  map.fire('style.load');
  expect(marks(map.calls).map(({ args }) => args[0])).toEqual([
    { source: 'zones', id: 'zone-b' },
    { source: 'labels', id: 'zone-b' },
  ]);
});

test('a look chosen before the style has loaded restyles the map when it has', () => {
  const { map, view } = open();
  view.show(scene());
  view.show(scene({ look: look({ theme: 'night' }) }));
  map.fire('style.load');
  expect(map.calls.filter(({ name }) => name === 'setStyle')).toHaveLength(1);
});

test('a new look is handed over as a difference', () => {
  const { map, view } = openReady();
  view.show(scene({ look: look({ language: 'en' }) }));
  expect(map.calls.map(({ name }) => name)).toEqual(['setStyle', 'setFilter']);
  expect(map.calls[0]?.args[1]).toEqual({ diff: true });
});

test.each([
  { what: 'other things come on stage', from: { stage: ['zone-b'] }, to: { stage: ['zone-b', 'parcel-a'] } },
  { what: 'the stage is cleared', from: { stage: ['zone-b'] }, to: { stage: [] } },
  { what: 'the tour is left', from: { stage: [] }, to: { stage: null } },
  { what: 'a pin is put down', from: { pin: null }, to: { pin: [10, 20] } },
  { what: 'a pin is taken away', from: { pin: [10, 20] }, to: { pin: null } },
] as const)('the map is restyled when $what', ({ from, to }) => {
  const { map, view } = openReady();
  view.show(scene({ look: look(from) }));
  map.calls.length = 0;
  expect(view.show(scene({ look: look(to) }))).toBe(true);
  expect(map.calls.map(({ name }) => name)).toEqual(['setStyle', 'setFilter']);
});

test('the same things on stage and the same pin restyle nothing', () => {
  const { map, view } = openReady();
  const pin = [10, 20] as const;
  view.show(scene({ look: look({ stage: ['zone-b', 'parcel-a'], pin }) }));
  map.calls.length = 0;
  expect(view.show(scene({ look: look({ stage: ['zone-b', 'parcel-a'], pin }) }))).toBe(false);
  expect(map.calls).toEqual([]);
});

test('a style built from scratch gets its marks back without moving the camera again', () => {
  const { map, view } = openReady();
  view.show(scene({ selected: PARCEL, goal: { type: 'fit', bounds: [0, 0, 1, 1], motion: 'fly-if-welcome' } }));
  map.calls.length = 0;
  map.fire('style.load');
  expect(map.calls.map(({ name }) => name)).toEqual(['setFilter', 'setFeatureState', 'setFeatureState']);
});

test('a click tells what lies there: points, lines, areas from small to large, known before unknown extent, zones last', () => {
  const { map, told } = openReady();
  map.found = [
    { layer: { id: 'zone-wash' }, properties: { thing: 'zone', area_m2: 9e6 } },
    { layer: { id: 'area-hatch' }, properties: { thing: 'area', area_m2: 4e5 } },
    { layer: { id: 'parcel-fill' }, properties: { thing: 'somewhere-here', area_m2: 0, tier: 3 } },
    { layer: { id: 'parcel-fill' }, properties: { thing: 'parcel', area_m2: 2e4, tier: 1 } },
    { layer: { id: 'road-fill' }, properties: { thing: 'street' } },
    { layer: { id: 'road-fill' }, properties: { thing: 'street' } },
    { layer: { id: 'road-fill' }, properties: { thing: null } },
    { layer: { id: 'station-dots' }, properties: { thing: 'station' } },
  ];
  map.fire('click', { point: { x: 10, y: 20 } });
  const things = ['station', 'street', 'parcel', 'area', 'somewhere-here', 'zone'];
  expect(told).toEqual([{ type: 'spot-clicked', spot: { things, position: [1, 2], x: 10, y: 20 } }]);
});

test.each([
  {
    fine: true,
    box: [
      [7, 17],
      [13, 23],
    ],
  },
  {
    fine: false,
    box: [
      [1, 11],
      [19, 29],
    ],
  },
])('with a fine pointer $fine a click reaches $box', ({ fine, box }) => {
  const { map } = openReady({ fine });
  map.fire('click', { point: { x: 10, y: 20 } });
  expect(map.asked).toEqual(box);
});

test('hovering tells the foremost thing once and shows a hand only over what can be clicked', () => {
  const { map, told } = openReady();
  map.found = [{ layer: { id: 'parcel-fill' }, properties: { thing: 'parcel', area_m2: 2e4 } }];
  map.fire('mousemove', { point: { x: 1, y: 1 } });
  map.fire('mousemove', { point: { x: 2, y: 1 } });
  expect(map.canvas.style.cursor).toBe('pointer');
  map.found = [];
  map.fire('mousemove', { point: { x: 3, y: 1 } });
  expect(map.canvas.style.cursor).toBe('');
  map.fire('mouseout');
  expect(told).toEqual([
    { type: 'thing-hovered', id: 'parcel' },
    { type: 'thing-hovered', id: null },
  ]);
});

test('a finger does not hover', () => {
  const { map, told } = openReady({ fine: false });
  map.found = [{ layer: { id: 'parcel-fill' }, properties: { thing: 'parcel', area_m2: 2e4 } }];
  map.fire('mousemove', { point: { x: 1, y: 1 } });
  expect(told).toEqual([]);
});

test('the names drawn are told in the language shown, each once', () => {
  const { map, view } = openReady();
  map.found = [
    { layer: { id: 'zone-names' }, properties: { name_zh: '甲', name_en: 'A' } },
    { layer: { id: 'road-names-lane' }, properties: { name_zh: '甲', name_en: 'A' } },
    { layer: { id: 'road-names-lane' }, properties: { name_zh: null } },
  ];
  expect(view.namesShown()).toEqual(['甲']);
  view.show(scene({ look: look({ language: 'en' }) }));
  expect(view.namesShown()).toEqual(['A']);
});

test('an image the style asks for is drawn when first missed', () => {
  const { map } = openReady();
  map.miss('hatch-paper-1');
  map.miss('no-such-image');
  expect(map.calls.map(({ name, args }) => [name, args[0], args[2]])).toEqual([['addImage', 'hatch-paper-1', { pixelRatio: 2 }]]);
});

test('a right click asks what lies there, and so does the button for the middle of the map', () => {
  const { map, view, told } = openReady();
  map.fire('contextmenu', { point: { x: 10, y: 20 } });
  view.askAtCentre();
  expect(told).toEqual([
    { type: 'spot-asked', position: [1, 2] },
    { type: 'spot-asked', position: [50, 40] },
  ]);
});

test('closing the view removes the map', () => {
  const { map, view } = openReady();
  view.close();
  expect(map.calls).toEqual([{ name: 'remove', args: [] }]);
});
