// Slots of short answers by their key, as in Spans; in a file of their own, because a bundle then holds the numbers.

/** How many slots there are. */
export const SLOTS = 512;
/** A slot holds a line and a key in one number: the key in the lower bits, and a line below MOST_LINES above. */
export const KEY_BITS = 16;
export const KEY = 65_535;
export const MOST_LINES = 32_768;
/** A key that has another slot than the first: no key is found in a first slot that holds this, nor in another one that holds 0. */
export const NOT_IN_FIRST = 1;
