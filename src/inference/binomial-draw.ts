import { deviance, stirlingError } from './saddle-point.js';

/**
 * A random number of successes in n trials of probability p: n ≥ 0 a whole number, p in 0 to 1, `uniform` gives numbers in [0, 1).
 * Takes one of them, and about √n steps, as the probabilities are summed from the most likely number outwards.
 * Source: Kemp (1986), "A modal method for generating binomial variables", Communications in Statistics 15, 805–813.
 */
export function binomialDraw(n: number, p: number, uniform: () => number): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const atMode = binomialProbability(mode, n, p);
  let left = uniform() - atMode;
  let [above, massAbove] = [mode, atMode];
  let [below, massBelow] = [mode, atMode];
  while (left >= 0 && massAbove + massBelow > 0) {
    massAbove *= ((n - above) / (above + 1)) * odds;
    above += 1;
    left -= massAbove;
    if (left < 0) return above;
    massBelow *= below / (n - below + 1) / odds;
    below -= 1;
    left -= massBelow;
    if (left < 0) return below;
  }
  return mode;
}

/** Source: Loader (2000), as R's dbinom. */
function binomialProbability(x: number, n: number, p: number): number {
  if (x === 0) return Math.exp(n * Math.log1p(-p));
  if (x === n) return p ** n;
  const failures = n - x;
  const exponent = stirlingError(n) - stirlingError(x) - stirlingError(failures) - deviance(x, n * p) - deviance(failures, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * failures));
}
