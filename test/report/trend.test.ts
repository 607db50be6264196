import { describe, expect, test } from 'vitest';
import { CsatError } from '../../src/diagnostic.js';
import type { Report } from '../../src/report/report.js';
import { trendOf } from '../../src/report/trend.js';
import { answersAt } from '../support/hand-made.js';
import { measured, reportWith } from '../support/measured-report.js';

const months: [string, number[], string?][] = [
  ['july.json', [10, 10, 10, 40, 30]],
  ['august.json', [12, 10, 10, 38, 30]],
  ['september.json', [40, 20, 10, 20, 10]],
  ['october.json', [40, 20, 10, 20, 10], 'other'],
];
const reports = months.map(([name, counts, wording = 'as it was']) => ({
  name,
  report: reportWith([measured('overall', 'csat', answersAt(counts))], { adjust: 'bonferroni' }, { wording: { overall: wording } }),
}));

describe('trendOf', () => {
  test('puts a figure on one line, each change from the report before', () => {
    const { lines, tests, reports: names } = trendOf(reports);
    expect(names).toEqual(['july.json', 'august.json', 'september.json', 'october.json']);
    expect(lines).toHaveLength(1);
    const points = lines[0]?.points ?? [];
    expect(points.map(({ value }) => value)).toEqual([70, 68, 30, 30].map((value) => expect.closeTo(value, 9)));
    expect(points.map(({ change }) => change?.from ?? null)).toEqual([null, 'july.json', 'august.json', 'september.json']);
    expect(points.map(({ change }) => change?.significant ?? null)).toEqual([null, false, true, false]);
    expect(points[3]?.change?.why).toBe('another wording or scale');
    expect(tests).toBe(2);
  });

  test('adjusts p over all changes of all lines', () => {
    const change = trendOf(reports).lines[0]?.points[2]?.change;
    expect((change?.adjusted ?? 0) / (change?.p ?? 1)).toBeCloseTo(2, 9);
  });

  test('leaves a gap where a report has no such question', () => {
    const added = (report: Report): Report => ({
      ...report,
      metrics: [...report.metrics, measured('easy', 'rating', answersAt([1, 2, 3, 4, 5]))],
    });
    const { lines } = trendOf(reports.map(({ name, report }, at) => ({ name, report: at === 1 ? report : added(report) })));
    expect(lines.map(({ metric }) => metric)).toEqual(['overall', 'easy']);
    expect(lines[1]?.points.map(({ value, n, change }) => [value !== null, n, change?.why ?? null])).toEqual([
      [true, 15, null],
      [false, 0, null],
      [true, 15, 'new: the earlier report does not have it'],
      [true, 15, null],
    ]);
  });

  test.each([[[]], [reports.slice(0, 1)]])('refuses fewer than two reports', (few) => {
    expect(() => trendOf(few)).toThrow('a trend needs two reports or more');
  });

  test('refuses reports on other surveys', () => {
    const other = reportWith([], {}, { id: 'other' });
    expect(() => trendOf([...reports, { name: 'x.json', report: other }])).toThrow(CsatError);
  });
});
