import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/report.js';
import { metricIn } from '../../support/report-of.js';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const files = workspace();
const YAML = files.write('survey.yaml', 'id: survey\nquestions:\n  - {id: recommend, type: nps}\n');
const dated = (order = '') =>
  files.write(
    `dated${order}.yaml`,
    `id: survey\nresponses: {submitted: date${order === '' ? '' : `, date-order: ${order}`}}\nquestions:\n  - {id: recommend, type: nps}\n`,
  );

/** A file of one answer per date. */
const csv = (name: string, ...dates: string[]): string =>
  files.write(name, `date,recommend\n${dates.map((date, at) => `${date},${at % 11}`).join('\n')}\n`);
const month = (of: string, days: number): string[] => Array.from({ length: days }, (_, day) => `${of}-${String(day + 1).padStart(2, '0')}`);

const analyze = (...args: string[]) => runCli(['analyze', ...args]);

async function reportOf(...args: string[]): Promise<Report> {
  const { exit, out, err } = await analyze(...args, '-f', 'json');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out);
}

describe('csat analyze --wave', () => {
  const file = csv('year.csv', ...month('2026-01', 31), ...month('2026-02', 28), ...month('2026-03', 10));

  it('gives figures per wave, with base, interval and change, incomplete ones marked', async () => {
    const { waves = [] } = metricIn(await reportOf(file, '-s', dated(), '--wave', 'month'), 'recommend');
    expect(waves.map(({ wave, complete, base }) => [wave, complete, base?.n])).toEqual([
      ['2026-01', true, 31],
      ['2026-02', true, 28],
      ['2026-03', false, 10],
    ]);
    expect(waves[1]?.figures[0]?.interval?.method).toBe('adjusted-wald');
    expect(waves[1]?.change).toMatchObject({ from: '2026-01', figure: 'nps' });
    const { out } = await analyze(file, '-s', dated(), '--wave', 'month');
    expect(out).toContain('2026-03 (incomplete)');
    expect(out).toMatch(/month +n +NPS/);
  });

  it('takes the unit of the definition, and the one of the command line before it', async () => {
    const yaml = files.write(
      'weekly.yaml',
      'id: survey\nwave: week\nresponses: {submitted: date}\nquestions:\n  - {id: recommend, type: nps}\n',
    );
    const names = async (...args: string[]) =>
      metricIn(await reportOf(file, '-s', yaml, ...args), 'recommend').waves?.map(({ wave }) => wave);
    expect((await names())?.[0]).toBe('2026-W01');
    expect(await names('--wave', 'quarter')).toEqual(['2026-Q1']);
  });

  it('without a column of dates is exit 2 and says how to name one', async () => {
    const { exit, err, out } = await analyze(files.write('none.csv', 'recommend\n1\n2\n'), '-s', YAML, '--wave', 'month');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('no-dates');
    expect(err).toContain('responses: {submitted: …}');
  });

  it('of a column that holds no dates is exit 3 and says which', async () => {
    const { exit, err } = await analyze(csv('words.csv', 'spring', 'summer'), '-s', dated(), '--wave', 'month');
    expect(exit).toBe(3);
    expect(err).toContain('column "date" holds nothing that can be read as a date');
  });

  it('counts responses without a readable date, which are in the total and in no wave', async () => {
    const { exit, out, err } = await analyze(
      csv('gaps.csv', ...month('2026-01', 20), '', 'soon'),
      '-s',
      dated(),
      '--wave',
      'month',
      '-f',
      'json',
    );
    expect(exit).toBe(0);
    expect(err).toContain('2 responses have no readable date and are in no wave');
    const metric = metricIn(JSON.parse(out), 'recommend');
    expect([metric.base.n, metric.waves?.[0]?.base?.n]).toEqual([22, 20]);
  });

  it('reads numeric dates by the order that the definition says', async () => {
    const open = csv('open.csv', ...Array(6).fill('03/04/2026'));
    const names = (report: Report) => metricIn(report, 'recommend').waves?.map(({ wave }) => wave);
    expect(names(await reportOf(open, '-s', dated('dmy'), '--wave', 'month'))).toEqual(['2026-04']);
    expect(names(await reportOf(open, '-s', dated('mdy'), '--wave', 'month'))).toEqual(['2026-03']);
    const { err } = await analyze(open, '-s', dated(), '--wave', 'month');
    expect(err).toContain('responses: {date-order: dmy}');
  });

  it('of too many days is exit 2 and names longer waves', async () => {
    const days = Array.from({ length: 1001 }, (_, at) => new Date(at * 86_400_000).toISOString().slice(0, 10));
    const { exit, err } = await analyze(csv('days.csv', ...days), '-s', dated(), '--wave', 'day');
    expect(exit).toBe(2);
    expect(err).toContain('more than 1000 waves by day');
    expect(err).toContain('--wave month');
  });

  it('shows the last waves when there are many, and says how many came before', async () => {
    const years = ['2024', '2025'].flatMap((year) =>
      Array.from({ length: 12 }, (_, at) => Array(6).fill(`${year}-${String(at + 1).padStart(2, '0')}-15`)).flat(),
    );
    const { out } = await analyze(csv('years.csv', ...years), '-s', dated(), '--wave', 'month');
    expect(out).not.toContain('2024-01');
    expect(out).toContain('2025-12');
    expect(out).toContain('… 12 earlier, all of them with --full');
    expect((await analyze(csv('years.csv', ...years), '-s', dated(), '--wave', 'month', '--full')).out).toContain('2024-01');
  });
});

