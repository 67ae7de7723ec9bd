import { expect, test } from 'vitest';
import { indexPlan } from '#plan/lookup.ts';
import { netsOf } from '#plan/nets.ts';
import type { Plan, ThingKind } from '#plan/plan.ts';
import { membership, TINY_PLAN } from '../fixtures/tiny-plan.ts';

/** The tiny plan whose school and tower are nets, of these parts. */
const netsWith = (
  parts: readonly (readonly [member: string, net: string])[],
  kinds: Readonly<Record<string, ThingKind>> = {},
) => {
  const plan: Plan = {
    ...TINY_PLAN,
    things: TINY_PLAN.things.map((thing) => {
      if (thing.id === 'school' || thing.id === 'tower') return { ...thing, kind: 'net' };
      return { ...thing, kind: kinds[thing.id] ?? thing.kind };
    }),
    memberships: parts.map(([member, net]) => membership(member, 'part', net)),
  };
  return netsOf(indexPlan(plan));
};

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test('nets come in the order of the plan, each part once', () => {
  const nets = netsWith([
    ['pond', 'tower'],
    ['pond', 'tower'],
    ['bridge', 'tower'],
  ]);
  expect(nets.map(({ thing }) => thing.id)).toEqual(['school', 'tower']);
  expect(ids(nets[1]?.placed ?? [])).toEqual(['pond', 'bridge']);
});

test('parts that have a place, that have none though they ought to, and that are none are told apart', () => {
  const [net] = netsWith(
    [
      ['pond', 'school'],
      ['parcel-lost', 'school'],
    ],
    {},
  );
  expect(net && [ids(net.placed), ids(net.nowhere), ids(net.placeless)]).toEqual([['pond'], ['parcel-lost'], []]);
  const [measures] = netsWith([['parcel-lost', 'school']], { 'parcel-lost': 'measure' });
  expect(measures && [ids(measures.placed), ids(measures.nowhere), ids(measures.placeless)]).toEqual([[], [], ['parcel-lost']]);
});

test('a net is of the sort that most of its parts are of', () => {
  const sortOf = (...parts: readonly string[]) => netsWith(parts.map((part) => [part, 'school']))[0]?.sort;
  expect(sortOf('road-long', 'bridge', 'pond')).toBe('streets');
  expect(sortOf('pond', 'parcel-tea', 'parcel-salt')).toBe('water');
  expect(netsWith([['pond', 'school']], { pond: 'green-belt' })[0]?.sort).toBe('green');
  expect(sortOf('parcel-tea')).toBe('other');
  expect(sortOf()).toBe('other');
});
