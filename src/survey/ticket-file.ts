import type { Elapsed } from './elapsed.js';

/** A file of tickets as everything after the definition sees it: which columns hold what, and what their words mean. Null: the file does not tell. */
export interface TicketFile {
  /** From the opening to the first response, and to the resolution. */
  firstResponse: Elapsed | null;
  resolution: Elapsed | null;
  /** Resolved is what has one of these statuses; or, by `filled`, what holds anything in a column. */
  resolved: { column: string; statuses: string[] } | { column: string; filled: true; blank: string[] } | null;
  /** `blankIsNo`: a blank cell says that the ticket was not reopened. */
  reopened: { column: string; blankIsNo: boolean } | null;
  /** Column with the number of replies to the customer. */
  replies: string | null;
  priority: string | null;
  channel: string | null;
  /** Stored ratings that are good and bad, those that are none, and the good ones in words. */
  rating: { column: string; good: string[]; bad: string[]; none: string[]; words: string } | null;
  complaint: { column: string; is: string[] } | null;
  /** How many customers there are. */
  customers: number | null;
  promises: { firstResponse: TicketPromise | null; resolution: TicketPromise | null };
}

/** Most minutes that were promised: by the stored priority, and for all other tickets; null: nothing was promised to them. */
export interface TicketPromise {
  byPriority: ReadonlyMap<string, number>;
  others: number | null;
}
