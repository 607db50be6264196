/**
 * p-values adjusted for their number, in the order given, at most 1; null stays null and does not count. As R's p.adjust.
 * Sources: Benjamini and Hochberg (1995), J. Royal Statistical Society B 57, 289–300; Holm (1979), Scandinavian J. Statistics 6, 65–70.
 */
export function adjustP(p: (number | null)[], method: 'benjamini-hochberg' | 'holm' | 'bonferroni' | 'none'): (number | null)[] {
  const tested = p.flatMap((value, index) => (value === null ? [] : [{ value, index }])).sort((a, b) => a.value - b.value);
  const adjusted = ADJUST[method](tested.map((test) => test.value));
  const result: (number | null)[] = p.map(() => null);
  tested.forEach((test, rank) => {
    result[test.index] = adjusted[rank] ?? null;
  });
  return result;
}

/** From p-values in ascending order to adjusted ones, ascending too. */
const ADJUST = {
  'benjamini-hochberg': (sorted: number[]) => {
    let least = 1;
    const descending = sorted.map((value, rank) => (value * sorted.length) / (rank + 1)).reverse();
    return descending
      .map((value) => {
        least = Math.min(least, value);
        return least;
      })
      .reverse();
  },
  holm: (sorted: number[]) => {
    let most = 0;
    return sorted.map((value, rank) => {
      most = Math.max(most, Math.min(1, value * (sorted.length - rank)));
      return most;
    });
  },
  bonferroni: (sorted: number[]) => sorted.map((value) => Math.min(1, value * sorted.length)),
  none: (sorted: number[]) => sorted,
};
