import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Formula, type Operator, outcomeOf, type Quantity, symbolsIn } from '#plan/formula.ts';
import { exactly } from '#plan/interval.ts';

const input = (symbol: string): Formula => ({ type: 'input', symbol });
const number = (value: number): Formula => ({ type: 'number', value });
const operation = (left: Formula, operator: Operator, right: Formula): Formula => ({ type: 'operation', operator, left, right });
const metres = (value: number): Quantity => ({ value: exactly(value), of: { metre: 1 } });
const plain = (value: number): Quantity => ({ value: exactly(value), of: {} });
const given = (inputs: Readonly<Record<string, Quantity>>): ReadonlyMap<string, Quantity> => new Map(Object.entries(inputs));

const road = operation(input('length'), '/', operation(input('width'), '*', number(2)));

test('a formula is worked out, and its dimensions with it', () => {
  expect(outcomeOf(road, given({ length: metres(60), width: metres(5) }))).toEqual({ type: 'quantity', quantity: plain(6) });
  expect(outcomeOf(operation(input('length'), '*', input('width')), given({ length: metres(60), width: metres(5) }))).toEqual({
    type: 'quantity',
    quantity: { value: exactly(300), of: { metre: 2 } },
  });
});

test('the symbols of a formula are told, each once', () => {
  expect([...symbolsIn(operation(road, '+', road))]).toEqual(['length', 'width']);
  expect([...symbolsIn(number(1))]).toEqual([]);
});

test('what is not there is named before anything is found impossible', () => {
  const impossibleAnyway = operation(road, '/', operation(number(0), '*', input('height')));
  expect(outcomeOf(impossibleAnyway, given({ length: metres(60) }))).toEqual({ type: 'missing', symbols: ['width', 'height'] });
});

test('unlike things are neither added nor taken away', () => {
  const inputs = given({ length: metres(60), share: plain(0.5) });
  for (const operator of ['+', '-'] as const)
    expect(outcomeOf(operation(input('length'), operator, input('share')), inputs)).toEqual({
      type: 'impossible',
      why: 'dimensions',
    });
  expect(outcomeOf(operation(input('length'), '-', input('length')), inputs)).toEqual({ type: 'quantity', quantity: metres(0) });
});

test('what may be nought divides nothing', () => {
  const inputs = given({ length: metres(60), width: { value: { at: 1, low: 0, high: 2 }, of: { metre: 1 } } });
  expect(outcomeOf(road, inputs)).toEqual({ type: 'impossible', why: 'division-by-zero' });
});

test('only plain ratios are raised, and only by plain numbers that are known exactly', () => {
  const raised = (base: Quantity, power: Quantity) =>
    outcomeOf(operation(input('base'), '^', input('power')), given({ base, power }));
  expect(raised(plain(32), plain(0.2))).toEqual({ type: 'quantity', quantity: plain(2) });
  expect(raised(metres(32), plain(2))).toEqual({ type: 'impossible', why: 'power' });
  expect(raised(plain(32), metres(2))).toEqual({ type: 'impossible', why: 'power' });
  expect(raised(plain(32), { value: { at: 2, low: 1, high: 3 }, of: {} })).toEqual({ type: 'impossible', why: 'power' });
  expect(raised(plain(-32), plain(0.2))).toEqual({ type: 'impossible', why: 'power' });
});

test('yearly growth that is stated and grown comes back, within what rounding leaves open', () => {
  const factor = operation(input('target'), '/', input('base'));
  const growth = operation(operation(factor, '^', operation(number(1), '/', number(5))), '-', number(1));
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e4, noNaN: true }), fc.double({ min: -0.5, max: 1, noNaN: true }), (base, rate) => {
      const target = base * (1 + rate) ** 5;
      const off = (value: number): Quantity => ({ value: { at: value, low: value * 0.99, high: value * 1.01 }, of: {} });
      const outcome = outcomeOf(growth, given({ base: off(base), target: off(target) }));
      if (outcome.type !== 'quantity') throw new Error(`${outcome.type} instead of a growth rate`);
      const { at, low, high } = outcome.quantity.value;
      expect(at).toBeCloseTo(rate, 9);
      expect(low).toBeLessThan(rate);
      expect(high).toBeGreaterThan(rate);
    }),
  );
});
