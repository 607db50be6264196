import type { Moments } from './moments.js';

/** Means and covariances of k items over the responses that answered all of them. */
export interface Covariances {
  items: string[];
  /** Complete responses. */
  n: number;
  /** Kish's effective number of them; n without weights. */
  effective: number;
  means: number[];
  /** Divisor n − 1, as R's cov; with weights Σw xy / Σw about the weighted means, times n/(n − 1). All 0 below two responses. */
  covariance: number[][];
  /** All included responses. */
  respondents: number;
  weighted: boolean;
}

/** Covariances from sums and cross-products. */
export function covariancesOf(moments: Moments, items: string[], respondents: number, weighted: boolean): Covariances {
  const { n, w, ww, sums, products } = moments;
  const means = sums.map((sum) => (w === 0 ? 0 : sum / w));
  const scale = n < 2 || w === 0 ? 0 : n / (n - 1) / w;
  const covariance = products.map((row, i) => row.map((product, j) => scale * (product - (means[i] as number) * (sums[j] as number))));
  return { items, n, effective: ww === 0 ? 0 : w ** 2 / ww, means, covariance, respondents, weighted };
}
