import { expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report.js';
import { sampleReport } from '../support/sample-report.js';

it('takes a report in either language and gives it back', () => {
  for (const language of ['en', 'zh'] as const) expect(reportSchema.parse(sampleReport(language))).toEqual(sampleReport(language));
});

it('refuses what it does not know, NaN, and another version', () => {
  const report = sampleReport('en');
  const refused = (changed: object) => reportSchema.safeParse({ ...report, ...changed }).success;
  expect(refused({ created: '2026-10-01' })).toBe(false);
  expect(refused({ schema: 'csat-report/2' })).toBe(false);
  expect(refused({ weights: { sum: Number.NaN, effective: 1, designEffect: 1 } })).toBe(false);
  expect(refused({})).toBe(true);
});
