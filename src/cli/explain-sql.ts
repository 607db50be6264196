import { type Database, sqlOf } from '../analyze/sql-of.js';
import { CsatError, error } from '../diagnostic.js';
import { metricCalled } from '../metrics/index.js';
import { type LoadedDefinition, loadDefinition } from '../survey/load.js';
import { readDefinition } from './read-definition.js';
import { unknownMetric } from './unknown-metric.js';

/** What `csat explain --sql` is asked for. */
export interface SqlOptions {
  survey?: string;
  engine?: Database;
}

/**
 * The SQL of a survey, or of a metric or question of it, each statement with a line between. Without a survey it is that of one question of the
 * metric. Throws CsatError (exit 2).
 */
export async function explainSqlOf(asked: string | undefined, { survey, engine = 'postgres' }: SqlOptions): Promise<string> {
  const loaded = survey === undefined ? exampleOf(asked) : await readDefinition(survey);
  const statements = await sqlOf(loaded, engine, survey === undefined || asked === undefined ? [] : [asked]);
  return `${statements.map((sql) => `${sql};`).join('\n\n')}\n`;
}

function exampleOf(metric: string | undefined): LoadedDefinition {
  const unasked = new CsatError(
    error('missing-option', '--sql needs the survey whose answers are counted', { hint: 'csat explain --sql -s survey.yaml' }),
    2,
  );
  if (metric === undefined) throw unasked;
  if (metricCalled(metric) === undefined) throw unknownMetric(metric);
  try {
    return loadDefinition(JSON.stringify({ id: 'example', questions: [{ id: metric, type: metric }] }), metric);
  } catch (problem) {
    throw problem instanceof CsatError ? unasked : problem;
  }
}
