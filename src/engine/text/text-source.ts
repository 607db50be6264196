import type { Readable } from 'node:stream';
import type { Dialect } from '../../delimited/dialect.js';

/** Delimited text, where its records begin and what its columns are called. */
export interface TextSource extends Dialect {
  /** As the user typed it, for messages. */
  name: string;
  /** The bytes from the beginning; called once per scan. */
  open(): Readable;
  /** Bytes to be read instead: pieces of whole records, one after the other. `records` tells how many were read of those before. */
  pieces?(records: () => number): Iterable<Iterable<Buffer>>;
  /** Where the same bytes lie as a plain file, which can be read in several places at once. */
  file?: { path: string; size: number };
  /** Records before the first response: header rows and what stands above them. */
  skip: number;
  /** Unique names of the columns that matter, with their places in a record. */
  columns: { key: string; index: number }[];
  /** A whole record has at least `least` cells; cells beyond `most` must be blank. */
  width: { least: number; most: number };
  /** Columns that the platform fills for every response: a last record without them is a footer. Empty: not looked for. */
  always: string[];
  /** Told of each record that does not fit the header. */
  onReject?: (record: readonly string[], row: number, reason: 'short-row' | 'long-row') => void;
  /** Told every so often how many records were read. */
  onProgress?: (records: number) => void;
}
