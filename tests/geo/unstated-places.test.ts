import { expect, test } from 'vitest';
import { featuresOf, thingIdOf } from '../../geo/drawing.ts';
import { realPlan } from './real-plan.ts';

const drawn = new Set(featuresOf(realPlan).map(({ feature: { properties } }) => thingIdOf(properties)));
const remarks = realPlan.facts.statements.filter(({ topic }) => topic === 'remark');
const textOf = (id: string) => remarks.find((remark) => remark.id === `statement-${id}`)?.text;

/** What is drawn although the plan does not say where it is: the remark on its own card. */
const UNSTATED: readonly (readonly [remark: string, restsOn: RegExp])[] = [
  ['area-hanzheng-revival-city-4', /按所列的各片选定街道/],
  ['facility-district-hospital-3', /据一份公告推断/],
  ['facility-hanzhengjie-museum-2', /据2001年的一则报道/],
  ['facility-minzu-gongye-museum-2', /据一篇游记/],
  ['green-axis-hanzhengjie-2', /只为安放名称/],
  ['park-gutian-2', /据一份公开答复/],
  ['rail-metro-12-2', /坐标另有来源/],
  ['sub-axis-gateway-business-2', /按所串的项目推定/],
  ['sub-axis-vibrant-retail-2', /按所串的项目推定/],
  ['works-yanhe-dadao-3', /沿区内全线示意/],
];

test.each(UNSTATED)('%s tells what the plan leaves out and on what the place drawn rests', (remark, restsOn) => {
  const text = textOf(remark);
  expect(drawn.has(remark.replace(/-\d+$/, ''))).toBe(true);
  expect(text?.zh).toMatch(/规划没有(?:单独)?写.*；图上/);
  expect(text?.zh).toMatch(restsOn);
  expect(text?.en).toMatch(/The plan (?:gives|does not state).*\bdrawn\b/);
});

test('of nothing that is drawn is it said without more that its own place is not stated', () => {
  const bare = remarks.filter(
    ({ about, text }) => drawn.has(about) && /^(?:位置|馆址|走向|边界|起止点|本片的边界)[^；]*未(?:单独)?写明。$/.test(text.zh),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('the zone in which a museum is named sends to the card that says on what its place rests', () => {
  expect(textOf('zone-hanzhengjie-19')).toEqual({
    zh: '规划没有写博物馆的馆址；图上的位置另有来源，见博物馆的卡片。',
    en: "The plan does not state the museum's site; where it is drawn rests on another source, which its card names.",
  });
});
