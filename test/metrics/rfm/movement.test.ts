import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movement, movesOf } from '../../../src/metrics/rfm/movement.js';
import { rfmOptions } from '../../../src/metrics/rfm/options.js';
import { scoreCustomers } from '../../../src/metrics/rfm/score-customers.js';
import type { Thresholds } from '../../../src/metrics/rfm/thresholds.js';
import { customersWith } from '../../support/customers-of.js';

const cuts = (...cuts: number[]) => ({ scoring: 'own' as const, cuts });
const saved: Thresholds = {
  schema: 'csat-thresholds/1',
  bins: 5,
  recency: cuts(10, 20, 30, 40),
  frequency: cuts(2, 3, 4, 5),
  monetary: cuts(20, 30, 40, 50),
};
const options = rfmOptions().parse({});
const line = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'ä', '10', '9'),
  recency: fc.nat(60),
  orders: fc.nat(6),
  amount: fc.integer({ min: -10, max: 80 }),
});
const lines = fc.uniqueArray(line, { selector: ({ id }) => id }).map((all) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
const score = (of: Parameters<typeof customersWith>[0]) => scoreCustomers(customersWith(of), options, 0, saved);

describe('movement', () => {
  it('tells who stayed, rose, fell, came and went', () => {
    const best = { recency: 1, orders: 9, amount: 90 };
    const worst = { recency: 99, orders: 1, amount: 1 };
    const before = score([
      { id: 'falls', ...best },
      { id: 'goes', ...best },
      { id: 'refunded', recency: 0, orders: 0, amount: -1 },
      { id: 'rises', ...worst },
      { id: 'stays', ...best },
    ]);
    const now = score([
      { id: 'comes', ...worst },
      { id: 'falls', ...worst },
      { id: 'refunded', ...worst },
      { id: 'rises', ...best },
      { id: 'stays', ...best },
    ]);
    const { tiers, left } = movement(before, now);
    expect(movesOf(tiers)).toEqual({ stayed: 1, up: 1, down: 1, new: 2, lost: 1 });
    expect(left.map(({ before: from, now: to }) => [before.ids[from], to < 0 ? null : now.ids[to]])).toEqual([
      ['falls', 'falls'],
      ['goes', null],
    ]);
  });

  it('counts everybody in either state once, and is the same mirrored', () => {
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const [before, now] = [score(first), score(second)];
        const there = movement(before, now);
        const back = movement(now, before);
        const bought = new Set([...first, ...second].filter(({ orders }) => orders > 0).map(({ id }) => id));
        const sum = (counts: number[][]): number => counts.flat().reduce((total, n) => total + n, 0);
        expect([sum(there.tiers), sum(there.segments)]).toEqual([bought.size, bought.size]);
        const transposed = back.segments[0]?.map((_, to) => back.segments.map((row) => row[to]));
        expect(there.segments).toEqual(transposed);
        const [to, fro] = [movesOf(there.tiers), movesOf(back.tiers)];
        expect([to.up, to.down, to.new, to.lost, to.stayed]).toEqual([fro.down, fro.up, fro.lost, fro.new, fro.stayed]);
      }),
    );
  });

  it('of a state to itself is nothing', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { tiers, left } = movement(score(all), score(all));
        const { stayed, ...others } = movesOf(tiers);
        expect(Object.values(others)).toEqual([0, 0, 0, 0]);
        expect([stayed, left]).toEqual([all.filter(({ orders }) => orders > 0).length, []]);
      }),
    );
  });
});
