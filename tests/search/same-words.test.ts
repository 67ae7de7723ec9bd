import { expect, test } from 'vitest';
import { find, type Query } from '#search/find.ts';
import { indexOf } from '#search/search-index.ts';
import { said, thing } from './made-index.ts';

const things = ['east', 'west', 'north'].map((id) => thing(id, 'parcel', id, id));
const told = [
  said('east', '都要新建花园。', 'A garden is to come.'),
  said('west', '都要新建花园。', 'A garden is to come.'),
  said('north', '都要新建花园。', 'Gardens, here as well.'),
  { ...said('north', '都要新建花园。', 'A garden is to come.'), id: 'elsewhere' },
];
const [east, west, north, elsewhere] = told;
if (!east || !west || !north || !elsewhere) throw new Error('nothing is told');
const index = indexOf(
  {
    things,
    statements: [east, west, north, { ...elsewhere, locator: { ...elsewhere.locator, line: elsewhere.locator.line + 1 } }],
  },
  null,
);
const look = (typed: string, query: Partial<Query> = {}) =>
  find(index, { typed, language: 'zh', limit: 9, keeps: () => true, ...query });
const thingsOf = ({ hits }: ReturnType<typeof look>): readonly (readonly string[])[] =>
  hits.map(({ entry, alsoOf }) => [entry, ...alsoOf].map((one) => one.thing.id));

test('the same words of one line are one hit that names all they are told of; of another line they are another', () => {
  const found = look('花园');
  expect(thingsOf(found)).toEqual([['east', 'west', 'north'], ['north']]);
  expect(found.statements).toBe(2);
});

test('whether words are the same is told by the language of the page', () => {
  expect(thingsOf(look('garden', { language: 'en' }))).toEqual([['east', 'west'], ['north'], ['north']]);
});

test('only what is looked through is named, and words of which nothing is so are left once', () => {
  const found = look('花园', { keeps: ({ id }) => id === 'west' });
  expect([thingsOf(found), found.statements, found.left]).toEqual([[['west']], 1, 1]);
});

test('a limit counts hits, and all that is told answers', () => {
  const found = look('花园', { limit: 1 });
  expect([thingsOf(found), [...found.answering].sort()]).toEqual([[['east', 'west', 'north']], ['east', 'north', 'west']]);
});
