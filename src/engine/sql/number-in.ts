import type { Dialect } from './dialect.js';

/** The decimal numbers of condition.ts. */
const DECIMAL = '^[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:[eE][+-]?[0-9]{1,2})?$';
/** No number of so few characters is beyond a double; longer ones, which nobody writes, are taken for words. */
const LONGEST = 200;

/** The number that a cell writes; NULL for any other text. White space around it is looked for only where nothing was found without. */
export function numberIn(raw: string, { matches, parse, trim }: Dialect): string {
  const isNumber = (text: string): string => `length(${text}) <= ${LONGEST} AND ${matches(text, DECIMAL)}`;
  const trimmed = trim(raw);
  return `CASE WHEN ${isNumber(raw)} THEN ${parse(raw)} WHEN ${isNumber(trimmed)} THEN ${parse(trimmed)} ELSE NULL END`;
}
