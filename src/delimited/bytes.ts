// Bytes by name. They stand in a file of their own because a bundle then holds the numbers, where a variable would be read for each byte.

export const LF = 10;
export const CR = 13;
export const SPACE = 32;
/** The first character that is no white space. */
export const FIRST_VISIBLE = 33;
export const QUOTE = 34;
export const POINT = 46;
export const ZERO = 48;
export const NINE = 57;
/** A bit that lifts any byte above a quote. */
export const LIFTED = 64;
export const LAST_OF_ASCII = 127;
/** In four bytes at once the bits that no byte of ASCII has. */
export const HIGH_BITS = -0x7f7f7f80;
