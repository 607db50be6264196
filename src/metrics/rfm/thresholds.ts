import * as z from 'zod';
import { quantile } from '../../inference/quantile.js';
import type { Customers } from '../../statistics/customers.js';
import { mapping } from '../../survey/definition/terms.js';
import type { RfmSettings } from '../../survey/definition/transactions.js';
import { whenAsked } from '../../survey/definition/when-asked.js';

/** What customers are scored by: days since the last purchase, number of orders, sum of amounts. */
export const DIMENSIONS = ['recency', 'frequency', 'monetary'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const cutsSchema = () =>
  mapping({
    scoring: z
      .enum(['quantiles', 'r-rfm', 'own'])
      .describe('quantiles: a value above a cut is beyond it. r-rfm, own: a value that reaches a cut is beyond it'),
    cuts: z
      .array(z.number())
      .min(1)
      .max(9)
      .refine((cuts) => cuts.every((cut, i) => i === 0 || cut >= (cuts[i - 1] as number)), 'in ascending order'),
  });

/** The cuts between scores as they are saved and read again, so that later customers are scored alike. */
export const thresholdsSchema = whenAsked(() =>
  mapping({
    schema: z.literal('csat-thresholds/1'),
    bins: z.int().min(2).max(10).describe('How many scores there are'),
    recency: cutsSchema().describe('Days since the last purchase; beyond each cut the score is one lower'),
    frequency: cutsSchema().describe('Orders; beyond each cut the score is one higher'),
    monetary: cutsSchema().describe('Amounts; beyond each cut the score is one higher'),
  }).superRefine((thresholds, context) => {
    for (const dimension of DIMENSIONS) {
      const wanted = thresholds.bins - 1;
      if (thresholds[dimension].cuts.length === wanted) continue;
      context.addIssue({ code: 'custom', path: [dimension, 'cuts'], message: `${wanted} cuts for ${thresholds.bins} bins` });
    }
  }),
);

export type Cuts = z.infer<ReturnType<typeof cutsSchema>>;
export type Thresholds = z.infer<ReturnType<typeof thresholdsSchema>>;

/**
 * The cuts between the scores of those who have a purchase: one's own where the settings have them, else the quantiles at 1/bins, 2/bins …
 * (type 7), to which `r-rfm` adds 1 as R package rfm does (Hebbali, rfm 0.3.0). `asOf` is the reference day of recency, in days since
 * 1970-01-01. Null when nobody has a purchase.
 */
export function thresholdsOf(customers: Customers, settings: RfmSettings, asOf: number): Thresholds | null {
  const buyers = customers.orders.reduce((n, orders) => (orders > 0 ? n + 1 : n), 0);
  if (buyers === 0) return null;
  const cutsOf = (dimension: Dimension): Cuts => {
    const own = settings.thresholds?.[dimension];
    if (own !== undefined) return { scoring: 'own', cuts: own };
    const sorted = valuesOfBuyers(customers, dimension, asOf, buyers).sort();
    const shift = settings.scoring === 'r-rfm' ? 1 : 0;
    const cuts = Array.from({ length: settings.bins - 1 }, (_, i) => quantile(sorted, (i + 1) / settings.bins) + shift);
    return { scoring: settings.scoring, cuts };
  };
  return {
    schema: 'csat-thresholds/1',
    bins: settings.bins,
    recency: cutsOf('recency'),
    frequency: cutsOf('frequency'),
    monetary: cutsOf('monetary'),
  };
}

/** How many of the cuts a value is beyond: 0 to their number. */
export function cutsBeyond(value: number, { scoring, cuts }: Cuts): number {
  let beyond = 0;
  for (const cut of cuts) if (scoring === 'quantiles' ? value > cut : value >= cut) beyond++;
  return beyond;
}

function valuesOfBuyers({ last, orders, amount }: Customers, dimension: Dimension, asOf: number, buyers: number): Float64Array {
  const values = new Float64Array(buyers);
  let at = 0;
  for (let i = 0; i < orders.length; i++) {
    const frequency = orders[i] as number;
    if (frequency === 0) continue;
    values[at++] = dimension === 'recency' ? asOf - (last[i] as number) : dimension === 'frequency' ? frequency : (amount[i] as number);
  }
  return values;
}
