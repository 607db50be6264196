import type { Dialect } from '../dialect.js';
import { WHITE_SPACE } from '../white-space.js';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** PostgreSQL, and what speaks its protocol, with `standard_conforming_strings` on. A text is compared byte by byte, whatever the language of the database. */
export const postgres: Dialect = {
  name: 'postgres',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal,
  holds: (text) => !text.includes('\0'),
  kind(type) {
    if (/^(text|character varying|character|varchar|bpchar|citext|name)\b/.test(type)) return 'text';
    return /^(smallint|integer|bigint|numeric|real|double precision|int[248]|float[48])\b/.test(type) ? 'number' : 'other';
  },
  text: (value) => `CAST(${value} AS text) COLLATE "C"`,
  trim: (text) => `CASE WHEN ${text} ~ '^[!-~]([ -~]*[!-~])?$' THEN ${text} ELSE btrim(${text}, ${literal(WHITE_SPACE)}) END`,
  isBlank: (text) => `(${text} IS NULL OR (${text} < '!' OR ${text} >= '\u007f') AND btrim(${text}, ${literal(WHITE_SPACE)}) = '')`,
  matches: (text, pattern) => `(${text} ~ ${literal(pattern)})`,
  capture: (text, pattern) => `substring(${text} from ${literal(pattern)})`,
  replace: (text, pattern, by) => `regexp_replace(${text}, ${literal(pattern)}, ${literal(by)}, 'g')`,
  parse: (text) => `CAST(${text} AS double precision)`,
  double: (number) => `CAST(${number} AS double precision)`,
  integer: (number) => `CAST(${number} AS bigint)`,
  fence: ' OFFSET 0',
  nothing: 'CAST(NULL AS text)',
  leftJoin: 'LEFT JOIN',
  // Others that speak its protocol, as Citus, refuse them; PostgreSQL itself is no faster with them.
  groupingSets: false,
};
