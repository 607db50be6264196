import type { Dialect } from './dialect.js';

/** Whether a text is one of a list; never so where it is NULL. */
export function isOneOf(text: string, texts: Iterable<string>, { literal, holds }: Dialect): string {
  const list = [...texts].filter(holds).map(literal);
  return list.length === 0 ? '1 = 0' : `(${text} IS NOT NULL AND ${text} IN (${list.join(', ')}))`;
}

/** A number as all databases read it: as one with a point that floats. */
export function numberLiteral(value: number): string {
  const text = String(value);
  const written = text.includes('e') ? text : `${text}e0`;
  return value < 0 ? `(${written})` : written;
}
