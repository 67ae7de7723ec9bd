import { expect, test } from 'vitest';
import { found, plan } from './real-index.ts';

/** The things found, each by its kind and its id. */
const thingsIn = (typed: string): readonly string[] =>
  found(typed).hits.flatMap(({ entry }) => (entry.type === 'thing' ? [`${entry.thing.kind} ${entry.id}`] : []));

/** The lines in which the plan says something of a thing; our remarks on its text are no words of the plan. */
const linesOf = (id: string): readonly number[] => {
  const lines = plan.statements.flatMap(({ about, topic, locator }) =>
    about === id && topic !== 'remark' ? [locator.line] : [],
  );
  return [...new Set(lines)].sort((one, other) => one - other);
};

test('a road, a parcel and a station of one name stand apart, each with its kind', () => {
  expect(thingsIn('硚口路')).toEqual(['road road-qiaokou-lu', 'parcel parcel-qiaokoulu', 'station station-qiaokou-lu']);
  expect(thingsIn('硚口路片')).toEqual(['parcel parcel-qiaokoulu']);
  expect(thingsIn('联谊路').slice(0, 2)).toEqual(['road road-lianyi-lu', 'parcel parcel-lianyilu']);
  expect(thingsIn('建一路')).toEqual(['road road-jianyi-lu', 'parcel parcel-jianyilu-xi']);
});

test('汉西路 and 汉西二路 are two roads, and the works between them a third thing', () => {
  expect(thingsIn('汉西路')).toEqual(['road road-hanxi-lu', 'works works-nanniwan-dadao']);
  expect(thingsIn('汉西二路')).toEqual(['road road-hanxi-san-lu', 'works works-nanniwan-dadao']);
  expect(thingsIn('汉西三路')).toEqual(['road road-hanxi-san-lu']);
  expect(thingsIn('汉西一路')).toEqual(['road road-hanxi-yi-lu', 'station station-hanxi-yi-lu']);
});

test('汉正街 is a zone, a street and a subdistrict, and part of other names', () => {
  const things = thingsIn('汉正街');
  expect(things.slice(0, 3)).toEqual(['zone zone-hanzhengjie', 'road road-hanzheng-jie', 'subdistrict subdistrict-hanzhengjie']);
  expect(things).toEqual(
    expect.arrayContaining([
      'station station-hanzhengjie',
      'tunnel tunnel-hanzhengjie',
      'facility facility-hanzhengjie-museum',
      'facility facility-health-centre-hanzhengjie',
      'facility facility-cross-border-commerce',
      'green-belt green-axis-hanzhengjie',
      'works works-hanzheng-commerce-quarter',
    ]),
  );
  expect(new Set(things).size).toBe(things.length);
  expect(thingsIn('汉正街街道')).toEqual(['subdistrict subdistrict-hanzhengjie']);
});

test('汉江湾 is a zone before it is part of the names of an area, a parcel, a bridge and more', () => {
  const things = thingsIn('汉江湾');
  expect(things[0]).toBe('zone zone-hanjiangwan');
  expect(things).toEqual(
    expect.arrayContaining([
      'highlight-area area-hanjiangwan-eco-living-city',
      'parcel parcel-hanjiangwan-xi',
      'bridge bridge-hanjiangwan',
      'park park-hanjiangwan-five-colours',
      'green-belt belt-hanjiangwan-valley',
      'building building-hanjiangwan-hq-base',
      'facility facility-hanjiangwan-sports-centre',
      'works works-hanjiangwan-ecology',
      'works works-gutian-memory-quarter',
    ]),
  );
  expect(new Set(things).size).toBe(things.length);
});

test.each([
  ['1135片', 'parcel-1135', [18, 619, 720, 736]],
  ['沿河大道', 'road-yanhe-dadao', [724, 732, 740, 748]],
])('%s is one thing, with what the plan says of it in all four lines', (name, id, lines) => {
  expect(plan.things.filter((thing) => thing.name.zh === name).map((thing) => thing.id)).toEqual([id]);
  expect(found(name).hits[0]?.entry.id).toBe(id);
  expect(linesOf(id)).toEqual(lines);
});
