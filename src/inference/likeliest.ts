import { type Minimum, minimise } from './nelder-mead.js';

/** More lines than these are searched from where a sample of so many leads. */
const MANY = 10_000;

/**
 * The numbers at which a log-likelihood of lines is greatest, near `start`; `value` is its negative there. Of many lines a systematic sample
 * is searched first, and from its end all of them, to four digits: their standard errors are larger than that.
 */
export function likeliest<Line>(
  lines: readonly Line[],
  logLikelihood: (lines: readonly Line[], at: readonly number[]) => number,
  start: readonly number[],
): Minimum {
  const cost = (of: readonly Line[]) => (at: readonly number[]) => -logLikelihood(of, at);
  if (lines.length <= MANY) return minimise(cost(lines), start);
  const every = Math.ceil(lines.length / MANY);
  const rough = minimise(cost(lines.filter((_, i) => i % every === 0)), start);
  return minimise(cost(lines), rough.at, { step: 0.02, near: 1e-4, again: 0 });
}
