import type { Dialect } from '../dialect.js';
import { WHITE_SPACE } from '../white-space.js';

const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** ClickHouse from version 18 on. Its literals and identifiers take a backslash as an escape, so that doubling quotes is no protection. */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  identifier: (name) => `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
  literal,
  holds: () => true,
  kind(type) {
    const inner = type.replace(/^LowCardinality\((.*)\)$/, '$1').replace(/^Nullable\((.*)\)$/, '$1');
    if (/^(String|FixedString|Enum)/.test(inner)) return 'text';
    return /^(U?Int\d+|Float\d+|Decimal)/.test(inner) ? 'number' : 'other';
  },
  text: (value, type) => (type === 'String' || type === 'Nullable(String)' ? value : `toString(${value})`),
  trim: (text) => `replaceRegexpAll(${text}, ${literal(`^[${WHITE_SPACE}]+|[${WHITE_SPACE}]+$`)}, '')`,
  isBlank: (text) => `(${text} IS NULL OR NOT match(${text}, ${literal(`[^${WHITE_SPACE}]`)}))`,
  matches: (text, pattern) => `match(${text}, ${literal(pattern)})`,
  capture: (text, pattern) => `extract(${text}, ${literal(pattern)})`,
  replace: (text, pattern, by) => `replaceRegexpAll(${text}, ${literal(pattern)}, ${literal(by)})`,
  // All branches of a CASE are evaluated, so that a cast must not fail anywhere. A number with a plus is none to it.
  parse: (text) => `toFloat64OrNull(replaceRegexpOne(${text}, '^[+]', ''))`,
  double: (number) => `toFloat64(${number})`,
  integer: (number) => `toInt64(${number})`,
  nothing: 'CAST(NULL AS Nullable(String))',
  leftJoin: 'GLOBAL ANY LEFT JOIN',
  groupingSets: false,
};
