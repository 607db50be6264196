import { beforeAll, describe, expect, it } from 'vitest';
import { table } from '../../src/render/table.js';
import type { Report } from '../../src/report/report.js';
import { metricIn } from '../support/report-of.js';
import { definitionIn, reportOn } from '../support/report-on.js';

/** What is planted in this year stands in samples/README.md: the West falls in August, and customers move to the plan Prepaid. */
describe('a year with a drop in one region and a shift between plans', () => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOn('samples/service-year.csv', { loaded: definitionIn('surveys/service-year.yaml') });
  });

  it.each(['recommend', 'overall'])('%s: names the West and August, and nobody else', (id) => {
    const { moved } = metricIn(report, id);
    expect(moved?.changes.map(({ by, value, wave, change }) => [by, value, wave, change.from])).toEqual([
      ['region', 'West', '2025-08', '2025-07'],
    ]);
    expect(moved?.changes[0]?.change.difference).toBeLessThan(0);
  });

  it.each(['recommend', 'overall', 'easy'])('%s: calls what the plans did a mix, of Prepaid, and what the regions did not', (id) => {
    const year = metricIn(report, id).mix?.filter(({ from, to }) => from === '2025-01' && to === '2025-12') ?? [];
    const [plans, regions] = ['plan', 'region'].map((by) => year.find((one) => one.by === by));
    expect([plans?.mixTest?.significant, regions?.mixTest?.significant]).toEqual([true, false]);
    expect(regions?.rateTest?.significant).toBe(true);
    expect(plans?.mix).toBeLessThan(0);
    const most = [...(plans?.groups ?? [])].sort((a, b) => a.mix - b.mix)[0];
    expect(most?.value).toBe('Prepaid');
    expect(most?.shares?.map((share) => Math.round(10 * share))).toEqual([2, 6]);
  });

  it('covers the true mix of NPS by its interval', () => {
    const mix = metricIn(report, 'recommend').mix?.find(({ by, from }) => by === 'plan' && from === '2025-01');
    const [low, high] = [mix?.mixTest?.low, mix?.mixTest?.high];
    expect(low).toBeLessThan(-13.398);
    expect(high).toBeGreaterThan(-13.398);
  });

  it('has twelve whole months', () => {
    const { waves = [], base } = metricIn(report, 'recommend');
    expect(waves.map(({ wave, complete }) => [wave, complete])).toEqual(
      Array.from({ length: 12 }, (_, at) => [`2025-${String(at + 1).padStart(2, '0')}`, true]),
    );
    expect(waves.reduce((sum, wave) => sum + (wave.base?.n ?? 0), 0)).toBe(base.n);
  });

  it('says both in the table', () => {
    const text = table.render(report, { width: 200, color: false, full: false }).replaceAll(/\s+/g, ' ');
    expect(text).toContain('▼ West in 2025-08: −36.0');
    expect(text).toMatch(
      /by plan −13\.5 \(−18\.9 … −8\.0\) from other shares of the groups, most of it by Prepaid \(16\.2% of answers before, 59\.5% now\)/,
    );
  });
});
