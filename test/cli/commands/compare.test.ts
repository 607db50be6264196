import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Comparison } from '../../../src/report/comparison.js';
import { monthCsv, QUESTIONS } from '../../support/months.js';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

vi.setConfig({ testTimeout: 30_000 });

const files = workspace();
const survey = files.write('monthly.yaml', QUESTIONS);
const before = files.write('september.csv', monthCsv({ north: { promoters: 76, detractors: 14 }, south: { promoters: 6, detractors: 4 } }));
const after = files.write('october.csv', monthCsv({ north: { promoters: 40, detractors: 50 }, south: { promoters: 6, detractors: 4 } }));
const [first, second] = [files.path('september.json'), files.path('october.json')];

beforeAll(async () => {
  for (const [file, report] of [
    [before, first],
    [after, second],
  ] as const)
    expect((await runCli(['analyze', file, '-s', survey, '-o', report])).exit).toBe(0);
}, 30_000);

const compare = (...args: string[]) => runCli(['compare', ...args]);
const figuresOf = (out: string) =>
  (JSON.parse(out) as Comparison).figures.map(({ metric, figure, before: a, after: b, change }) => [
    metric,
    figure,
    a.value,
    b.value,
    change.difference,
  ]);

describe('csat compare', () => {
  test('of two files and of the reports on them finds the same', async () => {
    const [ofFiles, ofReports] = [await compare(before, after, '-s', survey, '-f', 'json'), await compare(first, second, '-f', 'json')];
    expect([ofFiles.exit, ofReports.exit, ofFiles.err, ofReports.err]).toEqual([0, 0, '', '']);
    expect(figuresOf(ofFiles.out)).toEqual([
      ['recommend', 'nps', 64, -8, -72],
      ['overall', 'csat', 82, 46, -36],
    ]);
    const figures = ({ out }: typeof ofFiles) =>
      JSON.parse(out).figures.map(({ change }: Comparison['figures'][number]) => [change.low, change.p, change.effect]);
    expect(figures(ofFiles)).toEqual(figures(ofReports));
  });

  test('takes a report and a file', async () => {
    expect(figuresOf((await compare(first, after, '-s', survey, '-f', 'json')).out)[0]).toEqual(['recommend', 'nps', 64, -8, -72]);
  });

  test('prints a table, and Markdown', async () => {
    const { out } = await compare(first, second);
    expect(out).toMatch(/^NPS {2}Would you recommend u… +\+64\.0 +−8\.0 +−72\.0 {2}−94\.2 … −45\.6 {2}< \.001 ▼/m);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect((await compare(first, second, '-f', 'markdown')).out).toContain(
      '| NPS: Would you recommend us? | +64.0 | −8.0 | −72.0 | −94.2 … −45.6 | &lt; .001 ▼ | d −0.80 | 100, 100 |',
    );
  });

  test('writes files, each in the format of its ending', async () => {
    const paths = ['c.json', 'c.md', 'c.txt'].map(files.path);
    expect((await compare(first, second, ...paths.flatMap((path) => ['-o', path]))).out).toBe('');
    expect([files.read('c.json')?.slice(0, 34), files.read('c.md')?.slice(0, 9), files.read('c.txt')?.slice(0, 7)]).toEqual([
      '{\n  "schema": "csat-comparison/1",',
      '# monthly',
      'monthly',
    ]);
  });

  test('names what is new, gone and worded otherwise', async () => {
    const changed = files.write(
      'changed.yaml',
      QUESTIONS.replace('{id: overall, type: csat', '{id: satisfied, column: overall, type: csat').replace(
        'Would you recommend',
        'Will you recommend',
      ),
    );
    const report = files.path('changed.json');
    await runCli(['analyze', after, '-s', changed, '-o', report]);
    const { out } = await compare(first, report, '-f', 'json');
    expect(JSON.parse(out)).toMatchObject({ new: ['satisfied'], gone: ['overall'], reworded: ['recommend'] });
    expect((await compare(first, report)).out).toContain('Not compared, as wording, scale or version is another: recommend');
  });

  test('compares two waves of a file', async () => {
    const rows = (month: string, promoters: number): string =>
      `2026-${month}-05,10\n`.repeat(promoters) + `2026-${month}-20,0\n`.repeat(100 - promoters);
    const file = files.write('year.csv', `date,recommend\n${rows('08', 70)}${rows('09', 40)}${rows('10', 60)}`);
    const dated = files.write('dated.yaml', 'id: year\nresponses: {submitted: date}\nquestions: [{id: recommend, type: nps}]\n');
    const args = ['--in', file, '-s', dated, '-f', 'json'];
    expect(figuresOf((await compare('2026-08', '2026-10', ...args)).out)).toEqual([['recommend', 'nps', 40, 20, -20]]);
    expect(await compare('2026-08', '2026-12', ...args)).toMatchObject({ exit: 2, err: expect.stringContaining('unknown-wave') });
    expect(await compare('2026-08', '2026-Q4', ...args)).toMatchObject({ exit: 2, err: expect.stringContaining('unlike-waves') });
    expect(await compare('August', '2026-10', ...args)).toMatchObject({ exit: 2, err: expect.stringContaining('"August" is no wave') });
  });

  test.each([
    ['a file that is not there', ['nowhere.csv', 'nothing.csv'], 3, 'no-such-file'],
    ['--survey with reports', [first, second, '-s', survey], 2, 'useless-option  --survey has no use with reports'],
    ['another format', [first, second, '-f', 'html'], 2, 'invalid-argument'],
    ['another ending', [first, second, '-o', 'c.html'], 2, 'unknown-format'],
    ['its own input', [first, second, '-o', second], 2, 'output-taken'],
    ['one file only', [first], 2, 'missing-argument'],
  ])('refuses %s', async (_, args, exit, message) => {
    expect(await compare(...args)).toMatchObject({ exit, out: '', err: expect.stringContaining(message) });
  });

  test('warns when the two count other responses', async () => {
    const north = files.path('north.json');
    await runCli(['analyze', after, '-s', survey, '-w', 'region=North', '-o', north]);
    const { exit, err } = await compare(first, north);
    expect(exit).toBe(0);
    expect(err).toContain('warning  other-settings  it counts all responses, and the new report counts only where region = North');
  });
});
