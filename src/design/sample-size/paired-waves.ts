/**
 * People to be asked in both waves instead of other people in each, when their two answers have the given correlation (below 1): n(1 − ρ).
 * The t test of pairs needs up to z²/2 (two at 95 %) more than this.
 */
export const pairsFor = (perWave: number, correlation: number): number => perWave * (1 - correlation);

/** Answers per wave of independent waves that tell as much as n pairs do. */
export const independentAs = (pairs: number, correlation: number): number => pairs / (1 - correlation);
