import { describe, expect, it } from 'vitest';
import { recordsOf, simulated } from '../../support/simulated.js';

const N = 20_000;
const SURVEY = `
id: s
scales: {sat: {points: 1..5}}
questions:
  - {id: recommend, type: nps, required: true}
  - {id: overall, type: csat, scale: sat, required: true}
  - {id: trouble, type: rating, reverse: true, scale: sat, required: true}
  - {id: later, type: rating, scale: sat, show-if: overall <= 3, required: true}
`;
const SHARES = [0.03, 0.05, 0.14, 0.43, 0.35];
const UNEVEN = [0.4, 0, 0.35, 0.25, 0];

function shares(records: Record<string, string>[], column: string): number[] {
  const answered = records.filter((record) => record[column] !== '');
  return [1, 2, 3, 4, 5].map((point) => answered.filter((record) => record[column] === String(point)).length / answered.length);
}
/** Five standard errors of the share of so many answers. */
const near = (share: number, n: number): number => 5 * Math.sqrt((share * (1 - share)) / n);

describe('scaleDraw', () => {
  it.each([0, 0.5, 0.95, 1])('gives the planted shares whatever rho is: %f', (rho) => {
    const questions = { overall: { shares: SHARES }, trouble: { shares: UNEVEN }, later: { shares: UNEVEN } };
    const records = recordsOf(simulated(SURVEY, N, { rho, questions }));
    for (const [column, planted] of [
      ['overall', SHARES],
      ['trouble', UNEVEN],
      ['later', UNEVEN],
    ] as const) {
      const n = records.filter((record) => record[column] !== '').length;
      expect(n).toBeGreaterThan(4000);
      for (const [place, share] of shares(records, column).entries())
        expect(Math.abs(share - (planted[place] as number)), `${column} ${place + 1}`).toBeLessThanOrEqual(
          near(planted[place] as number, n),
        );
    }
  });

  it.each([0, 0.3, 0.7, 0.95])('correlates two scales as told: %f', (rho) => {
    // Two normal variables with correlation ρ are both above their medians with probability ¼ + arcsin ρ / 2π: Sheppard (1899).
    const questions = { recommend: { shares: [0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0] }, overall: { shares: [0, 0.5, 0.5, 0, 0] } };
    const records = recordsOf(simulated(SURVEY, N, { rho, questions }));
    const both = records.filter(({ recommend, overall }) => recommend === '1' && overall === '3').length / N;
    const wanted = 0.25 + Math.asin(rho) / (2 * Math.PI);
    expect(Math.abs(both - wanted)).toBeLessThan(near(wanted, N));
  });

  it('turns round where low is good', () => {
    const records = recordsOf(simulated(SURVEY, 2000, { rho: 0.8 }));
    const mean = (column: string, some: Record<string, string>[]): number =>
      some.reduce((sum, one) => sum + Number(one[column]), 0) / some.length;
    const content = records.filter(({ _truth_latent }) => Number(_truth_latent) > 0);
    expect(mean('overall', content)).toBeGreaterThan(mean('overall', records));
    expect(mean('trouble', content)).toBeLessThan(mean('trouble', records));
  });
});
