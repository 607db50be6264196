import { expect, test } from 'vitest';
import { claimedBy, readAs, reportOf } from './written.js';

/** Written after the header of a real export, shortened, not exported: a line per item, the order on its first line only. */
const written = `Name,Email,Financial Status,Paid at,Accepts Marketing,Currency,Subtotal,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing Street,Billing Zip,Shipping Name,Shipping Phone,Notes,Cancelled at,Refunded Amount,Vendor,Id,Tax 1 Name,Tax 1 Value,Phone
#1001,a@b.co,paid,2026-05-10 14:18:22 -0700,yes,USD,30,2,37,2026-05-10 14:18:22 -0700,1,Shirt,10,Ann Lee,St 1,'98122,Ann Lee,555,,,0,V,5001,Tax,2,555
#1001,a@b.co,,,,,,,,,2,Cap,10,,,,,,,,,V,,,,
#1002,b@b.co,paid,2026-05-10 15:18:22 -0700,no,USD,10,1,16,2026-05-10 15:18:22 -0700,1,Cap,10,Bo Ray,St 2,'98123,Bo Ray,556,,,0,V,5002,Tax,1,556
`;

test('is claimed by Shopify alone', () => expect(claimedBy(written)).toEqual(['shopify']));

test('is a file of orders: lines go to their order, and nothing of the customer is told', async () => {
  const report = await reportOf(written);
  const figures = report.metrics.flatMap((metric) => metric.figures.map(({ id, value }) => [id, value]));
  expect([report.source.platform, report.survey.kind, report.source.included]).toEqual(['shopify', 'transactions', 3]);
  expect(Object.fromEntries(figures)).toMatchObject({ customers: 2, orders: 2, revenue: 53 });
  expect(readAs(report)).toMatchObject({
    Email: 'customer',
    'Created at': 'date',
    Name: 'order',
    Total: 'amount',
    'Refunded Amount': 'refunded',
  });
  expect(JSON.stringify(report)).not.toMatch(/@b\.co|Ann Lee/);
});
