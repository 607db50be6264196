import { databases, sqlOf } from '../analyze/sql-of.js';
import { CsatError, didYouMean, error } from '../diagnostic.js';
import { type LoadedDefinition, loadDefinition } from '../survey/load.js';
import { readDefinition } from './read-definition.js';

/** What `csat explain --sql` is asked for. */
export interface SqlOptions {
  survey?: string;
  engine?: string;
}

/**
 * The SQL of a survey, or of a metric or question of it, each statement with a line between. Without a survey it is that of one question of the
 * metric. Throws CsatError (exit 2).
 */
export async function explainSqlOf(asked: string | undefined, { survey, engine = 'postgres' }: SqlOptions): Promise<string> {
  const database = databases.find((name) => name === engine);
  if (database === undefined) {
    const hint = didYouMean(engine, databases) ?? `there are ${databases.join(', ')}`;
    throw new CsatError(error('unknown-engine', `--engine ${engine}: no such database`, { hint }), 2);
  }
  const loaded = survey === undefined ? exampleOf(asked) : await readDefinition(survey);
  const statements = await sqlOf(loaded, database, survey === undefined || asked === undefined ? [] : [asked]);
  return `${statements.map((sql) => `${sql};`).join('\n\n')}\n`;
}

function exampleOf(metric: string | undefined): LoadedDefinition {
  const unasked = new CsatError(
    error('missing-option', '--sql needs the survey whose answers are counted', { hint: 'csat explain --sql -s survey.yaml' }),
    2,
  );
  if (metric === undefined) throw unasked;
  try {
    return loadDefinition(`{id: example, questions: [{id: ${metric}, type: ${metric}}]}`, metric);
  } catch (problem) {
    throw problem instanceof CsatError ? unasked : problem;
  }
}
