import type { Dialect } from './dialect.js';
import { scanRecord, UNFINISHED } from './scan-record.js';
import { BEYOND_END, noSpans, type Spans, standOn } from './spans.js';
import { COMMA, withinCell } from './within-cell.js';

/** A record larger than this is taken for a quote that is never closed. */
const LARGEST_RECORD = 64 * 1024 * 1024;
const MARK = Buffer.from('\ufeff');

/** A quoted cell that is not closed where the text ends, or not for long. */
export class UnclosedQuote extends Error {
  /** The last line that was read, counted from 1. */
  readonly line: number;

  constructor(line: number) {
    super(`a quoted cell is not closed at line ${line}`);
    this.line = line;
  }
}

/** Takes records that need not be taken apart. */
export interface Skim {
  /** Looks at bytes from now on; false where that is not worth it. */
  show(bytes: Uint8Array): boolean;
  /** Takes records from a place among these bytes on, and gives where the first one begins that it does not take. */
  next(place: number): number;
  /** How many lines it has taken. */
  lines(): number;
}

/** Takes UTF-8 apart that comes in pieces. Both throw UnclosedQuote. */
export interface Scanner {
  push(piece: Uint8Array): void;
  /** What comes after it begins with a record. */
  end(): void;
}

/**
 * Shows every record to `each`, in order, as soon as it is whole; its spans hold until `each` returns. A byte order mark is no text. What
 * `skim` takes is not shown.
 */
export function scanner(
  { delimiter, nested }: Pick<Dialect, 'delimiter' | 'nested'>,
  each: (record: Spans) => void,
  skim: Skim | null = null,
): Scanner {
  const separator = Buffer.from(delimiter);
  const spans = noSpans();
  const inner = noSpans();
  let filled = 0;
  let enough = MARK.length;
  let started = false;
  let line = 1;

  const keep = (piece: Uint8Array): void => {
    if (filled + piece.length + BEYOND_END > spans.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(filled + piece.length, 2 * filled) + BEYOND_END);
      spans.bytes.copy(larger, 0, 0, filled);
      standOn(spans, larger);
    }
    spans.bytes.set(piece, filled);
    filled += piece.length;
  };

  const unclosed = (from: number, to: number): UnclosedQuote =>
    new UnclosedQuote(line + (skim?.lines() ?? 0) + lineEnds(spans.bytes, from, to));
  const scan = (last: boolean): void => {
    let from = started || !spans.bytes.subarray(0, Math.min(filled, MARK.length)).equals(MARK) ? 0 : MARK.length;
    started = true;
    const skimmed = from;
    const skims = skim?.show(spans.bytes.subarray(from, filled)) ?? false;
    while (from < filled) {
      if (skims) from = skimmed + (skim as Skim).next(from - skimmed);
      if (from === filled) break;
      const next = scanRecord(spans, nested ? COMMA : separator, from, filled, last);
      const size = (next === UNFINISHED ? filled : next) - from;
      if (size > LARGEST_RECORD) throw unclosed(from, from + LARGEST_RECORD);
      if (next === UNFINISHED) {
        // Its keys are those of no cell: it may be taken by `skim` later, and a shorter one follow.
        spans.keys.fill(0);
        break;
      }
      each(nested ? withinCell(spans, inner, separator) : spans);
      line += 1 + spans.breaks;
      from = next;
    }
    if (last && from < filled) throw unclosed(from, filled - 1);
    spans.bytes.copyWithin(0, from, filled);
    filled -= from;
    enough = Math.min(2 * filled, LARGEST_RECORD + 1);
  };

  return {
    push(piece) {
      keep(piece);
      if (filled >= enough) scan(false);
    },
    end: () => scan(true),
  };
}

function lineEnds(bytes: Uint8Array, from: number, end: number): number {
  let found = 0;
  for (let at = from; at < end; at++) if (bytes[at] === 10 || bytes[at] === 13) found++;
  return found;
}
