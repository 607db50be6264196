import type { Logic } from '../../../survey/show-if.js';
import type { Expression } from '../expression.js';
import { comparison, type LogicDialect, logicOf } from '../logic-of.js';

const SPELLINGS: Readonly<Record<string, '=' | '!=' | '<' | '<=' | '>' | '>='>> = {
  contains: '=',
  contain: '=',
  equal: '=',
  notcontains: '!=',
  notcontain: '!=',
  notequal: '!=',
  less: '<',
  lessorequal: '<=',
  greater: '>',
  greaterorequal: '>=',
};

const dialect: LogicDialect = {
  variable: /\{\s*([^{}]+?)\s*\}/y,
  words: [...Object.keys(SPELLINGS), 'anyof', 'allof', 'noneof', 'empty', 'notempty'],
  call: () => null,
  compare(operator, left, right) {
    const plain = SPELLINGS[operator];
    if (plain !== undefined) return right.kind === 'list' ? null : comparison(left, plain, right);
    if (operator === 'anyof') return listed(left, 'in', right);
    if (operator === 'noneof') return listed(left, 'not in', right);
    if (operator !== 'allof') return undefined;
    const all = listed(left, 'in', right);
    if (all?.kind !== 'compare') return null;
    const parts = all.values.map((value): Logic => ({ ...all, operator: '=', values: [value] }));
    return parts.length === 1 ? (parts[0] as Logic) : { kind: 'and', parts };
  },
};

/** A condition of SurveyJS, as `{nps} <= 6 and {plan} anyof ['a', 'b']`; null when it says more than ours can. */
export const surveyjsLogic = (text: string): Logic | null => logicOf(text, dialect);

function listed(left: Expression, operator: 'in' | 'not in', right: Expression): Logic | null {
  const items = right.kind === 'list' ? right.items : [right];
  const values = items.flatMap((item) => (item.kind === 'value' ? [item.text] : []));
  if (left.kind !== 'variable' || values.length === 0 || values.length !== items.length) return null;
  return { kind: 'compare', question: left.name, operator, values };
}
