import type { ZodError } from 'zod';
import { CsatError, didYouMean } from '../diagnostic.js';
import { type FindPlace, type Path, placed } from '../survey/definition/problem.js';
import type { Model, Survey } from '../survey/survey.js';
import type { Text } from '../survey/text.js';
import { metricOf, metrics } from './index.js';
import type { AnyMetric, Needs } from './metric.js';
import { itemsOf } from './needs.js';

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
    const options = metric.options.parse({ question: item.id, ...(item.kind === 'scale' ? item.options : {}) });
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
  const ofModels = survey.models.map((model) => ofModel(model, survey, place));
  const overall = metrics.flatMap((metric): Analysis[] => {
    const found = metric.overall?.(survey) ?? null;
    if (found === null) return [];
    const options = metric.options.parse(found.options);
    return [{ id: found.id, metric, title: found.title, battery: null, options, needs: metric.needs(options, survey) }];
  });
  return [...ofItems, ...ofModels, ...overall];
}

function ofModel({ id, metric: name, title, options: written, path }: Model, survey: Survey, place: FindPlace | null): Analysis {
  const metric = metrics.find((one) => one.id === name);
  const fail = (code: string, message: string, at: Path | null, hint?: string): never => {
    throw new CsatError(placed({ code, message, hint, path: at }, place), 2);
  };
  if (metric === undefined) {
    const ids = metrics.map((one) => one.id);
    return fail('unknown-metric', `no metric is called "${name}"`, path, didYouMean(name, ids) ?? `there are ${ids.join(', ')}`);
  }
  const parsed = metric.options.safeParse(written);
  if (!parsed.success) {
    const { at, message, hint } = firstIssue(parsed.error, written);
    return fail('invalid-value', `metric "${id}": ${message}`, path === null ? null : [...path, ...at], hint);
  }
  const needs = metric.needs(parsed.data, survey);
  const known = survey.items.map((item) => item.id);
  for (const item of Object.values(needs).flatMap(itemsOf)) {
    if (!known.includes(item))
      fail('unknown-question', `metric "${id}" asks for question "${item}", which is not in the definition`, path, didYouMean(item, known));
  }
  const lacking = Object.values(needs)
    .filter(({ kind }) => kind !== 'choices' && kind !== 'crosstab')
    .flatMap(itemsOf)
    .find((item) => survey.items.find((one) => one.id === item)?.kind === 'choice');
  if (lacking !== undefined) fail('unfit-question', `metric "${id}" needs a scale, and question "${lacking}" is a choice`, path);
  return { id, metric, title, battery: null, options: parsed.data, needs };
}

function firstIssue({ issues }: ZodError, written: unknown): { at: Path; message: string; hint?: string } {
  const [issue] = issues;
  const at = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue?.code === 'unrecognized_keys') return { at: [...at, issue.keys[0] ?? ''], message: `there is no option "${issue.keys[0]}"` };
  const name = at.length === 0 ? 'the options' : `"${at.join('.')}"`;
  const given = at.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], written);
  return {
    at,
    message: given === undefined ? `${name} is missing` : `${name} cannot be ${JSON.stringify(given)}: ${issue?.message ?? ''}`,
  };
}
