import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/design/simulate/settings.js';
import { contentShares, evenShares, separateShares, sharesFrom } from '../../../src/design/simulate/shares.js';

const NAMES = ['app', 'phone', 'chat', 'shop'];

function planted(target: Target, from = sharesFrom): { shares: number[]; told: string[] } {
  const told: string[] = [];
  const shares = from(
    NAMES,
    evenShares(4),
    target,
    (message, hint) => void told.push(`${message} | ${typeof hint === 'function' ? hint() : hint}`),
  );
  return { shares, told };
}
const rounded = (shares: readonly number[]): number[] => shares.map((share) => Number(share.toFixed(9)));

describe('contentShares', () => {
  it('is 3, 5, 14, 43, 35 per cent of five points, and sums to 1 for any length', () => {
    expect(rounded(contentShares(5))).toEqual([0.03, 0.05, 0.14, 0.43, 0.35]);
    for (const points of [2, 3, 4, 7, 10, 11, 101]) {
      const shares = contentShares(points);
      expect(shares).toHaveLength(points);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...shares)).toBeGreaterThan(0);
    }
  });
});

describe('sharesFrom', () => {
  it('takes all shares in order, of 1 or per cent', () => {
    expect(planted({ shares: [0.1, 0.2, 0.3, 0.4] }).shares).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(rounded(planted({ shares: [10, 20, 30, 40] }).shares)).toEqual([0.1, 0.2, 0.3, 0.4]);
  });

  it('shares out what is left', () => {
    expect(rounded(planted({ app: 0.4 }).shares)).toEqual([0.4, 0.2, 0.2, 0.2]);
    expect(rounded(planted({ app: 40, missing: 0.5 }).shares)).toEqual([0.4, 0.2, 0.2, 0.2]);
    expect(planted({}).shares).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('tells of what is no distribution', () => {
    expect(planted({ shares: [0.1, 0.2, 0.3, 0.3] }).told).toEqual(['shares sum to 0.9 | shares sum to 1, or to 100 per cent']);
    expect(planted({ shares: [1, 0] }).told).toEqual(['2 shares for 4 answers | one share for each of app, phone, chat, shop']);
    expect(planted({ app: 0.7, shop: 0.6 }).told).toEqual(['shares sum to 1.3 | shares sum to 1, or to 100 per cent']);
    expect(planted({ app: 0.2, phone: 0.2, chat: 0.2, shop: 0.2 }).told[0]).toContain('shares sum to 0.8, not to 1');
    expect(planted({ phne: 0.2, app: -1 }).told).toEqual([
      '"phne" is none of its answers | did you mean "phone"?',
      'app: -1 is no share | shares go from 0 to 1, or to 100 per cent',
    ]);
  });
});

describe('separateShares', () => {
  it('leaves each share as it is', () => {
    expect(planted({ app: 0.8, phone: 0.7 }, separateShares).shares).toEqual([0.8, 0.7, 0.25, 0.25]);
    expect(planted({ shares: [80, 70, 0, 5] }, separateShares).shares).toEqual([0.8, 0.7, 0, 0.05]);
    expect(planted({ shares: [80] }, separateShares).told).toHaveLength(1);
  });
});
