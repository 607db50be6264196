import * as z from 'zod';
import type { Distribution } from '../statistics/distribution.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import { say } from '../survey/text.js';
import { baseOf } from './estimate.js';
import { meanFigure, netFigure, shareFigure } from './figures.js';
import { meanDifference } from './mean-difference.js';
import type { Metric } from './metric.js';
import { distributionSection } from './sections.js';

const options = whenAsked(() =>
  z.strictObject({
    question: z.string(),
    version: z
      .union([z.literal(1), z.literal(2)])
      .default(2)
      .describe('1: effort, low is good; 2: agreement that it was easy, high is good'),
  }),
);
type Options = z.infer<ReturnType<typeof options>>;

const LABELS = { ces: { en: 'CES', zh: 'CES' }, easy: { en: 'easy', zh: '容易' }, net: { en: 'net', zh: '净值' } };

export const ces: Metric<Options, { answers: { kind: 'distribution'; item: string } }> = {
  id: 'ces',
  title: { en: 'Customer Effort Score', zh: '客户费力度' },
  heading: 'CES',
  about: {
    en: 'How easy it was. Version 2 asks for agreement with “made it easy” (1–7, high is good), version 1 for effort (1–5, low is good).',
    zh: '办事有多容易。第 2 版询问是否同意“很容易”（1–7，越高越好），第 1 版询问费力程度（1–5，越低越好）。',
  },
  formula: {
    en: 'CES = mean of the valid answers (t interval). Easy = per cent on the good side of the midpoint: 5–7 of 1–7, 1–2 of an effort scale 1–5 (Wilson); net = easy minus the per cent on the other side (adjusted Wald). Versions and lengths are never compared with one another. Two samples: Welch.',
    zh: 'CES = 有效回答的均值（t 区间）。容易 = 中点好的一侧的百分比：1–7 量表的 5–7，费力量表 1–5 的 1–2（Wilson）；净值 = 容易减去另一侧的百分比（调整 Wald）。不同版本或长度从不相互比较。两样本：Welch。',
  },
  citation: 'Dixon, Freeman & Toman (2010), Stop Trying to Delight Your Customers; CEB (2013), CES 2.0',
  range: null,
  better: ({ version }) => (version === 2 ? 'higher' : 'lower'),
  headline: 'ces',
  get options() {
    return options();
  },
  needs: ({ question }) => ({ answers: { kind: 'distribution', item: question } }),

  compute({ answers }, { version }, { confidence, language }) {
    const { easy, hard } = sides(answers, version);
    const label = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
    return {
      base: baseOf(answers),
      figures: [
        meanFigure(label('ces'), answers, confidence),
        shareFigure(label('easy'), answers, easy, confidence),
        netFigure(label('net'), answers, easy, hard, confidence),
      ],
      sections: [distributionSection(answers, language)],
    };
  },

  compare: ({ answers: a }, { answers: b }, _options, { confidence }) => meanDifference('ces', a, b, confidence),
};

/** The good and the bad side of the scale's midpoint. */
function sides(answers: Distribution, version: 1 | 2): { easy(point: number): boolean; hard(point: number): boolean } {
  const middle = ((answers.classes[0]?.point ?? 0) + (answers.classes.at(-1)?.point ?? 0)) / 2;
  const above = (point: number): boolean => point > middle;
  const below = (point: number): boolean => point < middle;
  return version === 2 ? { easy: above, hard: below } : { easy: below, hard: above };
}
