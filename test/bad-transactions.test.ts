import { describe, expect, it } from 'vitest';
import type { Report } from '../src/report/report.js';
import { type Ran, runCli } from './support/run-cli.js';
import { workspace } from './support/workspace.js';

const files = workspace();
let written = 0;

/** Analyses rows in a file of its own, and gives what was said with FILE in place of its name. */
async function analysed(rows: readonly string[], args: readonly string[] = [], definition?: string): Promise<Ran> {
  written++;
  const path = files.write(`orders-${written}.csv`, `${rows.join('\n')}\n`);
  const yaml =
    definition === undefined ? [] : ['-s', files.write(`orders-${written}.yaml`, `id: orders\nkind: transactions\n${definition}\n`)];
  const ran = await runCli(['analyze', path, ...yaml, ...args]);
  return { ...ran, err: ran.err.replaceAll(path, 'FILE') };
}
const reportOf = async (
  rows: readonly string[],
  args: readonly string[] = [],
  definition?: string,
): Promise<{ exit: number; err: string; report: Report }> => {
  const { exit, err, out } = await analysed(rows, [...args, '-f', 'json'], definition);
  return { exit, err, report: JSON.parse(out) };
};
const figuresOf = ({ metrics: [rfm] }: Report): Record<string, number | null> =>
  Object.fromEntries((rfm?.figures ?? []).map(({ id, value }) => [id, value]));
const leftOut = ({ source }: Report): Record<string, number> =>
  Object.fromEntries(source.excluded.map(({ reason, count }) => [reason, count]));

const HEADER = 'customer_id,order_date,amount';
/** Twelve customers, each with two orders, so that scores are spread. */
const SOUND = [HEADER, ...Array.from({ length: 24 }, (_, i) => `c${i % 12},2026-0${1 + (i % 6)}-1${i % 9},${10 + i}`)];

