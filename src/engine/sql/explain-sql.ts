import type { Break, Population, Request } from '../../statistics/request.js';
import type { Connection } from './connection.js';
import { sqlEngine } from './sql-engine.js';

/**
 * The SQL that a database would be asked, a statement for each element. What later statements take from the answers to earlier ones, such
 * as the dates of a period and which breaks are crossed, is as for a table without rows.
 */
export async function explainSql(
  { dialect, relation, columns, row }: Pick<Connection, 'dialect' | 'relation' | 'columns' | 'row'>,
  keys: { key: string; name: string }[],
  requests: Request[],
  breaks: Break[],
  population: Population,
): Promise<string[]> {
  const statements: string[] = [];
  const recording: Connection = {
    dialect,
    name: relation,
    relation,
    columns,
    row,
    query: async (sql) => {
      statements.push(sql);
    },
    close: async () => {},
  };
  await sqlEngine(recording, keys).collect(requests, breaks, population);
  return statements;
}
