import { roomFor } from './room';
import { hashOf, isSame, WORD } from './text';

/** Texts that a column may have, and their bytes. */
export const MOST_TEXTS: i32 = 128;
export const LONGEST: i32 = 64;
/** Texts of up to two bytes, as most answers are, have slots of their own: digits lie side by side. The slot: number and one, then the bytes. */
const SHORT: i32 = 2;
const SHORT_SLOTS: u32 = 512;
const SLOTS: u32 = 256;
/** A slot: hash, length, and number and one of a text; 0 where there is none. */
const SLOT: u32 = 16;

/** No text yet: how many, the short ones, the slots, and the texts by their numbers. */
export function noTexts(): usize {
  return roomFor(16 + 4 * SHORT_SLOTS + SLOTS * SLOT + MOST_TEXTS * LONGEST);
}

function shortSlot(texts: usize, bytes: u32): usize {
  return texts + 16 + 4 * ((bytes ^ (bytes >> 4)) & (SHORT_SLOTS - 1));
}

function slotsOf(texts: usize): usize {
  return texts + 16 + 4 * SHORT_SLOTS;
}

function bytesOf(texts: usize, number: i32): usize {
  return slotsOf(texts) + SLOTS * SLOT + u32(number * LONGEST);
}

/** Up to two bytes as a number. */
function shortOf(at: usize, length: i32): u32 {
  return load<u16>(at) & ((1 << (8 * length)) - 1);
}

/** Whether such a number is of one text only: none ends with NUL. */
function isShort(bytes: u32, length: i32): bool {
  return bytes >= ((1 as u32) << (8 * length)) >> 8;
}

/** The number of a text, from 0 up; -1 of one that is not known. */
export function numberOf(texts: usize, at: usize, length: i32): i32 {
  if (length <= SHORT) {
    const bytes = shortOf(at, length);
    const found = load<u32>(shortSlot(texts, bytes));
    if ((found & 0xffff) === bytes && found > 0xffff && isShort(bytes, length)) return i32(found >> 16) - 1;
  }
  const hash = hashOf(at, length);
  const slots = slotsOf(texts);
  let slot = u32(hash) & (SLOTS - 1);
  while (true) {
    const entry = slots + slot * SLOT;
    const number = load<i32>(entry, 12) - 1;
    if (number < 0) return -1;
    const alike = load<u64>(entry) === hash && load<i32>(entry, 8) === length;
    if (alike && (length <= WORD || isSame(bytesOf(texts, number), at, length))) return number;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/** The number of a text that is known from now on; -1 where it is too long, or one too many. */
export function learnText(texts: usize, at: usize, length: i32): i32 {
  const known = numberOf(texts, at, length);
  const number = load<i32>(texts);
  if (known >= 0 || number === MOST_TEXTS || length > LONGEST) return known;
  const hash = hashOf(at, length);
  let slot = u32(hash) & (SLOTS - 1);
  while (load<i32>(slotsOf(texts) + slot * SLOT, 12) !== 0) slot = (slot + 1) & (SLOTS - 1);
  const entry = slotsOf(texts) + slot * SLOT;
  store<u64>(entry, hash);
  store<i32>(entry, length, 8);
  store<i32>(entry, number + 1, 12);
  memory.copy(bytesOf(texts, number), at, length);
  if (length <= SHORT) {
    const bytes = shortOf(at, length);
    if (isShort(bytes, length)) store<u32>(shortSlot(texts, bytes), ((number + 1) << 16) | bytes);
  }
  store<i32>(texts, number + 1);
  return number;
}
