const TINY = 1e-300;
const MOST_TERMS = 1_000_000;

/**
 * The continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)), evaluated until a term changes nothing at double precision.
 * Source: modified Lentz method, Thompson and Barnett (1986), J. Computational Physics 64, 490–509.
 */
export function continuedFraction(a: (term: number) => number, b: (term: number) => number): number {
  let value = b(0) || TINY;
  let forward = value;
  let backward = 0;
  for (let term = 1; term <= MOST_TERMS; term++) {
    const numerator = a(term);
    const denominator = b(term);
    forward = denominator + numerator / forward || TINY;
    backward = 1 / (denominator + numerator * backward || TINY);
    const factor = forward * backward;
    value *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) break;
  }
  return value;
}
