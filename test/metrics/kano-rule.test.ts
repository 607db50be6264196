import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../../src/metrics/kano-categories.js';
import { type KanoRule, kanoVerdict } from '../../src/metrics/kano-rule.js';

const verdict = (counts: Partial<Record<Category, number>>, rule: KanoRule = 'mode', tie = 5) =>
  kanoVerdict(
    CATEGORIES.map((category) => counts[category] ?? 0),
    rule,
    tie,
  );

describe('mode', () => {
  it('takes the most frequent', () => {
    expect(verdict({ A: 91, O: 19, M: 9, I: 177, R: 49, Q: 13 })).toEqual({ category: 'I', first: 'I', second: 'A', tied: false });
    for (const category of CATEGORIES) expect(verdict({ [category]: 1 }).category).toBe(category);
  });

  it.each([
    [{ M: 40, O: 40 }, 'M'],
    [{ O: 40, A: 40 }, 'O'],
    [{ A: 40, I: 40 }, 'A'],
    [{ A: 42, M: 38, I: 20 }, 'M'],
    [{ I: 42, O: 38, A: 20 }, 'O'],
    [{ A: 34, O: 33, M: 33 }, 'M'],
    [{ A: 38, O: 34, M: 28 }, 'O'],
  ] as [Partial<Record<Category, number>>, Category][])(
    '%j within five points: %s by M > O > A > I among the two highest',
    (counts, category) => expect(verdict(counts)).toMatchObject({ category, tied: true }),
  );

  it('five points are within, more are not, whatever the base', () => {
    for (const n of [20, 100, 700]) {
      const [first, second] = [0.4 * n, 0.35 * n];
      expect(verdict({ I: first, M: second, A: n - first - second })).toMatchObject({ category: 'M', tied: true });
      expect(verdict({ I: first + 1e-6 * n, M: second, A: n - first - second }).category).toBe('I');
    }
  });

  it('counts that were weighted may be equal but for the last digit', () => {
    expect(verdict({ I: 0.1 + 0.2, M: 0.3 }, 'mode', 0)).toMatchObject({ category: 'M', tied: true });
  });

  it('tie: 0 leaves only equal counts to precedence', () => {
    expect(verdict({ A: 42, M: 41 }, 'mode', 0)).toMatchObject({ category: 'A', tied: false });
    expect(verdict({ A: 42, M: 42 }, 'mode', 0)).toMatchObject({ category: 'M', tied: true });
  });

  it.each([[{ R: 40, I: 38 }], [{ A: 40, Q: 40 }], [{ R: 30, Q: 30 }]])('%j: no category, as R or Q is one of the two', (counts) =>
    expect(verdict(counts)).toMatchObject({ category: null, tied: true }),
  );
});

describe('grouped', () => {
  it('A, O and M together outnumber the rest: the most frequent of them, although I is more frequent', () => {
    expect(verdict({ A: 30, O: 15, M: 10, I: 40, R: 5 }, 'grouped')).toEqual({ category: 'A', first: 'I', second: 'A', tied: false });
    expect(verdict({ A: 25, O: 25, M: 10, I: 40 }, 'grouped').category).toBe('O');
  });

  it('else the most frequent of I, R and Q', () => {
    expect(verdict({ A: 50, I: 30, R: 20 }, 'grouped').category).toBe('I');
    expect(verdict({ A: 45, I: 20, R: 35 }, 'grouped').category).toBe('R');
    expect(verdict({ A: 4, I: 3, R: 3, Q: 3 }, 'grouped').category).toBe('I');
  });
});
