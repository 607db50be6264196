import { CsatError, error } from '../diagnostic.js';
import type { Engine } from '../engine/engine.js';
import { sqlEngine } from '../engine/sql/sql-engine.js';
import type { Layout, Overrides } from '../source/layout.js';
import { readLayout } from '../source/read-layout.js';
import type { StoredTable } from './source.js';
import type { NamedColumn, Table } from './table.js';

/**
 * A table in a database, which is spoken of as the CSV file that it would be written as: its names are the header, its first row is row 2.
 * Throws CsatError: exit 3 when it cannot be reached, 2 when an override has no use.
 */
export async function storedTable(source: StoredTable, overrides: Overrides = {}): Promise<Table> {
  const { name } = source;
  refuseUseless(name, overrides);
  const connection = await source.connect();
  const layout = layoutOf(
    connection.columns.map((column) => column.name),
    name,
    overrides,
  );
  const calling = (columns: readonly NamedColumn[]): Engine =>
    sqlEngine(
      connection,
      columns.map(({ key, index }) => ({ key, name: connection.columns[index]?.name as string })),
    );
  const table: Table = { name, layout, sheet: null, engine: calling(layout.columns), calling };
  if (connection.dialect.name === 'duckdb') return table;
  return { ...table, elsewhere: true, ...(connection.row !== null && { numbered: true as const }) };
}

function layoutOf(names: readonly string[], name: string, { platform }: Overrides): Layout {
  const header = names.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');
  return readLayout(new TextEncoder().encode(`${header}\n`), true, name, { platform, encoding: 'utf-8', delimiter: ',', headerRows: 1 });
}

function refuseUseless(file: string, { encoding, delimiter, headerRows, sheet }: Overrides): void {
  const useless = Object.entries({ '--encoding': encoding, '--delimiter': delimiter, '--header-rows': headerRows, '--sheet': sheet });
  const problems = useless
    .filter(([, value]) => value !== undefined)
    .map(([option]) => error('useless-option', `${option} has no use with a table that is no text`, { where: { file } }));
  if (problems.length > 0) throw new CsatError(problems, 2);
}
