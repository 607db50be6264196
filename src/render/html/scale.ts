/** A part of the number line with round ends, from 0 to 100 per cent of the room there is. */
export interface Scale {
  low: number;
  high: number;
  /** From one mark of an axis to the next. */
  step: number;
  /** Where a value lies, in per cent of the width with two decimals; at the end where it is outside. */
  place(value: number): number;
}

/** Values that differ by less than this share of their size do not differ to the eye. */
const NEGLIGIBLE = 1e-9;

/** From the lowest to the highest of the values, outwards to round numbers; null without values. */
export function roundScale(values: readonly number[]): Scale | null {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const [least, greatest] = [Math.min(...finite), Math.max(...finite)];
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  const room = [greatest - least, size, 1].find((one) => one > NEGLIGIBLE * Math.max(1, size)) as number;
  const step = roundStep(room / 4);
  const [low, high] = [Math.floor(least / step) * step, Math.ceil(greatest / step) * step];
  return scaleOf(low, high === low ? low + step : high, step);
}

/** From `low` to `high`, which differ; in four steps where no other is asked for. */
export function scaleOf(low: number, high: number, step = (high - low) / 4): Scale {
  const place = (value: number): number => Math.min(100, Math.max(0, Math.round((10000 * (value - low)) / (high - low)) / 100));
  return { low, high, step, place };
}

/** The next of 1, 2, 5, 10, 20, 50 … that is not smaller. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5, 10].find((one) => one * power >= step * (1 - 1e-9)) as number) * power;
}
