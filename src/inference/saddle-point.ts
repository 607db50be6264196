/**
 * The two quantities from which binomial and Poisson probabilities are made without cancellation, for counts of any size.
 * Source: Loader (2000), "Fast and accurate computation of binomial probabilities", as in R's dbinom and dpois.
 */

/** Where Stirling's series with the terms below is exact to double precision. */
const SERIES_FROM = 10;
/** B₂ₖ / (2k(2k − 1)) for k = 1 … 8, B₂ₖ the Bernoulli numbers. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** What Stirling's formula lacks: log Γ(x) − ((x − ½) log x − x + ½ log 2π), for x > 0. */
export function stirlingError(x: number): number {
  let error = 0;
  let from = x;
  for (; from < SERIES_FROM; from++) error += (from + 0.5) * Math.log1p(1 / from) - 1;
  const square = from * from;
  return error + SERIES.reduceRight((sum, coefficient) => sum / square + coefficient, 0) / from;
}

/** Deviance x log(x/mean) + mean − x of a count x > 0 from its expectation; 0 when they agree, never negative. */
export function deviance(x: number, mean: number): number {
  const excess = (mean - x) / x;
  const logarithm = Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(mean / x);
  return x * (excess - logarithm);
}
