import { describe, expect, it } from 'vitest';
import { categoryOf, KANO_CATEGORIES, kanoPairs, meaningsOf, USUAL_MIX } from '../../../src/design/simulate/kano-pairs.js';
import { CATEGORIES, pairsOf, categoryOf as published } from '../../../src/metrics/kano-categories.js';

describe('categoryOf', () => {
  it.each(['berger', 'pouliot', 'three-point'] as const)('is what the analysis has by table %s', (table) => {
    expect(KANO_CATEGORIES).toEqual(CATEGORIES);
    for (const [f, d] of pairsOf(table)) expect(categoryOf(f, d, table === 'pouliot')).toBe(published(f, d, table));
  });
});

describe('kanoPairs', () => {
  it.each([
    [[1, 2, 3, 4, 5], false],
    [[1, 2, 3, 4, 5], true],
    [[1, 3, 5], false],
    [[5, 4, 3, 2, 1], false],
  ])('gives the categories their shares on the form %j', (form, pouliot) => {
    const pairs = kanoPairs(form, form, pouliot, USUAL_MIX);
    for (const [place, category] of KANO_CATEGORIES.entries()) {
      const share = pairs.filter((pair) => pair.category === category).reduce((sum, pair) => sum + pair.share, 0);
      expect(share).toBeCloseTo(USUAL_MIX[place] as number, 12);
    }
  });
});

describe('meaningsOf', () => {
  it('goes by the words, and from like to dislike where there are none', () => {
    const points = (labels: (string | null)[]) => labels.map((label, place) => ({ value: place + 1, label }));
    expect(meaningsOf(points([null, null, null, null, null]))).toEqual([1, 2, 3, 4, 5]);
    expect(meaningsOf(points([null, null, null]))).toEqual([1, 3, 5]);
    expect(meaningsOf(points(['I dislike it', 'I can live with it', 'Neutral', 'It must be', 'I like it']))).toEqual([5, 4, 3, 2, 1]);
  });
});
