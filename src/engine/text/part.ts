import type { Counts } from '../../statistics/counts.js';
import type { Respondents } from './duplicates.js';
import type { Texts } from './texts.js';

/** Tables that are being filled. */
export interface Tables {
  /** By the id of a request whose answers are counted, the keys that its table met so far, in order. */
  keys: ReadonlyMap<string, (string | null)[][]>;
  /** Per filtered column its answers so far. */
  filters(): Map<string, Counts>;
  /** Who answered so far, as far as they are remembered; null where it does not matter. */
  respondents: Respondents | null;
}

/** What a scan of parts of a source knows of the parts before. Its sums come with what rounding took from them, so that they add up to those of the whole. */
export interface Part {
  /** By the id of a request whose table is full already, the keys in it: no others are counted. */
  kept: ReadonlyMap<string, (string | null)[][]>;
  /** Who answered in them, as far as they are remembered. */
  respondents: Texts;
  /** Is given the tables before anything is counted. */
  watch?(tables: Tables): void;
}
