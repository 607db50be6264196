/** The next whole number at or above n; what lies above a whole number by no more than the error of arithmetic (21/0.7) counts as it. */
export const roundUp = (n: number): number => Math.ceil(n * (1 - 1e-12));
