import { roomFor } from './room';
import { hashOf, isSame } from './text';

/** A slot: the lower half of a hash, and number and one of a respondent; 0 where there is none. */
const SLOT: u32 = 8;
const FIRST_ROOM: usize = 1 << 16;

let most: i32 = 0;
let slots: usize = 0;
let lastSlot: u32 = 0;
/** A bit for each of some hashes, eight times as many as slots: most ids that are not remembered are told by it. */
let marks: usize = 0;
let lastMark: u32 = 0;
let room: usize = 0;

/** The ids, one after the other: that of a respondent ends so many bytes from the first one on, where the next one begins. */
export let ids: usize = 0;
export let ends: usize = 0;

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
  ends = roomFor(4 * limit);
  ids = roomFor(FIRST_ROOM);
  room = FIRST_ROOM;
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
    if (load<u32>(slot) === hash && isId(number, at, length)) return number;
    slot = slot === slots + lastSlot * SLOT ? slots : slot + SLOT;
  }
  if (remembered === most) return -1;
  store<u32>(slot, hash);
  store<i32>(slot, remembered + 1, 4);
  store<u8>(marks + (mark >> 3), bits | bit);
  keep(at, length);
  return remembered++;
}

function endOf(number: i32): u32 {
  return number < 0 ? 0 : load<u32>(ends + 4 * number);
}

function isId(number: i32, at: usize, length: i32): bool {
  const from = endOf(number - 1);
  return i32(endOf(number) - from) === length && isSame(ids + from, at, length);
}

/** Writes the id of the next respondent behind the others. */
function keep(at: usize, length: i32): void {
  const from = endOf(remembered - 1);
  const end = from + u32(length);
  if (end > room) {
    const larger = roomFor(2 * end);
    memory.copy(larger, ids, from);
    ids = larger;
    room = 2 * end;
  }
  // By words, which may write into what is still free: most ids are short.
  for (let i = 0; i < length; i += 8) store<u64>(ids + from + i, load<u64>(at + i));
  store<u32>(ends + 4 * remembered, end);
}