describe('amounts', () => {
  it('with currency signs, codes and thousands separators are read', async () => {
    const { exit, err, report } = await reportOf([
      HEADER,
      'a,2026-01-05,"$1,234.50"',
      'b,2026-01-06,$5',
      'a,2026-02-05,-$4.50',
      'c,2026-03-01,($10.00)',
      'c,2026-03-02,$1',
    ]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(figuresOf(report)).toMatchObject({ customers: 3, orders: 3, revenue: 1226 });
  });

  it('in two currencies are refused, unless one is chosen: then the others are counted', async () => {
    const rows = [HEADER, 'a,2026-01-05,$10', 'b,2026-01-06,€7', 'a,2026-01-07,$5'];
    expect(await analysed(rows)).toEqual({
      exit: 3,
      out: '',
      err: 'FILE  several-currencies  column "amount" has amounts in 2 currencies: $, €\n    say which counts, as transactions: {currency: $}; the others are then left out and counted\n',
    });
    const { exit, report } = await reportOf(rows, [], 'transactions: {currency: $}');
    expect(exit).toBe(0);
    expect(figuresOf(report)).toMatchObject({ revenue: 15 });
    expect(leftOut(report)).toEqual({ 'other-currency': 1 });
  });

  it('in two currencies of a column of their own are refused as well', async () => {
    const rows = [`${HEADER},currency`, 'a,2026-01-05,10,USD', 'b,2026-01-06,7,EUR'];
    expect((await analysed(rows)).err).toContain('several-currencies  column "currency" has amounts in 2 currencies: EUR, USD\n');
    expect(figuresOf((await reportOf(rows, [], 'transactions: {currency: EUR}')).report)).toMatchObject({ customers: 1, revenue: 7 });
  });

  it('with a decimal comma are read, and both marks in one column are refused', async () => {
    const rows = ['customer_id;order_date;amount', 'a;2026-01-05;1.234,50', 'b;2026-01-06;7,25'];
    expect(figuresOf((await reportOf(rows)).report)).toMatchObject({ revenue: 1241.75 });
    const { exit, err } = await analysed([...rows, 'c;2026-01-07;3.50']);
    expect(exit).toBe(3);
    expect(err).toMatch(
      /^FILE row 4 {2}mixed-decimal-marks {2}column "amount" has a comma as its decimal mark in row 2, and "amount" a point in row 4\n/,
    );
  });

  it('that cannot be read are counted: a few are a warning, many an error with the report all the same', async () => {
    const few = await reportOf([...SOUND, ...SOUND.slice(1), ...SOUND.slice(1), 'z,2026-01-05,much']);
    expect(few.exit).toBe(0);
    expect(few.err).toContain(
      'warning  unreadable-cells  column "amount": 1 of 73 cells are no date or amount as the column has them: "much" first',
    );
    expect(few.report.quality.find(({ question }) => question === 'amount')).toMatchObject({
      valid: 72,
      invalid: 1,
      examples: [{ value: 'much', count: 1, firstRow: 74 }],
    });
    const many = await reportOf([...SOUND, 'z,2026-01-05,much', 'y,2026-01-05,more']);
    expect(many.exit).toBe(3);
    expect(leftOut(many.report)).toEqual({ 'no-amount': 2 });
    expect((await reportOf([...SOUND, 'z,2026-01-05,much', 'y,2026-01-05,more'], ['--allow-invalid'])).exit).toBe(0);
  });

  it('that are all equal share a score, which is said', async () => {
    const { exit, report } = await reportOf([HEADER, ...Array.from({ length: 10 }, (_, i) => `c${i},2026-01-${10 + i},5`)]);
    expect(exit).toBe(0);
    expect(report.metrics[0]?.sections.find(({ id }) => id === 'few-scores')).toMatchObject({
      text: expect.stringContaining('frequency 1, amount 1'),
    });
  });
});

describe('dates', () => {
  it('in two orders are refused, with a row of each; the order that is said counts, and the others are counted', async () => {
    const rows = [HEADER, ...Array.from({ length: 60 }, (_, i) => `c${i % 7},${13 + (i % 9)}/01/2026,${i + 1}`), 'z,01/25/2026,3'];
    const { exit, out, err } = await analysed(rows);
    expect({ exit, out }).toEqual({ exit: 3, out: '' });
    expect(err).toBe(
      'FILE row 62  mixed-date-orders  column "order_date" has dates in two orders: day first in row 2, month first in row 62\n    if one order is meant, say which: transactions: {date-order: dmy}; dates that do not fit it are then left out and counted\n',
    );
    const chosen = await reportOf(rows, [], 'transactions: {date-order: dmy}');
    expect(chosen.exit).toBe(0);
    expect(leftOut(chosen.report)).toEqual({ 'no-date': 1 });
  });

  it('that do not show their order are read month first, with a warning', async () => {
    const { exit, err, report } = await reportOf([HEADER, 'a,3/4/2026,5', 'b,5/6/2026,6']);
    expect(exit).toBe(0);
    expect(err).toContain(
      'warning  open-date-order  column "order_date" does not show whether day or month comes first; dates are read month first\n    say which: transactions: {date-order: dmy}\n',
    );
    expect(report.settings.asOf).toBe('2026-05-07');
  });

  it('after --as-of are left out and counted', async () => {
    const { exit, report } = await reportOf(SOUND, ['--as-of', '2026-03-31']);
    expect(exit).toBe(0);
    expect(leftOut(report)).toEqual({ later: 12 });
    expect(report.settings.asOf).toBe('2026-03-31');
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'later-rows', severity: 'info', message: '12 rows are after 2026-03-31 and left out' }),
    );
  });

  it('all after --as-of leave nothing', async () => {
    expect(await analysed(SOUND, ['--as-of', '2020-01-01'])).toMatchObject({
      exit: 3,
      err: expect.stringContaining('no-purchases  no row is a purchase: 24 later\n'),
    });
  });

  it('as serial numbers of a spreadsheet are read', async () => {
    const { exit, report } = await reportOf([HEADER, 'a,46023,5', 'b,46053.75,6', 'a,46054,7']);
    expect(exit).toBe(0);
    expect(report.settings.asOf).toBe('2026-02-02');
  });

  it.each(['2026-02-30', '30.09.2026', 'soon'])('--as-of %s is no day', async (day) => {
    expect(await analysed(SOUND, ['--as-of', day])).toEqual({
      exit: 2,
      out: '',
      err: `invalid-day  --as-of ${day}: no day\n    write it as 2026-09-30\n`,
    });
  });
});

