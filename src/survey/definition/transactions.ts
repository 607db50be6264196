import * as z from 'zod';
import { targetsSchema } from './targets.js';
import { columnSchema, daySchema, idSchema, mapping, storedSchema, textSchema } from './terms.js';
import { whenAsked } from './when-asked.js';

const rolesSchema = whenAsked(() =>
  mapping({
    customer: columnSchema.optional().describe('Column that names the customer'),
    date: columnSchema.optional().describe('Column with the day of the purchase'),
    'date-order': z
      .enum(['ymd', 'dmy', 'mdy'])
      .optional()
      .describe('Order of day and month in dates such as 3/4/2026. Left out: found from the dates'),
    amount: columnSchema.optional().describe('Column with the amount; less than nothing is a refund'),
    quantity: columnSchema.optional().describe('Column with the quantity, times price in place of an amount'),
    price: columnSchema.optional().describe('Column with the price of one'),
    refunded: columnSchema.optional().describe('Column with what was given back of an order'),
    decimal: z.enum(['.', ',']).optional().describe('Decimal mark of amounts. Left out: found from the amounts'),
    currency: z
      .string()
      .optional()
      .describe('The currency that counts, as its column or the amounts have it. Left out: there must be one only'),
    'currency-column': columnSchema.optional().describe('Column with the currency'),
    order: columnSchema.optional().describe('Column with the order id; rows that share it are one order. Left out: every row is an order'),
    status: columnSchema.optional().describe('Column with the status of the order'),
    cancelled: z.array(storedSchema).optional().describe('Statuses of orders that do not count, as [cancelled, voided]'),
    refunds: z.array(storedSchema).optional().describe('Statuses of rows that give money back, as [refunded]'),
  }),
);

const scoreRange = whenAsked(() =>
  z
    .union(
      [
        z.int(),
        z.string().regex(/^\d+(\.\.\d+)?$/),
        z.strictObject({ low: z.int().describe('Lowest score'), high: z.int().describe('Highest score') }),
      ],
      {
        error: 'a score such as 4, or a range such as 4..5',
      },
    )
    .transform((value) => {
      if (typeof value === 'object') return value;
      const [low, high] = String(value).split('..').map(Number);
      return { low: low as number, high: high ?? (low as number) };
    })
    .refine(({ low, high }) => low >= 1 && high >= low && high <= 10, 'a score or range of scores from 1 up, such as 4..5'),
);

const segmentSchema = whenAsked(() =>
  mapping({
    name: z.string().min(1, 'a name').describe('What the segment is called'),
    title: textSchema.optional().describe('The segment in words. Left out: its name'),
    r: scoreRange().optional().describe('Recency scores of its customers. Left out: any'),
    f: scoreRange().optional().describe('Frequency scores. Left out: any'),
    m: scoreRange().optional().describe('Monetary scores. Left out: any'),
  }),
);

const cuts = (what: string) => z.array(z.number()).min(1).max(9).optional().describe(what);

const weight = (of: string) => z.number().min(0).default(1).describe(`Weight of the score of ${of}`);
const percent = z.number().min(0).max(100);

/** How customers are scored, segmented and put into tiers. */
export const rfmSchema = whenAsked(() =>
  mapping({
    scoring: z
      .enum(['quantiles', 'r-rfm'])
      .default('quantiles')
      .describe('quantiles: equal values share a score. r-rfm: the bins of R package rfm'),
    bins: z.int().min(2).max(10).default(5).describe('How many scores there are'),
    thresholds: mapping({
      recency: cuts('Days at which a lower score begins, ascending'),
      frequency: cuts('Orders at which the next score begins, ascending'),
      monetary: cuts('Amounts at which the next score begins, ascending'),
    })
      .optional()
      .describe('Cuts of your own in place of quantiles'),
    segments: z
      .union([z.enum(['rf-grid', 'rfm-10', 'rfm-11']), z.array(segmentSchema()).min(1, 'at least one segment')], {
        error: 'rf-grid, rfm-10, rfm-11 or a list of {name, r, f, m}',
      })
      .default('rf-grid')
      .describe('Which scores make which segment: a known map, or one of your own; the first that fits counts'),
    weights: mapping({ r: weight('recency'), f: weight('frequency'), m: weight('amount') })
      .refine(({ r, f, m }) => r + f + m > 0, 'at least one weight above 0')
      .optional()
      .describe('How much recency, frequency and amount count for the tier. Left out: alike'),
    tiers: mapping({
      high: z.number().default(4).describe('Weighted score from which a customer is of high value'),
      medium: z.number().default(2.5).describe('Weighted score from which a customer is of medium value'),
      resources: mapping({
        high: percent.describe('Of customers of high value'),
        medium: percent.describe('Of customers of medium value'),
        low: percent.describe('Of customers of low value'),
      })
        .optional()
        .describe('Declared share of service resources of each tier, in percent'),
    })
      .optional()
      .describe('Where tiers begin'),
  }),
);

/** How customer lifetime value is computed. */
export const clvSchema = whenAsked(() =>
  mapping({
    model: z
      .enum(['retention', 'bg-nbd'])
      .default('bg-nbd')
      .describe('bg-nbd: purchases by BG/NBD, value by Gamma-Gamma. retention: margin, churn and discount per segment'),
    unit: z.enum(['day', 'week', 'month']).default('week').describe('Unit of time of the model'),
    'calibration-end': daySchema.optional().describe('Last day that the model is fitted on. Left out: the last day of the file'),
    horizon: z
      .number()
      .positive()
      .default(12)
      .describe('How far ahead value is counted, in months for bg-nbd and in periods for retention'),
    discount: z.number().min(0).max(1).default(0.01).describe('Discount per month (bg-nbd) or per period (retention)'),
    margin: z.number().optional().describe('Share of the amount that is margin, 0 to 1. Left out: 1, amounts as they are'),
    churn: z.number().min(0).max(1).optional().describe('Share of customers lost per period (retention). Left out: estimated and stated'),
    period: z.enum(['month', 'quarter', 'year']).default('year').describe('Period of the retention formula'),
  }),
);

/** A definition of a file of transactions: the YAML language for `kind: transactions`. */
export const transactionsSchema = whenAsked(() =>
  mapping({
    id: idSchema.describe('Name of the analysis'),
    kind: z.literal('transactions').describe('What a row of the file is: a purchase, or a line of one'),
    title: textSchema.optional().describe('Title of reports. Left out: the id'),
    languages: z.array(z.string()).optional().describe('Languages of reports'),
    confidence: z.number().min(0.5).max(0.9999).default(0.95).describe('Confidence level of intervals and tests'),
    'min-base': z.int().min(1).default(5).describe('Groups with fewer customers are withheld'),
    transactions: rolesSchema().optional().describe('Which column is what. Left out: found from headers and contents'),
    'as-of': daySchema.optional().describe('The reference day of recency. Left out: the day after the last purchase'),
    wave: z.enum(['day', 'week', 'month', 'quarter', 'year']).optional().describe('Calendar waves of retention, churn and order value'),
    rfm: rfmSchema().prefault({}).describe('How customers are scored and segmented'),
    clv: clvSchema().optional().describe('Customer lifetime value. Left out: not computed'),
    targets: targetsSchema.optional(),
  }).describe('Transactions for csat: who bought when, for how much'),
);

export type TransactionsDefinition = z.infer<ReturnType<typeof transactionsSchema>>;
export type RfmSettings = TransactionsDefinition['rfm'];
export type ClvSettings = NonNullable<TransactionsDefinition['clv']>;
export type TransactionRoles = NonNullable<TransactionsDefinition['transactions']>;
