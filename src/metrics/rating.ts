import * as z from 'zod';
import { whenAsked } from '../survey/definition/when-asked.js';
import { say } from '../survey/text.js';
import { boxes } from './csat.js';
import { baseOf } from './estimate.js';
import { indexFigure, meanFigure, shareFigure } from './figures.js';
import { meanDifference } from './mean-difference.js';
import type { Metric } from './metric.js';
import { distributionSection } from './sections.js';

const options = whenAsked(() =>
  z.strictObject({
    question: z.string(),
    dimension: z.string().nullable().default(null).describe('The dimension that the item belongs to'),
  }),
);
type Options = z.infer<ReturnType<typeof options>>;

const LABELS = {
  mean: { en: 'mean', zh: '均值' },
  top: { en: 'top', zh: '顶部' },
  bottom: { en: 'bottom', zh: '底部' },
  index: { en: 'index', zh: '指数' },
};

export const rating: Metric<Options, { answers: { kind: 'distribution'; item: string } }> = {
  id: 'rating',
  title: { en: 'Rating', zh: '评分' },
  heading: { en: 'Rating', zh: '评分' },
  about: { en: 'A single item on a scale, or one row of a matrix.', zh: '量表上的单个题目，或矩阵题的一行。' },
  formula: {
    en: 'Mean of the valid answers (t interval); top and bottom = per cent in the highest and lowest points, as many as for CSAT (Wilson); index = 100 (mean − min) / (max − min). With weights: SE linearised. Two samples: Welch.',
    zh: '有效回答的均值（t 区间）；顶部与底部 = 最高与最低几个点的百分比，点数与 CSAT 相同（Wilson）；指数 = 100 (均值 − 最小) / (最大 − 最小)。加权时标准误线性化。两样本：Welch。',
  },
  citation: 'Wilson (1927), JASA 22; Welch (1947), Biometrika 34; Lumley (2010), Complex Surveys',
  range: null,
  better: () => 'higher',
  headline: 'mean',
  get options() {
    return options();
  },
  needs: ({ question }) => ({ answers: { kind: 'distribution', item: question } }),

  compute({ answers }, _options, { confidence, language }) {
    const { satisfied, dissatisfied } = boxes(answers, null);
    const label = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
    return {
      base: baseOf(answers),
      figures: [
        meanFigure(label('mean'), answers, confidence),
        shareFigure(label('top'), answers, satisfied, confidence),
        shareFigure(label('bottom'), answers, dissatisfied, confidence),
        indexFigure(label('index'), answers, confidence),
      ],
      sections: [distributionSection(answers, language)],
    };
  },

  compare: ({ answers: a }, { answers: b }, _options, { confidence }) => meanDifference('mean', a, b, confidence),
};
