import type { NumericRange } from '../numeric-range.js';
import { adjacentRanges } from '../option-ranges.js';
import type { Rule } from '../rule.js';

/** Numbers that no range holds. */
export const rangeGap: Rule = {
  id: 'range-gap',
  severity: 'warn',
  about: {
    en: 'A number between two ranges has no answer, as 25 with 18-24 and 26-34.',
    zh: '两个区间之间的数没有选项，如18-24与26-34之间的25。',
  },
  source: 'Dillman, Smyth & Christian 2014; De Vaus 2014, Surveys in Social Research',
  check: (draft) =>
    adjacentRanges(draft)
      .filter(({ lower, upper }) => leavesGap(lower.range, upper.range))
      .map(({ lower, upper, path }) => ({
        path,
        message: {
          en: `no answer for what is between "${lower.label}" and "${upper.label}"`,
          zh: `“${lower.label}”与“${upper.label}”之间无选项`,
        },
        hint: { en: 'let the ranges meet', zh: '补上缺口' },
      })),
};

/** Two single numbers are no ranges: between 1 and 3 nothing need be offered. */
function leavesGap(lower: NumericRange, upper: NumericRange): boolean {
  const isSingle = ({ low, high }: NumericRange): boolean => low.value === high.value;
  const step = 10 ** -Math.max(lower.places, upper.places);
  const last = lower.high.inclusive === false ? lower.high.value - step : lower.high.value;
  const first = upper.low.inclusive === false ? upper.low.value + step : upper.low.value;
  return !(isSingle(lower) && isSingle(upper)) && first - last > step * 1.000001;
}
