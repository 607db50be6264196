import { roomFor } from './room';
import { hashOf, isSame, WORD } from './text';

/** Texts that a column may have, and their bytes. */
export const MOST_TEXTS: i32 = 128;
export const LONGEST: i32 = 64;
const SLOTS: u32 = 256;
/** A slot: hash, length, and number and one of a text; 0 where there is none. */
const SLOT: u32 = 16;

/** No text yet: how many, the slots, and the texts by their numbers. */
export function noTexts(): usize {
  return roomFor(16 + SLOTS * SLOT + MOST_TEXTS * LONGEST);
}

function slotsOf(texts: usize): usize {
  return texts + 16;
}

function bytesOf(texts: usize, number: i32): usize {
  return texts + 16 + SLOTS * SLOT + u32(number * LONGEST);
}

/** The number of a text, from 0 up; -1 of one that is not known. */
export function numberOf(texts: usize, at: usize, length: i32): i32 {
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
  store<i32>(texts, number + 1);
  return number;
}
