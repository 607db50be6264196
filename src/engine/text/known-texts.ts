import { textNumbers, UNKNOWN } from './text-numbers.js';

/** A column with more different texts is one of ids or words: those after them are not kept. */
const MOST_TEXTS = 8192;
const LONGEST = 128;
const RECENT = 256;
/** No text has the id 0, and longer ones than one byte have ids from LONGER on. */
const LONGER = 257;
/** The id of a text of one byte. */
const idOfByte = (byte: number): number => byte + 1;
const SHORT_TEXTS = Array.from({ length: LONGER }, (_, id) => storedText(Buffer.from([id - 1]), 0, Math.min(id, 1)));

/** The texts that a column held so far, found by their bytes. */
export interface KnownTexts {
  /** A number from 0 up, the same for the same bytes, or UNKNOWN. */
  id(bytes: Buffer, start: number, end: number): number;
  /** Null when blank, otherwise without white space around it. */
  text(id: number): string | null;
}

/** No text yet but those of one byte. */
export function knownTexts(): KnownTexts {
  const numbers = textNumbers(MOST_TEXTS);
  const texts: (string | null)[] = [];
  /** Numbers and one of the texts that were met last, by length and by the bytes at both ends: most are looked for again. */
  const recent = new Uint16Array(RECENT);
  return {
    id(bytes, start, end) {
      const length = end - start;
      if (length <= 1) return length === 0 ? 0 : idOfByte(bytes[start] as number);
      if (length > LONGEST) return UNKNOWN;
      const slot = (length + 7 * (bytes[start] as number) + 31 * (bytes[end - 1] as number)) % RECENT;
      const likely = (recent[slot] as number) - 1;
      if (likely !== UNKNOWN && numbers.has(likely, bytes, start, end)) return LONGER + likely;
      const number = numbers.of(bytes, start, end);
      if (number === UNKNOWN) return UNKNOWN;
      recent[slot] = number + 1;
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
