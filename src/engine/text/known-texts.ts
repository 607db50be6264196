/** A column with more different texts is one of ids or words: those after them are made anew each time. */
const MOST_TEXTS = 2048;
const LONGEST = 128;
/** A power of two, four times the texts. */
const SLOTS = 4 * MOST_TEXTS;

/** The texts that a column held so far, found by their bytes. */
export interface KnownTexts {
  /** Text as it is grouped: null when blank, otherwise without white space around it. */
  stored(bytes: Buffer, start: number, end: number): string | null;
}

/** No text yet. An open hash table: where a slot holds other bytes the next one is looked at. */
export function knownTexts(): KnownTexts {
  const slots = new Int16Array(SLOTS).fill(-1);
  const hashes: number[] = [];
  const written: Uint8Array[] = [];
  const texts: (string | null)[] = [];
  return {
    stored(bytes, start, end) {
      const length = end - start;
      if (length === 0) return null;
      if (length > LONGEST) return trimmed(bytes, start, end);
      let hash = length;
      for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + (bytes[i] as number);
      hash ^= hash >>> 15;
      let slot = hash & (SLOTS - 1);
      for (;;) {
        const id = slots[slot] as number;
        if (id === -1) break;
        if (hashes[id] === hash && isAt(written[id] as Uint8Array, bytes, start, length)) return texts[id] as string | null;
        slot = (slot + 1) & (SLOTS - 1);
      }
      const text = trimmed(bytes, start, end);
      if (texts.length < MOST_TEXTS) {
        slots[slot] = texts.length;
        hashes.push(hash);
        written.push(Uint8Array.prototype.slice.call(bytes, start, end));
        texts.push(text);
      }
      return text;
    },
  };
}

function trimmed(bytes: Buffer, start: number, end: number): string | null {
  const text = bytes.toString('utf8', start, end).trim();
  return text === '' ? null : text;
}

function isAt(text: Uint8Array, bytes: Uint8Array, start: number, length: number): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) if (text[i] !== bytes[start + i]) return false;
  return true;
}
