import type { Connection } from '../engine/sql/connection.js';
import type { Input } from '../source/input.js';

/** What is analysed: a file of text or a workbook, or a table that is asked by SQL. */
export type Source = Input | StoredTable;

/** A table in a database, or in a file that a database reads. */
export interface StoredTable {
  /** As the user may see it: without a password. */
  name: string;
  /** The same connection whenever it is asked for. Throws CsatError (exit 3) when there is none to be had. */
  connect(): Promise<Connection>;
}
