import { expect, test } from 'vitest';
import { claimedBy, readAs, reportOf } from './written.js';

/** Written after the public data set, not exported. */
const written = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,"HOLDER, WHITE",6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
C536379,D,Discount,-1,2010-12-01 09:41:00,27.50,14527.0,United Kingdom
536370,22728,CLOCK,24,2010-12-01 08:45:00,3.75,,France
`;

test('is a file of orders: the cancellation is netted, the line without a customer left out', async () => {
  expect(claimedBy(written)).toEqual(['uci-retail']);
  const report = await reportOf(written);
  expect([report.source.included, report.source.excluded.map(({ reason, count }) => [reason, count])]).toEqual([2, [['no-customer', 1]]]);
  expect(report.metrics[0]?.figures.find(({ id }) => id === 'revenue')?.value).toBeCloseTo(6 * 2.55, 9);
  expect(readAs(report)).toMatchObject({ InvoiceDate: 'date', CustomerID: 'customer', Quantity: 'quantity', UnitPrice: 'price' });
});
