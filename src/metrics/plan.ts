import { didYouMean } from '../diagnostic.js';
import { problemsOf } from '../survey/definition/issue.js';
import { type FindPlace, type Path, type Problem, placed } from '../survey/definition/problem.js';
import { refusal } from '../survey/definition/refusal.js';
import type { Model, Survey } from '../survey/survey.js';
import type { Text } from '../survey/text.js';
import { metricCalled, metricOf, metrics, nameOf } from './index.js';
import type { AnyMetric, Need, Needs } from './metric.js';
import { itemsOf } from './needs.js';

/** Options are parsed once or a few times: to compile code for their schemas would take longer. */
const ONCE = { jitless: true };

/** A metric to be computed: for a question, or over several. */
export interface Analysis {
  id: string;
  metric: AnyMetric;
  title: Text;
  /** The question whose row is analysed; null for a question of its own. */
  battery: { id: string; text: Text } | null;
  options: unknown;
  needs: Needs;
}

/**
 * The analyses of a survey: those that its questions bring, those over parts of questions and over several questions, and those
 * that a metric brings over all questions of its kind. Throws CsatError (exit 2) when options under `metrics` are wrong.
 */
export function plan(survey: Survey, place: FindPlace | null = null): Analysis[] {
  const ofItems = survey.items.flatMap((item): Analysis[] => {
    if (item.metric === null) return [];
    const metric = metricOf(item.metric);
    const options = metric.options.parse({ question: item.id, ...(item.kind === 'scale' ? item.options : {}) }, ONCE);
    return [
      {
        id: item.id,
        metric,
        title: item.text,
        battery: item.kind === 'scale' ? item.battery : null,
        options,
        needs: metric.needs(options, survey),
      },
    ];
  });
  const found = survey.models.map((model) => ofModel(model, survey));
  const problems = found.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) throw refusal(problems, (problem) => placed(problem, place));
  const ofModels = found.flatMap((one) => ('problems' in one ? [] : [one]));
  const overall = metrics.flatMap((metric): Analysis[] => {
    const found = metric.overall?.(survey) ?? null;
    if (found === null) return [];
    const options = metric.options.parse(found.options, ONCE);
    return [{ id: found.id, metric, title: found.title, battery: null, options, needs: metric.needs(options, survey) }];
  });
  return [...ofItems, ...ofModels, ...overall];
}

/** The analysis of a model, or all that is wrong with the model. */
function ofModel({ id, metric: name, title, options: written, path }: Model, survey: Survey): Analysis | { problems: Problem[] } {
  const problem = ({ message, path: within, ...more }: Problem): Problem => ({
    ...more,
    message: `${name} "${id}": ${message}`,
    path: path && [...path, ...(within ?? [])],
  });
  const metric = metricCalled(name);
  if (metric === undefined) {
    const names = metrics.map(nameOf);
    const hint = didYouMean(name, names) ?? `there are ${names.join(', ')}`;
    return { problems: [{ code: 'unknown-metric', message: `no metric is called "${name}"`, hint, path, key: true }] };
  }
  const parsed = metric.options.safeParse(written, ONCE);
  if (!parsed.success) return { problems: problemsOf(parsed.error.issues, written).map(problem) };
  const needs = metric.needs(parsed.data, survey);
  const misfits = Object.values(needs).flatMap((need) =>
    [...new Set(itemsOf(need))].flatMap((asked) => misfit(need, asked, survey, pathTo(asked, written) ?? []) ?? []),
  );
  const problems = misfits.filter(({ message }, i) => misfits.findIndex((one) => one.message === message) === i).map(problem);
  return problems.length > 0 ? { problems } : { id, metric, title, battery: null, options: parsed.data, needs };
}

/** Why a need cannot be met of a question; null when it can. */
function misfit({ kind }: Need, asked: string, { items }: Survey, path: Path): Problem | null {
  const item = items.find(({ id }) => id === asked);
  const key = path.at(-1) === asked;
  if (item === undefined) {
    const known = items.map(({ id }) => id);
    const message = `question "${asked}" is not in the definition, or has no answers to count`;
    return { code: 'unknown-question', message, hint: didYouMean(asked, known), path, key };
  }
  if (item.kind === 'scale' || kind === 'choices') return null;
  if (kind !== 'crosstab') return { code: 'unfit-question', message: `question "${asked}" is a choice, and a scale is needed`, path, key };
  if (item.answers.kind === 'column') return null;
  return { code: 'unfit-question', message: `question "${asked}" has a column for each option, and one column is needed`, path, key };
}

/** Where a word stands in options, as a key or a value; null when it does not. */
function pathTo(word: string, options: unknown): Path | null {
  if (options === word) return [];
  if (typeof options !== 'object' || options === null) return null;
  const list = Array.isArray(options);
  for (const [key, value] of Object.entries(options)) {
    const below = !list && key === word ? [] : pathTo(word, value);
    if (below !== null) return [list ? Number(key) : key, ...below];
  }
  return null;
}
