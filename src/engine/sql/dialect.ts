/** What databases spell differently for us. Expressions go in and come out as SQL. */
export interface Dialect {
  name: 'duckdb' | 'postgres' | 'clickhouse';
  /** A name, quoted. */
  identifier(name: string): string;
  /** A text, quoted. */
  literal(text: string): string;
}
