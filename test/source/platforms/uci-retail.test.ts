import { expect, test } from 'vitest';
import { claimedBy, readAs, reportOf } from './written.js';

/** Written after the public data set, not exported. */
const written = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,"HOLDER, WHITE",6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
C536379,D,Discount,-1,2010-12-01 09:41:00,27.50,14527.0,United Kingdom
536370,22728,CLOCK,24,2010-12-01 08:45:00,3.75,,France
`;

test('orders: no question, and the customer is personal', async () => {
  expect(claimedBy(written)).toEqual(['uci-retail']);
  const report = await reportOf(written);
  expect([report.source.included, report.metrics]).toEqual([3, []]);
  expect(readAs(report)).toMatchObject({ InvoiceDate: 'submitted', CustomerID: 'personal', Quantity: 'metadata' });
});
