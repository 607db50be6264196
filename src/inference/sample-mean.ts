/**
 * Mean, standard deviation (divisor n − 1) and standard error of the mean, from how many answers n have the value x.
 * All null when nobody answered; sd and se null below two answers.
 */
export function sampleMean(classes: { x: number; n: number }[]): { mean: number | null; sd: number | null; se: number | null } {
  const n = classes.reduce((sum, answer) => sum + answer.n, 0);
  if (n === 0) return { mean: null, sd: null, se: null };
  const mean = classes.reduce((sum, answer) => sum + answer.n * answer.x, 0) / n;
  if (n < 2) return { mean, sd: null, se: null };
  const squares = classes.reduce((sum, answer) => sum + answer.n * (answer.x - mean) ** 2, 0);
  const sd = Math.sqrt(squares / (n - 1));
  return { mean, sd, se: sd / Math.sqrt(n) };
}
