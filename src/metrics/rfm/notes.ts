import type { Customers } from '../../statistics/customers.js';
import { dayInWords } from '../../statistics/timestamp.js';
import type { RfmSettings } from '../../survey/definition/transactions.js';
import { type Language, say, type Text } from '../../survey/text.js';
import type { Section } from '../result.js';
import { coverageOf } from './check-segment-map.js';
import type { ScoredCustomers } from './score-customers.js';
import { sparseScores } from './score-tables.js';
import { segmentsOf } from './segment-maps.js';
import { DIMENSIONS, type Dimension, type Thresholds } from './thresholds.js';
import { tierRule } from './tiers.js';

const NAMES: Record<Dimension, { en: string; zh: string }> = {
  recency: { en: 'recency', zh: '最近购买' },
  frequency: { en: 'frequency', zh: '购买频次' },
  monetary: { en: 'amount', zh: '金额' },
};

/** To which of two ranges the value between them belongs. */
const CUTS = {
  above: { en: 'by quantiles, a value where two ranges meet belongs to the lower one', zh: '按分位数时，两区间交界处的值属于较低的区间' },
  from: {
    en: 'by R rfm or own cuts, a value where two ranges meet belongs to the upper one',
    zh: '按 R rfm 或自定界限时，两区间交界处的值属于较高的区间',
  },
};

type Note = [id: string, holds: boolean, text: () => { en: string; zh: string }];

const written = (notes: readonly Note[], language: Language): Section[] =>
  notes.flatMap(([id, holds, text]) => (holds ? [{ id, kind: 'note', text: say(text(), language) }] : []));

/** The reference day and where it comes from, refunds that were netted, and customers who only have refunds. */
export function customersNotes(
  customers: Customers,
  { asOf }: Pick<ScoredCustomers, 'asOf'>,
  given: boolean,
  language: Language,
): Section[] {
  const { refunds, refunded } = customers.rows;
  let [without, amount] = [0, 0];
  for (let i = 0; i < customers.ids.length; i++) {
    if ((customers.orders[i] as number) > 0) continue;
    without++;
    amount += customers.amount[i] as number;
  }
  const notes: Note[] = [
    [
      'as-of',
      true,
      () => ({
        en: `Recency is counted to ${dayInWords(asOf)}${given ? '' : ', the day after the last purchase'}`,
        zh: `最近购买天数计至 ${dayInWords(asOf)}${given ? '' : '（最后一次购买的次日）'}`,
      }),
    ],
    [
      'refunds',
      refunds > 0,
      () => ({
        en: `${counted(refunds, 'refund')} of ${money(-refunded)} in all ${refunds === 1 ? 'is' : 'are'} taken off the amounts`,
        zh: `金额已扣除 ${refunds} 笔退款，共 ${money(-refunded)}`,
      }),
    ],
    [
      'no-purchase',
      without > 0,
      () => ({
        en: `${counted(without, 'customer')} without a purchase, with refunds only (${money(amount)}), ${without === 1 ? 'is' : 'are'} in no segment and no figure`,
        zh: `${without} 位客户只有退款（${money(amount)}）而无购买，不属于任何细分，也不计入各项数值`,
      }),
    ],
  ];
  return written(notes, language);
}

