import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../../src/inference/random.js';
import { customerValues } from '../../../src/metrics/clv/customer-values.js';
import { customersOf, type Purchase } from '../../support/customers-of.js';

const SETTINGS = { unit: 'week', horizon: 12, discount: 0.01 } as const;
const END = 500;
const draw = random(5);
/** Sixty customers who buy about every `gap` days, spend about what they like to, and may leave. */
const purchases = Array.from({ length: 60 }, (_, i): Purchase[] => {
  const [gap, likes, leaves] = [10 + 40 * draw(), 20 + 80 * draw(), 0.4 * draw()];
  const all: Purchase[] = [];
  for (let day = Math.floor(200 * draw()); day <= END; day += 1 + Math.floor(-gap * Math.log(1 - draw()))) {
    all.push({ customer: `c${String(i).padStart(2, '0')}`, day, amount: Math.round(likes * (0.5 + draw())) });
    if (draw() < leaves) break;
  }
  return all;
}).flat();
const valued = (all: readonly Purchase[] = purchases, more: object = {}) => {
  const values = customerValues(customersOf(all), { ...SETTINGS, ...more }, END);
  if (values === null) throw new RangeError('nobody came again');
  return values;
};
const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);

describe('customerValues', () => {
  const values = valued();

  it('says of each customer how likely he is alive, and what is to be expected of him', () => {
    for (const [i, alive] of values.alive.entries()) {
      expect(alive).toBeGreaterThan(0);
      expect(alive).toBeLessThanOrEqual(1);
      expect(values.purchases[i]).toBeGreaterThan(0);
      const undiscounted = (values.value[i] as number) * (values.purchases[i] as number);
      expect(values.clv[i]).toBeLessThan(undiscounted);
      expect(values.clv[i]).toBeGreaterThan(undiscounted / 1.01 ** 12);
    }
  });

  it('counts margin as a factor, and discounts nothing at 0', () => {
    expect(sum(valued(purchases, { margin: 0.4 }).clv)).toBeCloseTo(0.4 * sum(values.clv), 6);
    const free = valued(purchases, { discount: 0 });
    for (const [i, clv] of free.clv.entries()) expect(clv).toBeCloseTo((free.value[i] as number) * (free.purchases[i] as number), 9);
  });

  it('grows with the horizon, half a month at the end included', () => {
    const totals = [3, 3.5, 4, 12, 24].map((horizon) => sum(valued(purchases, { horizon }).clv));
    expect(totals.toSorted((a, b) => a - b)).toEqual(totals);
  });

  it('takes purchases of one day as one, wherever they stand', () => {
    const split = purchases.flatMap((one) => [
      { ...one, amount: one.amount - 5 },
      { ...one, amount: 5 },
    ]);
    expect(sum(valued(split).clv)).toBeCloseTo(sum(values.clv), 4);
    expect(sum(valued(split.toReversed()).clv)).toBeCloseTo(sum(values.clv), 4);
  });

  it('leaves out who has no purchase, and says how many repeat buyers brought nothing', () => {
    const odd: Purchase[] = [
      { customer: 'only refunds', day: 20, amount: -5 },
      { customer: 'for nothing', day: 20, amount: 5 },
      { customer: 'for nothing', day: 60, amount: 0 },
    ];
    const more = valued([...purchases, ...odd]);
    const ids = customersOf([...purchases, ...odd]).ids;
    expect(more.alive[ids.indexOf('only refunds')]).toBeNaN();
    expect(more.value[ids.indexOf('for nothing')]).toBeGreaterThan(0);
    expect([more.unpaid, more.repeaters]).toEqual([1, values.repeaters + 1]);
  });

  it('is null where nobody came again, and has no values where too few did', () => {
    expect(customerValues(customersOf([{ customer: 'a', day: 1, amount: 2 }]), SETTINGS, END)).toBeNull();
    const two = valued([1, 2].flatMap((day) => ['a', 'b'].map((customer) => ({ customer, day: 40 * day, amount: 9 }))));
    expect([two.spending, two.correlation]).toEqual([null, null]);
    expect([...two.clv]).toEqual([Number.NaN, Number.NaN]);
    expect(two.purchases[0]).toBeGreaterThan(0);
  });

  it('gives of any purchases finite numbers, or says why not', () => {
    const any = fc.record({
      customer: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      day: fc.integer({ min: 0, max: END }),
      amount: fc.integer({ min: -20, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), (all) => {
        const customers = customersOf(all);
        const found = customerValues(customers, SETTINGS, END);
        if (found === null) return;
        for (const [i, orders] of customers.orders.entries()) {
          const numbers = [found.alive[i], found.purchases[i], ...(found.spending === null ? [] : [found.value[i], found.clv[i]])];
          expect(numbers.every((value) => (orders > 0 ? Number.isFinite(value) && (value as number) >= 0 : Number.isNaN(value)))).toBe(
            true,
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
