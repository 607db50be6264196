/** A wave on a control chart: the value of a figure with its standard error, null where there is none, and the (effective) number of answers. */
export interface ChartPoint {
  value: number | null;
  se: number | null;
  n: number;
}

/** Centre and limits of a wave, three of its standard errors from the centre, and the run rules that it breaks. */
export interface ControlPoint {
  centre: number;
  low: number;
  high: number;
  signals: string[];
}

/** Fewer waves than these are no process to be in control. */
const LEAST = 6;

/**
 * Control limits of a series of waves of unequal size. Centre: the mean of the waves weighted by n. Standard error of a wave: √(V/n) with its
 * own n and the variance V = Σn(n·se²)/Σn that all waves share, as a p chart has it (Montgomery, Introduction to Statistical Quality Control,
 * 7.3.2). The se of the wave itself would be 0 where a few answers happen to agree, and the wave beyond any limit.
 * Rules (Nelson 1984, The Shewhart Control Chart, Journal of Quality Technology 16): beyond-limits, nine-on-one-side, six-trending, two-of-three
 * beyond two standard errors on one side. One answer per wave; null for a wave without value, and for all of fewer than six waves.
 */
export function controlLimits(waves: readonly ChartPoint[], range: readonly [number, number] | null): (ControlPoint | null)[] {
  const known = waves.flatMap(({ value, se, n }, at) => (value === null || se === null ? [] : [{ at, value, se, n }]));
  if (known.length < LEAST) return waves.map(() => null);
  const size = known.reduce((sum, { n }) => sum + n, 0);
  const centre = known.reduce((sum, { value, n }) => sum + (value * n) / size, 0);
  const variance = known.reduce((sum, { se, n }) => sum + (n / size) * n * se ** 2, 0);
  const steps = known.map(({ value, n }) => withoutNoise(variance === 0 ? 0 : (value - centre) / Math.sqrt(variance / n)));
  const within = (limit: number): number => (range === null ? limit : Math.min(range[1], Math.max(range[0], limit)));
  const places = new Map(known.map(({ at }, place) => [at, place]));
  return waves.map(({ n }, at) => {
    const place = places.get(at);
    if (place === undefined) return null;
    const reach = 3 * Math.sqrt(variance / n);
    const values = known.slice(0, place + 1).map(({ value }) => value);
    return { centre, low: within(centre - reach), high: within(centre + reach), signals: signalsOf(steps.slice(0, place + 1), values) };
  });
}

/** A distance that only the rounding of sums makes is none: waves at the centre are on neither side. */
const withoutNoise = (step: number): number => (Math.abs(step) < 1e-9 ? 0 : step);

/** The rules that the last of some waves breaks, by their distances from the centre in standard errors and by their values. */
function signalsOf(steps: readonly number[], values: readonly number[]): string[] {
  const step = steps.at(-1) ?? 0;
  const side = Math.sign(step);
  const nine = steps.slice(-9);
  const six = values.slice(-6);
  const moves = six.slice(1).map((value, at) => Math.sign(value - (six[at] as number)));
  const broken: Readonly<Record<string, boolean>> = {
    'beyond-limits': Math.abs(step) > 3,
    'nine-on-one-side': nine.length === 9 && side !== 0 && nine.every((one) => Math.sign(one) === side),
    'six-trending': moves.length === 5 && moves[0] !== 0 && moves.every((one) => one === moves[0]),
    'two-of-three': Math.abs(step) > 2 && steps.slice(-3).filter((one) => one * side > 2).length >= 2,
  };
  return Object.keys(broken).filter((rule) => broken[rule]);
}
