import { expect, test } from 'vitest';
import { claimedBy, figuresOf, metricOf, readAs, reportOf } from './written.js';

/** Written after the header in public code, not exported. */
const header =
  'Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes,First resolution time in minutes within business hours,Full resolution time in minutes,Full resolution time in minutes within business hours,Agent wait time in minutes,Agent wait time in minutes within business hours,Requester wait time in minutes,Requester wait time in minutes within business hours,On hold time in minutes,On hold time in minutes within business hours,Ticket Category [list],Status [list]';
const ticket = (i: number, score: string): string =>
  `1,10${i},Ann Lee,${i},,a${i}@b.co,b.co,Ann Lee,Max Mo,Support,Help,t1,Solved,High,Mail,Question,2026-01-02 10:00,2026-01-02 11:00,2026-01-02 10:01,Org,,2026-01-02 10:01,2026-01-02 11:00,${i}.0,${score},1,1,0,${i},5,5,60,60,60,60,1,1,2,2,0,0,Bill,Done`;
const written = [header, ...['Good', 'Bad', 'Offered', 'Good', 'Not Offered'].map((score, i) => ticket(i, score))].join('\n');

test('is claimed by Zendesk alone', () => expect(claimedBy(written)).toEqual(['zendesk']));

test('satisfaction is good of good and bad; what was offered is no answer, and times and counts are no ratings', async () => {
  const report = await reportOf(written);
  expect(report.metrics.map(({ metric }) => metric)).toEqual(['csat']);
  const [{ id } = { id: '' }] = report.metrics;
  expect(figuresOf(report, id)).toMatchObject({ n: 3, missing: 2, csat: expect.closeTo(200 / 3, 9) });
  expect(metricOf(report, id).scale).toBe('1 (Bad) to 2 (Good)');
  expect(readAs(report)).toMatchObject({ Id: 'id', 'Created at': 'submitted', Assignee: 'personal', Replies: 'metadata' });
  expect(JSON.stringify(report)).not.toMatch(/@b\.co|Ann Lee|Max Mo/);
});

test('good alone is read as good', async () => {
  const report = await reportOf([header, ticket(1, 'Good'), ticket(2, 'good')].join('\n'));
  expect(figuresOf(report, report.metrics[0]?.id ?? '')).toMatchObject({ n: 2, csat: 100 });
});
