import { describe, expect, it } from 'vitest';
import { incompleteGamma, upperIncompleteGamma } from '../../src/inference/gamma.js';

describe('incompleteGamma and upperIncompleteGamma', () => {
  it.each([
    [0.5, 0.1, 0.345279153981423, 0.654720846018577],
    [0.5, 3, 0.9856941215645704, 0.01430587843542964],
    [0.5, 300, 1, 1.674167984691788e-132],
    [1, 2, 0.8646647167633873, 0.1353352832366127],
    [3.5, 20, 0.9999987412096126, 0.0000012587903873713088],
    [100, 80, 0.017108313035133115, 0.9828916869648668],
    [1000, 1000, 0.5042052441802155, 0.4957947558197845],
    [0.05, 0.01, 0.815559805741285, 0.18444019425871508],
  ])('for a %d at %d are %d and %d (mpmath 1.3.0 at 60 digits; R: pgamma)', (a, x, lower, upper) => {
    expect(incompleteGamma(a, x) / lower).toBeCloseTo(1, 12);
    expect(upperIncompleteGamma(a, x) / upper).toBeCloseTo(1, 12);
  });

  it('are 0 and 1 at 0', () => {
    expect([incompleteGamma(2, 0), upperIncompleteGamma(2, 0)]).toEqual([0, 1]);
  });
});
