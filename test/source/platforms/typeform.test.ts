import { expect, test } from 'vitest';
import { claimedBy, figuresOf, leftOut, readAs, reportOf } from './written.js';

/** Written after headers of real exports, not exported. */
const written = `#,How likely are you to recommend us?,What do you like?,Price,Speed,Style,Support,Other,How satisfied are you with {{field:7d95}}?,Do you have a car?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending
a1,10,it\\'s fine and I would use it again,Price,Speed,,,,5,1,completed,2026-03-29 21:20:23,,2026-03-29 21:21:23,n1,,e
a2,9,,Price,,,,colour,4,0,completed,2026-03-29 21:20:23,,2026-03-29 21:21:23,n2,,e
a3,4,,,Speed,,Support,,2,1,completed,2026-03-29 21:20:23,,2026-03-29 21:21:23,n3,,e
a4,1,,,,,Support,,1,1,partial,2026-03-29 21:20:23,2026-03-29 21:21:23,,n4,,
a5,8,,Price,,,Support,,3,0,completed,2026-03-29 21:20:23,,2026-03-29 21:21:23,n5,,e
a6,8,,,,,,shape,3,0,completed,2026-03-29 21:20:23,,2026-03-29 21:21:23,n6,,e
`;

test('is claimed by Typeform alone', () => expect(claimedBy(written)).toEqual(['typeform']));

test.each([
  ['without the network id', (text: string) => text.replace(',Network ID,', ',x,')],
  ['without the number', (text: string) => text.replace('#,', 'x,')],
  [
    'as it was in 2016',
    (text: string) => text.replace('Response Type,', 'x,').replace('Stage Date (UTC),', 'y,').replace(',Tags,Ending', ',z,w'),
  ],
])('%s', (_, change) => expect(claimedBy(change(written))).toEqual(['typeform']));

test('figures of completed responses; boxes whose header is their answer are one question, with the text of other', async () => {
  const report = await reportOf(written);
  expect([report.source.included, leftOut(report)]).toEqual([5, { incomplete: 1 }]);
  expect(figuresOf(report, 'likely-recommend-us')).toMatchObject({ n: 5, nps: 20, promoters: 40, detractors: 20 });
  expect(figuresOf(report, 'satisfied-field-7d95')).toMatchObject({ n: 5, mean: 3.4, csat: 40 });
  expect(figuresOf(report, 'price')).toEqual({
    n: 5,
    'share.Price': 60,
    'share.Speed': 40,
    'share.Style': 0,
    'share.Support': 40,
    'share.Other': 40,
  });
  expect(figuresOf(report, 'car')).toMatchObject({ n: 5, 'share.1': 40, 'share.0': 60 });
  expect(readAs(report)).toMatchObject({ '#': 'id', 'Submit Date (UTC)': 'submitted', 'Network ID': 'personal', Tags: 'metadata' });
});

test('headers that repeat: each run of boxes is a question, and ends with its own other', async () => {
  const report = await reportOf(`#,A,B,Other,C,D,Other,Start Date (UTC),Submit Date (UTC),Network ID
1,A,,,C,,,2016-03-29 21:20:23,2016-03-29 21:21:23,n1
2,A,B,,,D,,2016-03-29 21:20:23,2016-03-29 21:21:23,n2
3,,,red,,,blue,2016-03-29 21:20:23,2016-03-29 21:21:23,n3
4,,B,,C,,,2016-03-29 21:20:23,2016-03-29 21:21:23,n4
`);
  expect(figuresOf(report, 'a')).toEqual({ n: 4, 'share.A': 50, 'share.B': 50, 'share.Other': 25 });
  expect(figuresOf(report, 'c')).toEqual({ n: 4, 'share.C': 50, 'share.D': 25, 'share.Other': 25 });
});
