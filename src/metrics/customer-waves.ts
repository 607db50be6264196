import * as z from 'zod';
import type { WaveUnit } from '../statistics/customers.js';
import { mapping } from '../survey/definition/terms.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import { type Language, say, type Text } from '../survey/text.js';
import { censusFigure } from './figures.js';
import type { Metric } from './metric.js';
import type { Base, Figure, Section } from './result.js';
import { type RetentionWave, retentionWaves } from './retention-waves.js';

type Table = Extract<Section, { kind: 'table' }>;

const options = whenAsked(() =>
  mapping({
    wave: z.enum(['day', 'week', 'month', 'quarter', 'year']).default('month').describe('Calendar waves of purchases'),
  }),
);
type Options = z.infer<ReturnType<typeof options>>;

const LABELS = {
  retention: { en: 'retention from wave to wave', zh: '期间留存率' },
  churn: { en: 'churn from wave to wave', zh: '期间流失率' },
  'repeat-purchase-rate': { en: 'buyers who had bought before', zh: '复购率（曾购买过的买家）' },
  'average-order-value': { en: 'average order value', zh: '平均订单金额' },
} satisfies Record<string, Text>;

const WORDS = {
  waves: { en: 'Waves', zh: '各期' },
  wave: { en: 'Wave', zh: '期' },
  buyers: { en: 'buyers', zh: '买家数' },
  new: { en: 'new', zh: '新客' },
  returning: { en: 'returning', zh: '老客' },
  repeatPurchaseRate: { en: '% bought before', zh: '复购率' },
  retention: { en: '% retained', zh: '留存率' },
  churn: { en: '% churned', zh: '流失率' },
  orders: { en: 'orders', zh: '订单数' },
  averageOrderValue: { en: 'per order', zh: '平均订单金额' },
  revenue: { en: 'revenue', zh: '销售额' },
} satisfies Record<string, Text>;

const FEW_WAVES: Text = { en: 'there are no two complete waves one after the other', zh: '没有相邻的两个完整期间' };
const NO_PURCHASE: Text = { en: 'no customer has a purchase', zh: '没有客户有购买记录' };

export const customerWaves: Metric<Options, { customers: { kind: 'customers'; until: number | null; waves: WaveUnit } }> = {
  id: 'customer-waves',
  title: { en: 'Retention and churn', zh: '客户留存与流失' },
  heading: { en: 'Retention', zh: '留存' },
  about: {
    en: 'Wave by wave: who bought, who was new, who came back from the wave before and who did not, and what an order was worth.',
    zh: '逐期列出：谁购买、谁是新客、上一期的买家中谁回来、谁没有回来，以及平均订单金额。',
  },
  formula: {
    en: 'Retention of a wave = buyers of the wave before who bought again in it / buyers of the wave before; churn = 1 − retention. New = the first purchase of the file lies in the wave; returning = the other buyers; repeat-purchase rate = returning / buyers. Average order value = revenue / orders, refunds taken off in the wave in which they were given. Calendar waves (weeks by ISO 8601), also those without a purchase. The first and the last wave may be incomplete, where purchases begin or end inside them, and are marked; in the first nobody can be told to have bought before. Figures for all waves add up the complete ones that follow a complete one.',
    zh: '某期留存率 = 上一期买家中本期再次购买者 / 上一期买家；流失率 = 1 − 留存率。新客 = 文件中首次购买在该期；老客 = 其余买家；复购率 = 老客 / 买家。平均订单金额 = 销售额 / 订单数，退款在发生当期扣除。按日历分期（周按 ISO 8601），无购买的期间也列出。首期与末期可能不完整（购买在期内开始或结束），予以标注；首期无法得知谁曾购买。总体数值汇总前一期也完整的完整期间。',
  },
  citation: 'Farris et al. (2010), Marketing Metrics, 2nd ed.',
  range: [0, 100],
  better: () => 'higher',
  headline: 'retention',
  get options() {
    return options();
  },
  needs: ({ wave }, { asOf }) => ({ customers: { kind: 'customers', until: asOf ?? null, waves: wave } }),

  compute({ customers }, { wave }, { asOf, language }) {
    const waves = retentionWaves(customers, wave, asOf ?? null);
    const n = customers.orders.reduce((sum, orders) => (orders > 0 ? sum + 1 : sum), 0);
    const base: Base = { n, weighted: null, effective: n, missing: 0, notApplicable: 0, invalid: 0 };
    return {
      base,
      figures: figuresOf(waves, language),
      sections: n === 0 ? [] : [wavesTable(waves, language), ...incomplete(waves, language)],
    };
  },

  compare: () => null,
};

