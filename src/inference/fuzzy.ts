/**
 * Fuzzy comprehensive evaluation, B = w ∘ R: how far the whole belongs to each grade, from the weights w of the factors (sum 1) and the
 * membership matrix R, one row per factor, one column per grade (the answer shares of an item). One number per grade, scaled to sum 1;
 * all 0 when nothing belongs to any grade. Operators for grade j over factors i: `weighted-sum` Σ w r; `max-min` max of min(w, r);
 * `product-max` max of w r; `bounded-sum` Σ min(w, r), at most 1.
 * Source: Wang (1983), Fuzzy Sets Theory and Its Applications (in Chinese); composition after Zadeh (1973), IEEE Trans. SMC 3, 28–44.
 */
export function fuzzyEvaluation(
  weights: number[],
  membership: number[][],
  operator: 'weighted-sum' | 'max-min' | 'product-max' | 'bounded-sum',
): number[] {
  const grades = (membership[0] ?? []).map((_, grade) =>
    OPERATE[operator](membership.map((row, factor) => ({ w: weights[factor] as number, r: row[grade] as number }))),
  );
  const total = grades.reduce((sum, grade) => sum + grade, 0);
  return total > 0 ? grades.map((grade) => grade / total) : grades;
}

interface Factor {
  w: number;
  r: number;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

const OPERATE = {
  'weighted-sum': (factors: Factor[]) => sum(factors.map(({ w, r }) => w * r)),
  'max-min': (factors: Factor[]) => Math.max(...factors.map(({ w, r }) => Math.min(w, r))),
  'product-max': (factors: Factor[]) => Math.max(...factors.map(({ w, r }) => w * r)),
  'bounded-sum': (factors: Factor[]) => Math.min(1, sum(factors.map(({ w, r }) => Math.min(w, r)))),
};
