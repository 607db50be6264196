/** The name of a file without folder and endings, or of a table in a database, as an id. */
export const idOf = (name: string): string => {
  const table = /[?&]table=([^&]+)/.exec(name)?.[1];
  const file = name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.(csv|tsv|txt|gz|zst|parquet|pq|jsonl|ndjson|arrow|arrows|feather|ipc|duckdb|ddb)\b/gi, '');
  return (table ?? file ?? '').replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'survey';
};
