import { describe, expect, it } from 'vitest';
import { krejcieMorgan } from '../../../src/design/sample-size/krejcie-morgan.js';

describe('krejcieMorgan', () => {
  it.each([
    [10, 10],
    [100, 80],
    [220, 140],
    [500, 217],
    [1000, 278],
    [1200, 291],
    [2800, 338],
    [10_000, 370],
    [1_000_000, 384],
  ])('of %d people: %d (Krejcie and Morgan 1970, table 1)', (population, answers) => expect(krejcieMorgan(population)).toBe(answers));
});
