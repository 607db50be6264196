import { mixAndRate, type Part, type Parted } from './mix-and-rate.js';
import type { MetricResult } from './result.js';

/** A change of a metric between two waves parted by one segment. */
export interface PartedChange {
  by: string;
  from: string;
  to: string;
  figure: string;
  difference: number;
  mix: number;
  rate: number;
  /** Null where a group has no standard error. */
  mixSe: number | null;
  rateSe: number | null;
  /** Shares are 0 to 1; `n` is the smaller base of the waves that the group has answers in. */
  groups: { value: string; n: number; shares: [before: number, after: number]; mix: number; rate: number }[];
}

/** The results of a group in both waves; blank answers to the segment are a group too. */
export interface MixGroup {
  value: string;
  before: MetricResult;
  after: MetricResult;
}

/** A change that does not come together from its groups to this part of it is not parted: the figure is no mean of the groups' figures. */
const TOLERANCE = 1e-6;

/** Parts the change of a figure between two waves by the groups of a segment; null when the figure is not the mean of theirs, as a median is not. */
export function measureMix(
  { by, from, to, figure }: Pick<PartedChange, 'by' | 'from' | 'to' | 'figure'>,
  whole: Omit<MixGroup, 'value'>,
  groups: readonly MixGroup[],
): PartedChange | null {
  const [first, last] = [whole.before, whole.after].map((result) => figureIn(result, figure).figure);
  if (first == null || last == null || groups.length < 2) return null;
  const parted = (when: 'before' | 'after'): Parted => {
    const all = groups.reduce((sum, group) => sum + sizeOf(group[when]), 0);
    const parts = groups.map(
      (group): Part => ({
        value: group.value,
        share: all === 0 ? 0 : sizeOf(group[when]) / all,
        ...figureIn(group[when], figure),
      }),
    );
    return { n: whole[when].base.effective ?? whole[when].base.n, parts };
  };
  const { groups: sums, ...parts } = mixAndRate(parted('before'), parted('after'));
  const difference = last - first;
  if (Math.abs(parts.mix + parts.rate - difference) > TOLERANCE * Math.max(1, Math.abs(first), Math.abs(last))) return null;
  const bases = new Map(groups.map(({ value, before, after }) => [value, smallerBase(before.base.n, after.base.n)]));
  return { by, from, to, figure, difference, ...parts, groups: sums.map((group) => ({ ...group, n: bases.get(group.value) ?? 0 })) };
}

const sizeOf = ({ base }: MetricResult): number => base.weighted ?? base.n;

function figureIn({ figures }: MetricResult, id: string): Pick<Part, 'figure' | 'se'> {
  const found = figures.find((one) => one.id === id);
  return { figure: found?.value ?? null, se: found?.se ?? null };
}

const smallerBase = (before: number, after: number): number => (before === 0 || after === 0 ? before + after : Math.min(before, after));
