import type { ScoredCustomers } from '../metrics/rfm/score-customers.js';
import type { Thresholds } from '../metrics/rfm/thresholds.js';
import type { Input } from '../source/input.js';
import type { TransactionsDefinition } from '../survey/definition/transactions.js';
import type { Loaded } from '../survey/load.js';

/** What an analysis of transactions is asked for, alone or joined to responses. */
export interface TransactionOptions {
  /** The reference day of recency, as 2026-09-30. Left out: that of the definition, else the day after the last purchase. */
  asOf?: string;
  /** Saved cuts between scores, which count in place of those of the file. */
  thresholds?: Thresholds;
  /** An earlier state that is compared: an earlier file, or the same file as of an earlier day. */
  previous?: { input?: Input; asOf?: string };
  /** Told the cuts and the scores of all customers. */
  onScores?: (scored: ScoredCustomers) => void;
  /** Orders of the people who answered, found by a column of the responses. */
  join?: { input: Input; key: string; loaded?: Loaded<TransactionsDefinition> };
}
