import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordered, pick, pickEvenly, someOf } from '../../../src/design/simulate/choices.js';
import { random } from '../../../src/inference/random.js';

const DRAWS = 40_000;
/** Five standard errors of a share. */
const near = (share: number): number => 5 * Math.sqrt((share * (1 - share)) / DRAWS) + 1e-9;

describe('someOf', () => {
  it.each([[[0.8, 0.3, 0.1]], [[0.5, 0.5]], [[0.34, 0.33, 0.33]], [[1, 0.2, 0]], [[0.9, 0.9, 0.9, 0.9]]])(
    'chooses each of %j with its share among those who choose',
    (shares) => {
      const draw = someOf(shares, random(7));
      const counts = shares.map(() => 0);
      for (let i = 0; i < DRAWS; i++) {
        const chosen = draw();
        expect(chosen.length).toBeGreaterThan(0);
        for (const place of chosen) counts[place] = (counts[place] as number) + 1;
      }
      for (const [place, share] of shares.entries()) expect(Math.abs((counts[place] as number) / DRAWS - share)).toBeLessThan(near(share));
    },
  );

  it('chooses one where shares sum to 1', () => {
    const draw = someOf([0.2, 0.5, 0.3], random(1));
    for (let i = 0; i < 2000; i++) expect(draw()).toHaveLength(1);
  });
});

describe('pick', () => {
  it('never takes what has no share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (u) => [1, 2].includes(pick([0, 0.4, 0.6, 0], () => u))),
    );
    expect(pick([0, 1 - 1e-16, 0], () => 1 - 2 ** -53)).toBe(1);
    expect(pickEvenly(['a', 'b'], () => 1 - 2 ** -53)).toBe('b');
  });
});

describe('ordered', () => {
  it('puts all in an order, first as often as the shares say', () => {
    const uniform = random(3);
    const firsts = [0, 0, 0];
    for (let i = 0; i < DRAWS; i++) {
      const order = ordered([0.5, 0.3, 0.2], uniform);
      expect([...order].sort()).toEqual([0, 1, 2]);
      firsts[order[0] as number] = (firsts[order[0] as number] as number) + 1;
    }
    for (const [place, share] of [0.5, 0.3, 0.2].entries())
      expect(Math.abs((firsts[place] as number) / DRAWS - share)).toBeLessThan(near(share));
  });
});
