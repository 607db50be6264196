import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfmOptions } from '../../../src/metrics/rfm/options.js';
import { type ScoredCustomers, scoreCustomers } from '../../../src/metrics/rfm/score-customers.js';
import type { Thresholds } from '../../../src/metrics/rfm/thresholds.js';
import { customersWith } from '../../support/customers-of.js';
import { anyLines } from './any-customers.js';

const settings = (written: object = {}) => rfmOptions().parse(written);
const SETTINGS = fc.constantFrom(
  settings(),
  settings({ segments: 'rfm-10' }),
  settings({ bins: 3, segments: [{ name: 'best', r: 3, f: '2..3' }] }),
);
const scoresOf = ({ r, f, m }: ScoredCustomers): number[][] => Array.from(r, (_, i) => [r[i], f[i], m[i]] as number[]);

describe('scores', () => {
  it('of eleven customers, the latest, most frequent and greatest five', () => {
    const lines = Array.from({ length: 11 }, (_, i) => ({ recency: 10 * i, orders: 11 - i, amount: 1000 - i }));
    const scored = scoreCustomers(customersWith(lines), settings(), 0);
    expect(scoresOf(scored).map((scores) => scores.join(''))).toEqual([
      '555',
      '555',
      '544',
      '444',
      '433',
      '333',
      '322',
      '222',
      '211',
      '111',
      '111',
    ]);
    expect(scored.segments[scored.segment[0] as number]?.name).toBe('champions');
    expect(scored.tiers[scored.tier[10] as number]?.name).toBe('low');
  });

  it('equal values share a score, and a better value never has a lower one', () => {
    fc.assert(
      fc.property(anyLines, SETTINGS, (lines, options) => {
        const { recency, frequency, monetary, r, f, m } = scoreCustomers(customersWith(lines), options, 0);
        for (let i = 0; i < lines.length; i++) {
          for (let j = 0; j < lines.length; j++) {
            if (r[i] === 0 || r[j] === 0) continue;
            expect(
              Math.sign((recency[j] as number) - (recency[i] as number)) * ((r[i] as number) - (r[j] as number)),
            ).toBeGreaterThanOrEqual(0);
            if (recency[i] === recency[j]) expect(r[i]).toBe(r[j]);
            if ((frequency[i] as number) <= (frequency[j] as number)) expect(f[i]).toBeLessThanOrEqual(f[j] as number);
            if ((monetary[i] as number) <= (monetary[j] as number)) expect(m[i]).toBeLessThanOrEqual(m[j] as number);
          }
        }
      }),
    );
  });

  it('do not depend on the order of the customers, nor on the unit of money', () => {
    fc.assert(
      fc.property(anyLines, SETTINGS, fc.constantFrom(2, 7, 100), (lines, options, rate) => {
        const scores = scoresOf(scoreCustomers(customersWith(lines), options, 0));
        expect(scoresOf(scoreCustomers(customersWith(lines.toReversed()), options, 0)).toReversed()).toEqual(scores);
        const exchanged = lines.map((line) => ({ ...line, amount: line.amount * rate }));
        expect(scoresOf(scoreCustomers(customersWith(exchanged), options, 0))).toEqual(scores);
      }),
    );
  });

  it('everybody with a purchase is in one segment and one tier, nobody else is', () => {
    fc.assert(
      fc.property(anyLines, SETTINGS, (lines, options) => {
        const { segment, tier, segments, r, recency } = scoreCustomers(customersWith(lines), options, 0);
        lines.forEach(({ orders }, i) => {
          const bought = orders > 0;
          expect([(segment[i] as number) >= 0, (tier[i] as number) >= 0, r[i] !== 0, !Number.isNaN(recency[i])]).toEqual(
            Array(4).fill(bought),
          );
          expect(segment[i]).toBeLessThan(segments.length);
        });
      }),
    );
  });

  it('with saved thresholds do not depend on the other customers', () => {
    const lines = [{ recency: 3, orders: 4, amount: 50 }];
    const cuts = (...cuts: number[]) => ({ scoring: 'own' as const, cuts });
    const saved: Thresholds = { schema: 'csat-thresholds/1', bins: 3, recency: cuts(2, 9), frequency: cuts(2, 4), monetary: cuts(60, 70) };
    const options = settings({ bins: 3, segments: [{ name: 'all' }] });
    const more = [...lines, { recency: 500, orders: 1, amount: 1 }, { recency: 1, orders: 90, amount: 9999 }];
    for (const customers of [customersWith(lines), customersWith(more)])
      expect(scoresOf(scoreCustomers(customers, options, 0, saved))[0]).toEqual([2, 3, 1]);
  });

  it('of one customer, of two, and of equal ones', () => {
    const scored = (...lines: { recency: number; orders: number; amount: number }[]) =>
      scoresOf(scoreCustomers(customersWith(lines), settings(), 0)).map((scores) => scores.join(''));
    const one = { recency: 1, orders: 1, amount: 10 };
    expect(scored(one)).toEqual(['511']);
    expect(scored(one, one, one)).toEqual(['511', '511', '511']);
    expect(scored(one, { recency: 9, orders: 2, amount: -10 })).toEqual(['515', '151']);
    expect(scored({ recency: 0, orders: 0, amount: -3 })).toEqual(['000']);
    expect(scored()).toEqual([]);
  });
});
