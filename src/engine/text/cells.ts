import { UNKNOWN } from './text-numbers.js';

/** Text as UTF-8: `bytes` from `start` up to, but without, `end`. */
export interface Utf8 {
  bytes: Uint8Array;
  start: number;
  end: number;
}

/** The cells of one record. Those that a reader hands out hold until it goes on to the next record. */
export interface Cells {
  length: number;
  /** Whether a cell holds nothing but white space, or is beyond the last. */
  blank(at: number): boolean;
  /** Text as it is grouped: null when blank, otherwise exactly as written but for white space around it. */
  stored(at: number): string | null;
  /** The stored text in bytes, none when blank; they hold until the next cell is asked for. */
  utf8(at: number): Utf8;
  /** The value of a cell of up to 15 digits with at most one point, as `plainNumber` reads it; NaN where that or the reader does not. */
  number(at: number): number;
  /** A number from 0 up, the same for the same text at the same place of any record of a source; UNKNOWN where the reader keeps none. */
  id(at: number): number;
  /** What says all of each short cell, as in Spans; null where the reader keeps none. */
  keys: Int32Array | null;
  /** How many cells hold something. */
  filled(): number;
  /** All cells as they are written. */
  texts(): string[];
}

/** The cells of a record whose texts are known; they hold as long as anybody wants them. */
export const cellsOf = (texts: readonly string[]): Cells => ({
  length: texts.length,
  blank: (at) => stored(texts[at]) === null,
  stored: (at) => stored(texts[at]),
  utf8: (at) => utf8Of(stored(texts[at])),
  number: () => Number.NaN,
  id: () => UNKNOWN,
  keys: null,
  filled: () => texts.reduce((filled, text) => (stored(text) === null ? filled : filled + 1), 0),
  texts: () => [...texts],
});

/** What is worked out from the stored text of a column, once for each text that the reader keeps. */
export function perText<T extends string | number | boolean | null>(at: number, of: (text: string | null) => T): (cells: Cells) => T {
  const found: T[] = [];
  return (cells) => {
    const id = cells.id(at);
    if (id === UNKNOWN) return of(cells.stored(at));
    const known = found[id];
    if (known !== undefined) return known;
    const value = of(cells.stored(at));
    found[id] = value;
    return value;
  };
}

/** The bytes of a text; none of null. */
export function utf8Of(text: string | null): Utf8 {
  const bytes = Buffer.from(text ?? '');
  return { bytes, start: 0, end: bytes.length };
}

function stored(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
