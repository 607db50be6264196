import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Trend } from '../../../src/report/trend.js';
import { monthCsv, QUESTIONS } from '../../support/months.js';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

vi.setConfig({ testTimeout: 30_000 });

const files = workspace();
const promoters = [70, 72, 40, 41];
const reports = promoters.map((_, at) => files.path(`2026-0${at + 1}.json`));

beforeAll(async () => {
  const survey = files.write('monthly.yaml', QUESTIONS);
  for (const [at, satisfied] of promoters.entries()) {
    const file = files.write(
      `${at}.csv`,
      monthCsv({ north: { promoters: satisfied, detractors: 80 - satisfied }, south: { promoters: 10, detractors: 10 } }),
    );
    expect((await runCli(['analyze', file, '-s', survey, '-o', reports[at] ?? ''])).exit).toBe(0);
  }
}, 30_000);

const trend = (...args: string[]) => runCli(['trend', ...args]);

describe('csat trend', () => {
  test('has a line for each headline figure, and marks the significant change', async () => {
    const { exit, out, err } = await trend(...reports);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^ +2026-01 +2026-02 +2026-03 +2026-04$/m);
    expect(out).toMatch(/^NPS {2}Would you recommend us\? +\+60\.0 +\+64\.0 +0\.0 ▼ +\+2\.0$/m);
    expect(out).toContain('after correction for 6\ncomparisons');
  });

  test('is a document for programs', async () => {
    const found = JSON.parse((await trend(...reports, '-f', 'json')).out) as Trend;
    expect(found.schema).toBe('csat-trend/1');
    expect(found.lines.map(({ metric, points }) => [metric, ...points.map(({ value }) => value)])).toEqual([
      ['recommend', 60, 64, 0, 2],
      ['overall', 80, 82, 50, 51],
    ]);
  });

  test('shows as many of the last reports as fit, and all with --full', async () => {
    const many = Array.from({ length: 6 }, () => reports).flat();
    const { out } = await trend(...many);
    expect(out).toContain('earlier reports, all of them with --full');
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect((await trend(...many, '--full')).out).not.toContain('--full');
  });

  test('is Markdown for a pull request', async () => {
    expect((await trend(...reports, '-f', 'markdown')).out).toContain('| CSAT How satisfied are you? | 80.0% | 82.0% | 50.0% ▼ | 51.0% |');
  });

  test.each([
    ['one report', [reports[0] ?? ''], 'too-few-reports'],
    ['a report that is not there', [reports[0] ?? '', 'nowhere.json'], 'no-such-file'],
    ['what is no report', [reports[0] ?? '', files.write('x.json', '{}')], 'invalid-report'],
  ])('refuses %s', async (_, args, message) => {
    expect(await trend(...args)).toMatchObject({ exit: 2, out: '', err: expect.stringContaining(message) });
  });
});
