import { expect, test } from 'vitest';
import { claimedBy, readAs, reportOf } from './written.js';

/** Written after the product's source, not exported. */
const written = (
  last: string,
): string => `Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),${last}
2026-01-02 10:00:00,1001,"৳2,999",completed,Ann Lee,new,1× A,1,,2999
2026-01-03 10:00:00,1002,"৳1,999",completed,Bo Ray,returning,"1× A, 2× B",3,,1999
`;

test.each(['Net Sales', 'N. Revenue', 'Net Sales,Attribution'])('with %s', async (last) => {
  expect(claimedBy(written(last))).toEqual(['woocommerce']);
  const report = await reportOf(written(last).replaceAll(/(999)\n/g, last.includes(',') ? '$1,Direct\n' : '$1\n'));
  expect([report.source.included, report.metrics[0]?.figures.find(({ id }) => id === 'revenue')?.value]).toEqual([2, 4998]);
  expect(readAs(report)).toMatchObject({ 'Order #': 'order', Date: 'date', Customer: 'customer' });
});
