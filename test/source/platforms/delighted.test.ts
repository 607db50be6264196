import { expect, test } from 'vitest';
import { claimedBy, figuresOf, metricOf, readAs, reportOf } from './written.js';

/** Written after the fields of the product's programming interface, not exported: no export was seen. */
const written = (type: string, scores: string[]): string =>
  `ID,Email,Name,Phone Number,Score,Comment,Survey type,Permalink,Created at,Person ID,Tags,Delighted Source,Delighted Device Type,Plan
${scores.map((score, i) => `${i},p${i}@b.co,Person ${i},,${score},words,${type},https://x/${i},160945920${i},1${i},,Email,mobile,${i % 2 ? 'pro' : 'free'}`).join('\n')}
`;

test('is claimed by Delighted alone, by any of its own columns', () => {
  expect(claimedBy(written('nps', ['10']))).toEqual(['delighted']);
  expect(claimedBy('Score,Comment,Delighted Browser\n1,x,y\n')).toEqual(['delighted']);
  expect(claimedBy('Score,Comment,Browser\n1,x,y\n')).toEqual([]);
});

test('scores from 0 to 10 are an NPS', async () => {
  const report = await reportOf(written('nps', ['10', '0', '9', '7']));
  expect(figuresOf(report, 'Score')).toMatchObject({ n: 4, nps: 25, mean: 6.5 });
  expect(readAs(report)).toMatchObject({
    ID: 'id',
    Comment: 'comment',
    'Delighted Source': 'metadata',
    Plan: 'segment:Plan',
    Email: 'personal',
  });
  expect(JSON.stringify(report)).not.toMatch(/@b\.co|Person \d/);
});

test('five points are satisfaction, seven could be anything', async () => {
  const five = await reportOf(written('csat', ['5', '4', '1', '3']));
  expect([metricOf(five, 'Score').metric, figuresOf(five, 'Score')]).toEqual(['csat', expect.objectContaining({ n: 4, csat: 50 })]);
  const seven = await reportOf(written('ces', ['7', '6', '1', '3', '2', '4', '5']));
  expect(metricOf(seven, 'Score').metric).toBe('rating');
});
