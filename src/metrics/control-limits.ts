/** A wave on a control chart: the value of a figure with its standard error; null where there is none. */
export interface ChartPoint {
  value: number | null;
  se: number | null;
  n: number;
}

/** Centre and limits at three standard errors of the wave itself, and the run rules that it breaks. */
export interface ControlPoint {
  centre: number;
  low: number;
  high: number;
  signals: string[];
}

/** Fewer waves than these are no process to be in control. */
const LEAST = 6;

/**
 * Control limits of a series of waves: the centre is their mean weighted by n, the limits are three standard errors of each wave about it (a
 * chart for unequal samples: Montgomery, Introduction to Statistical Quality Control, 7.3.2). Rules (Nelson 1984, The Shewhart Control Chart,
 * Journal of Quality Technology 16): beyond-limits, nine-on-one-side, six-trending, two-of-three beyond two standard errors on one side.
 * Null for a wave without value, and for all of fewer than six waves.
 */
export function controlLimits(waves: readonly ChartPoint[], range: readonly [number, number] | null): (ControlPoint | null)[] {
  const known = waves.filter((wave): wave is { value: number; se: number; n: number } => wave.value !== null && wave.se !== null);
  if (known.length < LEAST) return waves.map(() => null);
  const size = known.reduce((sum, { n }) => sum + n, 0);
  const centre = known.reduce((sum, { value, n }) => sum + (value * n) / size, 0);
  const within = (limit: number): number => (range === null ? limit : Math.min(range[1], Math.max(range[0], limit)));
  const steps = known.map(({ value, se }) => (se === 0 ? Math.sign(value - centre) * (value === centre ? 0 : 4) : (value - centre) / se));
  const values = known.map(({ value }) => value);
  return waves.map((wave) => {
    const at = known.indexOf(wave as (typeof known)[number]);
    if (at === -1) return null;
    const { se } = known[at] as (typeof known)[number];
    return { centre, low: within(centre - 3 * se), high: within(centre + 3 * se), signals: signalsAt(at, steps, values) };
  });
}

function signalsAt(at: number, steps: readonly number[], values: readonly number[]): string[] {
  const step = steps[at] as number;
  const side = Math.sign(step);
  const last = (n: number): readonly number[] | null => (at + 1 >= n ? steps.slice(at + 1 - n, at + 1) : null);
  const nine = last(9);
  const three = last(3);
  const rises =
    at + 1 >= 6 ? values.slice(at - 5, at + 1).map((value, i, run) => (i === 0 ? 0 : Math.sign(value - (run[i - 1] as number)))) : null;
  return [
    ...(Math.abs(step) > 3 ? ['beyond-limits'] : []),
    ...(nine !== null && side !== 0 && nine.every((one) => Math.sign(one) === side) ? ['nine-on-one-side'] : []),
    ...(rises !== null && rises[1] !== 0 && rises.slice(1).every((one) => one === rises[1]) ? ['six-trending'] : []),
    ...(three !== null && Math.abs(step) > 2 && three.filter((one) => one * side > 2).length >= 2 ? ['two-of-three'] : []),
  ];
}
