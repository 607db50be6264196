import * as z from 'zod';
import { oneSample } from '../inference/one-sample.js';
import type { Joint } from '../statistics/joint.js';
import { mapping } from '../survey/definition/terms.js';
import { type Language, say } from '../survey/text.js';
import { boxes } from './csat.js';
import { baseOf, meanOf } from './estimate.js';
import { meanFigure, shareFigure } from './figures.js';
import { gapSides } from './gap-sides.js';
import { meanDifference } from './mean-difference.js';
import type { Metric } from './metric.js';
import type { MetricResult, Section } from './result.js';

import { distributionSection } from './sections.js';
import { zoneOfTolerance } from './zone-of-tolerance.js';

const part = z.string().nullable().default(null);

/** Options of a gap question: the parts in which it is asked, by the ids of their items. */
export const gapOptions = mapping({
  perception: z.string().describe('What was met'),
  expectation: part.describe('What was expected; left out: performance only (SERVPERF)'),
  minimum: part.describe('The least that would do; with desired: zone of tolerance'),
  desired: part.describe('What was wished for; with minimum: zone of tolerance'),
  weight: part.describe('How much the item counts, asked of each respondent; for the weighted gap over all items'),
  dimension: part.describe('What the item belongs to, as reliability'),
  weights: z.record(z.string(), z.number()).nullable().default(null).describe('How much each dimension counts, for the weighted gap'),
});
type Options = z.infer<typeof gapOptions>;

interface JointNeed {
  kind: 'joint';
  items: string[];
}
interface GapNeeds {
  /** [expectation, perception], or [perception]. */
  answers: JointNeed;
  /** `zone`: [minimum, perception, desired]. */
  [zone: string]: JointNeed;
}

const LABELS = {
  gap: { en: 'gap', zh: '差距' },
  perception: { en: 'perception', zh: '感知' },
  expectation: { en: 'expectation', zh: '期望' },
  top: { en: 'top', zh: '顶部' },
  below: { en: 'fell short', zh: '低于期望' },
  met: { en: 'as expected', zh: '符合期望' },
  above: { en: 'exceeded', zh: '超出期望' },
};
const WORDS = {
  test: { en: 'Paired t test of the gap', zh: '差距的配对 t 检验' },
  alone: { en: 'no expectation is asked: performance only (SERVPERF)', zh: '未询问期望：仅绩效（SERVPERF）' },
  half: { en: 'a zone of tolerance needs both minimum and desired', zh: '容忍区需要同时询问最低要求与理想水平' },
};

export const gap: Metric<Options, GapNeeds> = {
  id: 'gap',
  title: { en: 'Service quality gap (SERVQUAL)', zh: '服务质量差距（SERVQUAL）' },
  heading: { en: 'Gap', zh: '差距' },
  about: {
    en: 'What was met minus what was expected; below 0 the service falls short.',
    zh: '感知减去期望；低于 0 表示服务未达期望。',
  },
  formula: {
    en: 'Gap of a response = perception − expectation, over the responses with a valid answer to both; the others are counted. Mean gap with paired t test and t interval, df = n − 1; with weights SE linearised. Two samples: Welch. No expectation asked: mean and top box of the perception (SERVPERF). Minimum and desired level asked: adequacy = perception − minimum, superiority = perception − desired, and the shares below, within and above the zone of tolerance (Wilson).',
    zh: '每个回答的差距 = 感知 − 期望，仅计两者均有效的回答，其余计数列出。平均差距用配对 t 检验与 t 区间，自由度 n − 1；加权时标准误线性化。两样本：Welch。未询问期望时：感知的均值与顶部比例（SERVPERF）。询问最低与理想水平时：适当度 = 感知 − 最低，优越度 = 感知 − 理想，以及低于、处于、高于容忍区的比例（Wilson）。',
  },
  citation:
    'Parasuraman, Zeithaml and Berry (1988), SERVQUAL, Journal of Retailing 64; Cronin and Taylor (1992), SERVPERF, Journal of Marketing 56; Parasuraman, Zeithaml and Berry (1994), zone of tolerance, Journal of Retailing 70',
  range: null,
  better: () => 'higher',
  headline: 'gap',
  options: gapOptions,

  needs: ({ perception, expectation, minimum, desired }) => ({
    answers: { kind: 'joint', items: expectation === null ? [perception] : [expectation, perception] },
    ...(minimum === null || desired === null ? {} : { zone: { kind: 'joint' as const, items: [minimum, perception, desired] } }),
  }),

  compute({ answers, zone }, { expectation, minimum, desired }, { confidence, language }) {
    const result = expectation === null ? perceptionAlone(answers, confidence, language) : pairedGap(answers, confidence, language);
    const tolerance = zone === undefined ? { figures: [], sections: [] } : zoneOfTolerance(zone, confidence, language);
    const half: Section = { id: 'no-zone', kind: 'note', text: say(WORDS.half, language) };
    return {
      base: result.base,
      figures: [...result.figures, ...tolerance.figures],
      sections: [...result.sections, ...tolerance.sections, ...((minimum === null) === (desired === null) ? [] : [half])],
    };
  },

  compare({ answers: a }, { answers: b }, { expectation }, { confidence }) {
    const side = expectation === null ? 'perception' : 'gap';
    return meanDifference(side, gapSides(a)[side], gapSides(b)[side], confidence);
  },
};

const named = (id: keyof typeof LABELS, language: Language) => ({ id, label: say(LABELS[id], language) });

function pairedGap(pairs: Joint, level: number, language: Language): MetricResult {
  const { gap: gaps, perception, expectation } = gapSides(pairs);
  const { mean, se, n } = meanOf(gaps, (point) => point);
  const test = mean === null || se === null ? null : oneSample(mean, se, n - 1, level);
  const share = (id: 'below' | 'met' | 'above', sign: number, tone: 'bad' | 'neutral' | 'good') => ({
    ...named(id, language),
    value: shareFigure(named(id, language), gaps, (point) => Math.sign(point) === sign, level).value ?? 0,
    tone,
  });
  const bars: Section = {
    id: 'sides',
    kind: 'bars',
    title: say(LABELS.gap, language),
    unit: 'percent',
    parts: [share('below', -1, 'bad'), share('met', 0, 'neutral'), share('above', 1, 'good')],
  };
  return {
    base: baseOf(gaps),
    figures: [
      meanFigure(named('gap', language), gaps, level),
      meanFigure(named('perception', language), perception, level),
      meanFigure(named('expectation', language), expectation, level),
    ],
    sections: [
      ...(mean === null ? [] : [bars]),
      ...(test === null ? [] : [testSection(n - 1, test, language)]),
      distributionSection(gaps, language),
    ],
  };
}

const testSection = (df: number, { t, p }: { t: number | null; p: number | null }, language: Language): Section => ({
  id: 'test',
  kind: 'table',
  title: say(WORDS.test, language),
  detail: true,
  columns: [
    { key: 't', label: 't', unit: 'number' },
    { key: 'df', label: 'df', unit: 'count' },
    { key: 'p', label: 'p', unit: 'p' },
  ],
  rows: [{ t, df, p }],
});

function perceptionAlone(answers: Joint, level: number, language: Language): MetricResult {
  const { perception: perceived } = gapSides(answers);
  const { satisfied } = boxes(perceived, null);
  return {
    base: baseOf(perceived),
    figures: [
      meanFigure(named('perception', language), perceived, level),
      shareFigure(named('top', language), perceived, satisfied, level),
    ],
    sections: [distributionSection(perceived, language), { id: 'servperf', kind: 'note', text: say(WORDS.alone, language) }],
  };
}
