import type { Dialect } from '../dialect.js';

/** PostgreSQL, and what speaks its protocol. */
export const postgres: Dialect = {
  name: 'postgres',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
};
