import { expect, test } from 'vitest';
import { loadAnyDefinition } from '../../../src/survey/load.js';
import { claimedBy, figuresOf, readAs, reportOf } from './written.js';

/** Written after the header in public code, not exported. */
const header =
  'Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes,First resolution time in minutes within business hours,Full resolution time in minutes,Full resolution time in minutes within business hours,Agent wait time in minutes,Agent wait time in minutes within business hours,Requester wait time in minutes,Requester wait time in minutes within business hours,On hold time in minutes,On hold time in minutes within business hours,Ticket Category [list],Status [list]';
const ticket = (i: number, score: string): string =>
  `1,10${i},Ann Lee,${i},,a${i}@b.co,b.co,Ann Lee,Max Mo,Support,Help,t1,Solved,High,Mail,Question,2026-01-02 10:00,2026-01-02 11:00,2026-01-02 10:01,Org,,2026-01-02 10:01,2026-01-02 11:00,${i}.0,${score},1,1,0,${i},5,5,60,60,60,60,1,1,2,2,0,0,Bill,Done`;
const written = [header, ...['Good', 'Bad', 'Offered', 'Good', 'Not Offered'].map((score, i) => ticket(i, score))].join('\n');

test('is claimed by Zendesk alone', () => expect(claimedBy(written)).toEqual(['zendesk']));

test('tickets: satisfaction is good of good and bad, and what was offered is no answer', async () => {
  const report = await reportOf(written);
  expect([report.survey.kind, report.metrics.map(({ id }) => id)]).toEqual(['tickets', ['service']]);
  expect(figuresOf(report, 'service')).toMatchObject({
    n: 5,
    csat: expect.closeTo(200 / 3, 9),
    'first-response': 5,
    'first-response-median': 5,
    resolution: 60,
    fcr: 20,
    resolved: 100,
    reopened: 0,
  });
  expect(report.quality.find(({ question }) => question === 'satisfaction')).toMatchObject({ valid: 3, missing: 2, invalid: 0 });
  expect(readAs(report)).toMatchObject({ Id: 'id', 'Created at': 'created', 'First reply time in minutes': 'first-response-minutes' });
  expect(JSON.stringify(report)).not.toMatch(/@b\.co|Ann Lee|Max Mo/);
  expect(report.diagnostics).toEqual([]);
});

test('a calendar takes the minutes within business hours', async () => {
  const inHours = written.replaceAll(',5,5,60,60', ',5,3,60,45');
  const definition = 'id: z\nkind: tickets\ncalendar: {days: [mon, tue, wed, thu, fri], from: "10:30", to: "18:00"}\n';
  const report = await reportOf(inHours, { loaded: loadAnyDefinition(definition, 'z.yaml') });
  expect(figuresOf(report, 'service')).toMatchObject({ 'first-response': 3, resolution: 30 });
});

test('good alone is read as good', async () => {
  const report = await reportOf([header, ticket(1, 'Good'), ticket(2, 'good')].join('\n'));
  expect(figuresOf(report, 'service')).toMatchObject({ n: 2, csat: 100 });
});
