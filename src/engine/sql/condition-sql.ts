import type { Condition } from '../../statistics/request.js';
import { decimal } from '../text/condition.js';
import type { Dialect } from './dialect.js';
import { isOneOf, not, numberLiteral } from './list.js';
import { numberIn } from './number-in.js';
import type { Stored } from './stored.js';

/** Whether a cell meets a condition: true or false, never NULL. */
export function conditionSql({ column, operator, values }: Condition, { raw, stored }: Stored, dialect: Dialect): string {
  const text = stored(column);
  const among = (): string => isAmong(text, raw(column), values, dialect);
  if (operator === 'blank') return `${text} IS NULL`;
  if (operator === '=' || operator === 'in') return among();
  if (operator === '!=' || operator === 'not in') return not(among());
  const bound = values[0] ?? '';
  const number = decimal(bound);
  if (number === null) return `coalesce(${text} ${operator} ${dialect.literal(bound)}, 1 = 0)`;
  const value = numberIn(raw(column), dialect);
  return `coalesce(${value} ${operator} ${numberLiteral(number)}, 1 = 0)`;
}

function isAmong(text: string, raw: string, values: readonly string[], dialect: Dialect): string {
  const listed = isOneOf(text, values, dialect);
  const numbers = values.map(decimal).filter((number) => number !== null);
  if (numbers.length === 0) return listed;
  const value = numberIn(raw, dialect);
  return `(${listed} OR coalesce(${value} IN (${numbers.map(numberLiteral).join(', ')}), 1 = 0))`;
}
