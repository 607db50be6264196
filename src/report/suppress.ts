/**
 * Which groups of a break are withheld: those with at least one but fewer than `minBase` valid answers; and when that is one group
 * only, also the next smallest, so that the total minus the others does not reveal it. Takes and gives one entry per group.
 */
export function suppress(bases: readonly number[], minBase: number): boolean[] {
  const withheld = bases.map((n) => n < minBase);
  const small = bases.filter((n) => n > 0 && n < minBase);
  if (small.length !== 1) return withheld;
  const others = bases.map((n, i) => ({ n, i })).filter(({ n }) => n >= minBase);
  const next = others.sort((a, b) => a.n - b.n || a.i - b.i)[0];
  if (next !== undefined) withheld[next.i] = true;
  return withheld;
}
