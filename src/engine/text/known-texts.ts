/** A column with more different texts is one of ids or words: those after them are not kept. */
const MOST_TEXTS = 8192;
const LONGEST = 128;
/** A power of two, four times the texts. */
const SLOTS = 4 * MOST_TEXTS;
const FIRST_SIZE = 64;

/** Stands for a text that is none of those that are kept. */
export const UNKNOWN = -1;

/** The texts that a column held so far, found by their bytes. */
export interface KnownTexts {
  /** A number from 0 up, the same for the same bytes, or UNKNOWN. */
  id(bytes: Buffer, start: number, end: number): number;
  /** Null when blank, otherwise without white space around it. */
  text(id: number): string | null;
}

/** No text yet. An open hash table: where a slot holds other bytes the next one is looked at. */
export function knownTexts(): KnownTexts {
  /** Ids and one, 0 where there is none. */
  const slots = new Uint16Array(SLOTS);
  const hashes: number[] = [];
  const texts: (string | null)[] = [];
  /** All texts one after the other; text i ends at `ends[i]`. */
  let written = Buffer.allocUnsafe(FIRST_SIZE);
  const ends: number[] = [];

  const isAt = (id: number, bytes: Buffer, start: number, length: number): boolean => {
    const from = id === 0 ? 0 : (ends[id - 1] as number);
    if ((ends[id] as number) - from !== length) return false;
    for (let i = 0; i < length; i++) if (written[from + i] !== bytes[start + i]) return false;
    return true;
  };
  const keep = (bytes: Buffer, start: number, end: number): void => {
    const from = ends.at(-1) ?? 0;
    const to = from + end - start;
    if (to > written.length) written = Buffer.concat([written], 2 * to);
    bytes.copy(written, from, start, end);
    ends.push(to);
    texts.push(storedText(bytes, start, end));
  };

  return {
    id(bytes, start, end) {
      const length = end - start;
      if (length > LONGEST) return UNKNOWN;
      let hash = length;
      for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
      let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      for (;;) {
        const id = (slots[slot] as number) - 1;
        if (id === UNKNOWN) break;
        if (hashes[id] === hash && isAt(id, bytes, start, length)) return id;
        slot = (slot + 1) & (SLOTS - 1);
      }
      if (texts.length === MOST_TEXTS) return UNKNOWN;
      hashes.push(hash);
      keep(bytes, start, end);
      slots[slot] = texts.length;
      return texts.length - 1;
    },
    text: (id) => texts[id] as string | null,
  };
}

/** Null when blank, otherwise without white space around it. */
export function storedText(bytes: Buffer, start: number, end: number): string | null {
  const text = bytes.toString('utf8', start, end).trim();
  return text === '' ? null : text;
}
