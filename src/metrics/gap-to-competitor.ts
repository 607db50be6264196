import * as z from 'zod';
import { welch } from '../inference/welch.js';
import type { CrossTable } from '../statistics/cross-table.js';
import type { Distribution } from '../statistics/distribution.js';
import { mapping } from '../survey/definition/terms.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import type { Survey } from '../survey/survey.js';
import { normalise } from '../survey/text.js';
import { baseNote } from './base-note.js';
import { baseOf, type Estimate, meanOf } from './estimate.js';
import { nullFigure } from './figures.js';
import { gapTable, type TestedGap } from './gap-table.js';
import { itemTitle } from './item-title.js';
import { leastBase } from './least-base.js';
import type { Metric } from './metric.js';
import type { Interval } from './result.js';

const options = whenAsked(() =>
  mapping({
    items: z.array(z.string()).min(1, 'a list of questions').describe('The questions whose means are compared'),
    by: z.string().describe('The question that tells whom a response rates, as brand'),
    us: z.string().describe('Its answer, or the label of it, for us'),
    competitor: z.string().describe('Its answer, or the label of it, for the competitor'),
  }),
);
type Options = z.infer<ReturnType<typeof options>>;

const WORDS = {
  title: { en: 'Us against a competitor', zh: '与竞争者相比' },
  item: { en: 'Item', zh: '题目' },
};

export const gapToCompetitor: Metric<Options, { [item: `item ${string}`]: { kind: 'crosstab'; items: [string, string] } }> = {
  id: 'gap-to-competitor',
  title: WORDS.title,
  heading: { en: 'Gap', zh: '差距' },
  about: {
    en: 'How far the means of our customers are above those of a competitor’s; below 0 the competitor leads.',
    zh: '本方客户与竞争者客户的均值之差；低于 0 表示竞争者领先。',
  },
  formula: {
    en: 'gap.<item> = mean of the responses that rate us − mean of those that rate the competitor, with Welch’s t test and interval; with weights SE linearised. Holm over the items. The base told is that of the item with the fewest answers, both sides together.',
    zh: 'gap.<题目> = 评价本方者的均值 − 评价竞争者者的均值，Welch t 检验与区间；加权时标准误线性化。题目之间作 Holm 校正。所列基数为两方合计回答最少的题目的基数。',
  },
  citation: 'Welch (1947), Biometrika 34; Holm (1979), Scandinavian Journal of Statistics 6',
  range: null,
  better: () => 'higher',
  headline: null,
  get options() {
    return options();
  },
  needs: ({ items, by }) => Object.fromEntries(items.map((item) => [`item ${item}`, { kind: 'crosstab', items: [by, item] }])),

  compute(given, { items, us, competitor }, survey) {
    const { confidence: level, language } = survey;
    const rows = items.flatMap((id) => {
      const table = given[`item ${id}`];
      if (table === undefined) return [];
      const [ours, theirs] = [answersOf(us, id, table, survey), answersOf(competitor, id, table, survey)];
      const [first, second] = [ours, theirs].map((answers) => meanOf(answers, (point) => point)) as [Estimate, Estimate];
      const why = first.n === 0 ? `no answers for "${us}"` : `no answers for "${competitor}"`;
      const tested = difference(first, second, level);
      const both = { ...ours, classes: [...ours.classes, ...theirs.classes] };
      const se = first.se === null || second.se === null ? null : Math.hypot(first.se, second.se);
      return [{ id, title: itemTitle(id, survey), first, second, tested, se, why, base: baseOf(both) }];
    });
    const base = leastBase(rows.map((row) => row.base));
    return {
      base,
      figures: rows.map(({ id, title, tested, se, why }) =>
        tested.gap === null
          ? nullFigure({ id: `gap.${id}`, label: title }, 'mean', why)
          : { id: `gap.${id}`, label: title, unit: 'mean', value: tested.gap, se, interval: intervalOf(tested, level) },
      ),
      sections: [
        gapTable(
          {
            id: 'items',
            title: WORDS.title,
            columns: [
              { key: 'item', label: WORDS.item, unit: 'text' },
              { key: 'us', label: us, unit: 'mean' },
              { key: 'competitor', label: competitor, unit: 'mean' },
            ],
          },
          rows.map(({ title, first, second, tested }) => ({ tested, cells: { item: title, us: first.mean, competitor: second.mean } })),
          language,
        ),
        ...baseNote('each', rows.length, base.missing, language),
      ],
    };
  },

  compare: () => null,
};

/** The answers to an item of the responses that gave one answer, by its value or its label, to the question of whom they rate. */
function answersOf(answer: string, id: string, table: CrossTable, { items }: Survey): Distribution {
  const item = items.find((one) => one.id === id);
  const points = table.columns.map(({ value }) => Number(value));
  const ends = item?.kind === 'scale' && item.scale.reverse ? (points[0] ?? 0) + (points.at(-1) ?? 0) : null;
  const row = table.rows.findIndex(({ value, label }) => [value, label].some((text) => normalise(text) === normalise(answer)));
  const classes = points.map((point, j) => ({
    point: ends === null ? point : ends - point,
    label: '',
    ...(table.cells[row]?.[j] ?? { n: 0, w: 0, ww: 0 }),
  }));
  const { both, respondents, weighted } = table;
  return { classes, missing: respondents - both.n, notApplicable: 0, invalid: 0, respondents, weighted };
}

function difference(us: Estimate, them: Estimate, level: number): TestedGap {
  const n = us.n + them.n;
  if (us.mean === null || them.mean === null) return { n, gap: null, low: null, high: null, t: null, p: null };
  if (us.se === null || them.se === null) return { n, gap: us.mean - them.mean, low: null, high: null, t: null, p: null };
  const { low, high, t, p } = welch({ mean: us.mean, se: us.se, df: us.n - 1 }, { mean: them.mean, se: them.se, df: them.n - 1 }, level);
  return { n, gap: us.mean - them.mean, low, high, t, p };
}

const intervalOf = ({ low, high }: TestedGap, level: number): Interval | null =>
  low === null || high === null ? null : { low, high, level, method: 'welch' };
