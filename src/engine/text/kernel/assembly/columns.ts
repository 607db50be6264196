import { membersOfRecord } from './groups';
import { MOST_TEXTS, noTexts, numberOf } from './known-texts';
import { plainNumber } from './plain-number';
import { roomFor } from './room';
import { linesAt, waitingNow } from './tables';
import { isVisible } from './text';

// What is asked of a column; several things may be.
const KNOWN: i32 = 1;
const WEIGHT: i32 = 2;
const RESPONDENT: i32 = 4;

/** A column: what is asked of it, the texts that it may have, where what they mean is written, and how many meanings they have. */
const COLUMN: usize = 16;
/** A meaning: where it is written, whether as the line of the next response that waits, and the meaning of each text. */
const MEANING: usize = 16;

let columns: usize = 0;
/** How many columns a record may have. */
export let most: i32 = 0;

/** Of the record. */
export let weight: f64 = 1;
export let respondent: usize = 0;
export let respondentLength: i32 = 0;

/** Nothing is asked yet of so many columns. */
export function haveColumns(count: i32): void {
  most = count;
  columns = roomFor(usize(count) * COLUMN);
}

/** A column holds weights: plain numbers. */
export function askForWeight(column: i32): void {
  ask(column, WEIGHT);
}

/** A column holds the ids of respondents. */
export function askForRespondent(column: i32): void {
  ask(column, RESPONDENT);
}

/** Only texts that are learnt may stand in a column; each will have so many meanings. */
export function askForKnown(column: i32, meanings: i32): void {
  ask(column, KNOWN);
  const at = columns + usize(column) * COLUMN;
  store<u32>(at, u32(noTexts()), 4);
  store<u32>(at, u32(roomFor(usize(meanings) * MEANING)), 8);
}

/** A text of the column has a line in a table. */
export function addTable(column: i32, table: i32): void {
  addMeaning(column, linesAt(table), true);
}

/** A text of the column is a member of a break. */
export function addBreak(column: i32, place: i32): void {
  addMeaning(column, membersOfRecord + 4 * usize(place), false);
}

function ask(column: i32, what: i32): void {
  const at = columns + usize(column) * COLUMN;
  store<i32>(at, load<i32>(at) | what);
}

function addMeaning(column: i32, to: usize, isLine: bool): void {
  const at = columns + usize(column) * COLUMN;
  const count = load<i32>(at, 12);
  const meaning = meaningAt(at, count);
  store<u32>(meaning, u32(to));
  store<i32>(meaning, isLine ? 1 : 0, 4);
  store<u32>(meaning, u32(roomFor(4 * MOST_TEXTS)), 8);
  store<i32>(at, count + 1, 12);
}

function meaningAt(at: usize, meaning: i32): usize {
  return usize(load<u32>(at, 8)) + usize(meaning) * MEANING;
}

/** The texts of a column. */
export function textsOf(column: i32): usize {
  return load<u32>(columns + usize(column) * COLUMN, 4);
}

/** What a text of a column means, by the order in which meanings were added. */
export function setMeaning(column: i32, meaning: i32, text: i32, value: i32): void {
  const values: usize = load<u32>(meaningAt(columns + usize(column) * COLUMN, meaning), 8);
  store<i32>(values + 4 * usize(text), value);
}

/** Nothing of a record is read yet. */
export function beginRecord(): void {
  weight = 1;
  respondentLength = 0;
}

/** Whether something is asked of a column. */
export function isAsked(column: i32): bool {
  return load<i32>(columns + usize(column) * COLUMN) !== 0;
}

/** Reads a cell of the record; false when it is not known what it says. */
export function readCell(column: i32, start: usize, end: usize): bool {
  const at = columns + usize(column) * COLUMN;
  const asked = load<i32>(at);
  const length = i32(end - start);
  if ((asked & KNOWN) !== 0) {
    const text = numberOf(load<u32>(at, 4), start, length);
    if (text < 0) return false;
    const count = load<i32>(at, 12);
    for (let i = 0; i < count; i++) {
      const meaning = meaningAt(at, i);
      const value = load<i32>(usize(load<u32>(meaning, 8)) + 4 * usize(text));
      const to: usize = load<u32>(meaning);
      if (load<i32>(meaning, 4) !== 0) store<u8>(to + usize(waitingNow()), u8(value));
      else store<i32>(to, value);
    }
  }
  if ((asked & WEIGHT) !== 0) {
    weight = plainNumber(start, end);
    // Not of NaN.
    if (!(weight >= 0)) return false;
  }
  if ((asked & RESPONDENT) !== 0) {
    respondent = start;
    respondentLength = length;
  }
  return true;
}

/** Whether a cell surely holds something. */
export function isFilled(start: usize, end: usize): bool {
  return start < end && isVisible(load<u8>(start));
}
