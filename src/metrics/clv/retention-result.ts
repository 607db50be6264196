import type { Customers } from '../../statistics/customers.js';
import { type Language, say, type Text } from '../../survey/text.js';
import { censusFigure } from '../figures.js';
import type { Figure, MetricResult } from '../result.js';
import { scoreCustomers } from '../rfm/score-customers.js';
import { summarise, summariseAll } from '../rfm/summarise.js';
import type { ClvOptions } from './options.js';
import { type Churn, churnOf, retentionValue } from './retention.js';

/** Days of a period. */
const DAYS = { month: 365.25 / 12, quarter: 365.25 / 4, year: 365.25 };
const NO_CHURN: Text = {
  en: 'churn is not declared, and there are no two whole periods to estimate it from',
  zh: '未声明流失率，且没有两个完整的期间可供估计',
};

/** Value by the retention formula, for all customers and for each segment; churn and discount are those of all. */
export function retentionResult(customers: Customers, options: ClvOptions, asOf: number | null, language: Language): MetricResult {
  const words = (en: string, zh: string): string => say({ en, zh }, language);
  const scored = scoreCustomers(customers, options.rfm, asOf ?? (customers.rows.lastDay ?? 0) + 1, options.rfm.frozen);
  const all = summariseAll(scored);
  const estimated = churnOf(customers, options.period);
  const churn = options.churn ?? estimated.rate;
  const start = customers.first.reduce((least, day) => Math.min(day, least), Number.POSITIVE_INFINITY);
  const periods = Math.max(1, ((customers.rows.lastDay ?? start) - start + 1) / DAYS[options.period]);
  const marginOf = (revenue: number, n: number): number => ((options.margin ?? 1) * revenue) / n / periods;
  const clvOf = (revenue: number, n: number): number | null =>
    churn === null || n === 0 ? null : retentionValue(marginOf(revenue, n), churn, options.discount, options.horizon);
  const value = clvOf(all.revenue, all.customers);
  const figure = (id: string, label: string, unit: Figure['unit'], number: number | null): Figure =>
    censusFigure({ id, label }, unit, number, say(NO_CHURN, language));
  const n = all.customers;
  return {
    base: { n, weighted: null, effective: n, missing: 0, notApplicable: 0, invalid: 0 },
    figures: [
      figure('clv', words('a customer', '每位客户'), 'money', value),
      figure('total', words('all customers', '全部客户'), 'money', value === null ? null : value * n),
      figure('churn', words('churn a period', '每期流失率'), 'percent', churn === null ? null : 100 * churn),
    ],
    sections: [
      {
        id: 'segments',
        kind: 'table',
        title: words('Value by segment', '各细分的价值'),
        columns: [
          { key: 'segment', label: words('Segment', '细分'), unit: 'text' },
          { key: 'customers', label: words('customers', '客户数'), unit: 'count' },
          { key: 'margin', label: words('margin a period', '每期毛利'), unit: 'money' },
          { key: 'clv', label: words('value each', '每位价值'), unit: 'money' },
          { key: 'total', label: words('value', '价值合计'), unit: 'money' },
        ],
        rows: summarise(scored, scored.segment, scored.segments.length).map((segment, place) => {
          const { name, title } = scored.segments[place] as (typeof scored.segments)[number];
          const each = clvOf(segment.revenue, segment.customers);
          return {
            id: name,
            segment: say(title ?? name, language),
            customers: segment.customers,
            margin: segment.customers === 0 ? null : marginOf(segment.revenue, segment.customers),
            clv: each,
            total: each === null ? null : each * segment.customers,
          };
        }),
      },
      { id: 'assumptions', kind: 'note', text: assumptions(options, estimated, periods, language) },
    ],
  };
}

function assumptions(
  { churn, discount, margin, horizon, period }: ClvOptions,
  estimated: Churn,
  periods: number,
  language: Language,
): string {
  const percent = (share: number): string => `${Number((100 * share).toPrecision(3))}%`;
  const lost =
    churn !== undefined
      ? { en: `churn ${percent(churn)} as declared`, zh: `流失率 ${percent(churn)}（声明）` }
      : estimated.rate === null
        ? { en: 'churn unknown', zh: '流失率未知' }
        : {
            en: `churn ${percent(estimated.rate)}, of ${estimated.buyers} buyers in ${estimated.periods} whole ${period}s who did not buy in the next`,
            zh: `流失率 ${percent(estimated.rate)}，由 ${estimated.periods} 个完整期间的 ${estimated.buyers} 位购买者估计`,
          };
  const earned = margin === undefined ? { en: '100% (none declared)', zh: '100%（未声明）' } : { en: percent(margin), zh: percent(margin) };
  const text: Text = {
    en: `Over ${horizon} ${period}s after the present one: ${lost.en}; discount ${percent(discount)} and margin ${earned.en} a ${period}; revenue of ${periods.toFixed(1)} ${period}s. Churn is taken alike for all segments.`,
    zh: `展望 ${horizon} 期：${lost.zh}；每期折现率 ${percent(discount)}，毛利率 ${earned.zh}；以 ${periods.toFixed(1)} 期销售额计。各细分取同一流失率。`,
  };
  return say(text, language);
}
