/** A group in one of two waves: its share of all (0 to 1) and its figure; null where it has no answers. */
export interface Part {
  value: string;
  share: number;
  figure: number | null;
}

/** A change of a figure parted by groups: what comes from other shares of the groups (mix), and from other figures within them (rate). */
export interface MixAndRate {
  mix: number;
  rate: number;
  groups: { value: string; mix: number; rate: number }[];
}

/**
 * Parts the change of a figure that is the mean of its groups' figures, weighted by their shares. Shares change around the mean figure of both
 * waves, so that a group which grows adds to the mix as far as it is better than the whole; the parts sum to the change. A group that is in
 * one wave only changes by mix alone. Kitagawa (1955), Components of a Difference Between Two Rates, JASA 50.
 */
export function mixAndRate(before: readonly Part[], after: readonly Part[]): MixAndRate {
  const values = [...new Set([...before, ...after].map(({ value }) => value))];
  const [old, recent] = [before, after].map((parts) => new Map(parts.map((part) => [part.value, part]))) as [
    Map<string, Part>,
    Map<string, Part>,
  ];
  const whole = (parts: readonly Part[]): number => parts.reduce((sum, { share, figure }) => sum + share * (figure ?? 0), 0);
  const centre = (whole(before) + whole(after)) / 2;
  const groups = values.map((value) => {
    const [a, b] = [old.get(value), recent.get(value)];
    const [first, second] = [a?.figure ?? b?.figure ?? 0, b?.figure ?? a?.figure ?? 0];
    const [s, t] = [a?.share ?? 0, b?.share ?? 0];
    return { value, mix: (t - s) * ((first + second) / 2 - centre), rate: (second - first) * ((s + t) / 2) };
  });
  const sum = (of: 'mix' | 'rate'): number => groups.reduce((total, group) => total + group[of], 0);
  return { mix: sum('mix'), rate: sum('rate'), groups };
}