/** Over the complete waves that follow a complete one. */
function figuresOf(waves: readonly RetentionWave[], language: Language): Figure[] {
  const named = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
  const figure = (id: keyof typeof LABELS, unit: Figure['unit'], value: number | null): Figure =>
    censusFigure(named(id), unit, value, say(waves.length === 0 ? NO_PURCHASE : FEW_WAVES, language));
  const whole = waves.filter(({ complete }, i) => complete && waves[i - 1]?.complete === true);
  const sum = (of: (wave: RetentionWave) => number): number => whole.reduce((total, wave) => total + of(wave), 0);
  const retention = ratio(
    sum(({ retained }) => retained ?? 0),
    sum(({ before }) => before ?? 0),
  );
  const orders = waves.reduce((total, wave) => total + wave.orders, 0);
  return [
    figure('retention', 'percent', percent(retention)),
    figure('churn', 'percent', percent(retention === null ? null : 1 - retention)),
    figure(
      'repeat-purchase-rate',
      'percent',
      percent(
        ratio(
          sum(({ buyers, fresh }) => buyers - fresh),
          sum(({ buyers }) => buyers),
        ),
      ),
    ),
    figure(
      'average-order-value',
      'money',
      ratio(
        waves.reduce((total, wave) => total + wave.amount, 0),
        orders,
      ),
    ),
  ];
}

function wavesTable(waves: readonly RetentionWave[], language: Language): Table {
  const column = (key: keyof typeof WORDS, unit: Table['columns'][number]['unit']) => ({ key, label: say(WORDS[key], language), unit });
  return {
    id: 'waves',
    kind: 'table',
    title: say(WORDS.waves, language),
    columns: [
      column('wave', 'text'),
      { key: 'mark', label: '', unit: 'text' },
      column('buyers', 'count'),
      column('new', 'count'),
      column('returning', 'count'),
      column('retention', 'percent'),
      column('churn', 'percent'),
      column('repeatPurchaseRate', 'percent'),
      column('orders', 'count'),
      column('averageOrderValue', 'money'),
      column('revenue', 'money'),
    ],
    rows: waves.map((wave, index) => {
      const { complete, buyers, fresh, retained, before, orders, amount } = wave;
      const retention = retained === null || before === null ? null : ratio(retained, before);
      return {
        id: wave.wave,
        wave: wave.wave,
        mark: complete ? '' : '*',
        complete,
        buyers,
        new: fresh,
        returning: buyers - fresh,
        retention: percent(retention),
        churn: percent(retention === null ? null : 1 - retention),
        repeatPurchaseRate: index === 0 ? null : percent(ratio(buyers - fresh, buyers)),
        orders,
        averageOrderValue: ratio(amount, orders),
        revenue: amount,
      };
    }),
  };
}

/** Which waves may be incomplete. */
function incomplete(waves: readonly RetentionWave[], language: Language): Section[] {
  const names = waves.flatMap(({ wave, complete }) => (complete ? [] : [wave]));
  if (names.length === 0) return [];
  const text = {
    en: `* may be incomplete, purchases begin or end inside: ${names.join(', ')}`,
    zh: `* 可能不完整，购买在期内开始或结束：${names.join('、')}`,
  };
  return [{ id: 'incomplete', kind: 'note', text: say(text, language) }];
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const percent = (share: number | null): number | null => (share === null ? null : 100 * share);
