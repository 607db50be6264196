import type { Customers } from '../../statistics/customers.js';
import { dayInWords } from '../../statistics/timestamp.js';
import { type Language, say, type Text } from '../../survey/text.js';
import { censusFigure } from '../figures.js';
import type { Figure, MetricResult, Section } from '../result.js';
import { scoreCustomers } from '../rfm/score-customers.js';
import { type CustomerValues, customerValues } from './customer-values.js';
import type { ClvOptions } from './options.js';

type Table = Extract<Section, { kind: 'table' }>;

/** Above this a + b stands for no difference between customers. */
const ALIKE = 100_000;

const NOBODY: Text = { en: 'nobody has bought on a second day', zh: '没有客户在另一天再次购买' };
const NO_VALUE: Text = {
  en: 'the mean value of a purchase cannot be estimated (fewer than three repeat buyers, or q of Gamma-Gamma is not above 1)',
  zh: '无法估计单次购买金额（重复购买者不足三人，或 Gamma-Gamma 的 q 不大于 1）',
};
const LABELS = {
  clv: { en: 'a customer', zh: '每位客户' },
  total: { en: 'all customers', zh: '全部客户' },
  purchases: { en: 'purchases expected of a customer', zh: '每位客户预期购买次数' },
  alive: { en: 'alive on average', zh: '平均存活概率' },
  value: { en: 'value of a purchase', zh: '单次购买金额' },
} satisfies Record<string, Text>;

/** Value by BG/NBD and Gamma-Gamma, fitted to purchases up to the day `end`: figures per customer, both models, and segments. */
export function bgNbdResult(customers: Customers, options: ClvOptions, end: number, language: Language): MetricResult {
  const n = customers.orders.reduce((sum, orders) => sum + (orders > 0 ? 1 : 0), 0);
  const base = { n, weighted: null, effective: n, missing: 0, notApplicable: 0, invalid: 0 };
  const figure = (id: keyof typeof LABELS, unit: Figure['unit'], value: number | null, why: Text): Figure =>
    censusFigure({ id, label: say(LABELS[id], language) }, unit, value, say(why, language));
  const values = customerValues(customers, options, end);
  if (values === null) {
    return { base, figures: [figure('clv', 'money', null, NOBODY), figure('total', 'money', null, NOBODY)], sections: [] };
  }
  const mean = (column: Float64Array): number => sumOf(column) / n;
  const paid = values.spending !== null;
  const percent = 100 * mean(values.alive);
  return {
    base,
    figures: [
      figure('clv', 'money', paid ? mean(values.clv) : null, NO_VALUE),
      figure('total', 'money', paid ? sumOf(values.clv) : null, NO_VALUE),
      figure('purchases', 'number', mean(values.purchases), NO_VALUE),
      figure('alive', 'percent', percent, NO_VALUE),
      figure('value', 'money', paid ? mean(values.value) : null, NO_VALUE),
    ],
    sections: [
      segmentTable(customers, values, options, end, language),
      parameterTable('bg-nbd', { ...values.buying.parameters, 'log-likelihood': values.buying.logLikelihood }, language),
      ...(values.spending === null
        ? []
        : [parameterTable('gamma-gamma', { ...values.spending.parameters, 'log-likelihood': values.spending.logLikelihood }, language)]),
      { id: 'model', kind: 'note', text: noteOf(values, options, end, language) },
    ],
  };
}

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) if (!Number.isNaN(value)) sum += value;
  return sum;
}

function parameterTable(id: 'bg-nbd' | 'gamma-gamma', estimates: Readonly<Record<string, number>>, language: Language): Table {
  const words = (en: string, zh: string): string => say({ en, zh }, language);
  return {
    id,
    kind: 'table',
    title: id === 'bg-nbd' ? words('BG/NBD: how often', 'BG/NBD：购买次数') : words('Gamma-Gamma: for how much', 'Gamma-Gamma：购买金额'),
    columns: [
      { key: 'parameter', label: words('parameter', '参数'), unit: 'text' },
      { key: 'estimate', label: words('estimate', '估计值'), unit: 'number' },
    ],
    rows: Object.entries(estimates).map(([name, estimate]) => ({ id: name, parameter: name, estimate })),
    detail: true,
  };
}

