import { describe, expect, it } from 'vitest';
import { actions as renderer } from '../../src/render/actions.js';
import { actionsOf, withActions } from '../../src/report/actions.js';
import { definitionIn, reportOn } from '../support/report-on.js';
import { sampleReport } from '../support/sample-report.js';
import { reportWithTargets } from '../support/with-targets.js';

describe('actionsOf', () => {
  it('puts missed targets first, those of level error before warnings', () => {
    const found = actionsOf(reportWithTargets());
    expect(found.slice(0, 2).map(({ rank, reason, evidence }) => [rank, reason, evidence])).toEqual([
      [1, 'target', 'overall.csat: expected >= 80, found 71.5'],
      [2, 'target', 'easy.ces: expected >= 6, found 5.1'],
    ]);
  });

  it('names groups that are significantly worse, and only those', () => {
    const report = sampleReport('en');
    const worse = report.metrics.flatMap(({ id, better, groups }) =>
      groups
        .filter(
          ({ test }) => test?.significant && test.difference !== null && (better === 'higher' ? test.difference < 0 : test.difference > 0),
        )
        .map(({ value }) => [id, value]),
    );
    const found = actionsOf(report).filter(({ reason }) => reason === 'segment');
    expect(found.map(({ metric, group }) => [metric, group?.value]).sort()).toEqual(worse.sort());
  });

  it('takes gaps whose whole interval is below nothing, and significant must-be features', async () => {
    const gaps = actionsOf(await reportOn('samples/servqual.csv', { loaded: definitionIn('surveys/servqual.yaml') }));
    expect(gaps.some(({ reason, evidence }) => reason === 'item' && /^gap −\d/.test(evidence))).toBe(true);
    const kano = actionsOf(await reportOn('samples/kano.csv', { loaded: definitionIn('surveys/kano.yaml') }));
    expect(kano.filter(({ reason }) => reason === 'feature').map(({ subject }) => subject)).toEqual(['Built-in lock']);
  });

  it('ranks without gaps and leaves who, when and what to be filled in', () => {
    const found = actionsOf(reportWithTargets('zh'));
    expect(found.map(({ rank }) => rank)).toEqual(found.map((_, at) => at + 1));
    expect(found.every(({ owner, due, measure }) => owner === null && due === null && measure === null)).toBe(true);
    expect(found[0]?.evidence).toBe('overall.csat: 目标 >= 80，实际 71.5');
  });
});

describe('withActions', () => {
  it('leaves a report without actions as it is', () => {
    const report = { ...sampleReport('en'), metrics: [] };
    expect(withActions(report)).toBe(report);
    expect(renderer.render(report, { width: 80, color: false, full: false })).toMatch(/^Nothing to act on/);
  });

  it('is written as a table with empty places', () => {
    const text = renderer.render(withActions(reportWithTargets()), { width: 80, color: false, full: false });
    const [head, , first] = text.split('\n');
    expect(head).toBe('| # | What to act on | Evidence | Owner | Due | Measure |');
    expect(first).toBe('| 1 | Title of overall.csat | overall.csat: expected &gt;= 80, found 71.5 |  |  |  |');
  });
});
