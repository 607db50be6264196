/** Texts as UTF-8, one after the other: text i ends before `ends[i]`, where the next one begins. */
export interface Texts {
  bytes: Uint8Array;
  ends: Uint32Array;
}

/** No text. */
export const noTexts: Texts = { bytes: new Uint8Array(0), ends: new Uint32Array(0) };

/** Hands every text to `each`, in order. */
export function eachText({ bytes, ends }: Texts, each: (bytes: Uint8Array, start: number, end: number) => void): void {
  let start = 0;
  for (const end of ends) {
    each(bytes, start, end);
    start = end;
  }
}