/** How customers were scored: by which cuts, with scores that nobody has. */
export function scoringNotes(scored: ScoredCustomers, thresholds: Thresholds, frozen: boolean, language: Language): Section[] {
  const sparse = sparseScores(scored, thresholds);
  const low = sparse.map(({ dimension, distinct }) => ({ name: NAMES[dimension], distinct }));
  const { bins } = thresholds;
  const shifted = sparse.some(({ dimension }) => thresholds[dimension].scoring === 'r-rfm');
  const scorings = DIMENSIONS.map((dimension) => thresholds[dimension].scoring);
  const rules = [
    ...(scorings.includes('quantiles') ? [CUTS.above] : []),
    ...(scorings.some((scoring) => scoring !== 'quantiles') ? [CUTS.from] : []),
  ];
  const notes: Note[] = [
    [
      'frozen',
      frozen,
      () => ({
        en: 'Scored by saved thresholds, not by quantiles of these customers',
        zh: '按保存的界限评分，而非按这些客户的分位数',
      }),
    ],
    [
      'cuts',
      true,
      () => ({
        en: `Equal values share a score; ${rules.map(({ en }) => en).join('; ')}`,
        zh: `相同的值得分相同；${rules.map(({ zh }) => zh).join('；')}`,
      }),
    ],
    [
      'few-scores',
      sparse.length > 0,
      () => ({
        en: `Fewer scores than ${bins} occur, since values are equal or few: ${low.map(({ name, distinct }) => `${name.en} ${distinct}`).join(', ')}${shifted ? '. The bins of R rfm begin 1 after each quantile, which is too far for small values' : ''}`,
        zh: `由于取值相同或过少，实际出现的评分少于 ${bins} 级：${low.map(({ name, distinct }) => `${name.zh} ${distinct} 级`).join('，')}${shifted ? '。R rfm 的分箱自分位数加 1 起，对小数值过大' : ''}`,
      }),
    ],
  ];
  return written(notes, language);
}

/** What the map of segments leaves out, and which of its segments can never occur. */
export function mapNotes(settings: RfmSettings, language: Language): Section[] {
  const segments = segmentsOf(settings);
  const { overlaps, gaps, cells } = coverageOf(segments, settings.bins);
  const never = overlaps
    .filter(({ taken, of }) => taken === of)
    .map(({ segment }) => segments[segment]?.title ?? segments[segment]?.name ?? '');
  const names = (language: Language, mark: string): string => never.map((title: Text) => say(title, language)).join(mark);
  const notes: Note[] = [
    [
      'unreachable',
      never.length > 0,
      () => ({
        en: `Nobody can be in ${names('en', ', ')}: segments before take all of the scores`,
        zh: `任何客户都不可能属于：${names('zh', '、')}，因为排在前面的细分已包含其全部评分`,
      }),
    ],
    [
      'gaps',
      gaps.length > 0,
      () => ({
        en: `${gaps.length} of ${cells} combinations of scores are in no segment: Others`,
        zh: `${cells} 种评分组合中有 ${gaps.length} 种不属于任何细分，归为其他客户`,
      }),
    ],
  ];
  return written(notes, language);
}

/** How tiers are made, and declared resources that are not a whole. */
export function tierNotes(settings: RfmSettings, language: Language): Section[] {
  const { weights } = tierRule(settings);
  const [r, f, m] = weights;
  const by =
    r === f && f === m
      ? { en: 'the mean of R, F and M', zh: 'R、F、M 的均值' }
      : { en: `${short(r)} R + ${short(f)} F + ${short(m)} M`, zh: `${short(r)} R + ${short(f)} F + ${short(m)} M` };
  const declared = Object.values(settings.tiers?.resources ?? {}).reduce((sum, share) => sum + share, 0);
  const notes: Note[] = [
    ['tier-value', true, () => ({ en: `Tiers by ${by.en}`, zh: `分层依据：${by.zh}` })],
    [
      'resources',
      settings.tiers?.resources !== undefined && Math.abs(declared - 100) > 0.5,
      () => ({
        en: `The declared shares of service resources sum to ${short(declared)}%`,
        zh: `声明的服务资源占比之和为 ${short(declared)}%`,
      }),
    ],
  ];
  return written(notes, language);
}

const counted = (n: number, what: string): string => `${n.toLocaleString('en-US')} ${what}${n === 1 ? '' : 's'}`;
const short = (value: number): string => String(Number(value.toPrecision(3)));
const money = (value: number): string => (0 + Number(value.toFixed(2))).toLocaleString('en-US');
