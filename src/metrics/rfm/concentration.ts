import { type Language, say, type Text } from '../../survey/text.js';
import type { Section } from '../result.js';
import type { ScoredCustomers } from './score-customers.js';
import { percentOf } from './summarise.js';

/** Some of the customers who spend most. */
export interface TopCustomers {
  /** What they were chosen by: they are so many percent of the customers, or bring so many percent of the revenue. */
  by: 'customers' | 'revenue';
  percent: number;
  customers: number;
  /** In percent of all customers. */
  share: number;
  revenue: number;
  /** In percent of all revenue; null where that is nothing or less. Over 100 where others brought less than nothing. */
  revenueShare: number | null;
}

const TOP_PERCENT = [1, 5, 10, 20, 50];
/** Pareto's share: how few customers bring it. */
const MOST_REVENUE = 80;
/** Sums of amounts are not exact. */
const NEAR = 1e-12;

/**
 * What the top 1, 5, 10, 20 and 50 percent of the customers by amount bring in (rounded up to whole customers), and the fewest who bring
 * 80 percent of the revenue (left out where the revenue is nothing or less). Customers without a purchase are none.
 */
export function concentration({ monetary, tier }: ScoredCustomers): TopCustomers[] {
  const ascending = monetary.filter((_, i) => (tier[i] as number) >= 0).sort();
  const n = ascending.length;
  if (n === 0) return [];
  const sums = new Float64Array(n + 1);
  for (let k = 1; k <= n; k++) sums[k] = (sums[k - 1] as number) + (ascending[n - k] as number);
  const total = sums[n] as number;
  const top = (by: TopCustomers['by'], percent: number, customers: number): TopCustomers => {
    const revenue = sums[customers] as number;
    return { by, percent, customers, share: (100 * customers) / n, revenue, revenueShare: percentOf(revenue, total) };
  };
  const shares = TOP_PERCENT.map((percent) => top('customers', percent, Math.ceil((percent * n) / 100)));
  if (total <= 0) return shares;
  const enough = (MOST_REVENUE / 100) * total * (1 - NEAR);
  return [
    ...shares,
    top(
      'revenue',
      MOST_REVENUE,
      sums.findIndex((sum) => sum >= enough),
    ),
  ];
}

const WORDS = {
  concentration: { en: 'How revenue is concentrated', zh: '销售额集中度' },
  group: { en: 'Customers', zh: '客户' },
  customers: { en: 'customers', zh: '客户数' },
  share: { en: 'share', zh: '占比' },
  revenue: { en: 'revenue', zh: '销售额' },
  revenueShare: { en: 'of revenue', zh: '销售额占比' },
} satisfies Record<string, Text>;

const GROUPS = {
  customers: (percent: number): Text => ({ en: `top ${percent}% by amount`, zh: `金额最高的 ${percent}%` }),
  revenue: (percent: number): Text => ({ en: `who bring ${percent}% of the revenue`, zh: `贡献 ${percent}% 销售额的客户` }),
};

/** The customers who spend most, with their share of the revenue. */
export function concentrationTable(scored: ScoredCustomers, language: Language): Section {
  const word = (key: keyof typeof WORDS): string => say(WORDS[key], language);
  return {
    id: 'concentration',
    kind: 'table',
    title: word('concentration'),
    columns: [
      { key: 'group', label: word('group'), unit: 'text' },
      { key: 'customers', label: word('customers'), unit: 'count' },
      { key: 'share', label: word('share'), unit: 'percent' },
      { key: 'revenue', label: word('revenue'), unit: 'money' },
      { key: 'revenueShare', label: word('revenueShare'), unit: 'percent' },
    ],
    rows: concentration(scored).map(({ by, percent, ...top }) => ({
      id: by === 'customers' ? `top-${percent}` : `revenue-${percent}`,
      group: say(GROUPS[by](percent), language),
      ...top,
    })),
  };
}
