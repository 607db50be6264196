import type { Break, Collection, Population, Request } from '../../../statistics/request.js';
import type { Part } from '../part.js';
import type { TextSource } from '../text-source.js';
import type { Texts } from '../texts.js';

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

/** What is known of the first range of a file before others than it are counted. */
export interface Before {
  kept: Part['kept'];
  /** Who answered in it, as far as they are remembered. */
  respondents: Texts;
}

/** Ranges of a file, in order, that several scans of the same task share: each takes the next one until none is left. */
export interface Order {
  task: Task;
  /** Null for the scan that takes the first range. */
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

/** What a scan tells before it is done: how many records a range had, or what the first range says to those who count the others. */
export type News = { records: number } | { before: Before };

/** What was counted, or the code of the known mistake with which it ends. */
export type Outcome = Counted | { failed: string };

/** Scans of a file that are made at the same time. */
export interface Scanners {
  /** How many there are: each makes one scan. */
  count: number;
  scan(order: Order, tell: (news: News) => void): Promise<Outcome>;
  /** Ends whatever still runs. */
  close(): Promise<void>;
}

/** None of so many is taken. */
export const noneTaken = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
