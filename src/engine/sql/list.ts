import type { Dialect } from './dialect.js';

/** Whether a text is one of a list; not so where it is NULL. */
export function isOneOf(text: string, texts: Iterable<string>, dialect: Dialect): string {
  return `coalesce(${isIn(text, texts, dialect)}, 1 = 0)`;
}

/** Whether a text is one of a list, for CASE, which takes NULL for false; NULL where the text is. */
export function isIn(text: string, texts: Iterable<string>, { literal, holds }: Dialect): string {
  const list = [...texts].filter(holds).map(literal);
  return list.length === 0 ? '1 = 0' : `${text} IN (${list.join(', ')})`;
}

/** Whether a condition that is true or false is false; ClickHouse 18 loses its way in a NOT of a NOT where a table is spread over servers. */
export const not = (condition: string): string => `(CASE WHEN ${condition} THEN 0 ELSE 1 END = 1)`;

/** A number as all databases read it: as one with a point that floats. */
export function numberLiteral(value: number): string {
  const text = String(value);
  const written = text.includes('e') ? text : `${text}e0`;
  return value < 0 ? `(${written})` : written;
}
