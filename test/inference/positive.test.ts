import { expect, it } from 'vitest';
import { positive } from '../../src/inference/positive.js';

it('is the power of e, up to a million either way', () => {
  expect(positive(2)).toBe(Math.exp(2));
  expect(positive(40)).toBe(positive(14));
  expect(positive(-40)).toBe(positive(-14));
  expect(positive(14) * positive(-14)).toBeCloseTo(1, 12);
  expect(positive(14)).toBeGreaterThan(1e6);
});
