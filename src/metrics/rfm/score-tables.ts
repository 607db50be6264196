import { type Language, say, type Text } from '../../survey/text.js';
import type { Section } from '../result.js';
import type { ScoredCustomers } from './score-customers.js';
import { cellAt, cellsOf } from './segment-cells.js';
import { DIMENSIONS, type Dimension, type Thresholds } from './thresholds.js';

type Table = Extract<Section, { kind: 'table' }>;

const WORDS = {
  thresholds: { en: 'Where scores begin and end', zh: '评分界限' },
  scores: { en: 'Customers by score', zh: '各评分的客户数' },
  cells: { en: 'Customers by combination of scores', zh: '各评分组合的客户数' },
  rf: { en: 'Customers by recency and frequency score', zh: '最近购买与购买频次评分的客户分布' },
  score: { en: 'Score', zh: '评分' },
  recency: { en: 'recency', zh: '最近购买' },
  frequency: { en: 'frequency', zh: '购买频次' },
  monetary: { en: 'amount', zh: '金额' },
  recencyLower: { en: 'days from', zh: '天数 起' },
  recencyUpper: { en: 'to', zh: '止' },
  frequencyLower: { en: 'orders from', zh: '订单数 起' },
  frequencyUpper: { en: 'to', zh: '止' },
  monetaryLower: { en: 'amount from', zh: '金额 起' },
  monetaryUpper: { en: 'to', zh: '止' },
  cell: { en: 'R-F-M', zh: 'R-F-M' },
  segment: { en: 'Segment', zh: '细分' },
  customers: { en: 'customers', zh: '客户数' },
} satisfies Record<string, Text>;

const UNITS = { recency: 'days', frequency: 'number', monetary: 'money' } as const;
const SCORES = { recency: 'r', frequency: 'f', monetary: 'm' } as const;

const column = (key: keyof typeof WORDS, unit: Table['columns'][number]['unit'], language: Language): Table['columns'][number] => ({
  key,
  label: say(WORDS[key], language),
  unit,
});

/**
 * Per score the range of days, orders and amounts: between two cuts, at the ends from the least and to the greatest that was found
 * (for `r-rfm` plus 1, as R package rfm prints it).
 */
export function thresholdsTable(scored: ScoredCustomers, thresholds: Thresholds, language: Language): Table {
  const bounds = DIMENSIONS.map((dimension) => [dimension, boundsOf(scored, dimension, thresholds)] as const);
  const row = (score: number) =>
    bounds.flatMap(([dimension, edges]) => {
      const bin = dimension === 'recency' ? thresholds.bins - score : score - 1;
      return [
        [`${dimension}Lower`, edges[bin] as number],
        [`${dimension}Upper`, edges[bin + 1] as number],
      ] as const;
    });
  return {
    id: 'thresholds',
    kind: 'table',
    title: say(WORDS.thresholds, language),
    columns: [
      column('score', 'count', language),
      ...DIMENSIONS.flatMap((dimension) =>
        (['Lower', 'Upper'] as const).map((end) => column(`${dimension}${end}`, UNITS[dimension], language)),
      ),
    ],
    rows: scoresUpTo(thresholds.bins).map((score) => ({ id: String(score), score, ...Object.fromEntries(row(score)) })),
  };
}

/** The cuts of a dimension between the least and the greatest value found. */
function boundsOf(scored: ScoredCustomers, dimension: Dimension, thresholds: Thresholds): number[] {
  const { scoring, cuts } = thresholds[dimension];
  let [least, greatest] = [cuts[0] as number, cuts.at(-1) as number];
  const values = scored[dimension];
  for (let i = 0; i < values.length; i++) {
    if ((scored.tier[i] as number) < 0) continue;
    least = Math.min(least, values[i] as number);
    greatest = Math.max(greatest, (values[i] as number) + (scoring === 'r-rfm' ? 1 : 0));
  }
  return [least, ...cuts, greatest];
}

