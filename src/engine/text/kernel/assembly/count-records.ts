import { beginRecord, isAsked, isFilled, most, readCell, respondent, respondentLength, weight } from './columns';
import { groupOfRecord } from './groups';
import { BLOCK, CR, LF, lineEndsPassed, marksFrom, QUOTE, quoteFrom } from './marks';
import { remembered, respondentOf } from './respondents';
import { add } from './tables';
import { isTrimmedAscii } from './text';

let delimiter: u32 = 0;
let least: i32 = 0;

/** How many records were counted, how many lines they have, and how many of them repeat a respondent. */
export let counted: i32 = 0;
export let lines: i32 = 0;
export let repeated: i32 = 0;

/** Cells end before a byte, and a record has at least so many. */
export function haveRecords(ending: u32, width: i32): void {
  delimiter = ending;
  least = width;
}

/**
 * Counts records from a place up to `end` until there is one of which something is not known, or which is not whole: gives where it
 * begins. `row` is the row of the first one.
 */
export function countRecords(from: usize, end: usize, row: i32): usize {
  const ending = delimiter;
  let next = row;
  let at = from;
  let block = from;
  let marks = marksFrom(block, ending);
  while (true) {
    const record = at;
    const passed = lineEndsPassed;
    let column = 0;
    let filled = false;
    let byte = ending;
    beginRecord();
    while (byte === ending) {
      if (column === most) return record;
      let start = at;
      let stop = end;
      let close = end;
      while (true) {
        while (marks === 0) {
          block += BLOCK;
          if (block >= end) return record;
          marks = marksFrom(block, ending);
        }
        stop = block + usize(ctz(marks));
        if (stop >= end) return record;
        byte = load<u8>(stop);
        close = stop;
        if (stop >= at) {
          if (byte !== QUOTE) break;
          if (stop === at) {
            start = at + 1;
            close = closingQuote(start, end);
            stop = close + 1;
            if (stop >= end) return record;
            byte = load<u8>(stop);
            if (byte !== ending && byte !== LF && byte !== CR) return record;
            block = stop;
            marks = marksFrom(block, ending);
            break;
          }
        }
        // Of a line end of two bytes, or a quote that is text.
        marks &= marks - 1;
      }
      marks &= marks - 1;
      if (isAsked(column)) {
        if (hasQuotes && start > at) return record;
        if (!readCell(column, start, close)) return record;
        if (!filled) filled = isFilled(start, close);
      } else if (column === 0) filled = isFilled(start, close);
      column++;
      at = stop + 1;
    }
    if (column < least || !filled) return record;
    if (byte === CR) {
      if (at === end) return record;
      if (load<u8>(at) === LF) at++;
    }
    const group = groupOfRecord();
    if (group < 0) return record;
    // The last that can refuse a record: a respondent who is met is remembered.
    if (respondentLength > 0) {
      if (!isTrimmedAscii(respondent, respondentLength)) return record;
      const before = remembered;
      if (respondentOf(respondent, respondentLength) >= 0 && remembered === before) repeated++;
    }
    add(group, weight, next++);
    counted++;
    lines += 1 + lineEndsPassed - passed;
  }
}

/** Whether the quoted cell that was read last has quotes in it. */
let hasQuotes: bool = false;

/** The place of the quote that closes a quoted cell; `end` where there is none, or where it is the last byte. */
function closingQuote(start: usize, end: usize): usize {
  hasQuotes = false;
  let at = quoteFrom(start, end);
  while (at + 1 < end && load<u8>(at + 1) === QUOTE) {
    hasQuotes = true;
    at = quoteFrom(at + 2, end);
  }
  return at;
}
