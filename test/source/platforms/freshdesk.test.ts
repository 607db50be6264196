import { describe, expect, test } from 'vitest';
import { claimedBy, figuresOf, reportOf } from './written.js';

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

  test('tickets: times from moments, the survey by its scale', async () => {
    const report = await reportOf(written);
    expect(figuresOf(report, 'service')).toMatchObject({ n: 5, 'first-response': 30, resolution: 120, fcr: 20, resolved: 100, csat: 50 });
    expect(report.quality.find(({ question }) => question === 'satisfaction')).toMatchObject({ valid: 4, missing: 1 });
    expect(JSON.stringify(report)).not.toMatch(/@b\.co|Ann Lee|Max Mo/);
    expect(report.diagnostics).toEqual([]);
  });

  test('moments go before durations, which stand in where a moment is missing', async () => {
    const rows = [
      ticket(1, '').replace('00:30:00', ''),
      ticket(2, '').replace(',2026-01-02 10:30:00,', ',,').replace('00:30:00', '26:10:00'),
    ];
    const report = await reportOf([header, ...rows].join('\n'));
    expect(figuresOf(report, 'service')).toMatchObject({ n: 2, 'first-response': (30 + 26 * 60 + 10) / 2, 'first-response-median': 800 });
  });
});
