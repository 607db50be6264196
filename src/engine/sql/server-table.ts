import { CsatError, didYouMean, error } from '../../diagnostic.js';
import type { Connection } from './connection.js';
import type { Dialect } from './dialect.js';
import type { ServerAddress } from './server-url.js';

const MOST_NAMED = 10;

/** What stands after FROM. */
export const relationOf = ({ schema, name }: NonNullable<ServerAddress['table']>, dialect: Dialect): string =>
  schema === null ? dialect.identifier(name) : `${dialect.identifier(schema)}.${dialect.identifier(name)}`;

/** The URL names no table (exit 2), or one that is not there (exit 3); `tables` are those that are. */
export function noTable({ name, table }: ServerAddress, tables: readonly string[]): CsatError {
  const more = tables.length > MOST_NAMED ? ', …' : '';
  const list = tables.length === 0 ? 'no table is there to be seen' : `tables: ${tables.slice(0, MOST_NAMED).join(', ')}${more}`;
  const where = { file: name };
  if (table === null) {
    const hint = `add  table=<name>  to the URL; ${list}`;
    return new CsatError(error('no-table', 'the URL names no table', { where, hint }), 2);
  }
  const wanted = table.schema === null ? table.name : `${table.schema}.${table.name}`;
  return new CsatError(error('no-such-table', `there is no table "${wanted}"`, { where, hint: didYouMean(wanted, tables) ?? list }), 3);
}

/** Columns and the one that numbers the rows, which is none of them. Throws CsatError (exit 2) when there is no such column. */
export function numbered(
  columns: Connection['columns'],
  { name, row }: ServerAddress,
  dialect: Dialect,
): Pick<Connection, 'columns' | 'row'> {
  if (row === null) return { columns, row: null };
  const names = columns.map((column) => column.name);
  if (!names.includes(row)) {
    const hint = didYouMean(row, names) ?? `columns: ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ', …' : ''}`;
    throw new CsatError(error('unknown-column', `row=${row}: the table has no such column`, { where: { file: name }, hint }), 2);
  }
  return { columns: columns.filter((column) => column.name !== row), row: dialect.integer(dialect.identifier(row)) };
}
