/** A group in one of two samples: its share of all (0 to 1), its figure, and the standard error of that; null where it has none. */
export interface Part {
  value: string;
  share: number;
  figure: number | null;
  se: number | null;
}

/** A sample parted into groups; `n` is the (effective) number of its answers, from which the shares come. */
export interface Parted {
  n: number;
  parts: readonly Part[];
}

/** A change of a figure parted by groups: what comes from other shares of the groups (mix), and from other figures within them (rate). */
export interface MixAndRate {
  mix: number;
  rate: number;
  /** Standard errors; null where a group has none. */
  mixSe: number | null;
  rateSe: number | null;
  groups: { value: string; shares: [before: number, after: number]; mix: number; rate: number }[];
}

/**
 * Parts the change of a figure that is the mean of its groups' figures, weighted by their shares. Shares change around the mean figure of both
 * samples, so that a group which grows adds to the mix as far as it is better than the whole; the parts sum to the change. A group that is in
 * one sample only changes by mix alone. Kitagawa (1955), Components of a Difference Between Two Rates, JASA 50.
 * Standard errors by the delta method: shares are multinomial, and independent of the figures.
 */
export function mixAndRate(before: Parted, after: Parted): MixAndRate {
  const [old, recent] = [groupsOf(before), groupsOf(after)];
  const centre = (wholeOf(before) + wholeOf(after)) / 2;
  const groups = [...new Set([...old.keys(), ...recent.keys()])].map((value) => {
    const [a, b] = [old.get(value) ?? NONE, recent.get(value) ?? NONE];
    const first = a.figure ?? b.figure ?? 0;
    const second = b.figure ?? first;
    return { value, a, b, mean: (first + second) / 2, difference: second - first, moved: b.share - a.share, size: (a.share + b.share) / 2 };
  });
  const mixOf = ({ mean, moved }: (typeof groups)[number]): number => moved * (mean - centre);
  const rateOf = ({ difference, size }: (typeof groups)[number]): number => difference * size;
  const drawn = (score: (group: (typeof groups)[number]) => number): number =>
    varianceOfShares(
      before.n,
      groups.map((group) => [group.a.share, score(group)]),
    ) +
    varianceOfShares(
      after.n,
      groups.map((group) => [group.b.share, score(group)]),
    );
  const figures = (factor: (group: (typeof groups)[number], both: boolean) => number): number | null =>
    groups.reduce<number | null>((sum, group) => {
      const both = group.a.figure !== null && group.b.figure !== null;
      const variances = [group.a, group.b].map(({ figure, se }) => (figure === null ? 0 : se === null ? null : se ** 2));
      return variances.includes(null) || sum === null ? null : sum + factor(group, both) ** 2 * ((variances[0] ?? 0) + (variances[1] ?? 0));
    }, 0);
  const mixVariance = figures(({ moved }, both) => (both ? moved / 2 : moved));
  const rateVariance = figures(({ size }, both) => (both ? size : 0));
  return {
    mix: groups.reduce((sum, group) => sum + mixOf(group), 0),
    rate: groups.reduce((sum, group) => sum + rateOf(group), 0),
    mixSe: mixVariance === null ? null : Math.sqrt(drawn(({ mean }) => mean) + mixVariance),
    rateSe: rateVariance === null ? null : Math.sqrt(drawn(({ difference }) => difference / 2) + rateVariance),
    groups: groups.map((group) => ({
      value: group.value,
      shares: [group.a.share, group.b.share],
      mix: mixOf(group),
      rate: rateOf(group),
    })),
  };
}

const groupsOf = ({ parts }: Parted): Map<string, Omit<Part, 'value'>> => new Map(parts.map(({ value, ...part }) => [value, part]));

const NONE = { share: 0, figure: null, se: null };

const wholeOf = ({ parts }: Parted): number => parts.reduce((sum, { share, figure }) => sum + share * (figure ?? 0), 0);

/** The variance of Σ share·score when n answers fall into groups with these shares. */
function varianceOfShares(n: number, groups: readonly (readonly [share: number, score: number])[]): number {
  if (n === 0) return 0;
  const mean = groups.reduce((sum, [share, score]) => sum + share * score, 0);
  return groups.reduce((sum, [share, score]) => sum + share * (score - mean) ** 2, 0) / n;
}
