import type { Condition } from '../../statistics/request.js';
import { type Cells, perText } from './cells.js';

/** Whether a record meets a condition. A blank cell meets only `blank`, `!=` and `not in`. */
export const meets = (condition: Condition, index: (column: string) => number): ((cells: Cells) => boolean) =>
  perText(index(condition.column), textMeets(condition));

function textMeets({ operator, values }: Condition): (text: string | null) => boolean {
  if (operator === 'blank') return (text) => text === null;
  if (operator === '=' || operator === 'in' || operator === '!=' || operator === 'not in') {
    const texts = new Set(values);
    const numbers = new Set(values.map(decimal).filter((value) => value !== null));
    const wanted = operator === '=' || operator === 'in';
    return (text) => {
      if (text === null) return !wanted;
      const number = numbers.size > 0 ? decimal(text) : null;
      return (texts.has(text) || (number !== null && numbers.has(number))) === wanted;
    };
  }
  const bound = values[0] ?? '';
  const boundNumber = decimal(bound);
  return (text) => {
    if (text === null) return false;
    const number = boundNumber === null ? null : decimal(text);
    if (boundNumber !== null && number === null) return false;
    const difference = number !== null && boundNumber !== null ? number - boundNumber : text < bound ? -1 : text > bound ? 1 : 0;
    if (operator === '<') return difference < 0;
    if (operator === '<=') return difference <= 0;
    return operator === '>' ? difference > 0 : difference >= 0;
  };
}

/** A plain decimal number, or null. One expression decides for all engines: no NaN, no inf, no 1_000, no 0x1F. */
export function decimal(text: string): number | null {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i.test(text) ? Number(text) : null;
  return number !== null && Number.isFinite(number) ? number : null;
}
