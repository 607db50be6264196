import type { Condition } from '../../statistics/request.js';
import { decimal } from '../text/condition.js';
import type { Dialect } from './dialect.js';
import { isOneOf, not, numberLiteral } from './list.js';
import type { Stored } from './stored.js';

/** Whether a cell meets a condition: true or false, never NULL. */
export function conditionSql({ column, operator, values }: Condition, { number, stored }: Stored, dialect: Dialect): string {
  const text = stored(column);
  const among = (): string => isAmong(text, number(column), values, dialect);
  if (operator === 'blank') return `${text} IS NULL`;
  if (operator === '=' || operator === 'in') return among();
  if (operator === '!=' || operator === 'not in') return not(among());
  const bound = values[0] ?? '';
  const least = decimal(bound);
  if (least === null) return `coalesce(${text} ${operator} ${dialect.literal(bound)}, 1 = 0)`;
  return `coalesce(${number(column)} ${operator} ${numberLiteral(least)}, 1 = 0)`;
}

function isAmong(text: string, number: string, values: readonly string[], dialect: Dialect): string {
  const listed = isOneOf(text, values, dialect);
  const numbers = values.map(decimal).filter((number) => number !== null);
  if (numbers.length === 0) return listed;
  return `(${listed} OR coalesce(${number} IN (${numbers.map(numberLiteral).join(', ')}), 1 = 0))`;
}
