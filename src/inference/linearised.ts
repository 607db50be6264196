/**
 * Weighted mean of x with its Taylor-linearised standard error, SE² = m/(m − 1) · Σ ww(x − x̄)² / (Σw)², from answer classes with value x,
 * n answers, sum of weights w and sum of squared weights ww. The valid answers are a domain of the m `respondents`: all included
 * responses that carry a weight. As R's survey::svymean(na.rm = TRUE) for independent rows. For a share x is 1 or 0.
 * `effective` is Kish's number of valid answers, (Σw)²/Σww.
 * Mean null without weight (Σw = 0, nobody answered; effective 0); se null below two valid answers, where svymean gives 0.
 * Source: Lumley (2010), Complex Surveys, chapter 2; Kish (1965), Survey Sampling.
 */
export function linearised(
  classes: { x: number; n: number; w: number; ww: number }[],
  respondents: number,
): { mean: number | null; se: number | null; effective: number } {
  const total = classes.reduce((sum, answer) => sum + answer.w, 0);
  if (total === 0) return { mean: null, se: null, effective: 0 };
  const mean = classes.reduce((sum, answer) => sum + answer.w * answer.x, 0) / total;
  const effective = total ** 2 / classes.reduce((sum, answer) => sum + answer.ww, 0);
  const valid = classes.reduce((sum, answer) => sum + answer.n, 0);
  if (valid < 2) return { mean, se: null, effective };
  const squares = classes.reduce((sum, answer) => sum + answer.ww * (answer.x - mean) ** 2, 0);
  return { mean, se: Math.sqrt((respondents / (respondents - 1)) * squares) / total, effective };
}
