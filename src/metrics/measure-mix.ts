import { mixAndRate } from './mix-and-rate.js';
import type { MetricResult } from './result.js';

/** The last change of a metric parted by one segment. */
export interface MeasuredMix {
  by: string;
  from: string;
  to: string;
  figure: string;
  difference: number;
  mix: number;
  rate: number;
  /** `n` is the smaller base of the two waves. */
  groups: { value: string; n: number; mix: number; rate: number }[];
}

/** A change that does not come together from its groups to this many points is not parted: the figure is no mean of the groups' figures. */
const TOLERANCE = 1e-6;

/**
 * Parts the change of a figure between two waves by the groups of a segment; null when the figure is not the mean of theirs, as a median is
 * not. `groups` has the results of each group in both waves, blank answers included.
 */
export function measureMix(
  { by, from, to, figure }: Pick<MeasuredMix, 'by' | 'from' | 'to' | 'figure'>,
  whole: { before: MetricResult; after: MetricResult },
  groups: readonly { value: string; before: MetricResult; after: MetricResult }[],
): MeasuredMix | null {
  const size = ({ base }: MetricResult): number => base.weighted ?? base.n;
  const valueIn = (result: MetricResult): number | null => result.figures.find(({ id }) => id === figure)?.value ?? null;
  const parts = (when: 'before' | 'after') => {
    const all = groups.reduce((sum, group) => sum + size(group[when]), 0);
    return groups.map((group) => ({ value: group.value, share: all === 0 ? 0 : size(group[when]) / all, figure: valueIn(group[when]) }));
  };
  const [first, last] = [valueIn(whole.before), valueIn(whole.after)];
  if (first === null || last === null || groups.length < 2) return null;
  const { mix, rate, groups: parted } = mixAndRate(parts('before'), parts('after'));
  const difference = last - first;
  if (Math.abs(mix + rate - difference) > TOLERANCE * Math.max(1, Math.abs(first), Math.abs(last))) return null;
  const n = new Map(groups.map(({ value, before, after }) => [value, Math.min(before.base.n, after.base.n)]));
  return { by, from, to, figure, difference, mix, rate, groups: parted.map((group) => ({ ...group, n: n.get(group.value) ?? 0 })) };
}
