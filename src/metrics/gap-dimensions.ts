import * as z from 'zod';
import { welch } from '../inference/welch.js';
import type { Covariances } from '../statistics/covariances.js';
import type { Joint } from '../statistics/joint.js';
import { mapping } from '../survey/definition/terms.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import { say } from '../survey/text.js';
import { askedWeights } from './asked-weights.js';
import { averageGap } from './average-gap.js';
import { completeBase } from './combine.js';
import type { Estimate } from './estimate.js';
import { estimateFigure, nullFigure } from './figures.js';
import { dimensionsOf, dimensionTitle, type GapItem, gapItems } from './gap-items.js';
import { gapNotes, weightNotes } from './gap-notes.js';
import { type GapSide, gapSides } from './gap-sides.js';
import { dimensionTable, itemTable } from './gap-tables.js';
import type { Metric } from './metric.js';
import type { Figure } from './result.js';
import { weighAsAsked, weighGap } from './weigh-gap.js';

const options = whenAsked(() =>
  mapping({
    items: z
      .array(z.string())
      .min(1, 'a list of gap questions')
      .nullable()
      .default(null)
      .describe('Ids of gap questions; left out: all of the survey'),
    weights: z
      .record(z.string(), z.number().min(0))
      .nullable()
      .default(null)
      .describe('How much each dimension counts, normalised to sum 1; stands back where respondents gave weights. Left out: all alike'),
  }),
);
type Options = z.infer<ReturnType<typeof options>>;

type CovariancesNeed = { kind: 'covariances'; items: string[] };
type JointNeed = { kind: 'joint'; items: string[] };
/** All items, and with them the weights that were asked (the items alone when none were); those of each dimension; the two sides of each item. */
type DimensionNeeds = {
  all: CovariancesNeed;
  weighed: CovariancesNeed;
  [dimension: `dimension ${string}`]: CovariancesNeed;
  [item: `item ${string}`]: JointNeed;
};

const LABELS = {
  gap: { en: 'gap', zh: '差距' },
  perception: { en: 'perception', zh: '感知' },
  expectation: { en: 'expectation', zh: '期望' },
  weighted: { en: 'weighted', zh: '加权' },
};

