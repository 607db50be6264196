/**
 * Cohen's h, the size of the difference of two proportions p1 − p2, each 0 to 1: 2 asin √p1 − 2 asin √p2, −π to π.
 * 0.2 is called small, 0.5 medium, 0.8 large. Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 6.
 */
export const cohenH = (p1: number, p2: number): number => 2 * Math.asin(Math.sqrt(p1)) - 2 * Math.asin(Math.sqrt(p2));
