import { expect, it } from 'vitest';
import { adjustTests } from '../../src/metrics/groups.js';
import type { Comparison } from '../../src/metrics/result.js';

const comparison = (p: number | null): Comparison => ({ figure: 'nps', difference: 1, low: 0, high: 2, p, method: 'wald' });
const adjusted = (p: (number | null)[], method: Parameters<typeof adjustTests>[2]) =>
  adjustTests(p.map(comparison), 'rest', method, 0.95).map((test) => test?.adjusted ?? null);

it('.01, .04, .03, .005 become .02, .04, .04, .02 (SciPy 1.17.1 false_discovery_control; R: p.adjust)', () => {
  const found = adjusted([0.01, 0.04, 0.03, 0.005], 'benjamini-hochberg');
  [0.02, 0.04, 0.04, 0.02].forEach((p, i) => {
    expect(found[i]).toBeCloseTo(p, 12);
  });
});

it('what was not compared, or has no p, is no test and does not count', () => {
  const tests = adjustTests([comparison(0.02), null, comparison(null), comparison(0.03)], 'rest', 'bonferroni', 0.95);
  expect(tests.map((test) => test && [test.adjusted, test.significant])).toEqual([[0.04, true], null, [null, false], [0.06, false]]);
});

it('a test is significant when its adjusted p is below 1 − confidence', () => {
  const significant = (confidence: number) => adjustTests([comparison(0.03)], 'rest', 'none', confidence)[0]?.significant;
  expect([significant(0.95), significant(0.98), significant(0.99)]).toEqual([true, false, false]);
});

it('the comparison stays as it is', () => {
  expect(adjustTests([comparison(0.5)], 'wave before', 'holm', 0.95)).toEqual([
    { ...comparison(0.5), against: 'wave before', adjusted: 0.5, significant: false },
  ]);
});