describe('csat analyze --since --until', () => {
  const file = csv('period.csv', ...month('2026-01', 31), ...month('2026-02', 28), 'soon');

  it('count the responses of these days, first and last included, and tell of the others', async () => {
    const { source, metrics } = await reportOf(file, '-s', dated(), '--since', '2026-01-31', '--until', '2026-02-10');
    expect(metrics[0]?.base.n).toBe(11);
    expect(source.excluded.map(({ reason, count }) => [reason, count])).toEqual([
      ['outside-period', 48],
      ['no-date', 1],
    ]);
  });

  it('mark a wave that they cut', async () => {
    const { waves = [] } = metricIn(await reportOf(file, '-s', dated(), '--since', '2026-01-05', '--wave', 'month'), 'recommend');
    expect(waves.map(({ wave, complete }) => [wave, complete])).toEqual([
      ['2026-01', false],
      ['2026-02', true],
    ]);
  });

  it('after all data leave nothing, which is exit 3 and says why', async () => {
    const { exit, err } = await analyze(file, '-s', dated(), '--since', '2027-01-01');
    expect(exit).toBe(3);
    expect(err).toContain('no response is of a day between --since and --until');
  });

  it.each([
    ['2026-02-30', 'invalid-day'],
    ['30.09.2026', 'invalid-day'],
    ['yesterday', 'invalid-day'],
  ])('--since %s is exit 2', async (text, code) => {
    const { exit, err } = await analyze(file, '-s', dated(), '--since', text);
    expect(exit).toBe(2);
    expect(err).toContain(code);
  });

  it('the wrong way round are exit 2', async () => {
    const { exit, err } = await analyze(file, '-s', dated(), '--since', '2026-03-01', '--until', '2026-02-01');
    expect(exit).toBe(2);
    expect(err).toContain('--since 2026-03-01 is after --until 2026-02-01');
  });

  it('without a column of dates are exit 2', async () => {
    const { exit, err } = await analyze(files.write('none2.csv', 'recommend\n1\n2\n'), '-s', YAML, '--until', '2026-02-01');
    expect(exit).toBe(2);
    expect(err).toContain('--until needs the dates of the responses');
  });
});

describe('changed', () => {
  const yaml = (changed: string) =>
    files.write(
      'changed.yaml',
      `id: survey\nresponses: {submitted: date}\nquestions:\n  - {id: recommend, type: nps, changed: [${changed}]}\n`,
    );
  const file = csv('changed.csv', ...month('2026-01', 31), ...month('2026-02', 28), ...month('2026-03', 31));

  it('breaks the line and says so', async () => {
    const { waves = [] } = metricIn(await reportOf(file, '-s', yaml('2026-03-01'), '--wave', 'month'), 'recommend');
    expect(waves.map(({ change }) => change?.why ?? null)).toEqual([null, null, 'the wording or the scale changed on 2026-03-01']);
    const { out } = await analyze(file, '-s', yaml('2026-03-01'), '--wave', 'month');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('2026-02 and 2026-03 are not compared: the wording or the scale changed on 2026-03-01');
    expect(out).toContain('* fewer than 30 answers');
  });

  it('on a day that there is not is exit 2', async () => {
    const { exit, err } = await analyze(file, '-s', yaml('2026-02-30'), '--wave', 'month');
    expect(exit).toBe(2);
    expect(err).toContain('a day such as 2026-09-30');
  });
});
