import type { Figure, MetricResult } from '../../src/metrics/result.js';
import type { Choices } from '../../src/statistics/choices.js';
import type { Distribution } from '../../src/statistics/distribution.js';
import type { Survey } from '../../src/survey/survey.js';

/** A survey with the usual settings and nothing in it. */
export const bareSurvey: Survey = {
  id: 'survey',
  title: 'Survey',
  inferred: false,
  language: 'en',
  confidence: 0.95,
  minBase: 5,
  adjust: 'benjamini-hochberg',
  weight: null,
  identity: null,
  complete: null,
  segments: [],
  items: [],
  models: [],
};

/** Unweighted answers: how many at each point of a scale that begins at `least`. */
export function answersAt(counts: readonly number[], least = 1): Distribution {
  const classes = counts.map((n, step) => ({ point: least + step, label: '', n, w: n, ww: n }));
  const respondents = counts.reduce((sum, n) => sum + n, 0);
  return { classes, missing: 0, notApplicable: 0, invalid: 0, respondents, weighted: false };
}

/** One response: its answer (null: none) and its weight. */
export interface Response {
  point: number | null;
  w: number;
}

/** Weighted answers on the points `least` to `most`, from single responses. */
export function weightedAnswers(responses: readonly Response[], least: number, most: number): Distribution {
  const points = Array.from({ length: most - least + 1 }, (_, step) => least + step);
  const classes = points.map((point) => {
    const weights = responses.filter((response) => response.point === point).map(({ w }) => w);
    return { point, label: '', n: weights.length, w: sum(weights), ww: sum(weights.map((w) => w * w)) };
  });
  const missing = responses.filter(({ point }) => point === null).length;
  return { classes, missing, notApplicable: 0, invalid: 0, respondents: responses.length, weighted: true };
}

/** Unweighted choices: how many of `answered` responses chose each option. */
export function choicesOf(counts: Readonly<Record<string, number>>, answered: number, missing = 0): Choices {
  return {
    options: Object.entries(counts).map(([value, n]) => ({ value, label: value, n, w: n, ww: n })),
    answered: { n: answered, w: answered, ww: answered },
    missing,
    notApplicable: 0,
    invalid: 0,
    respondents: answered + missing,
    weighted: false,
  };
}

/** The figure of an id, which the result must have. */
export function figureOf({ figures }: Pick<MetricResult, 'figures'>, id: string): Figure {
  const found = figures.find((figure) => figure.id === id);
  if (found === undefined) throw new RangeError(`no figure ${id} among ${figures.map((figure) => figure.id).join(', ')}`);
  return found;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
