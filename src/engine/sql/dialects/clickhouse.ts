import type { Dialect } from '../dialect.js';

/** ClickHouse from version 18 on. Its literals and identifiers take a backslash as an escape, so that doubling quotes is no protection. */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  identifier: (name) => `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
  literal: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
};
