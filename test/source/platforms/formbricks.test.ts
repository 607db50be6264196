import { expect, test } from 'vitest';
import { layoutOf } from './layout-of.js';
import { claimedBy, figuresOf, leftOut, readAs, reportOf } from './written.js';

/** Written after the headers of the product's own export code, not exported. */
const written = `No.,Response ID,Timestamp,Finished,Survey ID,Formbricks ID (internal),User ID,Notes,Tags,url,userAgent - os,userAgent - device,userAgent - browser,1. How likely are you to recommend us?,2. How do you rate - our - Speed,2. How do you rate - our - Price - monthly,3. What do you like? - best,3. What do you like? - best - Option ID,4. How satisfied are you?,plan,email
1,r1,Tue Jan 02 2024,Yes,s,f1,u1,"a
b",,http://x,Mac,desktop,Chrome,10,Good,Poor,Price; Speed,o1; o2,5,pro,a@b.co
2,r2,Tue Jan 02 2024,No,s,f2,u2,,,http://x,Mac,desktop,Chrome,0,,,,,,pro,b@b.co
3,r3,Tue Jan 02 2024,Yes,s,f3,u3,,,http://x,Mac,desktop,Chrome,9,Excellent,Fair,Price,o1,4,free,c@b.co
4,r4,Tue Jan 02 2024,Yes,s,f4,u4,,,http://x,Mac,desktop,Chrome,3,Fair,Good,Speed,o2,2,free,d@b.co
`;

test('is claimed by Formbricks alone, with notes and without', () => {
  expect(claimedBy(written)).toEqual(['formbricks']);
  expect(claimedBy(written.replace(',Notes,', ',Language,'))).toEqual(['formbricks']);
});

test('the rows of a matrix are what follows the shared text; a lone question may hold a dash', () => {
  const asked = layoutOf(written).columns.slice(13, 18);
  expect(asked.map(({ question, option, group, role }) => [question, option, group, role])).toEqual([
    ['How likely are you to recommend us?', null, null, null],
    ['How do you rate - our', 'Speed', 'q2', null],
    ['How do you rate - our', 'Price - monthly', 'q2', null],
    ['What do you like? - best', null, null, null],
    ['What do you like? - best - Option ID', null, null, 'metadata'],
  ]);
});

test('figures of finished responses', async () => {
  const report = await reportOf(written);
  expect([report.source.included, leftOut(report)]).toEqual([3, { incomplete: 1 }]);
  expect(figuresOf(report, 'likely-recommend-us')).toMatchObject({ n: 3, nps: expect.closeTo(100 / 3, 9) });
  expect(figuresOf(report, 'rate-our.Speed')).toMatchObject({ n: 3, mean: 3 });
  expect(figuresOf(report, 'rate-our.price-monthly')).toMatchObject({ n: 3, mean: 2 });
  expect(figuresOf(report, 'like-best')).toEqual({
    n: 3,
    'share.Price': expect.closeTo(200 / 3, 9),
    'share.Speed': expect.closeTo(200 / 3, 9),
  });
  expect(readAs(report)).toMatchObject({
    'Response ID': 'id',
    Timestamp: 'submitted',
    'User ID': 'personal',
    email: 'personal',
    'No.': 'metadata',
  });
  expect(JSON.stringify(report)).not.toContain('@b.co');
});
