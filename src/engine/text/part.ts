import type { Respondents } from './duplicates.js';

/** What a scan of parts of a source knows of the parts before. Its sums come with what rounding took from them, so that they add up to those of the whole. */
export interface Part {
  /** By the id of a request whose table is full already, the keys in it: no others are counted. */
  kept: ReadonlyMap<string, (string | null)[][]>;
  respondents: Respondents;
}
