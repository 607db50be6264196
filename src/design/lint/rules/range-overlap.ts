import type { NumericRange } from '../numeric-range.js';
import { adjacentRanges } from '../option-ranges.js';
import type { Rule } from '../rule.js';

/** Ranges to choose from that share a number. */
export const rangeOverlap: Rule = {
  id: 'range-overlap',
  severity: 'error',
  about: {
    en: 'Two ranges hold the same number, as 18-25 and 25-35: where does 25 go? For continuous quantities say which end is included.',
    zh: '两个区间含同一个数，如18-25与25-35：25岁选哪个？连续量请注明“含/不含”。',
  },
  source: 'Dillman, Smyth & Christian 2014; De Vaus 2014, Surveys in Social Research',
  check: (draft) =>
    adjacentRanges(draft)
      .filter(({ lower, upper }) => overlaps(lower.range, upper.range))
      .map(({ lower, upper, path }) => ({
        path,
        message: { en: `"${lower.label}" and "${upper.label}" overlap`, zh: `“${lower.label}”与“${upper.label}”重叠` },
        hint: { en: 'let the next range begin one higher: 18-24, 25-34', zh: '后一区间从下一个数开始：18-24、25-34' },
      })),
};

function overlaps({ high }: NumericRange, { low }: NumericRange): boolean {
  return high.value > low.value || (high.value === low.value && high.inclusive === true && low.inclusive === true);
}
