import type { Codebook } from '../survey/codebook.js';
import type { Counts } from './counts.js';
import { customerKey } from './customer-key.js';

/** What customers spent, by the answer they gave. A customer who answered several times counts once, by the lowest answer. */
export interface Spending {
  /** One per point of the scale, ascending; mirrored where low is good. */
  classes: { point: number; customers: number; revenue: number }[];
  /** Different customers who gave a valid answer and are not among the transactions, or whose responses name nobody. */
  unknown: number;
  /** What all customers of the transactions spent, whether they answered or not, and how many they are. */
  revenue: number;
  customers: number;
}

/** Lays a table of answer and customer along a scale, with what each customer spent by `customerKey`. */
export function spendingOf(counts: Counts, book: Codebook, reverse: boolean, revenue: ReadonlyMap<string, number>): Spending {
  const ends = (book.points[0] ?? 0) + (book.points.at(-1) ?? 0);
  const lowest = new Map<string, number>();
  let unnamed = 0;
  for (const { keys, n } of counts.cells) {
    const [answer = null, customer = null] = keys;
    const reading = book.read(answer);
    if (reading.kind !== 'valid') continue;
    const point = reverse ? ends - reading.point : reading.point;
    if (customer === null) unnamed += n;
    else {
      const key = customerKey(customer);
      lowest.set(key, Math.min(point, lowest.get(key) ?? point));
    }
  }
  const classes = new Map(book.points.map((point) => [point, { point, customers: 0, revenue: 0 }]));
  let unknown = unnamed;
  for (const [key, point] of lowest) {
    const spent = revenue.get(key);
    const found = classes.get(point);
    if (spent === undefined || found === undefined) unknown++;
    else {
      found.customers++;
      found.revenue += spent;
    }
  }
  let total = 0;
  for (const spent of revenue.values()) total += spent;
  return { classes: [...classes.values()], unknown, revenue: total, customers: revenue.size };
}