function segmentTable(customers: Customers, values: CustomerValues, { rfm }: ClvOptions, end: number, language: Language): Table {
  const words = (en: string, zh: string): string => say({ en, zh }, language);
  const scored = scoreCustomers(customers, rfm, end + 1, rfm.frozen);
  const sums = scored.segments.map(() => ({ customers: 0, alive: 0, purchases: 0, clv: 0 }));
  for (let i = 0; i < scored.segment.length; i++) {
    const sum = sums[scored.segment[i] as number];
    if (sum === undefined) continue;
    sum.customers++;
    for (const key of ['alive', 'purchases', 'clv'] as const) sum[key] += values[key][i] as number;
  }
  const perCustomer = (total: number, n: number): number | null => (n === 0 || Number.isNaN(total) ? null : total / n);
  return {
    id: 'segments',
    kind: 'table',
    title: words('Value by segment', '各细分的价值'),
    columns: [
      { key: 'segment', label: words('Segment', '细分'), unit: 'text' },
      { key: 'customers', label: words('customers', '客户数'), unit: 'count' },
      { key: 'alive', label: words('% alive', '存活概率'), unit: 'percent' },
      { key: 'purchases', label: words('purchases each', '每位预期购买'), unit: 'number' },
      { key: 'clv', label: words('value each', '每位价值'), unit: 'money' },
      { key: 'total', label: words('value', '价值合计'), unit: 'money' },
    ],
    rows: scored.segments.map(({ name, title }, place) => {
      const sum = sums[place] as (typeof sums)[number];
      return {
        id: name,
        segment: say(title ?? name, language),
        customers: sum.customers,
        alive: perCustomer(100 * sum.alive, sum.customers),
        purchases: perCustomer(sum.purchases, sum.customers),
        clv: perCustomer(sum.clv, sum.customers),
        total: Number.isNaN(sum.clv) ? null : sum.clv,
      };
    }),
  };
}

function noteOf(
  { buying, spending, repeaters, unpaid, correlation }: CustomerValues,
  options: ClvOptions,
  end: number,
  language: Language,
): string {
  const { horizon, discount, margin, unit } = options;
  const { a, b } = buying.parameters;
  const percent = (share: number): string => `${Number((100 * share).toPrecision(4))}%`;
  const part = (en: string, zh: string): Text => ({ en, zh });
  const parts = [
    part(
      `Fitted to purchases up to ${dayInWords(end)}, in ${unit}s; ${repeaters} customers came again.`,
      `以截至 ${dayInWords(end)} 的购买拟合，时间单位为${{ day: '天', week: '周', month: '月' }[unit]}；${repeaters} 位客户再次购买。`,
    ),
    part(
      `Over ${horizon} months, discounted by ${percent(discount)} a month, margin ${margin === undefined ? '100% (none declared: amounts as they are)' : percent(margin)}.`,
      `展望 ${horizon} 个月，月折现率 ${percent(discount)}，毛利率 ${margin === undefined ? '100%（未声明，按销售额计）' : percent(margin)}。`,
    ),
    ...(a + b < ALIKE
      ? []
      : [
          part(
            `Customers hardly differ in how likely they are to leave after a purchase: a + b grows without end, and ${percent(a / (a + b))} is what all share.`,
            `各客户购买后流失的可能性几乎相同：a + b 无限增大，共同的概率为 ${percent(a / (a + b))}。`,
          ),
        ]),
    ...(correlation === null
      ? []
      : [
          part(
            `Purchases and their mean value correlate by ${correlation.toFixed(2)}, which Gamma-Gamma takes for 0.`,
            `购买次数与平均金额的相关系数为 ${correlation.toFixed(2)}，Gamma-Gamma 假定其为 0。`,
          ),
        ]),
    ...(unpaid === 0
      ? []
      : [
          part(
            `${unpaid} of those who came again ${unpaid === 1 ? 'has' : 'have'} no amount above nothing and ${unpaid === 1 ? 'gets' : 'get'} the mean of all.`,
            `再次购买者中 ${unpaid} 位金额不大于零，按总体均值计。`,
          ),
        ]),
    ...(buying.converged && (spending?.converged ?? true)
      ? []
      : [part('The search for the likeliest parameters did not settle: take the values with care.', '参数搜索未收敛，结果请谨慎使用。')]),
  ];
  return parts.map((one) => say(one, language)).join(language === 'zh' ? '' : ' ');
}
