import type { Baseline } from '../report/comparable.js';
import type { Overrides } from '../source/layout.js';
import type { WaveUnit } from '../statistics/customers.js';
import type { Condition } from '../statistics/request.js';
import type { BindOptions } from '../survey/bind.js';
import type { AnyDefinition, Loaded } from '../survey/load.js';
import type { CallBack, FollowUpOptions } from './follow-up-options.js';
import type { TransactionOptions } from './transaction-options.js';

/** What an analysis is asked for beside a file. */
export interface AnalyzeOptions extends BindOptions, TransactionOptions {
  /** The definition; without one the survey is inferred from the file. */
  loaded?: Loaded<AnyDefinition>;
  overrides?: Overrides;
  /** An earlier report, from which changes are told and tested. */
  baseline?: Baseline;
  /** All must hold; columns may be called by key, header or question text. */
  where?: Condition[];
  /** Calendar waves, by the dates of the responses. */
  wave?: WaveUnit;
  /** First and last day that count, as 2026-09-30. */
  since?: string;
  until?: string;
  /** Told whom to call back. `now` is the moment of the call, by the clock of the caller. */
  followUp?: { now: FollowUpOptions['now']; tell: (calls: CallBack[]) => void };
  /** Ids of metrics or of questions; all when left out. */
  only?: string[];
  /** Reasons for which responses are left out by default and now are not: preview, incomplete. */
  include?: string[];
  /** Report figures, with a warning, although more than 2 % of the answers to a scale question are off its scale. */
  allowInvalid?: boolean;
  /** Hand over personal data, such as names and addresses, in rejected rows too. */
  personal?: boolean;
  /** Told of each row that does not fit the header. */
  onReject?: (record: readonly string[], row: number, reason: string) => void;
  onProgress?: (records: number) => void;
  /** Handed the statistics of the analysis as a file holds them, `csat-statistics/1`: they can be analysed in place of the rows. */
  onStatistics?: (content: string) => void;
}
