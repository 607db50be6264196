import type { Dialect } from './dialect.js';

/** One table of a database, and how it is asked. */
export interface Connection {
  dialect: Dialect;
  /** As reports and messages may show it: without a password. */
  name: string;
  /** What stands after FROM. */
  relation: string;
  /** The columns of the table in its order, with their types as the database calls them. */
  columns: { name: string; type: string }[];
  /**
   * An expression for the number of a row (counted from 1 as a spreadsheet with a header row would show it), which also settles what
   * comes first; null where rows have no order.
   */
  row: string | null;
  /** Runs one query that only reads and hands out its rows, every value as text. Throws CsatError (exit 3) when it fails. */
  query(sql: string, each: (row: readonly (string | null)[]) => void): Promise<void>;
  /** Ends everything that still runs. */
  close(): Promise<void>;
}
