import { expect, test } from 'vitest';
import { claimedBy, figuresOf, readAs, reportOf } from './written.js';

/** Written after the header of public demo issues, not exported. */
const written = (satisfaction: string): string =>
  `Summary,Issue key,Issue id,Issue Type,Status,Priority,Assignee,Assignee Id,Reporter,Created,Updated,Resolved,Watchers,Watchers,Custom field (Category),Custom field (Category),Custom field (Customer Importance ),${satisfaction},Custom field (Time to first response),Custom field ([CHART] Date of First Response),Comment,Comment
Broken,IT-1,1001,Bug,Done,High,Max Mo,m1,Ann Lee,25/Feb/26 10:17 PM,25/Feb/26 11:17 PM,25/Feb/26 11:17 PM,Ann Lee,Max Mo,x,y,High,5,1:20,2026-02-25 22:38:00.000,25/Feb/26 4:38 PM;a1;text,
Slow,IT-2,1002,Bug,Done,High,Max Mo,m1,Bo Ray,26/Feb/26 10:17 PM,26/Feb/26 11:17 PM,26/Feb/26 11:17 PM,Ann Lee,,x,,High,3,-1:20,2026-02-26 22:56:30.000,25/Feb/26 4:38 PM;a1;text,
Odd,IT-3,1003,Task,Open,Low,Eva Em,e1,Cy Fox,27/Feb/26 10:17 PM,27/Feb/26 11:17 PM,,Ann Lee,,y,,Low,,-0:20,,,
`;

test.each(['Satisfaction rating', 'Custom field (Satisfaction)', 'Custom field (Satisfaction rating)'])('%s', async (satisfaction) => {
  expect(claimedBy(written(satisfaction))).toEqual(['jira']);
  const report = await reportOf(written(satisfaction));
  expect(figuresOf(report, 'service')).toMatchObject({
    n: 3,
    csat: 50,
    'first-response': (21 + 39.5) / 2,
    resolution: 60,
    resolved: expect.closeTo(200 / 3, 9),
    fcr: null,
  });
  expect(readAs(report)).toMatchObject({ 'Issue key': 'id', Created: 'created', Priority: 'priority' });
  expect(JSON.stringify(report)).not.toMatch(/Ann Lee|Max Mo|Cy Fox/);
});

test('headers that repeat are said once', async () => {
  const { diagnostics } = await reportOf(written('Satisfaction'));
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['duplicate-header', 'info']]);
});
