import * as z from 'zod';
import { adjustedWald } from '../inference/adjusted-wald.js';
import { npsDifference } from '../inference/nps-difference.js';
import type { NpsCounts } from '../inference/nps-moments.js';
import { npsScore } from '../inference/nps-score.js';
import { npsWald } from '../inference/nps-wald.js';
import type { Distribution } from '../statistics/distribution.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import { say } from '../survey/text.js';
import { baseOf, proportionOf } from './estimate.js';
import { meanFigure, nullFigure, shareFigure, whyNull } from './figures.js';
import type { Metric } from './metric.js';
import type { Figure, Section } from './result.js';
import { distributionSection } from './sections.js';

const options = whenAsked(() =>
  z.strictObject({
    question: z.string(),
    interval: z
      .enum(['adjusted-wald', 'wald', 'score'])
      .default('adjusted-wald')
      .describe('Interval of the score; adjusted Wald holds its level in small samples and near ±100'),
  }),
);
type Options = z.infer<ReturnType<typeof options>>;

const promoter = (point: number): boolean => point >= 9;
const detractor = (point: number): boolean => point <= 6;
const INTERVALS = { 'adjusted-wald': adjustedWald, wald: npsWald, score: npsScore };
const LABELS = {
  nps: { en: 'NPS', zh: 'NPS' },
  promoters: { en: 'promoters', zh: '推荐者' },
  passives: { en: 'passives', zh: '被动者' },
  detractors: { en: 'detractors', zh: '贬损者' },
  mean: { en: 'mean', zh: '均值' },
};

export const nps: Metric<Options, { answers: { kind: 'distribution'; item: string } }> = {
  id: 'nps',
  title: { en: 'Net Promoter Score', zh: '净推荐值' },
  heading: 'NPS',
  about: {
    en: 'How many more would recommend (9–10 of 0–10) than would advise against or not bother (0–6).',
    zh: '愿意推荐者（0–10 分中的 9–10 分）与贬损者（0–6 分）的百分比之差。',
  },
  formula: {
    en: 'NPS = 100 (p − d), p the share of 9–10, d the share of 0–6 of the valid answers. V = p + d − (p − d)², SE = 100 √(V/n). Interval: adjusted Wald (¾, 1½, ¾ answers added to detractors, passives, promoters); the score itself stays raw. With weights: shares weighted, SE linearised, interval on n* = V/SE² answers. Two samples: z on the adjusted counts. A scale 1–10 must be declared.',
    zh: 'NPS = 100 (p − d)，p 为有效回答中 9–10 分的比例，d 为 0–6 分的比例。V = p + d − (p − d)²，SE = 100 √(V/n)。区间：调整 Wald 法（贬损者、被动者、推荐者各加 ¾、1½、¾ 个回答），得分本身不调整。加权时：比例加权，标准误用线性化，区间按 n* = V/SE² 个回答计算。1–10 量表须在定义中声明。',
  },
  citation:
    'Reichheld (2003), The One Number You Need to Grow; Rocks (2016), Interval Estimation for the Net Promoter Score, The American Statistician 70(4)',
  range: [-100, 100],
  better: () => 'higher',
  headline: 'nps',
  parts: [
    { figure: 'promoters', sign: 1 },
    { figure: 'detractors', sign: -1 },
  ],
  get options() {
    return options();
  },
  needs: ({ question }) => ({ answers: { kind: 'distribution', item: question } }),

  compute({ answers }, { interval }, { confidence, language }) {
    const label = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
    const shares = [
      shareFigure(label('promoters'), answers, promoter, confidence),
      shareFigure(label('passives'), answers, (point) => !promoter(point) && !detractor(point), confidence),
      shareFigure(label('detractors'), answers, detractor, confidence),
    ];
    const [promoters, passives, detractors] = shares.map((figure) => figure.value ?? 0) as [number, number, number];
    const bars: Section = {
      id: 'groups',
      kind: 'bars',
      title: say(LABELS.nps, language),
      unit: 'percent',
      parts: [
        { ...label('detractors'), value: detractors, tone: 'bad' },
        { ...label('passives'), value: passives, tone: 'neutral' },
        { ...label('promoters'), value: promoters, tone: 'good' },
      ],
    };
    const base = baseOf(answers);
    return {
      base,
      figures: [scoreFigure(answers, interval, confidence, label('nps')), ...shares, meanFigure(label('mean'), answers, confidence)],
      sections: [...(base.n > 0 ? [bars] : []), distributionSection(answers, language)],
    };
  },

  compare({ answers: a }, { answers: b }, _options, { confidence }) {
    const first = trinomial(a);
    const second = trinomial(b);
    if (first === null || second === null) return null;
    const { difference, low, high, p } = npsDifference(first.counts, second.counts, confidence);
    return { figure: 'nps', difference, low, high, p, method: 'adjusted-wald' };
  },
};

function scoreFigure(answers: Distribution, method: Options['interval'], level: number, named: { id: string; label: string }): Figure {
  const trio = trinomial(answers);
  if (trio === null) return nullFigure(named, 'points', whyNull(baseOf(answers).n));
  const interval = { ...INTERVALS[method](trio.counts, level), level, method };
  return { ...named, unit: 'points', value: trio.score, se: trio.se, interval };
}

/** Score and standard error in points, and the three groups as counts: the answers themselves, with weights the shares of n*. */
function trinomial(answers: Distribution): { score: number; se: number | null; counts: NpsCounts } | null {
  const { mean, se, size } = proportionOf(answers, (point) => Number(promoter(point)) - Number(detractor(point)));
  const up = proportionOf(answers, (point) => Number(promoter(point))).mean;
  if (mean === null || up === null) return null;
  const down = up - mean;
  const counts = { promoters: up * size, passives: Math.max(0, 1 - up - down) * size, detractors: down * size };
  return { score: 100 * mean, se: se === null ? null : 100 * se, counts };
}
