import { type Spans, widen } from './spans.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** Given for a record whose end is not among the bytes. */
export const UNFINISHED = -1;

/** The first character that is no white space. */
const FIRST_VISIBLE = 33;
const LAST_OF_ASCII = 127;

/** First the cells of the record that is scanned whose quotes are not just around them. */
const odd: number[] = [];

/**
 * Finds the cells of the record that begins at `from` and gives where the next one begins. What follows `end` is not known yet, or is
 * nothing when these bytes are the `last`; then only a quote that is never closed leaves a record unfinished. The byte at `end` is
 * overwritten: a line end there ends every search. Of a finished record the bytes of a cell with quotes inside are moved together, so
 * that each cell is what it says.
 */
export function scanRecord(spans: Spans, delimiter: Uint8Array, from: number, end: number, last: boolean): number {
  const { bytes } = spans;
  const lead = delimiter[0] as number;
  const single = delimiter.length === 1;
  const highest = Math.max(lead, CR);
  let { starts, ends } = spans;
  let cells = 0;
  let breaks = 0;
  let empty = 0;
  /** Negative where a cell begins with white space, over 127 where one does with a byte beyond ASCII. */
  let firsts = 0;
  let at = from;
  let odds = 0;
  bytes[end] = LF;
  for (;;) {
    if (cells === starts.length) {
      widen(spans);
      ({ starts, ends } = spans);
    }
    let byte = bytes[at] as number;
    let whole = false;
    starts[cells] = at;
    if (byte === QUOTE) {
      let doubled = false;
      starts[cells] = ++at;
      for (;;) {
        byte = bytes[at] as number;
        if (byte > QUOTE) at++;
        else if (byte !== QUOTE) {
          if (at === end) return UNFINISHED;
          if (byte === LF || byte === CR) breaks++;
          at++;
        } else if (bytes[at + 1] === QUOTE) {
          doubled = true;
          at += 2;
        } else break;
      }
      ends[cells] = at++;
      if (at === end && !last) return UNFINISHED;
      byte = bytes[at] as number;
      whole = byte === LF || byte === CR || (byte === lead && (single || matches(bytes, at, end, delimiter)));
      if (doubled || !whole) odd[odds++] = cells;
    }
    if (!whole) {
      while (byte > highest || (byte !== LF && byte !== CR && !(byte === lead && (single || matches(bytes, at, end, delimiter)))))
        byte = bytes[++at] as number;
      ends[cells] = at;
    }
    const start = starts[cells] as number;
    if (start === ends[cells]) empty++;
    else firsts |= (bytes[start] as number) | ((bytes[start] as number) - FIRST_VISIBLE);
    cells++;
    if (byte === lead) {
      at += delimiter.length;
      continue;
    }
    if (at < end) {
      if (byte === CR && at + 1 === end && !last) return UNFINISHED;
      at += byte === CR && at + 1 < end && bytes[at + 1] === LF ? 2 : 1;
    } else if (!last) return UNFINISHED;
    break;
  }
  spans.cells = cells;
  spans.breaks = breaks;
  spans.empty = empty;
  spans.plain = firsts >= 0 && firsts <= LAST_OF_ASCII;
  for (let i = 0; i < odds; i++) takeOffQuotes(spans, odd[i] as number);
  return at;
}

function matches(bytes: Uint8Array, at: number, end: number, delimiter: Uint8Array): boolean {
  if (at + delimiter.length > end) return false;
  for (let i = 0; i < delimiter.length; i++) if (bytes[at + i] !== delimiter[i]) return false;
  return true;
}

/**
 * Doubled quotes become one. Where text follows the closing quote, the quotes around are text too, unless the text begins with NUL:
 * then they are not.
 */
function takeOffQuotes({ bytes, starts, ends }: Spans, cell: number): void {
  const start = starts[cell] as number;
  const end = ends[cell] as number;
  let to = start;
  let at = start;
  for (; at < end; at++) {
    if (bytes[at] === QUOTE) {
      if (at + 1 === end || bytes[at + 1] !== QUOTE) break;
      at++;
    }
    bytes[to++] = bytes[at] as number;
  }
  if (at < end) {
    if (bytes[at + 1] === 0) at++;
    else starts[cell] = start - 1;
    bytes.copyWithin(to, at, end);
    to += end - at;
  }
  ends[cell] = to;
}
