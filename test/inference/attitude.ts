/**
 * Moments of R's data set `attitude`: per cent of favourable answers to seven questions in 30 departments,
 * in the order rating (the outcome), complaints, privileges, learning, raises, critical, advance.
 * Source: Chatterjee and Price (1977), Regression Analysis by Example, section 3.7; computed with R 4.2.2.
 */

export const N = 30;

export const MEANS = [1939, 1998, 1594, 1691, 1939, 2243, 1288].map((sum) => sum / N);

/** nΣxy − ΣxΣy, exact. */
const PRODUCTS = [
  [128909, 116388, 55214, 77521, 64979, 16393, 16898],
  [116388, 154236, 79128, 81132, 80598, 21516, 26766],
  [55214, 79128, 130244, 61636, 49304, 15508, 37598],
  [77521, 81132, 61636, 119849, 67981, 11717, 55852],
  [64979, 80598, 49304, 67981, 94049, 33733, 53438],
  [16393, 21516, 15508, 11717, 33733, 85181, 25096],
  [16898, 26766, 37598, 55852, 53438, 25096, 92096],
];

export const COVARIANCE = PRODUCTS.map((row) => row.map((value) => value / (N * (N - 1))));

export const CORRELATION = correlation(COVARIANCE);

/** Of the six predictors with each other, and with the rating. */
export const PREDICTORS = CORRELATION.slice(1).map((row) => row.slice(1));
export const OUTCOME = (CORRELATION[0] as number[]).slice(1);

export function correlation(covariance: number[][]): number[][] {
  const deviations = covariance.map((row, i) => Math.sqrt(row[i] as number));
  return covariance.map((row, i) => row.map((value, j) => (i === j ? 1 : value / (deviations[i] as number) / (deviations[j] as number))));
}
