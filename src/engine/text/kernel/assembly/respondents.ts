import { roomFor } from './room';
import { hashOf, isSame } from './text';

/** A slot: the lower half of a hash, and number and one of a respondent; 0 where there is none. */
const SLOT: u32 = 8;
/** Of a respondent: where the id lies, and its length. */
const ID: i32 = 8;
const BYTES: usize = 1 << 16;

let most: i32 = 0;
let slots: usize = 0;
let lastSlot: u32 = 0;
let ids: usize = 0;
/** A bit for each of some hashes, eight times as many as slots: most ids that are not remembered are told by it. */
let marks: usize = 0;
let lastMark: u32 = 0;
let free: usize = 0;
let end: usize = 0;

/** How many respondents are remembered. */
export let remembered: i32 = 0;

/** So many respondents at most are remembered. */
export function remember(limit: i32): void {
  most = limit;
  let size: u32 = 16;
  while (size < u32(2 * limit)) size *= 2;
  lastSlot = size - 1;
  lastMark = 8 * size - 1;
  slots = roomFor(size * SLOT);
  marks = roomFor(size);
  ids = roomFor(limit * ID);
}

/** The number of a respondent, from 0 up in the order in which they are met; -1 of one that is beyond those remembered. */
export function respondentOf(at: usize, length: i32): i32 {
  const hash = u32(hashOf(at, length));
  const mark = (hash ^ (hash >> 15)) & lastMark;
  const bits = load<u8>(marks + (mark >> 3));
  const bit: u8 = 1 << u8(mark & 7);
  if (remembered === most && (bits & bit) === 0) return -1;
  let slot = slots + (hash & lastSlot) * SLOT;
  while (load<i32>(slot, 4) !== 0) {
    const number = load<i32>(slot, 4) - 1;
    if (load<u32>(slot) === hash && lengthOf(number) === length && isSame(idOf(number), at, length)) return number;
    slot = slot === slots + lastSlot * SLOT ? slots : slot + SLOT;
  }
  if (remembered === most) return -1;
  store<u32>(slot, hash);
  store<i32>(slot, remembered + 1, 4);
  store<u8>(marks + (mark >> 3), bits | bit);
  store<u32>(ids + remembered * ID, u32(kept(at, length)));
  store<i32>(ids + remembered * ID, length, 4);
  return remembered++;
}

/** Where the id of a respondent lies. */
export function idOf(number: i32): usize {
  return load<u32>(ids + number * ID);
}

/** The length of the id of a respondent. */
export function lengthOf(number: i32): i32 {
  return load<i32>(ids + number * ID, 4);
}

function kept(at: usize, length: i32): usize {
  const bytes = usize(length);
  if (free + bytes > end) {
    free = roomFor(BYTES + bytes);
    end = free + BYTES + bytes;
  }
  const to = free;
  memory.copy(to, at, bytes);
  free += bytes;
  return to;
}
