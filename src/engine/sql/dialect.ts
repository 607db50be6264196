/** What databases spell differently for us. Expressions go in and come out as SQL. */
export interface Dialect {
  name: 'duckdb' | 'postgres' | 'clickhouse';
  /** A name, quoted. */
  identifier(name: string): string;
  /** A text, quoted. */
  literal(text: string): string;
  /** Whether the database can hold a text at all; none that it cannot hold is ever found there. */
  holds(text: string): boolean;
  /** What values of a type are to us; `type` as the database calls it. Only a text can have white space around it. */
  kind(type: string): 'text' | 'number' | 'other';
  /** A value as the text that an export of the database to CSV holds; it compares by code points. NULL stays NULL. */
  text(value: string, type: string): string;
  /** A text without the white space around it, as String.prototype.trim leaves it. */
  trim(text: string): string;
  /** Whether a text is NULL or nothing but white space: true or false. */
  isBlank(text: string): string;
  /** Whether a text matches an expression that all databases and JavaScript read alike: no backslashes, no groups but `(?:…)` and one to capture. */
  matches(text: string, pattern: string): string;
  /** What the group of a pattern found in a text that matches it. */
  capture(text: string, pattern: string): string;
  /** A text in which all matches of a pattern are replaced by a letter or digit. */
  replace(text: string, pattern: string, by: string): string;
  /** The number that a text writes, as a double; for a text that is no decimal number it fails at most where it is not guarded by CASE. */
  parse(text: string): string;
  /** A number as a double. */
  double(number: string): string;
  /** A whole number as an integer of 64 bits. */
  integer(number: string): string;
  /** What stands at the end of an inner SELECT whose columns are to be worked out once, and not for each use of them. */
  fence: string;
  /** NULL as a text. */
  nothing: string;
  /** Joins every row with the one row of another table that agrees with it, or with none. */
  leftJoin: string;
  /** Whether one look at the rows can group them in several ways (GROUPING SETS). */
  groupingSets: boolean;
}
