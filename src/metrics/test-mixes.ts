import { adjustP } from '../inference/adjust-p.js';
import { normalDistribution, normalQuantile } from '../inference/normal.js';
import type { Survey } from '../survey/survey.js';
import type { PartedChange } from './measure-mix.js';

/** Whether chance explains a part of a change. */
export interface PartTest {
  low: number;
  high: number;
  p: number | null;
  adjusted: number | null;
  significant: boolean;
}

/** A change parted by one segment, with tests of its parts; null where a part has no standard error. */
export interface MeasuredMix extends Omit<PartedChange, 'mixSe' | 'rateSe'> {
  mixTest: PartTest | null;
  rateTest: PartTest | null;
}

/** Tests parts of changes, per metric a list: those of all metrics are read together, and adjusted together. */
export function testMixes(
  lists: readonly (readonly PartedChange[])[],
  { adjust, confidence }: Pick<Survey, 'adjust' | 'confidence'>,
): MeasuredMix[][] {
  const all = lists.flat().flatMap(({ mix, mixSe, rate, rateSe }) => [
    { value: mix, se: mixSe },
    { value: rate, se: rateSe },
  ]);
  const chances = all.map(({ value, se }) => (se === null || se === 0 ? null : 2 * normalDistribution(-Math.abs(value / se))));
  const adjusted = adjustP(chances, adjust);
  const z = normalQuantile((1 + confidence) / 2);
  const tests = all.map(({ value, se }, at): PartTest | null => {
    if (se === null) return null;
    const p = adjusted[at] ?? null;
    return {
      low: value - z * se,
      high: value + z * se,
      p: chances[at] ?? null,
      adjusted: p,
      significant: p !== null && p < 1 - confidence,
    };
  });
  let next = 0;
  const test = (): PartTest | null => tests[next++] ?? null;
  return lists.map((list) => list.map(({ mixSe: _, rateSe: __, ...parted }) => ({ ...parted, mixTest: test(), rateTest: test() })));
}
