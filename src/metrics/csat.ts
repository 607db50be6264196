import * as z from 'zod';
import { newcombe } from '../inference/newcombe.js';
import { twoProportions } from '../inference/two-proportions.js';
import type { Distribution } from '../statistics/distribution.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import { say } from '../survey/text.js';
import { baseOf, proportionOf } from './estimate.js';
import { indexFigure, meanFigure, netFigure, shareFigure } from './figures.js';
import type { Metric } from './metric.js';
import { distributionSection } from './sections.js';

const options = whenAsked(() =>
  z.strictObject({
    question: z.string(),
    top: z
      .int()
      .min(1)
      .nullable()
      .default(null)
      .describe('How many of the highest points count as satisfied; null: by the number of points'),
  }),
);
type Options = z.infer<ReturnType<typeof options>>;

const LABELS = {
  csat: { en: 'CSAT', zh: 'CSAT' },
  mean: { en: 'mean', zh: '均值' },
  net: { en: 'net', zh: '净满意度' },
  index: { en: 'index', zh: '指数' },
};

/** How many of the highest points are the top box, by the number of points: 1 of 3, 2 of 4 and more. */
export const topBox = (points: number): number => (points <= 3 ? 1 : 2);

export const csat: Metric<Options, { answers: { kind: 'distribution'; item: string } }> = {
  id: 'csat',
  title: { en: 'Customer satisfaction', zh: '客户满意度' },
  heading: 'CSAT',
  about: { en: 'The share of satisfied answers: the highest points of the scale.', zh: '满意回答（量表最高的几个点）所占的百分比。' },
  formula: {
    en: 'CSAT = per cent of valid answers in the top box: 3 points → {3}; 4 → {3, 4}; 5 → {4, 5}; 6 → {5, 6}; 7 → {6, 7}; 10 → {9, 10}; top: sets it. Interval: Wilson. Net = top minus as many points at the bottom (adjusted Wald); mean (t interval); index = 100 (mean − min) / (max − min). With weights: SE linearised, Wilson on n* = p(1 − p)/SE² answers. Two samples: N−1 χ² with Newcombe’s interval.',
    zh: 'CSAT = 有效回答中落在顶部选项的百分比：3 点 → {3}；4 → {3, 4}；5 → {4, 5}；6 → {5, 6}；7 → {6, 7}；10 → {9, 10}；可用 top: 设定。区间：Wilson。净满意度 = 顶部减去同样多的底部选项（调整 Wald）；均值（t 区间）；指数 = 100 (均值 − 最小) / (最大 − 最小)。加权时：标准误线性化，Wilson 按 n* = p(1 − p)/SE² 计算。两样本：N−1 χ² 与 Newcombe 区间。',
  },
  citation: 'Wilson (1927), JASA 22; Newcombe (1998), Statistics in Medicine 17; Campbell (2007), Statistics in Medicine 26',
  range: [0, 100],
  better: () => 'higher',
  headline: 'csat',
  get options() {
    return options();
  },
  needs: ({ question }) => ({ answers: { kind: 'distribution', item: question } }),

  compute({ answers }, { top }, { confidence, language }) {
    const { satisfied, dissatisfied } = boxes(answers, top);
    const label = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
    return {
      base: baseOf(answers),
      figures: [
        shareFigure(label('csat'), answers, satisfied, confidence),
        meanFigure(label('mean'), answers, confidence),
        netFigure(label('net'), answers, satisfied, dissatisfied, confidence),
        indexFigure(label('index'), answers, confidence),
      ],
      sections: [distributionSection(answers, language)],
    };
  },

  compare({ answers: a }, { answers: b }, { top }, { confidence }) {
    const { satisfied } = boxes(a, top);
    const [first, second] = [a, b].map((answers) => proportionOf(answers, (point) => Number(satisfied(point))));
    if (first?.mean == null || second?.mean == null) return null;
    const { difference, low, high } = newcombe(first.mean, first.size, second.mean, second.size, confidence);
    const { p } = twoProportions(first.mean * first.size, first.size, second.mean * second.size, second.size);
    return { figure: 'csat', difference: 100 * difference, low: 100 * low, high: 100 * high, p, method: 'newcombe, N-1 chi-square' };
  },
};

/** Which points are the top box and which the bottom box, equally many. */
export function boxes(
  answers: Distribution,
  top: number | null,
): { satisfied(point: number): boolean; dissatisfied(point: number): boolean } {
  const points = answers.classes.map(({ point }) => point);
  const size = top ?? topBox(points.length);
  const above = new Set(points.slice(-size));
  const below = new Set(points.slice(0, size));
  return { satisfied: (point) => above.has(point), dissatisfied: (point) => below.has(point) };
}
