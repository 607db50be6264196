import type { CustomerValues } from '../metrics/clv/customer-values.js';
import type { ScoredCustomers } from '../metrics/rfm/score-customers.js';
import type { Thresholds } from '../metrics/rfm/thresholds.js';
import type { TransactionsDefinition } from '../survey/definition/transactions.js';
import type { Loaded } from '../survey/load.js';
import type { Source } from './source.js';

/** What customers are worth, in columns in the order of the scored customers; NaN for who has no purchase, or none in time. */
export type ValueColumns = Pick<CustomerValues, 'alive' | 'purchases' | 'value' | 'clv'>;

/** What an analysis of transactions is asked for, alone or joined to responses. */
export interface TransactionOptions {
  /** The reference day of recency, as 2026-09-30. Left out: that of the definition, else the day after the last purchase. */
  asOf?: string;
  /** Saved cuts between scores, which count in place of those of the file. */
  thresholds?: Thresholds;
  /** An earlier state that is compared: an earlier file, or the same file as of an earlier day. */
  previous?: { input?: Source; asOf?: string };
  /** Told the cuts and the scores of all customers, and what each is worth where the definition asks for it by BG/NBD. */
  onScores?: (scored: ScoredCustomers, values: ValueColumns | null) => void;
  /** Orders of the people who answered, found by a column of the responses. */
  join?: { input: Source; key: string; loaded?: Loaded<TransactionsDefinition> };
}
