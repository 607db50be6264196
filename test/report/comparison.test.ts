import { expect, test } from 'vitest';
import { compareReports } from '../../src/report/comparison.js';
import { answersAt } from '../support/hand-made.js';
import { measured, reportWith } from '../support/measured-report.js';
import { sampleReport } from '../support/sample-report.js';

test('has each headline figure in both samples, and their difference, after minus before', () => {
  const before = reportWith([measured('a', 'csat', answersAt([10, 10, 10, 40, 30])), measured('old', 'csat', answersAt([1, 1, 1, 1, 1]))]);
  const after = reportWith([measured('a', 'csat', answersAt([20, 20, 10, 30, 20])), measured('fresh', 'csat', answersAt([1, 1, 1, 1, 1]))]);
  const comparison = compareReports({ name: 'october.json', report: after }, { name: 'september.json', report: before });
  expect(comparison).toMatchObject({
    before: 'september.json',
    after: 'october.json',
    tests: 1,
    new: ['fresh'],
    gone: ['old'],
    reworded: [],
  });
  expect(comparison.figures[0]).toMatchObject({
    ...{ metric: 'a', figure: 'csat', label: 'CSAT', unit: 'percent' },
    before: { value: expect.closeTo(70, 9), n: 100 },
    after: { value: expect.closeTo(50, 9), n: 100 },
    change: { from: 'september.json', difference: expect.closeTo(-20, 9), significant: true },
  });
  expect(comparison.figures[1]).toMatchObject({
    metric: 'fresh',
    before: { value: null, n: 0 },
    change: { why: expect.stringContaining('new') },
  });
});

test('has a choice as a whole and each of its options, of several choices the options alone', () => {
  const report = sampleReport('en');
  const { figures } = compareReports({ name: 'b', report }, { name: 'a', report });
  const of = (id: string): string[] => figures.filter(({ metric }) => metric === id).map(({ figure }) => figure);
  expect(of('channel')).toEqual(['distribution', 'share.app', 'share.web', 'share.phone', 'share.shop']);
  expect(of('uses')).toEqual(['share.video', 'share.work', 'share.games', 'share.other']);
});

test('of a report with itself finds nothing', () => {
  const report = sampleReport('zh');
  const { figures, new: fresh, gone, reworded } = compareReports({ name: 'b', report }, { name: 'a', report });
  expect([fresh, gone, reworded]).toEqual([[], [], []]);
  expect(figures.length).toBeGreaterThan(8);
  for (const { change } of figures) expect(change.why ?? [change.difference ?? 0, change.significant]).toEqual(change.why ?? [0, false]);
});
