import { readFileSync } from 'node:fs';
import { type ScoredCustomers, scoreCustomers } from '../../src/metrics/rfm/score-customers.js';
import { rfm } from '../../src/metrics/rfm.js';
import { parseDay } from '../../src/statistics/timestamp.js';
import { customersOf } from '../support/customers-of.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';
import { type Found, holdToOracle } from '../support/oracle.js';

/** The table in the help page of rfm_segment(), R package rfm 0.3.0. */
const DOCUMENTED = [
  { name: 'Champions', r: 5, f: 5, m: 5 },
  { name: 'Potential Loyalist', r: '3..5', f: '3..5', m: '2..5' },
  { name: 'Loyal Customers', r: '2..4', f: '2..4', m: '2..4' },
  { name: 'Promising', r: '3..4', f: '1..3', m: '3..5' },
  { name: 'New Customers', r: '4..5', f: '1..3', m: '1..5' },
  { name: "Can't Lose Them", r: '1..2', f: '3..4', m: '4..5' },
  { name: 'At Risk', r: '1..2', f: '2..5', m: '4..5' },
  { name: 'Need Attention', r: '1..3', f: '3..5', m: '3..5' },
  { name: 'About To Sleep', r: '2..3', f: '1..3', m: '1..4' },
  { name: 'Lost', r: 1, f: '1..5', m: '1..5' },
];

/** The demonstration orders of R package rfm 0.3.0 to 2006-12-31, in its bins and with both of its maps (R 4.2.2). */
holdToOracle(
  'oracles/rfm_orders.json',
  'data/rfm_orders/data.csv',
  async (path) => {
    const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
    const customers = customersOf(
      lines.map((line) => {
        const [customer = '', date = '', amount = ''] = line.split(',');
        return { customer: customer.slice(1, -1), day: parseDay(date, 'ymd') as number, amount: Number(amount) };
      }),
    );
    const asOf = parseDay('2006-12-31', 'ymd') as number;
    const resultOf = (segments: unknown) => {
      const options = rfm.options.parse({ scoring: 'r-rfm', segments });
      return { options, result: rfm.compute({ customers }, options, { ...bareSurvey, asOf }) };
    };
    const { options, result } = resultOf('rfm-10');
    const rowsOf = (sections: typeof result.sections, id: string) => {
      const table = sections.find((section) => section.id === id);
      if (table?.kind !== 'table') throw new RangeError(`no table ${id}`);
      return table.rows;
    };
    const segments = (name: string, of: typeof result): Found =>
      Object.assign(
        {},
        ...rowsOf(of.sections, 'segments').map((row) => ({
          [`${name}[${row.segment}].customers`]: row.customers,
          [`${name}[${row.segment}].orders`]: row.orders,
          [`${name}[${row.segment}].revenue`]: row.revenue,
          [`${name}[${row.segment}].aov`]: Number(row.revenue) / Number(row.orders),
        })),
      );
    const scores = rowsOf(result.sections, 'scores').flatMap(({ score, recency, frequency, monetary }) => [
      [`recency_score.${score}`, recency],
      [`frequency_score.${score}`, frequency],
      [`monetary_score.${score}`, monetary],
    ]);
    const cells = rowsOf(result.sections, 'cells').map(({ cell, customers }) => [
      `rfm_score.${String(cell).replaceAll('-', '')}`,
      customers,
    ]);
    return {
      n_customers: figureOf(result, 'customers').value,
      orders: figureOf(result, 'orders').value,
      revenue: figureOf(result, 'revenue').value,
      ...thresholdsFound(rowsOf(result.sections, 'thresholds')),
      ...Object.fromEntries([...scores, ...cells]),
      ...segments('segments_tests', result),
      ...segments('segments_doc', resultOf(DOCUMENTED).result),
      ...headFound(scoreCustomers(customers, options, asOf)),
    };
  },
  [],
);

/** R lists recency from the most recent on, which is score 5 first. */
const thresholdsFound = (rows: readonly Readonly<Record<string, unknown>>[]): Found =>
  Object.assign(
    {},
    ...rows.map((row, i) => ({
      [`thresholds[${rows.length - 1 - i}].recency_lower`]: row.recencyLower,
      [`thresholds[${rows.length - 1 - i}].recency_upper`]: row.recencyUpper,
      [`thresholds[${i}].frequency_lower`]: row.frequencyLower,
      [`thresholds[${i}].frequency_upper`]: row.frequencyUpper,
      [`thresholds[${i}].monetary_lower`]: row.monetaryLower,
      [`thresholds[${i}].monetary_upper`]: row.monetaryUpper,
    })),
  );

const headFound = ({ ids, recency, frequency, monetary, r, f, m }: ScoredCustomers): Found =>
  Object.assign(
    {},
    ...ids.slice(0, 10).map((id, i) => ({
      [`head[${id}].recency_days`]: recency[i],
      [`head[${id}].transaction_count`]: frequency[i],
      [`head[${id}].amount`]: monetary[i],
      [`head[${id}].recency_score`]: r[i],
      [`head[${id}].frequency_score`]: f[i],
      [`head[${id}].monetary_score`]: m[i],
      [`head[${id}].rfm_score`]: Number(`${r[i]}${f[i]}${m[i]}`),
    })),
  );
