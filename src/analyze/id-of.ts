import { DUCKDB_ENDINGS } from '../engine/sql/duckdb/endings.js';

const ENDINGS = new RegExp(`\\.(csv|tsv|txt|gz|zst|${DUCKDB_ENDINGS})\\b`, 'gi');

/** The name of a file without folder and endings, or of a table in a database, as an id. */
export const idOf = (name: string): string => {
  const table = /[?&]table=([^&]+)/.exec(name)?.[1];
  const file = name.split(/[\\/]/).at(-1)?.replace(ENDINGS, '');
  return (table ?? file ?? '').replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'survey';
};
