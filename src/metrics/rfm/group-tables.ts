import type { RfmSettings } from '../../survey/definition/transactions.js';
import { type Language, say, type Text } from '../../survey/text.js';
import type { Section } from '../result.js';
import type { ScoredCustomers } from './score-customers.js';
import { type GroupSummary, percentOf, summarise } from './summarise.js';
import { tierRule } from './tiers.js';

type Table = Extract<Section, { kind: 'table' }>;

const WORDS = {
  segments: { en: 'Segments', zh: '客户细分' },
  tiers: { en: 'Value tiers', zh: '价值分层' },
  segment: { en: 'Segment', zh: '细分' },
  tier: { en: 'Tier', zh: '层级' },
  from: { en: 'from', zh: '起始得分' },
  customers: { en: 'customers', zh: '客户数' },
  share: { en: 'share', zh: '占比' },
  orders: { en: 'orders', zh: '订单数' },
  revenue: { en: 'revenue', zh: '销售额' },
  revenueShare: { en: 'of revenue', zh: '销售额占比' },
  recency: { en: 'median days', zh: '天数中位数' },
  frequency: { en: 'median orders', zh: '订单中位数' },
  monetary: { en: 'median amount', zh: '金额中位数' },
  resources: { en: 'of resources', zh: '资源占比' },
} satisfies Record<string, Text>;

const column = (key: keyof typeof WORDS, unit: Table['columns'][number]['unit'], language: Language): Table['columns'][number] => ({
  key,
  label: say(WORDS[key], language),
  unit,
});

/** Per segment, in the order of the map: its customers, orders and revenue, and medians of what its customers did. */
export function segmentsTable(scored: ScoredCustomers, all: GroupSummary, language: Language): Table {
  const summaries = summarise(scored, scored.segment, scored.segments.length);
  const of = (key: keyof typeof WORDS, unit: Table['columns'][number]['unit']) => column(key, unit, language);
  return {
    id: 'segments',
    kind: 'table',
    title: say(WORDS.segments, language),
    columns: [
      of('segment', 'text'),
      of('customers', 'count'),
      of('share', 'percent'),
      of('orders', 'count'),
      of('revenue', 'money'),
      of('revenueShare', 'percent'),
      of('recency', 'days'),
      of('frequency', 'number'),
      of('monetary', 'money'),
    ],
    rows: scored.segments.map(({ name, title }, index) => ({
      id: name,
      segment: say(title ?? name, language),
      ...shared(summaries[index] as GroupSummary, all),
    })),
  };
}

/** Per tier, the highest first: from which weighted score it begins, its customers and revenue, and its declared share of service resources. */
export function tiersTable(scored: ScoredCustomers, all: GroupSummary, settings: RfmSettings, language: Language): Table {
  const summaries = summarise(scored, scored.tier, scored.tiers.length);
  const rule = tierRule(settings);
  const resources = settings.tiers?.resources;
  const of = (key: keyof typeof WORDS, unit: Table['columns'][number]['unit']) => column(key, unit, language);
  return {
    id: 'tiers',
    kind: 'table',
    title: say(WORDS.tiers, language),
    columns: [
      of('tier', 'text'),
      of('from', 'number'),
      of('customers', 'count'),
      of('share', 'percent'),
      of('orders', 'count'),
      of('revenue', 'money'),
      of('revenueShare', 'percent'),
      ...(resources === undefined ? [] : [of('resources', 'percent')]),
      of('recency', 'days'),
      of('frequency', 'number'),
      of('monetary', 'money'),
    ],
    rows: scored.tiers.map(({ name, title }, index) => ({
      id: name,
      tier: say(title, language),
      from: [rule.high, rule.medium, 1][index] as number,
      ...shared(summaries[index] as GroupSummary, all),
      ...(resources === undefined ? {} : { resources: Object.entries(resources).find(([tier]) => tier === name)?.[1] ?? null }),
    })),
  };
}

const shared = (group: GroupSummary, all: GroupSummary) => ({
  customers: group.customers,
  share: percentOf(group.customers, all.customers),
  orders: group.orders,
  revenue: group.revenue,
  revenueShare: percentOf(group.revenue, all.revenue),
  recency: group.recency,
  frequency: group.frequency,
  monetary: group.monetary,
});
