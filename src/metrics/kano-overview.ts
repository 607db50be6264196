import * as z from 'zod';
import type { Matches } from '../statistics/matches.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import { say, type Text } from '../survey/text.js';
import { meanOf } from './estimate.js';
import { nullFigure, percentFigure, whyNull } from './figures.js';
import { pairsOf, questionablePairs } from './kano-categories.js';
import { kanoFeature } from './kano-feature.js';
import { kanoFigures } from './kano-figures.js';
import { kanoModels } from './kano-models.js';
import { isSuspect } from './kano-notes.js';
import { featuresTable, kanoPlane, type OverviewRow, suspicionNotes } from './kano-overview-sections.js';
import type { Metric } from './metric.js';
import type { Figure } from './result.js';

const options = whenAsked(() =>
  z.strictObject({
    features: z.array(z.string()).min(1).nullable().default(null).describe('The Kano questions, by their ids; left out: all'),
    cuts: z
      .enum(['half', 'mean'])
      .default('half')
      .describe('Where the plane is cut into quadrants: at one half, or at the means of the features'),
  }),
);
type Options = z.infer<ReturnType<typeof options>>;

/** Each feature's pairs, its importance where that is asked, and of each response how many pairs are valid and how many Questionable. */
type OverviewNeeds = {
  [pairs: `pairs ${string}`]: { kind: 'joint'; items: string[] };
  [importance: `importance ${string}`]: { kind: 'distribution'; item: string };
  answered: { kind: 'matches'; pairs: [string, string][]; points: [number, number][] };
  questionable: { kind: 'matches'; pairs: [string, string][]; points: [number, number][] };
};

/** So many Questionable pairs make a respondent suspicious. */
const SUSPICIOUS = 2;

const LABELS = {
  features: { en: 'features', zh: '功能数' },
  'suspicious-features': { en: 'suspicious features', zh: '可疑功能数' },
  'suspicious-respondents': { en: 'suspicious respondents', zh: '可疑受访者' },
  'suspicious-share': { en: 'share of respondents', zh: '占受访者比例' },
} satisfies Record<string, Text>;

const TITLE = { en: 'All features', zh: '全部功能' };

export const kanoOverview: Metric<Options, OverviewNeeds> = {
  id: 'kano-overview',
  title: { en: 'Kano overview', zh: 'Kano 总览' },
  heading: 'Kano',
  about: {
    en: 'The features of a Kano survey beside each other: categories, better and worse as a plane of four quadrants, and answers to be suspicious of.',
    zh: '并列展示 Kano 调查的全部功能：类别、Better–Worse 四象限图，以及可疑的回答。',
  },
  formula: {
    en: 'Each feature as explained under kano. The plane has |worse| on the x axis and better on the y axis, cut at one half (cuts: mean: at the means of the features), a feature on the cut above it; high better alone: Attractive, high |worse| alone: Must-be, both: One-dimensional, neither: Indifferent. The base is every response with at least one valid pair, all others are missing. A feature is suspicious with more than 5 % Questionable pairs, a respondent with two or more (by the table of the first feature), counted without weights; share with Wilson’s interval. Nobody is left out for it.',
    zh: '各功能的计算见 kano。象限图以 |Worse| 为横轴、Better 为纵轴，在 0.5 处分界（cuts: mean 时取各功能均值），恰在分界上者归入较高一侧；仅 Better 高：魅力；仅 |Worse| 高：必备；二者均高：期望；均低：无差异。基数为至少有一对有效回答的答卷，其余计为缺失。可疑回答超过 5% 的功能为可疑功能，有两对或更多可疑回答者为可疑受访者（按第一个功能的评价表），人数不加权，比例用 Wilson 区间，均仍计入结果。',
  },
  citation:
    'Berger et al. (1993), Kano’s methods for understanding customer-defined quality, Center for Quality of Management Journal 2(4)',
  range: null,
  better: () => 'neither',
  headline: null,
  get options() {
    return options();
  },
  needs({ features }, survey) {
    const models = kanoModels(survey, features);
    const pairs = models.map((model): [string, string] => [model.options.functional, model.options.dysfunctional]);
    const table = models[0]?.options.table ?? 'berger';
    return {
      ...Object.fromEntries(models.map(({ id }, i) => [`pairs ${id}`, { kind: 'joint', items: pairs[i] }])),
      ...Object.fromEntries(
        models.flatMap(({ id, options: { importance: item } }) =>
          item === null ? [] : [[`importance ${id}`, { kind: 'distribution', item }]],
        ),
      ),
      answered: { kind: 'matches', pairs, points: pairsOf(table) },
      questionable: { kind: 'matches', pairs, points: questionablePairs(table) },
    } as OverviewNeeds;
  },
  overall(survey) {
    if (kanoModels(survey, null).length === 0) return null;
    const taken = [...survey.items, ...survey.models].some(({ id }) => id === 'kano');
    return { id: taken ? 'kano-overview' : 'kano', title: TITLE, options: {} };
  },

  compute(given, { features, cuts }, survey) {
    const { confidence, language } = survey;
    const rows = kanoModels(survey, features).flatMap((model): OverviewRow[] => {
      const answers = given[`pairs ${model.id}`];
      if (answers === undefined) return [];
      const feature = kanoFeature(answers, model.options);
      const importance = given[`importance ${model.id}`];
      return [
        {
          id: model.id,
          title: say(model.title, language),
          feature,
          figures: kanoFigures(feature, confidence, language),
          importance: importance === undefined ? null : meanOf(importance, (point) => point).mean,
          stated: importance !== undefined,
        },
      ];
    });
    const answered = atLeast(given.answered, 1);
    const suspicious = atLeast(given.questionable, SUSPICIOUS);
    const named = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
    return {
      base: {
        n: answered,
        weighted: null,
        effective: answered,
        missing: given.answered.respondents - answered,
        notApplicable: 0,
        invalid: 0,
      },
      figures: [
        countFigure(named('features'), rows.length),
        countFigure(named('suspicious-features'), rows.filter(({ feature }) => isSuspect(feature)).length),
        answered === 0
          ? nullFigure(named('suspicious-respondents'), 'count', whyNull(0))
          : countFigure(named('suspicious-respondents'), suspicious),
        shareFigure(named('suspicious-share'), suspicious, answered, confidence),
      ],
      sections: [
        featuresTable(rows, language),
        ...kanoPlane(rows, cuts, language),
        ...suspicionNotes(rows, suspicious, answered, language),
      ],
    };
  },

  compare: () => null,
};

type Named = Pick<Figure, 'id' | 'label'>;

const atLeast = ({ counts }: Matches, times: number): number => counts.slice(times).reduce((sum, n) => sum + n, 0);

const countFigure = (named: Named, value: number): Figure => ({ ...named, unit: 'count', value, se: null, interval: null });

function shareFigure(named: Named, part: number, n: number, level: number): Figure {
  const share = n === 0 ? null : part / n;
  return percentFigure(named, { share, se: share === null ? null : Math.sqrt((share * (1 - share)) / n), size: n, n }, level);
}
