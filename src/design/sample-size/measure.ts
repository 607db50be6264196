/** One line of a calculation: a formula, what was put into it (by symbol), and what it gives, not rounded. */
export interface Step {
  formula: string;
  values: Readonly<Record<string, number>>;
  result: number;
}

/** What sample sizes depend on, for one metric and what is expected of its answers. Changes are in the unit of √variance, not in points. */
export interface Measure {
  /** Variance of one answer. */
  variance: number;
  /** How formulas write the variance, and the values of the symbols in it. */
  symbol: string;
  values: Step['values'];
  /** How many of the user's units one is: 100 points, or 1 point of the scale. */
  points: 100 | 1;
  /** Of the divisor N − k that the variance has in a finite population. */
  k: 0 | 1;
  /** The formula of the answers per wave. */
  change: string;
  /** Answers per wave to find a change (its sign matters to shares only) with the given power; the last step counts. */
  perWave(change: number, level: number, power: number): Step[];
  /** The smallest true changes that two waves of n answers each find with the given power; null where there is no room for one. */
  detectable(n: number, level: number, power: number): { rise: number | null; drop: number | null };
  /** How many of n answers the smallest class of answers is expected to get; null where there are no classes. */
  rarest(n: number): number | null;
}
