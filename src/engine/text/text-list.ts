/** Texts as UTF-8, one after the other: text i ends before `ends[i]`, where the next one begins. */
export interface Texts {
  bytes: Uint8Array;
  ends: Uint32Array;
}

/** No text. */
export const noTexts: Texts = { bytes: new Uint8Array(0), ends: new Uint32Array(0) };

/** Texts in the order in which they are added. */
export interface TextList {
  size: number;
  add(bytes: Uint8Array, start: number, end: number): void;
  /** A copy of what it holds. */
  texts(): Texts;
}

const FIRST_ROOM = 64;

/** No text yet. */
export function textList(): TextList {
  let bytes = new Uint8Array(8 * FIRST_ROOM);
  let ends = new Uint32Array(FIRST_ROOM);
  let filled = 0;
  return {
    size: 0,
    add(text, start, end) {
      const to = filled + end - start;
      if (to > bytes.length) bytes = larger(bytes, new Uint8Array(2 * to));
      if (this.size === ends.length) ends = larger(ends, new Uint32Array(2 * this.size));
      for (let i = start; i < end; i++) bytes[filled++] = text[i] as number;
      ends[this.size++] = filled;
    },
    texts() {
      return { bytes: bytes.slice(0, filled), ends: ends.slice(0, this.size) };
    },
  };
}

/** Hands every text to `each`, in order. */
export function eachText({ bytes, ends }: Texts, each: (bytes: Uint8Array, start: number, end: number) => void): void {
  let start = 0;
  for (const end of ends) {
    each(bytes, start, end);
    start = end;
  }
}

function larger<A extends Uint8Array | Uint32Array>(array: A, empty: A): A {
  empty.set(array);
  return empty;
}
