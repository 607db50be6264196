import type { Dialect } from '../dialect.js';
import { WHITE_SPACE } from '../white-space.js';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Whether a text begins with something that can be white space: what begins with a letter, a sign or a digit of ASCII, or is written in
 * Chinese, is told in no time, where looking for each kind of white space takes a microsecond.
 */
const beginsOddly = (text: string): string =>
  `(${text} < '!' OR (${text} >= '\u0080' AND ${text} < '\u3001') OR (${text} >= '\ufeff' AND ${text} < '\uff00'))`;

/** DuckDB from version 1 on. */
export const duckdb: Dialect = {
  name: 'duckdb',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal,
  holds: () => true,
  kind(type) {
    if (/^(VARCHAR|JSON)$|\[\]$/.test(type)) return 'text';
    return /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type) ? 'number' : 'other';
  },
  text(value, type) {
    if (type === 'VARCHAR') return value;
    if (type === 'JSON') return `(${value} ->> '$')`;
    if (type.endsWith('[]')) return `array_to_string(${value}, ';')`;
    const written = `CAST(${value} AS VARCHAR)`;
    if (type !== 'DOUBLE' && type !== 'FLOAT') return written;
    return `CASE WHEN ${value} = floor(${value}) AND abs(${value}) < 1e15 THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE ${written} END`;
  },
  trim: (text) =>
    `CASE WHEN ${beginsOddly(text)} OR ${beginsOddly(`${text}[-1]`)} THEN trim(${text}, ${literal(WHITE_SPACE)}) ELSE ${text} END`,
  isBlank: (text) =>
    `CASE WHEN ${text} IS NULL THEN TRUE WHEN ${beginsOddly(text)} THEN trim(${text}, ${literal(WHITE_SPACE)}) = '' ELSE FALSE END`,
  matches: (text, pattern) => `regexp_matches(${text}, ${literal(pattern)})`,
  capture: (text, pattern) => `regexp_extract(${text}, ${literal(pattern)}, 1)`,
  replace: (text, pattern, by) => `regexp_replace(${text}, ${literal(pattern)}, ${literal(by)}, 'g')`,
  parse: (text) => `TRY_CAST(${text} AS DOUBLE)`,
  double: (number) => `CAST(${number} AS DOUBLE)`,
  integer: (number) => `CAST(${number} AS BIGINT)`,
  fence: '',
  nothing: 'CAST(NULL AS VARCHAR)',
  leftJoin: 'LEFT JOIN',
  groupingSets: true,
};
