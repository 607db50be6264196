import { CsatError, error } from '../diagnostic.js';
import { clickhouse } from '../engine/sql/dialects/clickhouse.js';
import { duckdb } from '../engine/sql/dialects/duckdb.js';
import { postgres } from '../engine/sql/dialects/postgres.js';
import { explainSql } from '../engine/sql/explain-sql.js';
import { countsFor, sumsFor } from '../metrics/needs.js';
import { plan } from '../metrics/plan.js';
import { resolveBooks } from '../statistics/books.js';
import { type Counts, noCounts } from '../statistics/counts.js';
import type { Break, Population } from '../statistics/request.js';
import { bind } from '../survey/bind.js';
import type { LoadedDefinition } from '../survey/load.js';
import { namedColumns } from '../survey/named-columns.js';
import type { Survey } from '../survey/survey.js';
import { chosen } from './chosen.js';

const DIALECTS = { duckdb, postgres, clickhouse };

/** A database that is asked by SQL. */
export type Database = keyof typeof DIALECTS;

/** What the table is called, as none is named. */
const RELATION = 'responses';

/**
 * The statements that a database would be asked for a survey, or for the questions and metrics in `only`, on a table of texts. Sums of
 * codes are asked for with the points that the definition declares as answers. Throws CsatError (exit 2) where there is nothing to ask.
 */
export async function sqlOf({ definition, place }: LoadedDefinition, database: Database, only: string[]): Promise<string[]> {
  const columns = namedColumns(definition);
  const survey = bind(definition, columns, place);
  const needs = chosen(plan(survey, place), only).flatMap((analysis) => Object.values(analysis.needs));
  const tables = declaredAnswers(survey);
  const requests = [...countsFor(needs, survey), ...sumsFor(needs, survey, resolveBooks(survey, tables), tables)];
  if (requests.length === 0)
    throw new CsatError(error('nothing-asked', 'the definition asks for nothing that is counted', { where: place([]) }), 2);
  const breaks = survey.segments.map(({ id, column }): Break => ({ id, variable: { kind: 'column', column } }));
  const population: Population = { exclude: [], where: [], weight: survey.weight };
  const dialect = DIALECTS[database];
  const stored = {
    dialect,
    relation: dialect.identifier(RELATION),
    columns: columns.map(({ key }) => ({ name: key, type: TEXT[database] })),
    row: null,
  };
  return explainSql(
    stored,
    columns.map(({ key }) => ({ key, name: key })),
    requests,
    breaks,
    population,
  );
}

const TEXT = { duckdb: 'VARCHAR', postgres: 'text', clickhouse: 'Nullable(String)' };

/** Frequency tables in which every declared point was answered once. */
function declaredAnswers({ items }: Survey): (column: string) => Counts {
  const points = new Map(
    items.flatMap((item) => (item.kind === 'scale' && item.scale.points ? [[item.column, item.scale.points] as const] : [])),
  );
  return (column) => ({
    ...noCounts(),
    cells: (points.get(column) ?? []).map((point) => ({ keys: [String(point)], n: 1, w: 1, ww: 1, first: null })),
  });
}
