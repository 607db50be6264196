import type { Break, Collection, Population, Request } from '../../../statistics/request.js';
import type { Part } from '../part.js';
import type { TextSource } from '../text-source.js';

/** A part of a file: the bytes from one place up to, but without, another. */
export interface Range {
  from: number;
  to: number;
}

/** What is to be counted in parts of a file; another thread can be told of it. */
export interface Task {
  path: string;
  source: Omit<TextSource, 'open' | 'file' | 'onReject' | 'onProgress'>;
  requests: Request[];
  breaks: Break[];
  population: Population;
  /** Of the parts before. */
  before: { kept: Part['kept']; respondents: string[] };
}

/** A record that does not fit the header. */
export interface Reject {
  record: readonly string[];
  row: number;
  reason: 'short-row' | 'long-row';
}

/** What a part holds, its rows counted from its own first. */
export interface Counted {
  collection: Collection;
  rejects: Reject[];
  /** Further respondents that it remembers, in the order in which they were met. */
  respondents: string[];
}

/** What a part holds, or the code of the known mistake with which it ends. */
export type Outcome = Counted | { failed: string };

/** Counts parts of a file, some at the same time. */
export interface Scanners {
  scan(task: Task, range: Range): Promise<Outcome>;
  /** Ends whatever still runs. */
  close(): Promise<void>;
}
