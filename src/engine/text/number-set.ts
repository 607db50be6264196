/** A set of whole numbers from 0 on, a bit for each up to the largest. */
export interface NumberSet {
  add(number: number): void;
  /** Ascending. */
  numbers(): Uint32Array;
}

/** An empty set. */
export function numberSet(): NumberSet {
  let bits = new Uint32Array(32);
  let size = 0;
  return {
    add(number) {
      const word = number >>> 5;
      if (word >= bits.length) {
        const larger = new Uint32Array(Math.max(2 * bits.length, word + 1));
        larger.set(bits);
        bits = larger;
      }
      const before = bits[word] as number;
      const after = (before | (1 << (number & 31))) >>> 0;
      if (after === before) return;
      bits[word] = after;
      size++;
    },
    numbers() {
      const all = new Uint32Array(size);
      let at = 0;
      for (const [word, flags] of bits.entries()) {
        for (let rest = flags; rest !== 0; rest &= rest - 1) all[at++] = 32 * word + 31 - Math.clz32(rest & -rest);
      }
      return all;
    },
  };
}
