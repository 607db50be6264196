import type { Path } from '../../survey/definition/problem.js';
import type { Draft } from './draft.js';
import { type NumericRange, rangesOf } from './numeric-range.js';
import { saysNothing } from './option-names.js';
import { variantsOf } from './variants.js';

/** Two ranges of numbers to choose from, one next to the other in size, and where the upper one stands. */
export interface AdjacentRanges {
  lower: { label: string; range: NumericRange };
  upper: { label: string; range: NumericRange };
  path: Path;
}

/** All neighbours among options that are ranges of numbers, in the first language that tells. */
export function adjacentRanges({ asked }: Draft): AdjacentRanges[] {
  return asked.flatMap((one): AdjacentRanges[] => {
    if (one.kind !== 'choice') return [];
    const variants = variantsOf(one.options.map(({ label }) => label));
    for (const labels of variants) {
      const ranges = rangesOf(labels, (index) => one.options[index] !== undefined && saysNothing(one.options[index]));
      if (ranges === null) continue;
      return ranges.slice(1).flatMap((upper, before): AdjacentRanges[] => {
        const lower = ranges[before];
        if (lower === undefined) return [];
        const named = ({ range, index }: typeof upper) => ({ range, label: labels[index] ?? '' });
        return [{ lower: named(lower), upper: named(upper), path: ['questions', one.index, 'options', upper.index] }];
      });
    }
    return [];
  });
}
