import type { RfmSettings } from '../../survey/definition/transactions.js';
import type { Text } from '../../survey/text.js';

/** Which scores make a customer one of a segment; a range that is left out takes any score. */
export interface SegmentRule {
  name: string;
  title?: Text;
  r?: ScoreRange;
  f?: ScoreRange;
  m?: ScoreRange;
}

interface ScoreRange {
  low: number;
  high: number;
}

/** Who is in no segment of a map. */
export const OTHERS: SegmentRule = { name: 'Others', title: { en: 'Others', zh: '其他客户' } };

/** The known maps are made for scores 1 to 5. */
export const BINS_OF_KNOWN_MAPS = 5;

const TITLES: Readonly<Record<string, Text>> = {
  champions: { en: 'Champions', zh: '核心客户' },
  'loyal customers': { en: 'Loyal Customers', zh: '忠诚客户' },
  'potential loyalists': { en: 'Potential Loyalists', zh: '潜在忠诚客户' },
  'potential loyalist': { en: 'Potential Loyalist', zh: '潜在忠诚客户' },
  'new customers': { en: 'New Customers', zh: '新客户' },
  promising: { en: 'Promising', zh: '有潜力客户' },
  'need attention': { en: 'Need Attention', zh: '需要关注客户' },
  'about to sleep': { en: 'About To Sleep', zh: '即将沉睡客户' },
  'at risk': { en: 'At Risk', zh: '有流失风险客户' },
  "can't lose them": { en: "Can't Lose Them", zh: '不能失去客户' },
  'cannot lose them': { en: 'Cannot Lose Them', zh: '不能失去客户' },
  hibernating: { en: 'Hibernating', zh: '沉睡客户' },
  lost: { en: 'Lost', zh: '已流失客户' },
};

type Range = [low: number, high: number];
const segment = (name: string, r: Range, f: Range, m?: Range): SegmentRule => {
  const range = ([low, high]: Range): ScoreRange => ({ low, high });
  return { name, title: TITLES[name.toLowerCase()], r: range(r), f: range(f), ...(m ? { m: range(m) } : {}) };
};

/** Ten segments by recency and frequency: each pair of scores is in exactly one, in whatever order they stand. */
const RF_GRID: readonly SegmentRule[] = [
  segment('champions', [5, 5], [4, 5]),
  segment('loyal customers', [3, 4], [4, 5]),
  segment('potential loyalists', [4, 5], [2, 3]),
  segment('new customers', [5, 5], [1, 1]),
  segment('promising', [4, 4], [1, 1]),
  segment('need attention', [3, 3], [3, 3]),
  segment('about to sleep', [3, 3], [1, 2]),
  segment('at risk', [1, 2], [3, 4]),
  segment('cannot lose them', [1, 2], [5, 5]),
  segment('hibernating', [1, 2], [1, 2]),
];

/** The map of the tests of R package rfm 0.3.0 (Hebbali); the first segment that fits counts. */
const RFM_10: readonly SegmentRule[] = [
  segment('Champions', [4, 5], [4, 5], [4, 5]),
  segment('Loyal Customers', [2, 5], [3, 5], [3, 5]),
  segment('Potential Loyalist', [3, 5], [1, 3], [1, 3]),
  segment('New Customers', [4, 5], [1, 1], [1, 1]),
  segment('Promising', [3, 4], [1, 1], [1, 1]),
  segment('Need Attention', [2, 3], [2, 3], [2, 3]),
  segment('About To Sleep', [2, 3], [1, 2], [1, 2]),
  segment('At Risk', [1, 2], [2, 5], [2, 5]),
  segment("Can't Lose Them", [1, 1], [4, 5], [4, 5]),
  segment('Lost', [1, 2], [1, 2], [1, 2]),
];

/** The same with Hibernating, which takes all of Lost. */
const RFM_11: readonly SegmentRule[] = [...RFM_10.slice(0, -1), segment('Hibernating', [1, 2], [1, 2], [1, 2]), ...RFM_10.slice(-1)];

/** The known maps by their names. */
export const SEGMENT_MAPS = { 'rf-grid': RF_GRID, 'rfm-10': RFM_10, 'rfm-11': RFM_11 } as const;

/** The segments that settings name or list, in their order. */
export const segmentsOf = ({ segments }: Pick<RfmSettings, 'segments'>): readonly SegmentRule[] =>
  typeof segments === 'string' ? SEGMENT_MAPS[segments] : segments;
