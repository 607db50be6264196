import type { Spans } from '../../delimited/spans.js';
import { textNumbers, UNKNOWN } from './text-numbers.js';

/** A column with more different texts is one of ids or words: those after them are not kept. */
const MOST_TEXTS = 8192;
const LONGEST = 128;
/** Texts of up to so many bytes are told apart by their first and their last four bytes. */
const TWO_WORDS = 8;
const RECENT = 256;
/** No text has the id 0, and longer ones than one byte have ids from LONGER on. */
const LONGER = 257;
/** The id of a text of one byte. */
const idOfByte = (byte: number): number => byte + 1;
const SHORT_TEXTS = Array.from({ length: LONGER }, (_, id) => storedText(Buffer.from([id - 1]), 0, Math.min(id, 1)));

/** The texts that a column held so far, found by their bytes. */
export interface KnownTexts {
  /** A number from 0 up, the same for the same bytes, or UNKNOWN. */
  id(record: Pick<Spans, 'bytes' | 'view'>, start: number, end: number): number;
  /** Null when blank, otherwise without white space around it. */
  text(id: number): string | null;
}

/** No text yet but those of one byte. */
export function knownTexts(): KnownTexts {
  const numbers = textNumbers(MOST_TEXTS);
  const texts: (string | null)[] = [];
  /** Of the texts that were met last, since most are looked for again: number and one, length, first and last four bytes. */
  const recent = new Int32Array(4 * RECENT);
  return {
    id({ bytes, view }, start, end) {
      const length = end - start;
      if (length <= 1) return length === 0 ? 0 : idOfByte(bytes[start] as number);
      if (length > LONGEST) return UNKNOWN;
      const head = view.getInt32(start, true) & (length < 4 ? (1 << (8 * length)) - 1 : -1);
      const tail = length > 4 ? view.getInt32(end - 4, true) : 0;
      const slot = 4 * (Math.imul(head ^ Math.imul(tail, 31) ^ length, 0x9e3779b1) >>> 24);
      const likely = (recent[slot] as number) - 1;
      if (likely !== UNKNOWN && recent[slot + 1] === length && recent[slot + 2] === head && recent[slot + 3] === tail) {
        if (length <= TWO_WORDS || numbers.has(likely, bytes, start, end)) return LONGER + likely;
      }
      const number = numbers.of(bytes, start, end);
      if (number === UNKNOWN) return UNKNOWN;
      recent[slot] = number + 1;
      recent[slot + 1] = length;
      recent[slot + 2] = head;
      recent[slot + 3] = tail;
      if (number === texts.length) texts.push(storedText(bytes, start, end));
      return LONGER + number;
    },
    text: (id) => (id < LONGER ? SHORT_TEXTS[id] : texts[id - LONGER]) as string | null,
  };
}

/** Null when blank, otherwise without white space around it. */
export function storedText(bytes: Buffer, start: number, end: number): string | null {
  const text = bytes.toString('utf8', start, end).trim();
  return text === '' ? null : text;
}
