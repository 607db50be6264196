import type { Break, Collection, Population, Request } from '../../../statistics/request.js';
import type { Part } from '../part.js';
import type { Texts } from '../text-list.js';
import type { TextSource } from '../text-source.js';

/** Some bytes of a file, whole records: those from one place up to, but without, another. */
export interface Range {
  from: number;
  to: number;
}

/** What is to be counted of a file; another thread can be told of it. */
export interface Task {
  path: string;
  source: Omit<TextSource, 'open' | 'pieces' | 'file' | 'onReject' | 'onProgress'>;
  requests: Request[];
  breaks: Break[];
  population: Population;
}

/** What is known of the beginning of a file before the rest is counted. */
export interface Before {
  kept: Part['kept'];
  respondents: Texts;
  /** Where the bytes end in which these respondents were met, and the responses that repeat them counted. */
  settledTo: number;
}

/** Ranges of a file, in order, that several scans of the same task share: each takes the next one until none is left. */
export interface Order {
  task: Task;
  before: Before | null;
  ranges: readonly Range[];
  /** How many are taken, in shared memory. */
  taken: Int32Array;
}

/** A record that does not fit the header. */
export interface Reject {
  record: readonly string[];
  row: number;
  reason: 'short-row' | 'long-row';
}

/** What the ranges hold that one scan has taken, their rows counted as if nothing lay between. */
export interface Counted {
  collection: Collection;
  rejects: Reject[];
  /** Further respondents that it remembers, in the order in which they were met. */
  respondents: Texts;
  /** The ranges, by their places in the order, and how many records each has. */
  taken: { at: number; records: number }[];
}

/** What was counted, or the code of the known mistake with which it ends. */
export type Outcome = Counted | { failed: string };

/** Scans of a file, some of them at the same time. */
export interface Scanners {
  /** How many are made at the same time. */
  count: number;
  /** `onRange` is told after each range how many records it had. */
  scan(order: Order, onRange?: (records: number) => void): Promise<Outcome>;
  /** Ends whatever still runs. */
  close(): Promise<void>;
}

/** All ranges of it, to be scanned. */
export const orderOf = (task: Task, before: Before | null, ranges: readonly Range[]): Order => ({
  task,
  before,
  ranges,
  taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
});
