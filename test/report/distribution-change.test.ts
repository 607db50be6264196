import { expect, test } from 'vitest';
import { distributionChange } from '../../src/report/distribution-change.js';
import type { ReportMetric } from '../../src/report/report.js';
import { answersAt } from '../support/hand-made.js';
import { measured } from '../support/measured-report.js';

function choice(counts: Readonly<Record<string, number>>, weighted = false): ReportMetric {
  const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const rows = Object.entries(counts).map(([answer, count]) => ({ answer, count, percent: (100 * count) / n }));
  const base = { n, weighted: weighted ? n : null, effective: weighted ? n / 2 : n, missing: 0, notApplicable: 0, invalid: 0 };
  const bare = measured('channel', 'csat', answersAt([1, 1, 1, 1, 1]), { metric: 'single-choice', headline: null, figures: [], base });
  return { ...bare, sections: [{ id: 'distribution', kind: 'table', title: 'Answers', columns: [], rows }] };
}

test('of 10, 20, 30 and 20, 20, 20 is χ² = 16/3 on two degrees of freedom (by hand): p = exp(−8/3), V = √(χ²/120)', () => {
  const change = distributionChange(choice({ app: 10, web: 20, shop: 30 }), choice({ app: 20, web: 20, shop: 20 }));
  expect(change).toMatchObject({ figure: 'distribution', difference: null, method: 'chi-square', effect: { measure: 'v' } });
  expect(change?.p).toBeCloseTo(Math.exp(-8 / 3), 9);
  expect(change?.effect?.value).toBeCloseTo(Math.sqrt(16 / 3 / 120), 9);
});

test('goes by the effective number of answers where there are weights: half of it, half of χ²', () => {
  const change = distributionChange(choice({ app: 10, web: 20, shop: 30 }, true), choice({ app: 20, web: 20, shop: 20 }, true));
  expect(change?.p).toBeCloseTo(Math.exp(-4 / 3), 9);
});

test('knows options by name, in any order, and new ones', () => {
  const alike = distributionChange(choice({ app: 10, web: 20 }), choice({ web: 20, app: 10 }));
  expect(alike?.p).toBeCloseTo(1, 9);
  expect(distributionChange(choice({ app: 10, web: 20, post: 30 }), choice({ web: 20, app: 10 }))?.p).toBeLessThan(0.001);
});

test('is null where nobody answered', () => {
  expect(distributionChange(choice({}), choice({ app: 10 }))).toBeNull();
});
