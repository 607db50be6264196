import * as z from 'zod';
import { mapping } from '../survey/definition/terms.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import { baseNote } from './base-note.js';
import { baseOf, meanOf } from './estimate.js';
import { estimateFigure } from './figures.js';
import { gapTable, testedGap } from './gap-table.js';
import { itemTitle } from './item-title.js';
import { leastBase } from './least-base.js';
import type { Metric } from './metric.js';

const options = whenAsked(() =>
  mapping({
    items: z.array(z.string()).min(1, 'a list of questions').describe('The questions whose means are held against the target'),
    target: z
      .union([z.number(), z.record(z.string(), z.number())], { error: 'a number, or one for each item, as {speed: 4.5, price: 4}' })
      .describe('The mean to reach, in points of the scale: one for all items, or one for each, as {speed: 4.5, price: 4}'),
  }).superRefine(({ items, target }, context) => {
    if (typeof target === 'number') return;
    for (const item of items.filter((id) => target[id] === undefined))
      context.addIssue({ code: 'custom', path: ['target'], message: `a number for each item, and "${item}" has none` });
  }),
);
type Options = z.infer<ReturnType<typeof options>>;

const WORDS = {
  title: { en: 'Actual against target', zh: '实际与目标' },
  item: { en: 'Item', zh: '题目' },
  actual: { en: 'actual', zh: '实际' },
  target: { en: 'target', zh: '目标' },
};

export const gapToTarget: Metric<Options, { answers: { kind: 'distributions'; items: string[] } }> = {
  id: 'gap-to-target',
  title: WORDS.title,
  heading: { en: 'Gap', zh: '差距' },
  about: {
    en: 'How far the means of some questions are from what they are to be; below 0 the target is missed.',
    zh: '若干题目的均值与目标值之差；低于 0 表示未达目标。',
  },
  formula: {
    en: 'gap.<item> = mean of the valid answers − target, with one-sample t test and t interval, df = n − 1; with weights SE linearised. Holm over the items. The base told is that of the item with the fewest answers.',
    zh: 'gap.<题目> = 有效回答的均值 − 目标值，单样本 t 检验与 t 区间，自由度 n − 1；加权时标准误线性化。题目之间作 Holm 校正。所列基数为回答最少的题目的基数。',
  },
  citation: 'Student (1908), Biometrika 6; Holm (1979), Scandinavian Journal of Statistics 6',
  range: null,
  better: () => 'higher',
  headline: null,
  get options() {
    return options();
  },
  needs: ({ items }) => ({ answers: { kind: 'distributions', items } }),

  compute({ answers }, { items, target }, survey) {
    const { confidence: level, language } = survey;
    const rows = items.flatMap((id, i) => {
      const given = answers[i];
      const goal = typeof target === 'number' ? target : target[id];
      if (given === undefined || goal === undefined) return [];
      const ends: [number, number] = [(given.classes[0]?.point ?? 0) - goal, (given.classes.at(-1)?.point ?? 0) - goal];
      return [{ id, title: itemTitle(id, survey), goal, base: baseOf(given), gap: meanOf(given, (point) => point - goal), ends }];
    });
    const table = gapTable(
      {
        id: 'items',
        title: WORDS.title,
        columns: [
          { key: 'item', label: WORDS.item, unit: 'text' },
          { key: 'actual', label: WORDS.actual, unit: 'mean' },
          { key: 'target', label: WORDS.target, unit: 'mean' },
        ],
      },
      rows.map(({ title, goal, gap, ends }) => ({
        tested: testedGap(gap, ends, level),
        cells: { item: title, actual: gap.mean === null ? null : gap.mean + goal, target: goal },
      })),
      language,
    );
    const base = leastBase(rows.map((row) => row.base));
    return {
      base,
      figures: rows.map(({ id, title, gap, ends }) => estimateFigure({ id: `gap.${id}`, label: title }, gap, ends, level)),
      sections: [table, ...baseNote('each', rows.length, base.missing, language)],
    };
  },

  compare: () => null,
};
