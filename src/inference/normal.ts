import { upperIncompleteGamma } from './gamma.js';

/** Standard normal distribution function: the probability of a value below z, with all digits in both tails. As R's pnorm. */
export function normalDistribution(z: number): number {
  const tail = upperIncompleteGamma(0.5, (z * z) / 2) / 2;
  return z > 0 ? 1 - tail : tail;
}

/**
 * Standard normal quantile: the z below which a share p of the distribution lies; infinite for p = 0 and 1, NaN outside.
 * Source: Wichura (1988), Applied Statistics 37, 477–484, algorithm AS 241 (PPND16), as R's qnorm.
 */
export function normalQuantile(p: number): number {
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const fromMedian = p - 0.5;
  if (Math.abs(fromMedian) <= 0.425) {
    const r = 0.180625 - fromMedian * fromMedian;
    return (fromMedian * polynomial(CENTRAL.numerator, r)) / polynomial(CENTRAL.denominator, r);
  }
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const [part, r] = depth <= 5 ? [MIDDLE, depth - 1.6] : [FAR, depth - 5];
  return (Math.sign(fromMedian) * polynomial(part.numerator, r)) / polynomial(part.denominator, r);
}

/** Coefficients of the constant first. */
function polynomial(coefficients: number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const CENTRAL = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
    2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
  ],
};
const MIDDLE = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
};
const FAR = {
  numerator: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    0.000027115555687434876, 2.0103343992922881e-7,
  ],
  denominator: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548, 1.421511758316446e-7,
    2.0442631033899397e-15,
  ],
};
