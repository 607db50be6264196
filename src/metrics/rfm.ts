import { type Language, say, type Text } from '../survey/text.js';
import { censusFigure, percentFigure } from './figures.js';
import type { Metric } from './metric.js';
import type { Base, Figure } from './result.js';
import { concentrationTable } from './rfm/concentration.js';
import { segmentsTable, tiersTable } from './rfm/group-tables.js';
import { customersNotes, mapNotes, scoringNotes, tierNotes } from './rfm/notes.js';
import { type RfmOptions, rfmOptions } from './rfm/options.js';
import { type ScoredCustomers, scoreCustomers } from './rfm/score-customers.js';
import { cellsTable, rfTable, scoresTable, thresholdsTable } from './rfm/score-tables.js';
import { type GroupSummary, summariseAll } from './rfm/summarise.js';

const LABELS = {
  customers: { en: 'customers', zh: '客户数' },
  orders: { en: 'orders', zh: '订单数' },
  revenue: { en: 'revenue', zh: '销售额' },
  'average-order-value': { en: 'average order value', zh: '平均订单金额' },
  'repeat-purchase-rate': { en: 'with two orders or more', zh: '复购率（两单及以上）' },
  recency: { en: 'median days since the last purchase', zh: '最近购买天数（中位数）' },
  frequency: { en: 'median orders of a customer', zh: '每位客户订单数（中位数）' },
  monetary: { en: 'median amount of a customer', zh: '每位客户金额（中位数）' },
} satisfies Record<string, Text>;
const NO_PURCHASE: Text = { en: 'no customer has a purchase', zh: '没有客户有购买记录' };

export const rfm: Metric<RfmOptions, { customers: { kind: 'customers'; until: number | null; waves: null } }> = {
  id: 'rfm',
  title: { en: 'Recency, frequency, monetary value', zh: 'RFM 客户价值' },
  heading: 'RFM',
  about: {
    en: 'Who bought lately, often and much: customers scored by their purchases, put into segments and tiers of value.',
    zh: '谁最近买过、买得多、花得多：按购买记录为客户评分，划分客户细分与价值层级。',
  },
  formula: {
    en: 'Recency = days from the last purchase to the reference day (left out: the day after the last purchase of the file), frequency = orders, monetary = sum of amounts, refunds taken off. Scores 1 (worst) to 5 by cuts at the quintiles (type 7): a value above a cut is beyond it, so that equal values share a score. r-rfm: cuts at quintile + 1, a value that reaches a cut is beyond it, as in R package rfm; so also for own cuts. Segment = the first of the map that fits the scores, else Others. Tier value = w_R R + w_F F + w_M M, weights normalised; high from 4, medium from 2.5. Who only has refunds is in no segment. Segments and tiers show medians. Repeat purchase: share of customers with two orders or more (Wilson).',
    zh: '最近购买 = 最后一次购买至基准日的天数（未指定时为文件中最后一次购买的次日），频次 = 订单数，金额 = 金额合计，退款已扣除。评分 1（最差）至 5，以五分位数（第 7 型）为界：大于界限者进入下一级，故相同的值得分相同。r-rfm：界限为五分位数 + 1，达到界限即进入下一级，与 R 包 rfm 相同；自定界限亦然。细分 = 方案中第一个符合评分的细分，否则为其他。分层值 = w_R R + w_F F + w_M M，权重归一化；4 起为高价值，2.5 起为中价值。只有退款者不属于任何细分。各细分与层级列示中位数。复购率：有两单及以上的客户比例（Wilson）。',
  },
  citation:
    'Hughes (1994), Strategic Database Marketing; Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50; Hebbali (2020), R package rfm',
  range: null,
  better: () => 'higher',
  headline: null,
  get options() {
    return rfmOptions();
  },
  needs: (_options, { asOf }) => ({ customers: { kind: 'customers', until: asOf ?? null, waves: null } }),

  compute({ customers }, options, { asOf, confidence, language }) {
    const day = asOf ?? (customers.rows.lastDay ?? 0) + 1;
    const scored = scoreCustomers(customers, options, day, options.frozen);
    const all = summariseAll(scored);
    const base: Base = { n: all.customers, weighted: null, effective: all.customers, missing: 0, notApplicable: 0, invalid: 0 };
    const figures = figuresOf(scored, all, confidence, language);
    const { thresholds } = scored;
    if (all.customers === 0 || thresholds === null) return { base, figures, sections: [] };
    return {
      base,
      figures,
      sections: [
        segmentsTable(scored, all, language),
        ...mapNotes(options, language),
        tiersTable(scored, all, options, language),
        ...tierNotes(options, language),
        concentrationTable(scored, language),
        rfTable(scored, thresholds, language),
        scoresTable(scored, thresholds, language),
        thresholdsTable(scored, thresholds, language),
        ...scoringNotes(scored, thresholds, options.frozen !== undefined, language),
        cellsTable(scored, thresholds, language),
        ...customersNotes(customers, scored, asOf != null, language),
      ],
    };
  },

  compare: () => null,
};

function figuresOf(scored: ScoredCustomers, all: GroupSummary, level: number, language: Language): Figure[] {
  const { customers: n, orders, revenue } = all;
  const named = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
  const figure = (id: keyof typeof LABELS, unit: Figure['unit'], value: number | null): Figure =>
    censusFigure(named(id), unit, n === 0 ? null : value, say(NO_PURCHASE, language));
  const repeated = scored.frequency.reduce((sum, frequency) => (frequency > 1 ? sum + 1 : sum), 0) / n;
  const se = Math.sqrt((repeated * (1 - repeated)) / n);
  return [
    figure('customers', 'count', n),
    figure('orders', 'count', orders),
    figure('revenue', 'money', revenue),
    figure('average-order-value', 'money', revenue / orders),
    n === 0
      ? figure('repeat-purchase-rate', 'percent', null)
      : percentFigure(named('repeat-purchase-rate'), { share: repeated, se, size: n, n }, level),
    figure('recency', 'days', all.recency),
    figure('frequency', 'number', all.frequency),
    figure('monetary', 'money', all.monetary),
  ];
}
