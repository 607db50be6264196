// Fields of a line that counts responses; in a file of their own, because a bundle then holds the numbers.

/** How many responses. */
export const N = 0;
/** The row of the first one. */
export const FIRST = 1;
/** With weights, their sum; two fields, as in `addTo`. */
export const W = 2;
/** With weights, the sum of their squares; two fields. */
export const WW = 4;
/** How many fields a line has with weights, and without. */
export const WEIGHTED = 6;
export const UNWEIGHTED = 2;
/** Lines up to so many are gathered: a scale has eleven points or fewer. */
export const GATHERED = 32;
