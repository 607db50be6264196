import { CsatError, error } from '../diagnostic.js';
import type { Condition } from '../statistics/request.js';

/**
 * A condition as it is typed: `region=North`, `region!=North`, `age>=30`, `region in North,South`.
 * The first operator decides, so a column whose name holds one cannot be named here. Throws CsatError (exit 2).
 */
export function parseCondition(text: string): Condition {
  const [, column = '', operator = '', value = ''] = /^(.+?)\s*(!=|<=|>=|=|<|>|\sin(?=\s))\s*(.*)$/is.exec(text) ?? [];
  if (column.trim() === '') {
    const hint = 'such as  --where region=North  or  --where "age>=30"';
    throw new CsatError(error('wrong-condition', `--where ${text}: a condition is column, operator and value`, { hint }), 2);
  }
  if (operator.trim().toLowerCase() === 'in')
    return { column: column.trim(), operator: 'in', values: value.split(',').map((one) => one.trim()) };
  return { column: column.trim(), operator: operator as Condition['operator'], values: [value.trim()] };
}
