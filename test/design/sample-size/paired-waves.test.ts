import { describe, expect, it } from 'vitest';
import { independentAs, pairsFor } from '../../../src/design/sample-size/paired-waves.js';
import { roundUp } from '../../../src/design/sample-size/round-up.js';
import { meansPerWaveByNormal } from '../../../src/design/sample-size/two-waves-means.js';

describe('pairsFor', () => {
  it('a fifth of a standard deviation at a correlation of .5: 196.2, so 197 pairs', () => {
    const pairs = pairsFor(meansPerWaveByNormal(1, 0.2, 0.95, 0.8), 0.5);
    expect(pairs).toBeCloseTo(196.2, 1);
    expect(roundUp(pairs)).toBe(197);
  });

  it('is undone by independentAs', () => expect(independentAs(pairsFor(400, 0.3), 0.3)).toBeCloseTo(400, 12));
});
