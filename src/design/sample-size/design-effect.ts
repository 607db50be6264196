/** Design effect of clusters of `size` people (mean) whose answers have the intraclass correlation `icc`: 1 + (m − 1)ρ. Source: Kish (1965), Survey Sampling, 5.4. */
export const clusterEffect = (size: number, icc: number): number => 1 + (size - 1) * icc;

/** Design effect of weights with the coefficient of variation `cv` (divisor n): 1 + CV². Source: Kish (1992), Journal of Official Statistics 8, 183–200. */
export const weightEffect = (cv: number): number => 1 + cv * cv;

/** Design effect of weights, from how many answers n have which: n Σw²/(Σw)². Source: as weightEffect, which it equals. */
export function kishEffect(classes: readonly { weight: number; n: number }[]): number {
  const sum = (term: (one: { weight: number; n: number }) => number): number => classes.reduce((total, one) => total + term(one), 0);
  return (sum(({ n }) => n) * sum(({ weight, n }) => n * weight * weight)) / sum(({ weight, n }) => n * weight) ** 2;
}
