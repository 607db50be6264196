import { adjustedWald } from '../inference/adjusted-wald.js';
import { wilson } from '../inference/wilson.js';
import type { Distribution } from '../statistics/distribution.js';
import { type Language, say, type Text } from '../survey/text.js';
import { proportionOf } from './estimate.js';
import { nullFigure, whyNull } from './figures.js';
import { CATEGORIES, type Category } from './kano-categories.js';
import type { Feature } from './kano-feature.js';
import type { Figure } from './result.js';

const LABELS = {
  better: { en: 'better', zh: 'Better 系数' },
  worse: { en: 'worse', zh: 'Worse 系数' },
  'category-strength': { en: 'category strength', zh: '类别强度' },
  'total-strength': { en: 'total strength', zh: '总强度' },
} satisfies Record<string, Text>;

const NO_CATEGORY = { en: 'all answers are Reverse or Questionable', zh: '所有回答均为反向或可疑' };

/** The figures of a feature that come from its categories, all proportions: better, worse, category and total strength. */
export function kanoFigures({ categories, verdict }: Feature, level: number, language: Language): Figure[] {
  const named = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
  const usable = only(categories, 'AOMI');
  const why = usable.classes.some(({ n }) => n > 0) || verdict === null ? null : say(NO_CATEGORY, language);
  const coefficient = (id: 'better' | 'worse', of: string): Figure =>
    why === null ? shareFigure(named(id), usable, of, level) : nullFigure(named(id), 'share', why);
  return [
    coefficient('better', 'AO'),
    mirrored(coefficient('worse', 'OM')),
    strengthFigure(named('category-strength'), categories, verdict, level),
    shareFigure(named('total-strength'), categories, 'AOM', level),
  ];
}

const categoryAt = (index: number): Category => CATEGORIES[index] as Category;

const only = (categories: Distribution, some: string): Distribution => ({
  ...categories,
  classes: categories.classes.filter(({ point }) => some.includes(categoryAt(point))),
});

/** The share of some categories, 0 to 1, with Wilson's interval. */
function shareFigure(named: Pick<Figure, 'id' | 'label'>, answers: Distribution, some: string, level: number): Figure {
  const { mean, se, size, n } = proportionOf(answers, (index) => Number(some.includes(categoryAt(index))));
  if (mean === null) return nullFigure(named, 'share', whyNull(n));
  return { ...named, unit: 'share', value: mean, se, interval: { ...wilson(mean, size, level), level, method: 'wilson' } };
}

const mirrored = (figure: Figure): Figure => ({
  ...figure,
  value: figure.value === null ? null : 0 - figure.value,
  interval: figure.interval && { ...figure.interval, low: 0 - figure.interval.high, high: 0 - figure.interval.low },
});

/** The difference of the two highest shares, with the interval of a difference of two shares of one sample, as that of an NPS is. */
function strengthFigure(named: Pick<Figure, 'id' | 'label'>, answers: Distribution, verdict: Feature['verdict'], level: number): Figure {
  const score = (index: number): number => Number(categoryAt(index) === verdict?.first) - Number(categoryAt(index) === verdict?.second);
  const { mean, se, size, n } = proportionOf(answers, score);
  if (mean === null || verdict === null) return nullFigure(named, 'share', whyNull(n));
  const first = proportionOf(answers, (index) => Number(score(index) > 0)).mean ?? 0;
  const second = first - mean;
  const points = adjustedWald({ promoters: first * size, passives: (1 - first - second) * size, detractors: second * size }, level);
  return {
    ...named,
    unit: 'share',
    value: mean,
    se,
    interval: { low: points.low / 100, high: points.high / 100, level, method: 'adjusted-wald' },
  };
}
