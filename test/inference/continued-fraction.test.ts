import { expect, it } from 'vitest';
import { continuedFraction } from '../../src/inference/continued-fraction.js';

it('1 + 1/(1 + 1/(1 + …)) is the golden ratio', () => {
  expect(
    continuedFraction(
      () => 1,
      () => 1,
    ),
  ).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14);
});

it('4/(1 + 1²/(3 + 2²/(5 + …))) is π (Brouncker, Lambert)', () => {
  expect(
    4 /
      continuedFraction(
        (k) => k * k,
        (k) => 2 * k + 1,
      ),
  ).toBeCloseTo(Math.PI, 14);
});

it('passes a denominator of 0', () => {
  expect(
    continuedFraction(
      (k) => (k === 1 ? 3 : 0),
      (k) => (k === 0 ? 0 : 2),
    ),
  ).toBeCloseTo(1.5, 14);
});