export const gapDimensions: Metric<Options, DimensionNeeds> = {
  id: 'gap-dimensions',
  title: { en: 'Service quality gaps by dimension (SERVQUAL)', zh: '各维度的服务质量差距（SERVQUAL）' },
  heading: { en: 'Gap', zh: '差距' },
  about: {
    en: 'All gap questions together: by dimension, weighted and unweighted, each item and dimension tested. A survey with gap questions brings it by itself, as gap.',
    zh: '全部差距题合并分析：按维度、加权与不加权，逐题逐维度检验。含差距题的问卷自动生成，名为 gap。',
  },
  formula: {
    en: 'Dimension = mean of its items per response, then over the responses that answered all of them on both sides. gap = mean of all dimensions, over the responses that answered every item; an item without a dimension is one of its own. SE² = c′Cc/n, C the covariances of the items; with weights n is Kish’s effective n, and SE of single items is linearised. Paired t, df = n − 1; Holm over the items and over the dimensions. weighted = Σ w·gap, w normalised to sum 1: as respondents gave them where asked (mean of w·gap from cross-products; without interval), else as declared (gap: weights:), else equal. No expectation asked: the same of perceptions (SERVPERF). Two samples: Welch.',
    zh: '维度 = 每个回答在其各题上的均值，再对该维度两侧各题均作答者求均值。gap = 各维度的均值，仅计每题均作答者；未归入维度的题目自成一个维度。SE² = c′Cc/n，C 为题目协方差；回答加权时 n 为 Kish 有效样本量，单题标准误线性化。配对 t，自由度 n − 1；题目之间、维度之间分别作 Holm 校正。weighted = Σ w·差距，w 归一为和 1：询问了权重时取各受访者所给（由交叉乘积得 w·差距的均值，无区间），否则取声明的权重（gap: weights:），再否则等权。未询问期望时对感知作同样计算（SERVPERF）。两样本：Welch。',
  },
  citation:
    'Parasuraman, Zeithaml and Berry (1988), SERVQUAL, Journal of Retailing 64; Zeithaml, Parasuraman and Berry (1990), Delivering Quality Service; Holm (1979), Scandinavian Journal of Statistics 6',
  range: null,
  better: () => 'higher',
  headline: 'gap',
  get options() {
    return options();
  },

  needs({ items: names }, survey) {
    const items = gapItems(survey, names);
    const asked = askedWeights(items, survey);
    const weighed = [...partsOf(items), ...(asked ?? []).map(({ weight }) => weight)];
    return {
      all: { kind: 'covariances', items: partsOf(items) },
      weighed: { kind: 'covariances', items: weighed },
      ...Object.fromEntries(
        dimensionsOf(items).map((one): [string, CovariancesNeed] => [
          `dimension ${one.id}`,
          { kind: 'covariances', items: partsOf(one.items) },
        ]),
      ),
      ...Object.fromEntries(
        items.map((item): [string, JointNeed] => [`item ${item.id}`, { kind: 'joint', items: partsOf([item]).reverse() }]),
      ),
    };
  },

  overall(survey) {
    const first = survey.models.find(({ metric }) => metric === 'gap');
    if (first === undefined) return null;
    const taken = [...survey.items, ...survey.models].some(({ id }) => id === 'gap');
    return { id: taken ? 'gap-dimensions' : 'gap', title: gapDimensions.title, options: { weights: first.options.weights ?? null } };
  },

  compute(given, { items: names, weights }, survey) {
    const { language, confidence: level } = survey;
    const items = gapItems(survey, names);
    const found = items.map((item) => ({ item, sides: gapSides(given[`item ${item.id}`] as Joint) }));
    const ends = (side: GapSide, dimension: string | null = null): [number, number] => {
      const scales = found.filter(({ item }) => dimension === null || item.dimension === dimension).map(({ sides }) => sides[side].classes);
      return [Math.min(...scales.map((scale) => scale[0]?.point ?? 0)), Math.max(...scales.map((scale) => scale.at(-1)?.point ?? 0))];
    };
    const named = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
    const figure = (label: { id: string; label: string }, estimate: Estimate, reach: [number, number]): Figure =>
      estimate.n === 0 ? nullFigure(label, 'mean', 'no response answered all of its items') : estimateFigure(label, estimate, reach, level);
    const side = (of: GapSide) => figure(named(of), averageGap(given.all, items, of), ends(of));

    const dimensions = dimensionsOf(items).map(({ id, grouped, items: members }) => {
      const covariances = given[`dimension ${id}`] as Covariances;
      const sides = {
        gap: averageGap(covariances, members, 'gap'),
        perception: averageGap(covariances, members, 'perception'),
        expectation: averageGap(covariances, members, 'expectation'),
      };
      const label = say(grouped ? dimensionTitle(id) : (members[0]?.title ?? id), language);
      return { id, grouped, label, sides, ends: ends('gap', id) };
    });
    const asked = askedWeights(items, survey);
    const weighed =
      asked !== null ? weighAsAsked(given.weighed, asked) : weighGap(given.all, items, (id) => (weights === null ? 1 : (weights[id] ?? 0)));
    const weighted =
      weighed.shares.size === 0 && weighed.estimate.effective > 0
        ? nullFigure(named('weighted'), 'mean', 'the weights sum to 0')
        : figure(named('weighted'), weighed.estimate, ends('gap'));

    const paired = isPaired(items);
    const headline = paired ? 'gap' : 'perception';
    const grouped = dimensions.filter((one) => one.grouped);
    return {
      base: completeBase(given.all),
      figures: [
        side(headline),
        weighted,
        ...(paired ? [side('perception'), side('expectation')] : []),
        ...grouped.map((one) => figure({ id: `${headline}.${one.id}`, label: one.label }, one.sides.gap, one.ends)),
      ],
      sections: [
        ...(grouped.length > 0 ? [dimensionTable(dimensions, weighed.shares, paired, level, language)] : []),
        itemTable(found, paired, level, language),
        ...gapNotes(given.all, items, names, survey),
        ...weightNotes(asked, weighed, weights, items, language),
      ],
    };
  },

  compare({ all: a }, { all: b }, { items: names }, survey) {
    const items = gapItems(survey, names);
    const [first, second] = [averageGap(a, items, 'gap'), averageGap(b, items, 'gap')];
    if (first.mean === null || second.mean === null || first.se === null || second.se === null) return null;
    const { difference, low, high, p } = welch(
      { mean: first.mean, se: first.se, df: first.n - 1 },
      { mean: second.mean, se: second.se, df: second.n - 1 },
      survey.confidence,
    );
    return { figure: isPaired(items) ? 'gap' : 'perception', difference, low, high, p, method: 'welch' };
  },
};

const isPaired = (items: readonly GapItem[]): boolean => items.some(({ expectation }) => expectation !== null);

/** The items of perceptions, then of expectations. */
const partsOf = (items: readonly GapItem[]): string[] => [
  ...items.map(({ perception }) => perception),
  ...items.flatMap(({ expectation }) => (expectation === null ? [] : [expectation])),
];
