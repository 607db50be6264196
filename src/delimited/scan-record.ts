import { type Spans, widen } from './spans.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** Given for a record whose end is not among the bytes. */
export const UNFINISHED = -1;

/** Cells whose quotes are not just around them, in the record that is scanned. */
const odd: number[] = [];

/**
 * Finds the cells of the record that begins at `from` and gives where the next one begins. What follows `end` is not known yet, or is
 * nothing when these bytes are the `last`; then only a quote that is never closed leaves a record unfinished. Of a finished record the
 * bytes of a cell with quotes inside are moved together, so that each cell is what it says.
 */
export function scanRecord(spans: Spans, delimiter: Uint8Array, from: number, end: number, last: boolean): number {
  const { bytes } = spans;
  const lead = delimiter[0] as number;
  const single = delimiter.length === 1;
  let { starts, ends } = spans;
  let cells = 0;
  let breaks = 0;
  let at = from;
  odd.length = 0;
  for (;;) {
    if (cells === starts.length) {
      widen(spans);
      ({ starts, ends } = spans);
    }
    const start = at;
    let whole = false;
    if (at < end && bytes[at] === QUOTE) {
      let doubled = false;
      at++;
      for (;;) {
        const byte = bytes[at] as number;
        if (at >= end) return UNFINISHED;
        if (byte === QUOTE) {
          if (at + 1 === end && !last) return UNFINISHED;
          if (at + 1 === end || bytes[at + 1] !== QUOTE) break;
          doubled = true;
          at++;
        } else if (byte === LF || byte === CR) breaks++;
        at++;
      }
      starts[cells] = start + 1;
      ends[cells] = at;
      at++;
      whole = at === end || endsCell(bytes, at, end, delimiter);
      if (doubled || !whole) odd.push(cells);
    } else starts[cells] = start;
    if (!whole) {
      for (; at < end; at++) {
        const byte = bytes[at] as number;
        if (byte === LF || byte === CR || (byte === lead && (single || matches(bytes, at, end, delimiter)))) break;
      }
      ends[cells] = at;
    }
    cells++;
    if (at === end) {
      if (!last) return UNFINISHED;
      break;
    }
    const byte = bytes[at];
    if (byte === LF) {
      at++;
      break;
    }
    if (byte === CR) {
      if (at + 1 === end && !last) return UNFINISHED;
      at += at + 1 < end && bytes[at + 1] === LF ? 2 : 1;
      break;
    }
    at += delimiter.length;
  }
  spans.cells = cells;
  spans.breaks = breaks;
  for (const cell of odd) takeOffQuotes(spans, cell);
  return at;
}

const endsCell = (bytes: Uint8Array, at: number, end: number, delimiter: Uint8Array): boolean =>
  bytes[at] === LF || bytes[at] === CR || matches(bytes, at, end, delimiter);

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