/** Per score how many customers have it in recency, frequency and amount. */
export function scoresTable(scored: ScoredCustomers, { bins }: Thresholds, language: Language): Table {
  const counts = DIMENSIONS.map((dimension) => [dimension, countsOf(scored[SCORES[dimension]], bins)] as const);
  return {
    id: 'scores',
    kind: 'table',
    title: say(WORDS.scores, language),
    columns: [column('score', 'count', language), ...DIMENSIONS.map((dimension) => column(dimension, 'count', language))],
    rows: scoresUpTo(bins).map((score) => ({
      id: String(score),
      score,
      ...Object.fromEntries(counts.map(([dimension, of]) => [dimension, of[score] as number])),
    })),
  };
}

/** In which dimensions some score is nobody's, and how many are somebody's. */
export const sparseScores = (scored: ScoredCustomers, { bins }: Thresholds): { dimension: Dimension; distinct: number }[] =>
  DIMENSIONS.flatMap((dimension) => {
    const distinct = countsOf(scored[SCORES[dimension]], bins).filter((n, score) => score > 0 && n > 0).length;
    return distinct < bins ? [{ dimension, distinct }] : [];
  });

/** Recency scores in rows, the best first, frequency scores in columns: how many customers have both. */
export function rfTable(scored: ScoredCustomers, { bins }: Thresholds, language: Language): Table {
  const counts = new Array<number>(bins * bins).fill(0);
  for (let i = 0; i < scored.r.length; i++) {
    if ((scored.r[i] as number) === 0) continue;
    const at = ((scored.r[i] as number) - 1) * bins + (scored.f[i] as number) - 1;
    counts[at] = (counts[at] as number) + 1;
  }
  const scores = scoresUpTo(bins);
  return {
    id: 'rf',
    kind: 'table',
    title: say(WORDS.rf, language),
    columns: [
      { key: 'r', label: '', unit: 'text' },
      ...scores.map((score) => ({ key: `f${score}`, label: `F${score}`, unit: 'count' as const })),
    ],
    rows: scores.toReversed().map((r) => ({
      id: `r${r}`,
      r: `R${r}`,
      ...Object.fromEntries(scores.map((f) => [`f${f}`, counts[(r - 1) * bins + f - 1] as number])),
    })),
  };
}

/** The combinations of the three scores that customers have, and the segment of each. */
export function cellsTable(scored: ScoredCustomers, { bins }: Thresholds, language: Language): Table {
  const counts = new Array<number>(bins ** 3).fill(0);
  const segments = new Array<number>(bins ** 3).fill(0);
  for (let i = 0; i < scored.r.length; i++) {
    if ((scored.r[i] as number) === 0) continue;
    const at = cellAt(scored.r[i] as number, scored.f[i] as number, scored.m[i] as number, bins);
    counts[at] = (counts[at] as number) + 1;
    segments[at] = scored.segment[i] as number;
  }
  return {
    id: 'cells',
    kind: 'table',
    detail: true,
    title: say(WORDS.cells, language),
    columns: [column('cell', 'text', language), column('segment', 'text', language), column('customers', 'count', language)],
    rows: cellsOf(bins).flatMap(({ r, f, m }, at) => {
      const { name, title = name } = scored.segments[segments[at] as number] ?? { name: '' };
      return counts[at] === 0 ? [] : [{ cell: `${r}-${f}-${m}`, segment: say(title, language), customers: counts[at] as number }];
    }),
  };
}

const scoresUpTo = (bins: number): number[] => Array.from({ length: bins }, (_, i) => i + 1);

/** How many customers have each score; at 0 those without a purchase. */
function countsOf(scores: Uint8Array, bins: number): number[] {
  const counts = new Array<number>(bins + 1).fill(0);
  for (const score of scores) counts[score] = (counts[score] as number) + 1;
  return counts;
}
