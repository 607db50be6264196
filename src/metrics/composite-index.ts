import * as z from 'zod';
import { welch } from '../inference/welch.js';
import { mapping } from '../survey/definition/terms.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import type { Survey } from '../survey/survey.js';
import { say } from '../survey/text.js';
import { baseNote } from './base-note.js';
import { estimateFigure, nullFigure } from './figures.js';
import { fuzzyIndex } from './fuzzy-index.js';
import { idsBelow, type Part, questionsOf, weigh } from './hierarchy.js';
import { checkLevel, entriesSchema, type Level } from './hierarchy-options.js';
import { type Evaluation, type IndexAnswers, weightedIndex } from './index-evaluation.js';
import { membershipTable, partsTable, pointsTable, weighingSections } from './index-sections.js';
import { judgementsSchema } from './judgements.js';
import type { Metric } from './metric.js';
import type { Figure } from './result.js';

const OPERATORS = ['weighted-sum', 'max-min', 'product-max', 'bounded-sum'] as const;

const options = whenAsked(() =>
  mapping({
    items: entriesSchema
      .optional()
      .describe(
        'What it is made of: [speed, price] alike, {speed: 2, price: 1} by weight, {network: {weight: 3, items: {…}}} of any depth',
      ),
    ahp: judgementsSchema.optional(),
    points: z
      .record(z.string(), z.number().positive())
      .optional()
      .describe('In place of items: the points that each question can reach, as {greeting: 10, waiting: 20}'),
    method: z
      .enum(['weighted-sum', 'fuzzy'])
      .default('weighted-sum')
      .describe('weighted-sum: of the means, 0 to 100. fuzzy: fuzzy comprehensive evaluation of the shares of answers'),
    operator: z.enum(OPERATORS).optional().describe('How fuzzy evaluation composes weights and shares (weighted-sum)'),
    grades: z
      .array(z.number().min(0).max(100))
      .min(2, 'a grade for each point of the scale')
      .optional()
      .describe('Scores of the points in fuzzy evaluation, worst first. Left out: even from 0 to 100'),
  }).superRefine((written, context) => {
    const { items, points, method, operator, grades } = written;
    const report = (key: string, message: string): void => void context.addIssue({ code: 'custom', path: [key], message });
    checkLevel(written, context);
    if (items === undefined && points === undefined) report('items', 'given (or points): what the index is made of');
    if (items !== undefined && points !== undefined) report('points', 'left out where there are items: it stands in their place');
    if (points !== undefined && Object.keys(points).length === 0) report('points', 'of one question or more');
    if (method === 'fuzzy' && points !== undefined) report('points', 'left out with  method: fuzzy');
    if (method !== 'fuzzy' && operator !== undefined) report('operator', 'left out without  method: fuzzy');
    if (method !== 'fuzzy' && grades !== undefined) report('grades', 'left out without  method: fuzzy');
  }),
);
type Options = z.infer<ReturnType<typeof options>>;
type IndexNeeds = { together: { kind: 'covariances'; items: string[] }; answers: { kind: 'distributions'; items: string[] } };

const LABELS = { index: { en: 'index', zh: '指数' }, points: { en: 'points', zh: '得分' } };

