import { expect, test } from 'vitest';
import { cohenD } from '../../src/inference/cohen-d.js';

test('is t √(1/n₁ + 1/n₂): extra sleep of the two drugs (Student 1908) has t = −1.8608 (R, help of t.test)', () => {
  const drugs = [
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
    [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
  ];
  const [first, second] = drugs.map((hours) => {
    const mean = hours.reduce((sum, hour) => sum + hour, 0) / hours.length;
    return { mean, variance: hours.reduce((sum, hour) => sum + (hour - mean) ** 2, 0) / (hours.length - 1), n: hours.length };
  }) as [Parameters<typeof cohenD>[0], Parameters<typeof cohenD>[0]];
  expect(cohenD(first, second)).toBeCloseTo(-1.8608 * Math.sqrt(0.2), 4);
});

test('weighs the variances by their degrees of freedom (by hand: √((2·1 + 8·4)/10) = √3.4)', () => {
  expect(cohenD({ mean: 5, variance: 1, n: 3 }, { mean: 4, variance: 4, n: 9 })).toBeCloseTo(1 / Math.sqrt(3.4), 12);
});

test('is null when nobody differs, or with two answers in all', () => {
  expect(cohenD({ mean: 5, variance: 0, n: 30 }, { mean: 4, variance: 0, n: 30 })).toBeNull();
  expect(cohenD({ mean: 5, variance: 0, n: 1 }, { mean: 4, variance: 0, n: 1 })).toBeNull();
});
