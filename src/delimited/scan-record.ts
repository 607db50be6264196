import { CR, FIRST_VISIBLE, HIGH_BITS, LAST_OF_ASCII, LF, LIFTED, QUOTE } from './bytes.js';
import { NO_KEY, type Spans, widen } from './spans.js';

/** Given for a record whose end is not among the bytes. */
export const UNFINISHED = -1;

/** First the cells of the record that is scanned whose quotes are not just around them. */
const odd: number[] = [];

/**
 * Finds the cells of the record that begins at `from` and gives where the next one begins. What follows `end` is not known yet, or is
 * nothing when these bytes are the `last`; then only a quote that is never closed leaves a record unfinished. The byte at `end` is
 * overwritten: a line end there ends every search. Of a finished record the bytes of a cell with quotes inside are moved together, so
 * that each cell is what it says.
 */
export function scanRecord(spans: Spans, delimiter: Uint8Array, from: number, end: number, last: boolean): number {
  // Held here, since what a module exports is looked up at each use where modules are not bundled.
  const lf = LF;
  const cr = CR;
  const quote = QUOTE;
  const lifted = LIFTED;
  const { bytes, view } = spans;
  const lead = delimiter[0] as number;
  const single = delimiter.length === 1;
  const highest = Math.max(lead, cr);
  const inFours = highest < LAST_OF_ASCII;
  let { starts, ends, keys } = spans;
  let cells = 0;
  let breaks = 0;
  let empty = 0;
  /** Negative where a cell begins with white space of ASCII, over 127 where one may with some other. */
  let firsts = 0;
  let at = from;
  let odds = 0;
  bytes[end] = lf;
  for (;;) {
    if (cells === starts.length) {
      widen(spans);
      ({ starts, ends, keys } = spans);
    }
    if (single && inFours) {
      while (cells < starts.length) {
        // Of up to two bytes, without a branch that depends on how many: masks of -1 say that there is no first and no second one.
        const first = bytes[at] as number;
        const second = bytes[at + 1] as number;
        const noFirst = ((first ^ lead) - 1) >> 31;
        const noSecond = noFirst | (((second ^ lead) - 1) >> 31);
        let stop = at + 2 + noFirst + noSecond;
        if (bytes[stop] === lead && (first | (noFirst & lifted)) > quote && (second | (noSecond & lifted)) > quote) {
          keys[cells] = (first & ~noFirst) | ((second & ~noSecond) << 8);
          empty -= noFirst;
          firsts |= first & ~noFirst;
        } else {
          if (first === quote) break;
          stop = firstUpTo(highest, view, at);
          if (bytes[stop] !== lead || stop - at < 3) break;
          keys[cells] = NO_KEY;
          if (!isInMiddle(first)) firsts |= first | (first - FIRST_VISIBLE);
        }
        starts[cells] = at;
        ends[cells] = stop;
        cells++;
        at = stop + 1;
      }
      if (cells === starts.length) continue;
    }
    let byte = bytes[at] as number;
    let whole = false;
    starts[cells] = at;
    if (byte === quote) {
      let doubled = false;
      starts[cells] = ++at;
      for (;;) {
        byte = bytes[at] as number;
        if (byte > quote) at = inFours ? firstUpTo(quote, view, at + 1) : at + 1;
        else if (byte !== quote) {
          if (at === end) return UNFINISHED;
          if (byte === lf || byte === cr) breaks++;
          at++;
        } else if (bytes[at + 1] === quote) {
          doubled = true;
          at += 2;
        } else break;
      }
      ends[cells] = at++;
      if (at === end && !last) return UNFINISHED;
      byte = bytes[at] as number;
      whole = byte === lf || byte === cr || (byte === lead && (single || matches(bytes, at, end, delimiter)));
      if (doubled || !whole) odd[odds++] = cells;
    }
    if (!whole) {
      while (byte > highest || (byte !== lf && byte !== cr && !(byte === lead && (single || matches(bytes, at, end, delimiter))))) {
        at = inFours ? firstUpTo(highest, view, at + 1) : at + 1;
        byte = bytes[at] as number;
      }
      ends[cells] = at;
    }
    const start = starts[cells] as number;
    keys[cells] = keyOf(bytes, start, ends[cells] as number);
    if (start === ends[cells]) empty++;
    else if (!isInMiddle(bytes[start] as number)) firsts |= (bytes[start] as number) | ((bytes[start] as number) - FIRST_VISIBLE);
    cells++;
    if (byte === lead) {
      at += delimiter.length;
      continue;
    }
    if (at < end) {
      if (byte === cr && at + 1 === end && !last) return UNFINISHED;
      at += byte === cr && at + 1 < end && bytes[at + 1] === lf ? 2 : 1;
    } else if (!last) return UNFINISHED;
    break;
  }
  if (cells < spans.cells) keys.fill(0, cells, spans.cells);
  spans.cells = cells;
  spans.breaks = breaks;
  spans.empty = empty;
  spans.plain = firsts >= 0 && firsts <= LAST_OF_ASCII;
  for (let i = 0; i < odds; i++) takeOffQuotes(spans, odd[i] as number);
  return at;
}

/** The place of the first byte up to `highest`, of ASCII, that is not before `at`: there is one. Four bytes are looked at together. */
function firstUpTo(highest: number, view: DataView, at: number): number {
  const next = (highest + 1) * 0x01010101;
  for (let from = at; ; from += 4) {
    const four = view.getInt32(from, true);
    // The lowest bit is that of the first such byte (Anderson, Bit twiddling hacks: a byte less than n).
    const found = (four - next) & ~four & HIGH_BITS;
    if (found !== 0) return from + ((31 - Math.clz32(found & -found)) >> 3);
  }
}

/** The key of a cell, as in Spans. */
function keyOf(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length === 0) return 0;
  if (length > 2 || bytes[end - 1] === 0) return NO_KEY;
  return length === 1 ? (bytes[start] as number) : (bytes[start] as number) | ((bytes[start + 1] as number) << 8);
}

/** Whether a byte begins a character from U+4000 to U+EFFF: Chinese and Korean, no white space. */
function isInMiddle(byte: number): boolean {
  return byte >= 0xe4 && byte <= 0xee;
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
function takeOffQuotes({ bytes, starts, ends, keys }: Spans, cell: number): void {
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
  keys[cell] = NO_KEY;
}