describe('customers', () => {
  it('may be one', async () => {
    const { exit, report } = await reportOf([HEADER, 'a,2026-01-05,10', 'a,2026-02-05,20']);
    expect(exit).toBe(0);
    expect(figuresOf(report)).toMatchObject({ customers: 1, orders: 2, revenue: 30, 'repeat-purchase-rate': 100 });
  });

  it('are the same with and without the .0 of a spreadsheet when they are looked up', async () => {
    const orders = files.write('ids.csv', `${HEADER}\n17850.0,2026-01-05,10\n13047.0,2026-01-06,20\n`);
    const responses = files.write('ids-answers.csv', 'customer,recommend\n17850,9\n13047,3\n');
    const { exit, out } = await runCli(['analyze', responses, '--transactions', orders, '--key', 'customer', '-f', 'json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out).joined).toMatchObject({ responses: 2, matched: 2 });
  });

  it('with refunds only are no customers, and a file of nothing else is refused', async () => {
    expect(await analysed([HEADER, 'a,2026-01-05,-10', 'b,2026-01-06,-20'])).toEqual({
      exit: 3,
      out: '',
      err: 'FILE  no-purchases  no row is a purchase\n    there are only refunds\n',
    });
  });

  it('that no row names leave nothing', async () => {
    const { exit, err } = await analysed([`${HEADER},order_id`, ',2026-01-05,10,1', ',2026-01-06,20,2']);
    expect(exit).toBe(3);
    expect(err).toContain(
      'no-purchases  no row is a purchase: 2 no-customer\n    look at the columns that are taken for customer, date and amount\n',
    );
  });
});

describe('roles', () => {
  it('that no column has are all told, with the place in the definition', async () => {
    const { exit, err } = await analysed(['a,b,c', '1,2,3'], [], 'transactions: {customer: a}');
    expect(exit).toBe(2);
    expect(err.match(/no-such-role.*/g)).toEqual([
      'no-such-role  no column of the file is the date of the purchase',
      'no-such-role  no column of the file is the amount, or quantity and price',
    ]);
    expect(err).toContain('name it in the definition: transactions: {date: …}');
  });
});

describe('exports', () => {
  const SHOPIFY = 'Name,Email,Financial Status,Created at,Total,Lineitem quantity,Refunded Amount,Cancelled at,Currency';

  it('of Shopify: lines of an order go on with it, refunds are taken off, voided and cancelled orders do not count', async () => {
    const { exit, report } = await reportOf([
      SHOPIFY,
      '#1001,a@x.co,paid,2026-01-05 10:00:00 +0100,50.00,1,0.00,,EUR',
      '#1001,,,,,2,,,',
      '#1002,b@x.co,partially_refunded,2026-01-06 10:00:00 +0100,80.00,1,30.00,,EUR',
      '#1003,a@x.co,voided,2026-01-07 10:00:00 +0100,20.00,1,0.00,,EUR',
      '#1003,,,,,1,,,',
      '#1004,b@x.co,paid,2026-01-08 10:00:00 +0100,70.00,1,0.00,2026-01-09,EUR',
      '#1005,,paid,2026-01-09 10:00:00 +0100,10.00,1,0.00,,EUR',
    ]);
    expect(exit).toBe(0);
    expect(report.source.platform).toBe('shopify');
    expect(figuresOf(report)).toMatchObject({ customers: 2, orders: 2, revenue: 100 });
    expect(leftOut(report)).toEqual({ cancelled: 2, 'no-customer': 1 });
    expect(report.source.included).toBe(4);
  });

  it('of WooCommerce: formatted revenue with the sign of the taka', async () => {
    const { exit, report } = await reportOf([
      'Date,Order #,N. Revenue (formatted),Status,Customer,Product(s)',
      '2026-01-05 10:00:00,11,"৳ 1,250.00",completed,Rahim,"1× A, 2× B"',
      '2026-01-06 10:00:00,12,৳ 750.50,cancelled,Karim,1× A',
      '2026-01-07 10:00:00,13,৳ 99.50,completed,Karim,1× A',
    ]);
    expect(exit).toBe(0);
    expect(figuresOf(report)).toMatchObject({ customers: 2, revenue: 1349.5 });
    expect(leftOut(report)).toEqual({ cancelled: 1 });
  });

  it.each([
    ['the first edition', 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'],
    ['the second edition', 'Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country'],
  ])('of UCI Online Retail, %s: cancellations are taken off, rows without customer counted', async (_, header) => {
    const { exit, report } = await reportOf([
      header,
      '536365,85123A,"LANTERN, WHITE",6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom',
      '536365,71053,LANTERN,2,2010-12-01 08:26:00,3.00,17850.0,United Kingdom',
      'C536379,D,Discount,-1,2010-12-01 09:41:00,5.30,17850.0,United Kingdom',
      '536370,22728,CLOCK,4,2010-12-02 08:45:00,3.75,12583.0,France',
      '536414,22139,,56,2010-12-02 11:52:00,0.0,,United Kingdom',
      '536589,21777,,-10,2010-12-02 16:50:00,0.0,,United Kingdom',
    ]);
    expect(exit).toBe(0);
    expect(report.source.platform).toBe('uci-retail');
    expect(figuresOf(report)).toMatchObject({ customers: 2, orders: 2, revenue: 31 });
    expect(leftOut(report)).toEqual({ 'no-customer': 2 });
    expect(report.metrics[0]?.sections.find(({ id }) => id === 'refunds')).toMatchObject({
      text: '1 refund of 5.3 in all is taken off the amounts',
    });
  });
});

describe('options without use', () => {
  it.each([
    [
      ['--by', 'customer_id', '--weight', 'amount', '--include', 'preview'],
      [
        '--by customer_id has no use with transactions',
        '--weight amount has no use with transactions',
        '--include preview has no use with transactions',
      ],
    ],
    [['--previous-as-of', '2026-02-01', '--as-of', 'x'], ['--as-of x: no day']],
  ])('%j', async (args, lines) => {
    const { exit, out, err } = await analysed(SOUND, args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err.match(/^[a-z-]+ {2}.*/gm)?.map((line) => line.split('  ')[1])).toEqual(lines);
  });

  it('of transactions are refused with responses', async () => {
    const args = ['--as-of', '2026-01-01', '--previous-as-of', '2025-01-01', '--customers', files.path('c.csv')];
    const { exit, err } = await runCli(['analyze', 'samples/broadband.csv', '-s', 'surveys/broadband.yaml', ...args]);
    expect(exit).toBe(2);
    expect(err.match(/useless-option.*/g)).toEqual([
      'useless-option  --as-of 2026-01-01 has no use with responses',
      'useless-option  --customers or --save-thresholds has no use with responses',
      'useless-option  --previous or --previous-as-of has no use with responses',
    ]);
    expect(files.read('c.csv')).toBeNull();
  });
});
