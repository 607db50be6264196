import type { Connection } from '../../src/engine/sql/connection.js';

/** Stands for U+0000 where a database cannot hold it: a character that has nearly its place among others, and that no test uses. */
export const NUL = '\u0002';

/** A connection that gives it back. */
export const withNul = (connection: Connection): Connection => ({
  ...connection,
  query: (sql, each) => connection.query(sql, (row) => each(row.map((text) => text?.replaceAll(NUL, '\0') ?? null))),
});
