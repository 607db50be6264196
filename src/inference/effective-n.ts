/**
 * The n* at which a simple random sample would have the standard error se: variance/SE², where `variance` is that of one answer in the
 * squared unit of se (an NPS: p + d − (p − d)²). Kish's effective n where that is undefined: variance or se 0, or se null.
 */
export function effectiveN(variance: number, se: number | null, kish: number): number {
  return variance > 0 && se !== null && se > 0 ? variance / (se * se) : kish;
}

/** Effective n of a weighted proportion, p(1 − p)/SE²; Kish's for p = 0 or 1. Source: Korn and Graubard (1998), Survey Methodology 24, 193–201. */
export function effectiveProportionN(p: number, se: number | null, kish: number): number {
  return effectiveN(p * (1 - p), se, kish);
}
