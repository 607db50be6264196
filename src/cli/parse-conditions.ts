import { CsatError, type Diagnostic, error } from '../diagnostic.js';
import type { Condition } from '../statistics/request.js';

/**
 * Conditions as they are typed: `region=North`, `region!=North`, `age>=30`, `region in North,South`.
 * The first operator decides, so a column whose name holds one cannot be named here. Throws CsatError (exit 2) with all that are none.
 */
export function parseConditions(texts: readonly string[]): Condition[] {
  const problems: Diagnostic[] = [];
  const conditions = texts.flatMap((text) => {
    const condition = parseCondition(text);
    if (condition !== null) return [condition];
    const hint = 'such as  --where region=North  or  --where "age>=30"';
    problems.push(error('wrong-condition', `--where ${text}: a condition is column, operator and value`, { hint }));
    return [];
  });
  if (problems.length > 0) throw new CsatError(problems, 2);
  return conditions;
}

function parseCondition(text: string): Condition | null {
  const [, name = '', sign = '', value = ''] = /^(.+?)\s*(!=|<=|>=|=|<|>|\sin(?=\s))\s*(.*)$/is.exec(text) ?? [];
  const column = name.trim();
  const operator = sign.trim().toLowerCase() as Condition['operator'];
  const values = (operator === 'in' ? value.split(',') : [value]).map((one) => one.trim());
  return column === '' || values.includes('') ? null : { column, operator, values };
}
