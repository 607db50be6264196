import * as z from 'zod';
import type { Spending } from '../statistics/spending.js';
import type { ScaleItem, Survey } from '../survey/survey.js';
import { type Language, say, type Text } from '../survey/text.js';
import { censusFigure } from './figures.js';
import type { Metric } from './metric.js';
import type { Figure, MetricResult, Section } from './result.js';

const optionsSchema = z.strictObject({ question: z.string().describe('The question whose low answers put revenue at risk') });
type Options = z.infer<typeof optionsSchema>;

type Level = 'low' | 'middle' | 'high';
const LEVELS: Record<'nps' | 'other', Record<Level, Text>> = {
  nps: {
    low: { en: 'Detractors', zh: '贬损者' },
    middle: { en: 'Passives', zh: '被动者' },
    high: { en: 'Promoters', zh: '推荐者' },
  },
  other: {
    low: { en: 'Below the middle', zh: '低于中点' },
    middle: { en: 'In the middle', zh: '中点' },
    high: { en: 'Above the middle', zh: '高于中点' },
  },
};
const LABELS = {
  'at-risk': { en: 'revenue at risk', zh: '风险销售额' },
  'at-risk-share': { en: 'of the revenue of those who answered', zh: '占答卷客户销售额' },
  'at-risk-of-all': { en: 'of all revenue', zh: '占全部销售额' },
  customers: { en: 'customers matched', zh: '匹配到的客户' },
} satisfies Record<string, Text>;
const NOBODY: Text = { en: 'nobody who answered is among the transactions', zh: '答卷者均不在交易记录中' };

export const revenueAtRisk: Metric<Options, { spending: { kind: 'spending'; item: string } }> = {
  id: 'revenue-at-risk',
  title: { en: 'Revenue at risk', zh: '风险销售额' },
  heading: { en: 'At risk', zh: '风险' },
  about: {
    en: 'What customers who answered low spend: the revenue that leaves when they do.',
    zh: '评价偏低的客户贡献的销售额：他们一旦流失便随之失去的收入。',
  },
  formula: {
    en: 'Revenue (refunds taken off) of the customers whose lowest answer is low: 0 to 6 for NPS, below the middle of the scale for CSAT, CES and ratings. A customer with several responses counts once, so no amount is counted twice. Shares are of the revenue of all customers who answered, and of all customers of the transactions. A census of the matched customers: no interval.',
    zh: '最低评价偏低的客户的销售额（已扣除退款）：NPS 为 0 至 6 分，CSAT、CES 与评分题为低于量表中点。多次作答的客户只计一次，金额不会重复计算。占比分别以全部答卷客户与全部交易客户的销售额为分母。所匹配客户的全体统计，无区间。',
  },
  citation: 'Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12)',
  range: null,
  better: () => 'lower',
  headline: 'at-risk-share',
  options: optionsSchema,
  needs: ({ question }) => ({ spending: { kind: 'spending', item: question } }),
  compute: ({ spending }, { question }, survey) => resultOf(spending, question, survey),
  compare: () => null,
};

function resultOf(spending: Spending, question: string, survey: Survey): MetricResult {
  const { language } = survey;
  const isNps = survey.items.some((item) => item.id === question && item.kind === 'scale' && (item as ScaleItem).metric === 'nps');
  const levels = (['low', 'middle', 'high'] as const).map((level) => {
    const classes = spending.classes.filter(({ point }) => levelOf(point, spending, isNps) === level);
    const sum = (key: 'customers' | 'revenue') => classes.reduce((total, one) => total + one[key], 0);
    return { level, customers: sum('customers'), revenue: sum('revenue') };
  });
  const matched = levels.reduce((n, { customers }) => n + customers, 0);
  const answered = levels.reduce((sum, { revenue }) => sum + revenue, 0);
  const atRisk = levels[0]?.revenue ?? 0;
  const figure = (id: keyof typeof LABELS, unit: Figure['unit'], value: number | null): Figure =>
    censusFigure({ id, label: say(LABELS[id], language) }, unit, value, say(NOBODY, language));
  const share = (part: number, whole: number): number | null => (matched === 0 || whole <= 0 ? null : (100 * part) / whole);
  return {
    base: { n: matched, weighted: null, effective: matched, missing: spending.unknown, notApplicable: 0, invalid: 0 },
    figures: [
      figure('at-risk-share', 'percent', share(atRisk, answered)),
      figure('at-risk', 'money', matched === 0 ? null : atRisk),
      figure('at-risk-of-all', 'percent', share(atRisk, spending.revenue)),
      figure('customers', 'count', matched),
    ],
    sections: matched === 0 ? [] : [revenueTable(levels, answered, isNps, language)],
  };
}

/** Where an answer lies: by the classes of NPS, or against the middle of the scale. */
function levelOf(point: number, { classes }: Spending, isNps: boolean): Level {
  if (isNps) return point <= 6 ? 'low' : point <= 8 ? 'middle' : 'high';
  const middle = ((classes[0]?.point ?? 0) + (classes.at(-1)?.point ?? 0)) / 2;
  return point < middle ? 'low' : point > middle ? 'high' : 'middle';
}

function revenueTable(
  levels: { level: Level; customers: number; revenue: number }[],
  answered: number,
  isNps: boolean,
  language: Language,
): Section {
  const words = (en: string, zh: string): string => say({ en, zh }, language);
  return {
    id: 'revenue',
    kind: 'table',
    title: words('Revenue by answer', '按回答划分的销售额'),
    columns: [
      { key: 'level', label: words('answer', '回答'), unit: 'text' },
      { key: 'customers', label: words('customers', '客户数'), unit: 'count' },
      { key: 'revenue', label: words('revenue', '销售额'), unit: 'money' },
      { key: 'share', label: words('share', '占比'), unit: 'percent' },
      { key: 'perCustomer', label: words('per customer', '每位客户'), unit: 'money' },
    ],
    rows: levels.map(({ level, customers, revenue }) => ({
      id: level,
      level: say(LEVELS[isNps ? 'nps' : 'other'][level], language),
      customers,
      revenue,
      share: answered > 0 ? (100 * revenue) / answered : null,
      perCustomer: customers === 0 ? null : revenue / customers,
    })),
  };
}
