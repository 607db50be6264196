import { MOST_REMEMBERED } from '../duplicates.js';

/** How a file is divided. Nothing here depends on the machine: neither does, to the last digit, what is counted. */
export interface Sizes {
  /** Bytes of the smallest file that is divided. */
  least: number;
  /** Records, about, of the first part: tables of ids are full after them. */
  head: number;
  /** The same where respondents are remembered: nobody further is after them, if all are different. */
  remembering: number;
  /** Of the file, at most this share is the first part. */
  largestHead: number;
  /** Bytes, about, of each further part: small, so that all threads are done at the same time. */
  part: number;
  /** Bytes, about, of the last part, which is looked at for a footer. */
  tail: number;
  /** Bytes that are looked at to find where a record begins. */
  window: number;
}

const KB = 1024;
const MB = 1024 * KB;

/** Threads cost about as much time as 20 MB. */
export const usualSizes: Sizes = {
  least: 24 * MB,
  head: 20_000,
  remembering: 1.1 * MOST_REMEMBERED,
  largestHead: 0.25,
  part: 4 * MB,
  tail: 64 * KB,
  window: 64 * KB,
};
