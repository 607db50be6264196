import type { ScoredCustomers } from '../metrics/rfm/score-customers.js';
import { csvCell } from './csv-cell.js';

/** Scored customers as CSV, one line each: recency in days, orders, amount, the three scores, segment and tier. */
export function customersCsv(scored: ScoredCustomers): string {
  const { ids, recency, frequency, monetary, r, f, m, segment, tier, segments, tiers } = scored;
  const lines = ['customer,recency,frequency,monetary,r,f,m,rfm,segment,tier'];
  for (const [i, id] of ids.entries()) {
    const scores = [r[i], f[i], m[i]];
    const bought = (segment[i] as number) >= 0;
    const named = [segments[segment[i] as number]?.name ?? '', tiers[tier[i] as number]?.name ?? ''];
    const numbers = [bought ? recency[i] : '', frequency[i], Number((monetary[i] as number).toPrecision(12))];
    lines.push([csvCell(id), ...numbers, ...(bought ? [...scores, scores.join('')] : ['', '', '', '']), ...named.map(csvCell)].join(','));
  }
  return `${lines.join('\n')}\n`;
}