export const compositeIndex: Metric<Options, IndexNeeds> = {
  id: 'composite-index',
  name: 'index',
  title: { en: 'Weighted index', zh: '加权指数' },
  heading: { en: 'Index', zh: '指数' },
  about: {
    en: 'One figure, 0 to 100, over several items: a hierarchy of any depth with weights at every level, or points reached out of points possible.',
    zh: '由多个题目合成的 0–100 指数：可为任意层级，各层加权；也可为得分占满分之比。',
  },
  formula: {
    en: 'Each item is rescaled, 100 (x − min)/(max − min), mirrored where low is good. Index = Σ w x̄ level by level, the weights of each level normalised to sum 1, over the responses that answered all items. SE = √(c′Cc/n), C the covariances of the items, c their weights in the whole, rescaled; t interval, cut to 0–100; with weights of responses n is Kish’s effective n. Two samples: Welch; a part adds its weight times its difference. ahp: weights are the principal eigenvector of the pairwise comparisons; consistency ratio over 0.1 (Saaty’s random index) is a warning. points: the same with points possible as weights. method: fuzzy: B = w∘R level by level, R the shares of the valid answers to each item, score = Σ B·grade; with even grades and the weighted sum its SE is that of the responses that answered all items, else there is none.',
    zh: '各题先换算为 100 (x − 最小)/(最大 − 最小)，低分为好者先转换。指数 = 逐层 Σ w x̄，各层权重归一化，只用全部作答的答卷。SE = √(c′Cc/n)，C 为题目协方差，c 为换算后的总权重；t 区间，截至 0–100；答卷加权时 n 为 Kish 有效样本量。两样本：Welch；各部分的贡献 = 权重 × 差值。ahp：权重为两两比较矩阵的主特征向量，一致性比率（Saaty 随机指数）大于 0.1 时警告。points：以满分为权重，算法相同。method: fuzzy（模糊综合评价）：逐层 B = w∘R，R 为各题有效回答的分布，得分 = Σ B·等级分；等级分等距且用加权和算子时，SE 取自全部作答的答卷，否则不给出。',
  },
  citation:
    'Saaty (1980), The Analytic Hierarchy Process; Wang (1983), Fuzzy Sets Theory and Its Applications; Welch (1947), Biometrika 34, 28–35',
  range: [0, 100],
  better: () => 'higher',
  headline: 'index',
  get options() {
    return options();
  },
  needs(written) {
    const items = idsBelow(levelOf(written));
    return { together: { kind: 'covariances', items }, answers: { kind: 'distributions', items } };
  },

  compute(given, written, survey) {
    const { whole, found } = evaluate(given, written, survey);
    const { language } = survey;
    const { base } = found;
    const figures = figuresOf(found, written, survey);
    const notes = weighingSections(whole, written.points === undefined, language);
    if ('why' in found) return { base, figures, sections: notes };
    const table = written.points === undefined ? partsTable(whole, found, language) : pointsTable(whole, found, written.points, language);
    const over = baseNote(written.method === 'fuzzy' ? 'each' : 'all', given.answers.length, base.missing, language);
    return { base, figures, sections: [table, ...membershipTable(whole, found, given.answers, language), ...notes, ...over] };
  },

  compare(a, b, written, survey) {
    const { whole, found: first } = evaluate(a, written, survey);
    const { found: second } = evaluate(b, written, survey);
    if ('why' in first || 'why' in second || first.estimate.se === null || second.estimate.se === null) return null;
    const { difference, low, high, p } = welch(
      { mean: first.estimate.mean, se: first.estimate.se, df: first.estimate.n - 1 },
      { mean: second.estimate.mean, se: second.estimate.se, df: second.estimate.n - 1 },
      survey.confidence,
    );
    const contributions = questionsOf(whole).map((part) => ({
      id: part.id,
      label: part.label,
      difference: part.overall * (first.scoreOf(part) - second.scoreOf(part)),
    }));
    return { figure: 'index', difference, low, high, p, method: 'welch', contributions };
  },
};

const levelOf = ({ items, ahp, points }: Options): Level =>
  points === undefined
    ? { entries: items ?? [], ahp: ahp ?? null }
    : { entries: Object.entries(points).map(([id, weight]) => ({ id, title: null, weight, below: null })), ahp: null };

function evaluate(given: IndexAnswers, written: Options, survey: Survey): { whole: Part; found: Evaluation } {
  const { method, operator = 'weighted-sum', grades = null } = written;
  const whole = weigh(levelOf(written), say(LABELS.index, survey.language), survey);
  return { whole, found: method === 'fuzzy' ? fuzzyIndex(whole, given, operator, grades) : weightedIndex(whole, given) };
}

function figuresOf(found: Evaluation, { points }: Options, { confidence, language }: Survey): Figure[] {
  const possible = points === undefined ? null : Object.values(points).reduce((sum, one) => sum + one, 0);
  const named = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
  if ('why' in found)
    return [
      nullFigure(named('index'), 'index', found.why),
      ...(possible === null ? [] : [nullFigure(named('points'), 'number', found.why)]),
    ];
  const index: Figure = { ...estimateFigure(named('index'), found.estimate, [0, 100], confidence), unit: 'index' };
  return possible === null ? [index] : [index, reached(named('points'), index, possible)];
}

/** The points reached of those that are possible. */
function reached(named: Pick<Figure, 'id' | 'label'>, { value, se, interval }: Figure, possible: number): Figure {
  const points = (percent: number): number => (percent * possible) / 100;
  return {
    ...named,
    unit: 'number',
    value: value === null ? null : points(value),
    se: se === null ? null : points(se),
    interval: interval && { ...interval, low: points(interval.low), high: points(interval.high) },
  };
}
