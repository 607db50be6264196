import type { Dialect } from '../dialect.js';
import { WHITE_SPACE } from '../white-space.js';

const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/**
 * Powers of ten, by how many digits stand after a point and one. Version 18 reads fractions only nearly; a whole number divided by a power
 * of ten, both exact, is rounded once, and so is what everybody else reads (as in plain-number.ts).
 */
const POWERS = `[${Array.from({ length: 16 }, (_, exponent) => 10 ** exponent).join(', ')}]`;

/** ClickHouse from version 18 on. Its literals and identifiers take a backslash as an escape, so that doubling quotes is no protection. */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  identifier: (name) => `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
  literal,
  holds: () => true,
  kind(type) {
    const inner = type.replace(/^LowCardinality\((.*)\)$/, '$1').replace(/^Nullable\((.*)\)$/, '$1');
    // Cells of a Variant or Dynamic (version 24 on) may be texts, and toString makes '' of their NULL.
    if (/^(String|FixedString|Enum|Variant|Dynamic)/.test(inner)) return 'text';
    return /^(U?Int\d+|Float\d+|Decimal)/.test(inner) ? 'number' : 'other';
  },
  text: (value, type) => (type === 'String' || type === 'Nullable(String)' ? value : `toString(${value})`),
  trim: (text) => `replaceRegexpAll(${text}, ${literal(`^[${WHITE_SPACE}]+|[${WHITE_SPACE}]+$`)}, '')`,
  isBlank: (text) => `(${text} IS NULL OR NOT match(${text}, ${literal(`[^${WHITE_SPACE}]`)}))`,
  matches: (text, pattern) => `match(${text}, ${literal(pattern)})`,
  capture: (text, pattern) => `extract(${text}, ${literal(pattern)})`,
  replace: (text, pattern, by) => `replaceRegexpAll(${text}, ${literal(pattern)}, ${literal(by)})`,
  // All branches of a CASE are evaluated, so that a cast must not fail anywhere.
  parse(text) {
    const unsigned = `replaceRegexpOne(${text}, '^[+]', '')`;
    const plain = `toInt64OrNull(replaceAll(${unsigned}, '.', '')) / ${POWERS}[greatest(position(reverse(${text}), '.'), 1)]`;
    return `CASE WHEN match(${text}, '^[+-]?[0-9.]{1,15}$') THEN ${plain} ELSE toFloat64OrNull(${unsigned}) END`;
  },
  double: (number) => `toFloat64(${number})`,
  integer: (number) => `toInt64(${number})`,
  fence: '',
  nothing: 'CAST(NULL AS Nullable(String))',
  leftJoin: 'GLOBAL ANY LEFT JOIN',
  groupingSets: false,
};
