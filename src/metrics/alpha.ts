import * as z from 'zod';
import { cronbach } from '../inference/cronbach.js';
import { feldt } from '../inference/feldt.js';
import { reliabilityItems } from '../inference/reliability-items.js';
import type { Covariances } from '../statistics/covariances.js';
import { mapping } from '../survey/definition/terms.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import type { Survey } from '../survey/survey.js';
import { type Language, say } from '../survey/text.js';
import { baseNote } from './base-note.js';
import { completeBase } from './combine.js';
import { nullFigure } from './figures.js';
import { itemTitle } from './item-title.js';
import type { Metric } from './metric.js';
import type { Figure, Section } from './result.js';

const options = whenAsked(() =>
  mapping({
    items: z
      .array(z.string())
      .min(1, 'a list of questions')
      .refine((items) => new Set(items).size === items.length, 'questions that are listed once')
      .describe('The questions that are to measure one thing, as [speed, network.coverage]'),
  }),
);
type Options = z.infer<ReturnType<typeof options>>;
type Item = ReturnType<typeof reliabilityItems>[number] & { id: string; item: string };

const LABELS = {
  alpha: { en: 'α', zh: 'α' },
  standardized: { en: 'standardised α', zh: '标准化 α' },
  'average-correlation': { en: 'mean correlation', zh: '平均相关' },
};
const WORDS = {
  items: { en: 'Items', zh: '题目' },
  item: { en: 'Item', zh: '题目' },
  mean: { en: 'mean', zh: '均值' },
  sd: { en: 'sd', zh: '标准差' },
  itemRest: { en: 'item–rest r', zh: '题目与其余相关' },
  alphaIfDropped: { en: 'α if dropped', zh: '删除后 α' },
};

export const alpha: Metric<Options, { together: { kind: 'covariances'; items: string[] } }> = {
  id: 'alpha',
  title: { en: 'Reliability (Cronbach’s α)', zh: '信度（Cronbach α）' },
  heading: { en: 'Reliability', zh: '信度' },
  about: {
    en: 'How far some items measure one thing: the higher, the better their sum stands for it.',
    zh: '若干题目在多大程度上测量同一事物：越高，其总分越能代表它。',
  },
  formula: {
    en: 'α = k/(k − 1) · (1 − tr C/ΣC), C the covariances of the k items over the responses that answered all of them, items with reverse mirrored. Standardised α = k r̄/(1 + (k − 1) r̄), r̄ the mean correlation. Interval: Feldt. Per item: correlation with the sum of the others (below 0: probably a reversed item) and α without it. With weights: C weighted, the interval on Kish’s effective n. A negative α is reported as it is.',
    zh: 'α = k/(k − 1) · (1 − tr C/ΣC)，C 为 k 个题目的协方差矩阵，只用全部作答的答卷，反向题先转换。标准化 α = k r̄/(1 + (k − 1) r̄)，r̄ 为平均相关。区间：Feldt。每题给出与其余题目之和的相关（为负：可能是未转换的反向题）以及删除该题后的 α。加权时 C 加权，区间按 Kish 有效样本量。α 为负时照实报告。',
  },
  citation:
    'Cronbach (1951), Psychometrika 16, 297–334; Feldt (1965), Psychometrika 30, 357–370; Nunnally and Bernstein (1994), Psychometric Theory, chapter 8',
  range: null,
  better: () => 'higher',
  headline: 'alpha',
  get options() {
    return options();
  },
  needs: ({ items }) => ({ together: { kind: 'covariances', items } }),

  compute({ together }, _options, survey) {
    const items = reliabilityItems(together.means, together.covariance).map((item, i) => {
      const id = together.items[i] as string;
      return { id, item: itemTitle(id, survey), ...item };
    });
    const figures = figuresOf(together, items, survey);
    const known = figures[0]?.value ?? null;
    const base = completeBase(together);
    if (together.n < 2) return { base, figures, sections: [] };
    const notes = [...reversedNote(items, known, survey.language), ...baseNote('all', items.length, base.missing, survey.language)];
    return { base, figures, sections: [itemTable(items, survey.language), ...notes] };
  },

  compare: () => null,
};

const NO_INTERVAL = { low: Number.NaN, high: Number.NaN };

function figuresOf(together: Covariances, items: readonly Item[], { confidence, language }: Survey): Figure[] {
  const { covariance, effective, n } = together;
  const found = cronbach(covariance);
  const constant = items.find(({ sd }) => sd === 0);
  const why =
    items.length < 2
      ? 'reliability needs two items or more'
      : n < 2
        ? `${n === 0 ? 'no response' : 'one response only'} answered all ${items.length} items`
        : constant === undefined
          ? 'the sum of the items does not vary'
          : `all gave one answer to "${constant.item}"`;
  const figure = (id: keyof typeof LABELS, value: number | null): Figure => {
    const named = { id, label: say(LABELS[id], language) };
    return value === null || n < 2 ? nullFigure(named, 'number', why) : { ...named, unit: 'number', value, se: null, interval: null };
  };
  const headline = figure('alpha', found.alpha);
  const { low, high } =
    headline.value === null || !(effective > 1) ? NO_INTERVAL : feldt(headline.value, effective, items.length, confidence);
  // With hardly more than one effective response the interval has no end.
  const interval = Number.isFinite(low) && Number.isFinite(high) ? { low, high, level: confidence, method: 'feldt' } : null;
  return [{ ...headline, interval }, figure('standardized', found.standardized), figure('average-correlation', found.averageCorrelation)];
}

function itemTable(items: readonly Item[], language: Language): Section {
  const column = (key: keyof typeof WORDS, unit: 'text' | 'number') => ({ key, label: say(WORDS[key], language), unit });
  return {
    id: 'items',
    kind: 'table',
    title: say(WORDS.items, language),
    columns: [
      column('item', 'text'),
      column('mean', 'number'),
      column('sd', 'number'),
      column('itemRest', 'number'),
      column('alphaIfDropped', 'number'),
    ],
    rows: items.map((item) => ({ ...item })),
  };
}

/** Names the items that run against the others, without which a low or negative α is not to be read. */
function reversedNote(items: readonly Item[], known: number | null, language: Language): Section[] {
  const suspects = items.filter(({ itemRest }) => itemRest !== null && itemRest < 0).map(({ id }) => id);
  if (suspects.length === 0) return [];
  const all = suspects.length === items.length;
  const negative = known !== null && known < 0;
  const text = {
    en: `${suspects.join(', ')}: ${all ? 'they run against each other, some of them are probably reversed' : 'probably reversed, as high answers here go with low answers to the others'}${negative ? '; α is negative for that' : ''}. If so, declare  reverse: true  (or take it back)`,
    zh: `${suspects.join('、')}：${all ? '彼此负相关，其中可能有反向题' : '与其余题目负相关，可能是反向题'}${negative ? '，因此 α 为负' : ''}。若确是反向题，请声明（或取消）  reverse: true`,
  };
  return [{ id: 'reversed', kind: 'note', text: say(text, language) }];
}
