import type { Texts } from './texts.js';

/** Stands for a text that has no number. */
export const UNKNOWN = -1;
const FIRST_ROOM = 64;

/** Numbers texts from 0 up as they are met, each found again by its bytes. */
export interface TextNumbers {
  /** How many texts have a number. */
  size: number;
  /** The number of a text; UNKNOWN of one that was not met before the others were `most`. */
  of(bytes: Uint8Array, start: number, end: number): number;
  /** Whether a text has a number that was given. */
  has(number: number, bytes: Uint8Array, start: number, end: number): boolean;
  /** A copy of the texts that have a number from `first` on. */
  texts(first: number): Texts;
}

/** No text yet. An open hash table, at most half full: where a slot holds another text the next one is looked at. */
export function textNumbers(most: number): TextNumbers {
  /** Each slot is a number and one, 0 where there is none, and the hash of its text. */
  let slots = new Int32Array(4 * FIRST_ROOM);
  let last = 2 * FIRST_ROOM - 1;
  /** Made when no further text is numbered. */
  let marks: Int32Array | null = null;
  /** All texts one after the other: text i ends before `ends[i]`, where the next one begins. */
  let ends = new Uint32Array(FIRST_ROOM);
  let written = new Uint8Array(8 * FIRST_ROOM);
  let filled = 0;

  const isAt = (number: number, bytes: Uint8Array, start: number, length: number): boolean => {
    const from = number === 0 ? 0 : (ends[number - 1] as number);
    if ((ends[number] as number) - from !== length) return false;
    for (let i = 0; i < length; i++) if (written[from + i] !== bytes[start + i]) return false;
    return true;
  };
  const grow = (): void => {
    const before = slots;
    ends = larger(ends, new Uint32Array(2 * numbers.size));
    slots = new Int32Array(8 * numbers.size);
    last = 4 * numbers.size - 1;
    for (let from = 0; from < before.length; from += 2) {
      if (before[from] === 0) continue;
      const hash = before[from + 1] as number;
      let slot = hash & last;
      while (slots[2 * slot] !== 0) slot = (slot + 1) & last;
      slots[2 * slot] = before[from] as number;
      slots[2 * slot + 1] = hash;
    }
  };
  const keep = (bytes: Uint8Array, start: number, end: number, hash: number, slot: number): void => {
    const to = filled + end - start;
    if (to > written.length) written = larger(written, new Uint8Array(2 * to));
    for (let i = start; i < end; i++) written[filled++] = bytes[i] as number;
    ends[numbers.size] = to;
    slots[2 * slot] = ++numbers.size;
    slots[2 * slot + 1] = hash;
    if (numbers.size === ends.length) grow();
  };

  const numbers: TextNumbers = {
    size: 0,
    has: (number, bytes, start, end) => isAt(number, bytes, start, end - start),
    of(bytes, start, end) {
      const hash = hashOf(bytes, start, end);
      if (numbers.size >= most) {
        marks ??= marksOf(slots);
        if ((((marks[(hash >>> 5) & (marks.length - 1)] as number) >>> hash) & 1) === 0) return UNKNOWN;
      }
      let slot = hash & last;
      for (;;) {
        const number = (slots[2 * slot] as number) - 1;
        if (number < 0) break;
        if (slots[2 * slot + 1] === hash && isAt(number, bytes, start, end - start)) return number;
        slot = (slot + 1) & last;
      }
      if (numbers.size >= most) return UNKNOWN;
      keep(bytes, start, end, hash, slot);
      return numbers.size - 1;
    },
    texts(first) {
      const from = first === 0 ? 0 : (ends[first - 1] as number);
      return { bytes: written.slice(from, filled), ends: ends.slice(first, numbers.size).map((end) => end - from) };
    },
  };
  return numbers;
}

/** A bit for each hash in some slots, four times as many as slots: most hashes that are in none are told by it without a look at them. */
function marksOf(slots: Int32Array): Int32Array {
  const marks = new Int32Array(slots.length / 16);
  for (let slot = 0; slot < slots.length; slot += 2) {
    if (slots[slot] === 0) continue;
    const hash = slots[slot + 1] as number;
    const word = (hash >>> 5) & (marks.length - 1);
    marks[word] = (marks[word] as number) | (1 << hash);
  }
  return marks;
}

/** A polynomial of the bytes, four by four: texts that differ in the last byte, as running numbers do, lie side by side. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  let i = start;
  for (; i + 4 <= end; i += 4) {
    const four =
      ((bytes[i] as number) << 24) | ((bytes[i + 1] as number) << 16) | ((bytes[i + 2] as number) << 8) | (bytes[i + 3] as number);
    hash = Math.imul(hash ^ four, 0x01000193);
  }
  for (; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
  return hash ^ (hash >>> 15);
}

function larger<A extends Int32Array | Uint32Array | Uint8Array>(array: A, empty: A): A {
  empty.set(array);
  return empty;
}
