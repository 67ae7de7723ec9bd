import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom: a room opens only the doors listed here. Packages are doors too. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'src/plan': ['geojson'],
  'src/density': ['src/plan/', 'geojson'],
  'src/measure': ['src/plan/', 'src/density/', '@turf/', 'flatbush', 'flatqueue', 'robust-predicates', 'gcoord', 'geojson'],
  'src/search': ['src/plan/'],
  'src/state': ['src/plan/', 'src/density/'],
  'src/story': ['src/plan/', 'src/state/'],
  'src/i18n': ['src/plan/', 'src/density/'],
  'src/map': ['src/plan/', 'src/density/', 'src/state/', 'maplibre-gl', '@maplibre/', 'geojson'],
  'src/ui': [
    'src/plan/',
    'src/density/',
    'src/measure/',
    'src/search/',
    'src/state/',
    'src/story/',
    'src/i18n/',
    'src/map/legend.ts',
    'src/map/swatch.ts',
    'src/map/scene.ts',
    'lit',
  ],
  'src/ui/plan-map.ts': ['src/plan/', 'src/density/', 'src/state/', 'src/i18n/', 'src/map/', 'src/ui/', 'lit', 'maplibre-gl'],
  geo: [
    'src/plan/',
    'src/density/',
    'src/measure/',
    'geojson',
    'geojson-validation',
    '@turf/',
    'flatbush',
    'robust-predicates',
    'pinyin-pro',
    'polylabel',
    'jsep',
    'zod',
    'node:',
  ],
};
/** The hall knows everybody; its doors to the browser know what they carry. */
const HALL = [
  'src/main.ts',
  'src/load-plan.ts',
  'src/load-survey.ts',
  'src/load-pronunciations.ts',
  'src/load-sums.ts',
  'src/fetch-data.ts',
  'src/address-bar.ts',
  'src/find-here.ts',
  'src/find-walk.ts',
  'src/errands.ts',
  'src/cue-clock.ts',
  'src/visitor.ts',
];

const IMPORT = /^(?:import|export)\b(?:[^'";=]*?\bfrom\s*|\s*)'([^']+)'|\bimport\('([^']+)'\)/gm;

/** What a source file imports: project files by their path, packages by their name. */
const importsOf = (file: string, text: string): readonly string[] =>
  [...text.matchAll(IMPORT)].map(([, fixed, lazy]) => {
    const name = fixed ?? lazy ?? '';
    if (name.startsWith('#')) return `src/${name.slice(1)}`;
    return name.startsWith('.') ? normalize(`${dirname(file)}/${name}`) : name;
  });

const roomOf = (file: string): string | undefined =>
  file in DOORS ? file : Object.keys(DOORS).find((room) => file.startsWith(`${room}/`));

const trespassesOf = (file: string, text: string): readonly string[] => {
  const room = roomOf(file);
  if (room === undefined) return [];
  const home = room.endsWith('.ts') ? dirname(room) : room;
  return importsOf(file, text)
    .filter((to) => !to.startsWith(`${home}/`) && !(DOORS[room] ?? []).some((door) => to.startsWith(door)))
    .map((to) => `${file} → ${to}`);
};

const files = ['src', 'geo'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => `${root}/${name}`)
    .filter((name) => name.endsWith('.ts')),
);

test('every file is in a room', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => roomOf(file) === undefined).sort()).toEqual([...HALL].sort());
});

test('every room opens only its own doors', () => {
  expect(files.flatMap((file) => trespassesOf(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('a trespass is seen, however it is written', () => {
  const planted =
    "import { html } from 'lit';\nimport '#ui/top-bar.ts';\nconst later = import('maplibre-gl');\nexport { a } from '../state/state.ts';";
  expect(trespassesOf('src/plan/planted.ts', planted)).toEqual([
    'src/plan/planted.ts → lit',
    'src/plan/planted.ts → src/ui/top-bar.ts',
    'src/plan/planted.ts → maplibre-gl',
    'src/plan/planted.ts → src/state/state.ts',
  ]);
});

test('no two rooms open on each other', () => {
  for (const [room, doors] of Object.entries(DOORS))
    for (const door of doors) {
      const back = DOORS[door.replace(/\/$/, '')] ?? [];
      expect(
        back.filter((other) => other === `${room}/`),
        `${room} ↔ ${door}`,
      ).toEqual([]);
    }
});

test('the drawing board is never imported by the app', () => {
  const imports = files.filter((file) => file.startsWith('src/')).flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
  expect(imports.filter((to) => to.startsWith('geo/'))).toEqual([]);
});

test('no file passes 300 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
  expect(long).toEqual([]);
});

/** What these are called are words of any plan: a road network, a footpath. */
const CALLED_IN_COMMON_WORDS = /^(net|measure|collective)-/;

/** A thing that stands in facts, with the names it has there. */
interface NamedInFacts {
  readonly id: string;
  readonly name?: { readonly zh: string; readonly en: string };
  readonly names?: readonly string[];
}

test('src knows no place: no name of anything drawn or written in geo stands in it, in either language', () => {
  const names = new Set<string>();
  for (const name of readdirSync('geo/drawn')) {
    const drawn: unknown = JSON.parse(readFileSync(`geo/drawn/${name}`, 'utf8'));
    for (const found of JSON.stringify(drawn).matchAll(/"name_(?:zh|en)":"([^"]+)"/g)) names.add(found[1] ?? '');
  }
  for (const name of ['unplaced', 'other-names']) {
    const named: readonly NamedInFacts[] = JSON.parse(readFileSync(`geo/facts/${name}.json`, 'utf8'));
    for (const { id, name: own, names: others = [] } of named)
      if (!CALLED_IN_COMMON_WORDS.test(id)) for (const word of [...(own ? [own.zh, own.en] : []), ...others]) names.add(word);
  }
  const told = files
    .filter((file) => file.startsWith('src/'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...names, '硚口', '武汉', '汉江', '汉正街', '古田', 'Qiaokou', 'Wuhan', 'Hanjiang', 'Hanzheng', 'Gutian']
        .filter((name) => text.includes(name))
        .map((name) => `${file}: ${name}`);
    });
  expect(names.size).toBeGreaterThan(500);
  expect([...names]).toEqual(expect.arrayContaining(['硚口路', 'Qiaokou Road', '铁路公园', '江汉七桥']));
  expect(told).toEqual([]);
});
