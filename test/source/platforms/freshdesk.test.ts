import { describe, expect, test } from 'vitest';
import { claimedBy, figuresOf, readAs, reportOf } from './written.js';

/** Written after the labels in the product's own export test, not exported. */
const freshdesk =
  'Ticket ID,Subject,Description,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,Product,Full name,Email';
const freshservice = freshdesk
  .replace('Ticket ID', 'Ticket Id')
  .replace('Created time', 'Created Time')
  .replace('First response time (in hrs)', 'First Response Time (in Hrs)')
  .replace('Survey results', 'Survey Result');
const ticket = (i: number, survey: string): string =>
  `${i},Help,d,Closed,Low,Email,Question,Max Mo,Support,2026-01-02 10:00:00,2026-01-03 10:00:00,2026-01-02 12:00:00,2026-01-02 12:00:00,2026-01-02 12:00:00,2026-01-02 10:30:00,00:00:00,00:30:00,02:00:00,${i},1,Within SLA,Within SLA,,${survey},A,Ann Lee,a${i}@b.co`;
const answers = ['Extremely Happy', 'Extremely Unhappy', '', 'Happy', 'Neutral'];

describe.each([
  ['Freshdesk', freshdesk],
  ['Freshservice', freshservice],
])('%s', (_, header) => {
  const written = [header, ...answers.map((survey, i) => ticket(i, survey))].join('\n');

  test('is claimed by Freshdesk alone', () => expect(claimedBy(written)).toEqual(['freshdesk']));

  test('only the survey was asked', async () => {
    const report = await reportOf(written);
    expect(report.metrics.map(({ metric }) => metric)).toEqual(['csat']);
    expect(figuresOf(report, report.metrics[0]?.id ?? '')).toMatchObject({ n: 4, missing: 1, csat: 50, mean: 3.25 });
    expect(Object.values(readAs(report)).filter((role) => role === 'personal')).toHaveLength(3);
    expect(JSON.stringify(report)).not.toMatch(/@b\.co|Ann Lee|Max Mo/);
    expect(report.diagnostics).toEqual([]);
  });
});
