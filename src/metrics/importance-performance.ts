import * as z from 'zod';
import { mapping } from '../survey/definition/terms.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import type { Survey } from '../survey/survey.js';
import type { Attribute } from './attribute.js';
import { baseNote } from './base-note.js';
import { combine, completeBase } from './combine.js';
import { derivedImportance } from './derived-importance.js';
import { importanceCuts } from './importance-cuts.js';
import { attributeFigures, attributeSections } from './importance-sections.js';
import { itemTitle } from './item-title.js';
import { leastBase } from './least-base.js';
import type { Metric } from './metric.js';

const options = whenAsked(() =>
  mapping({
    items: z
      .array(z.string())
      .min(2, 'a list of two questions or more')
      .describe('What is rated: ratings, rows of a matrix, or gap questions'),
    outcome: z.string().optional().describe('The question on the whole, as overall satisfaction; importance is derived from it'),
    importance: z
      .union([z.enum(['weight', 'correlation', 'expectation']), z.record(z.string(), z.string())], {
        error: 'weight, correlation, expectation, or the question that asks for it by item, as {speed: speed-importance}',
      })
      .default('weight')
      .describe(
        'weight (Johnson’s relative weight) or correlation: derived from the outcome. expectation: that of gap questions. {speed: speed-importance}: stated, by item',
      ),
    cut: z
      .enum(['means', 'midpoint'])
      .default('means')
      .describe(
        'Where the plane is cut: at the means of the items, or in the middle of the scales (derived importance has no scale: at its mean)',
      ),
  }).superRefine(({ items, outcome, importance }, context) => {
    const report = (path: string, message: string): void => void context.addIssue({ code: 'custom', path: [path], message });
    if ((importance === 'weight' || importance === 'correlation') && outcome === undefined)
      report('outcome', 'given when importance is derived (importance: weight or correlation)');
    if (typeof importance !== 'object') return;
    for (const item of items.filter((id) => importance[id] === undefined))
      report('importance', `a question for each item, and "${item}" has none`);
  }),
);
type Options = z.infer<ReturnType<typeof options>>;

/** `together`: [outcome, ...items] for derived importance; else a pair [item, importance] under the name of each item. */
interface ImportanceNeeds {
  [part: string]: { kind: 'covariances'; items: string[] };
}

export const importancePerformance: Metric<Options, ImportanceNeeds> = {
  id: 'importance-performance',
  title: { en: 'Importance–performance analysis', zh: '重要性–绩效分析（IPA）' },
  heading: 'IPA',
  about: {
    en: 'What matters against how well it is done: concentrate here, keep up the good work, low priority, possible overkill.',
    zh: '重要程度对照绩效表现：重点改进、继续保持、低优先级、过度投入。',
  },
  formula: {
    en: 'Performance = mean of an item. Importance: derived from the outcome, over the responses that answered it and all items, as Johnson’s relative weight (the item’s part of R²) or as correlation; or stated, the mean of its own question, over the responses that answered both. Quadrants by cuts at the means of the items or at the midpoints of the scales; on the cut counts as high. With weights means and covariances are weighted, errors take Kish’s effective n. The base told is that of the item with the fewest answers.',
    zh: '绩效 = 题目均值。重要性：由结果题推导（仅计结果题与全部题目均作答者），取 Johnson 相对权重（该题占 R² 的部分）或相关系数；或为直接询问的重要性均值（仅计两者均作答者）。以各题均值或量表中点为界划分象限，恰在界上者计为高。加权时均值与协方差加权，误差按 Kish 有效样本量。所列基数为回答最少的题目的基数。',
  },
  citation:
    'Martilla and James (1977), Importance–Performance Analysis, Journal of Marketing 41; Johnson (2000), Multivariate Behavioral Research 35',
  range: null,
  better: () => 'neither',
  headline: null,
  get options() {
    return options();
  },

  needs({ items, outcome, importance }, survey) {
    const performances = items.map((id) => performanceOf(id, survey));
    if (importance === 'weight' || importance === 'correlation')
      return { together: { kind: 'covariances', items: [outcome ?? '', ...performances] } };
    const statedBy = (id: string): string => (importance === 'expectation' ? `${id}.expectation` : (importance[id] ?? ''));
    return Object.fromEntries(items.map((id, i) => [id, { kind: 'covariances', items: [performances[i] as string, statedBy(id)] }]));
  },

  compute(given, { items, importance, cut }, survey) {
    const derived = importance === 'weight' || importance === 'correlation' ? importance : null;
    const { together } = given;
    const found = derived === null || together === undefined ? null : derivedImportance(together, derived);
    const attributes = items.flatMap((id, i): Attribute[] => {
      const covariances = found === null ? given[id] : together;
      if (covariances === undefined) return [];
      const [item, scale] = found === null ? [0, 1] : [i + 1, null];
      const mean = (at: number) =>
        combine(
          covariances,
          covariances.items.map((_, j) => Number(j === at)),
        );
      const value = found?.values[i] ?? null;
      return [
        {
          id,
          title: itemTitle(performanceOf(id, survey), survey),
          performance: mean(item),
          performanceScale: pointsOf(covariances.items[item], survey),
          importance: scale === null ? { mean: value, se: null, n: covariances.n, effective: covariances.effective } : mean(scale),
          importanceScale: scale === null ? null : pointsOf(covariances.items[scale], survey),
          derived: found !== null,
          why: found === null ? null : (found.why ?? (value === null ? 'all gave one answer to the item' : null)),
        },
      ];
    });
    const base = leastBase(Object.values(given).map(completeBase));
    const over = derived === null ? 'each' : 'all';
    return {
      base,
      figures: attributeFigures(attributes, survey.confidence, survey.language),
      sections: [
        ...attributeSections(attributes, importanceCuts(attributes, cut), derived ?? 'stated', survey.language),
        ...baseNote(over, items.length + (derived === null ? 0 : 1), base.missing, survey.language),
      ],
    };
  },

  compare: () => null,
};

/** The item that is rated: the question itself, or the perception of a gap question. */
const performanceOf = (id: string, { models }: Survey): string =>
  models.some((model) => model.metric === 'gap' && model.id === id) ? `${id}.perception` : id;

/** The points of a scale; null when the definition leaves them to the answers. */
function pointsOf(id: string | undefined, { items }: Survey): number[] | null {
  const item = items.find((one) => one.id === id);
  return item?.kind === 'scale' ? item.scale.points : null;
}
