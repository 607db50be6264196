import type { ValueColumns } from '../analyze/transaction-options.js';
import type { ScoredCustomers } from '../metrics/rfm/score-customers.js';
import { csvCell } from './csv-cell.js';

const HEADER = 'customer,recency,frequency,monetary,r,f,m,rfm,segment,tier';
const VALUES = { alive: 'p_alive', purchases: 'expected_purchases', value: 'purchase_value', clv: 'clv' } as const;

/**
 * Scored customers as CSV, one line each: recency in days, orders, amount, the three scores, segment and tier; with values also the
 * probability to be alive, purchases and their mean amount to be expected, and discounted value. What is not known is blank.
 */
export function customersCsv(scored: ScoredCustomers, values: ValueColumns | null = null): string {
  const { ids, recency, frequency, monetary, r, f, m, segment, tier, segments, tiers } = scored;
  const columns = values === null ? [] : (Object.keys(VALUES) as (keyof typeof VALUES)[]);
  let csv = `${[HEADER, ...columns.map((column) => VALUES[column])].join(',')}\n`;
  for (const [i, id] of ids.entries()) {
    const scores = [r[i], f[i], m[i]];
    const bought = (segment[i] as number) >= 0;
    const named = [segments[segment[i] as number]?.name ?? '', tiers[tier[i] as number]?.name ?? ''];
    const cells = [
      csvCell(id),
      bought ? recency[i] : '',
      frequency[i],
      number(monetary[i] as number),
      ...(bought ? [...scores, scores.join('')] : ['', '', '', '']),
      ...named.map(csvCell),
      ...columns.map((column) => number(values?.[column][i] as number)),
    ];
    csv += `${cells.join(',')}\n`;
  }
  return csv;
}

/** Twelve digits; blank for what is not known. */
const number = (value: number): string => (Number.isNaN(value) ? '' : String(Number(value.toPrecision(12))));
