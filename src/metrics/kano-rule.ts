import { CATEGORIES, type Category } from './kano-categories.js';

/** How a category is found. */
export const KANO_RULES = ['mode', 'grouped'] as const;
export type KanoRule = (typeof KANO_RULES)[number];

/** Which of two categories counts that are equally frequent, or within the tie of each other. */
const PRECEDENCE: readonly Category[] = ['M', 'O', 'A', 'I', 'R', 'Q'];

/** The category of a feature, and the two most frequent categories. */
export interface Verdict {
  /** Null: the two highest are within the tie and Reverse or Questionable is among them. */
  category: Category | null;
  first: Category;
  second: Category;
  /** The two highest are within the tie, so that precedence decides. */
  tied: boolean;
}

/**
 * The category of a feature from how often each occurs, in the order of CATEGORIES; counts may be weighted and do not sum to 0.
 * `mode`: the most frequent; of two within `tie` points (per cent of all) of each other the first of M > O > A > I, none when R or Q is
 * one of them. `grouped`: when A, O and M together outnumber I, R and Q the most frequent of the former, else of the latter.
 * Source: Berger et al. (1993), CQM Journal 2(4), for the precedence; Walden (1993), ibid., for the grouped rule.
 */
export function kanoVerdict(counts: readonly number[], rule: KanoRule, tie: number): Verdict {
  const count = (category: Category): number => counts[CATEGORIES.indexOf(category)] ?? 0;
  const n = counts.reduce((sum, one) => sum + one, 0);
  const ranked = PRECEDENCE.toSorted((a, b) => count(b) - count(a));
  const [first, second] = ranked as [Category, Category];
  if (rule === 'grouped') {
    const wanted = count('A') + count('O') + count('M');
    const group = wanted > n - wanted ? 'AOM' : 'IRQ';
    return { category: ranked.find((one) => group.includes(one)) ?? first, first, second, tied: false };
  }
  // Weighted counts that are equal may differ in the last digit.
  const tied = 100 * (count(first) - count(second)) <= (tie + 1e-9) * n;
  if (!tied) return { category: first, first, second, tied };
  const usable = [first, second].every((one) => one !== 'R' && one !== 'Q');
  return { category: usable ? (PRECEDENCE.find((one) => one === first || one === second) ?? null) : null, first, second, tied };
}
