import type { Moments } from './moments.js';

/** Means and covariances of k items over the responses that answered all of them. */
export interface Covariances {
  items: string[];
  /** Complete responses. */
  n: number;
  /** The sum of their weights; n without weights. */
  w: number;
  /** Kish's effective number of them; n without weights. */
  effective: number;
  means: number[];
  /** Divisor n − 1, as R's cov; with weights Σw xy / Σw about the weighted means, times n/(n − 1). All 0 below two responses. */
  covariance: number[][];
  /** All included responses. */
  respondents: number;
  weighted: boolean;
}

/** What rounding leaves of a sum of products about the means that is nothing, as a share of the products it came from. */
const ROUNDING = 1e-13;

/** Covariances from sums and cross-products. */
export function covariancesOf(moments: Moments, items: string[], respondents: number, weighted: boolean): Covariances {
  const { n, w, ww, sums, products } = moments;
  const means = sums.map((sum) => (w === 0 ? 0 : sum / w));
  const scale = n < 2 || w === 0 ? 0 : n / (n - 1) / w;
  const size = products.map((row, i) => Math.sqrt(row[i] as number));
  const covariance = products.map((row, i) =>
    row.map((product, j) => {
      const deviation = product - (means[i] as number) * (sums[j] as number);
      return Math.abs(deviation) > ROUNDING * (size[i] as number) * (size[j] as number) ? scale * deviation : 0;
    }),
  );
  return { items, n, w, effective: ww === 0 ? 0 : w ** 2 / ww, means, covariance, respondents, weighted };
}
