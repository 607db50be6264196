import { contingency } from '../inference/contingency.js';
import { say, type Text } from '../survey/text.js';
import { baseOf } from './estimate.js';
import { meanFigure } from './figures.js';
import { classificationOf, type KanoOptions, kanoFeature, kanoOptions } from './kano-feature.js';
import { kanoFigures } from './kano-figures.js';
import { kanoNotes } from './kano-notes.js';
import { kanoScores } from './kano-scores.js';
import { kanoSections } from './kano-sections.js';
import type { Metric } from './metric.js';

/** The importance is given only where it is asked. */
type KanoNeeds =
  | { answers: { kind: 'joint'; items: string[] } }
  | { answers: { kind: 'joint'; items: string[] }; importance: { kind: 'distribution'; item: string } };

const LABELS = {
  functional: { en: 'functional', zh: '正向得分' },
  dysfunctional: { en: 'dysfunctional', zh: '反向得分' },
  importance: { en: 'importance', zh: '重要性' },
} satisfies Record<string, Text>;

export const kano: Metric<KanoOptions, KanoNeeds> = {
  id: 'kano',
  title: { en: 'Kano category', zh: 'Kano 类别' },
  heading: 'Kano',
  about: {
    en: 'Whether a feature delights, is expected or leaves people cold: how they would feel with it and without it, taken together.',
    zh: '某项功能令人惊喜、被视为理所当然，还是无关紧要：综合“具备”与“不具备”时的感受来判断。',
  },
  formula: {
    en: 'A pair of answers (1 like, 2 must be, 3 neutral, 4 live with, 5 dislike), functional in rows and dysfunctional in columns, is by Berger’s table QAAAO / RIIIM / RIIIM / RIIIM / RRRRQ: Attractive, One-dimensional, Must-be, Indifferent, Reverse, Questionable. The category is the most frequent; where the two highest shares differ by at most 5 points (tie:), M > O > A > I decides between them, and with R or Q among them there is no category. Significant: it is the most frequent and |a − b| ≥ 1.65 √((a + b)(2n − a − b)/2n), a and b the two highest counts (Fong, 90 %). bootstrap: in how many of 2,000 samples drawn anew from the counts the category comes out. Category strength = the difference of the two highest shares (adjusted Wald interval of a difference within one sample, for these two categories), total strength = A + O + M (Wilson). Better = (A + O)/(A + O + M + I), worse = −(O + M)/(A + O + M + I) (Wilson). functional, dysfunctional = means of the scores 4, 2, 0, −1, −2 and −2, −1, 0, 2, 4 (t interval). With weights: shares weighted, SE linearised, counts scaled to Kish’s effective n. Two samples: χ² of the six categories.',
    zh: '一对回答（1 喜欢、2 理所当然、3 无所谓、4 勉强接受、5 不喜欢），正向为行、反向为列，按 Berger 评价表 QAAAO / RIIIM / RIIIM / RIIIM / RRRRQ 归为：魅力 A、期望 O、必备 M、无差异 I、反向 R、可疑 Q。类别取出现最多者；若最高两类之差不超过 5 个百分点（tie:），在二者中按 M > O > A > I 决定，若其中有 R 或 Q 则不归类。显著：该类别出现最多，且 |a − b| ≥ 1.65 √((a + b)(2n − a − b)/2n)，a、b 为最高两类的人数（Fong，90%）。自助法概率：由计数重新抽取的 2,000 个样本中得出该类别的比例。类别强度 = 最高两类比例之差（同一样本中两比例之差的调整 Wald 区间），总强度 = A + O + M（Wilson）。Better = (A + O)/(A + O + M + I)，Worse = −(O + M)/(A + O + M + I)（Wilson）。正向、反向得分 = 4, 2, 0, −1, −2 与 −2, −1, 0, 2, 4 的均值（t 区间）。加权时：比例加权，标准误线性化，计数按 Kish 有效样本量缩放。两样本：六个类别的 χ² 检验。',
  },
  citation:
    'Kano et al. (1984), Hinshitsu 14(2); Berger et al. (1993), Center for Quality of Management Journal 2(4); Fong (1996), CQM Journal 5; Rocks (2016), The American Statistician 70(4)',
  range: [0, 1],
  better: () => 'neither',
  headline: 'category-strength',
  options: kanoOptions,
  needs: ({ functional, dysfunctional, importance }) => ({
    answers: { kind: 'joint', items: [functional, dysfunctional] },
    ...(importance === null ? {} : { importance: { kind: 'distribution', item: importance } }),
  }),

  compute(given, options, { confidence, language }) {
    const feature = kanoFeature(given.answers, options);
    const scores = kanoScores(feature.pairs);
    const named = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
    return {
      base: baseOf(feature.categories),
      classification: classificationOf(feature, language),
      figures: [
        ...kanoFigures(feature, confidence, language),
        meanFigure(named('functional'), scores.functional, confidence),
        meanFigure(named('dysfunctional'), scores.dysfunctional, confidence),
        ...('importance' in given ? [meanFigure(named('importance'), given.importance, confidence)] : []),
      ],
      sections: [...kanoNotes(feature, language), ...kanoSections(feature, options, language)],
    };
  },

  compare({ answers: a }, { answers: b }, options) {
    const [first, second] = [kanoFeature(a, options), kanoFeature(b, options)];
    if (first.verdict === null || second.verdict === null) return null;
    const { p } = contingency([first, second].map(({ count }) => Object.values(count)));
    return { figure: 'category-strength', difference: null, low: null, high: null, p, method: 'chi-square' };
  },
};
