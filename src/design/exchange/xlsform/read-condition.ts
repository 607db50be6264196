import type { Logic } from '../../../survey/show-if.js';
import { type Expression, parseExpression } from '../expression.js';
import { answered, type LogicDialect, logicOf, negated } from '../logic-of.js';

const dialect: LogicDialect = {
  variable: /\$\{\s*([^{}\s]+)\s*\}|(?<![\w)\]'"}])(\.)(?![\d.])/y,
  words: [],
  call(name, given) {
    const [first, second] = given;
    if (name === 'selected' && first?.kind === 'variable' && second?.kind === 'value')
      return { kind: 'compare', question: first.name, operator: '=', values: [second.text] };
    return null;
  },
  compare(operator, left, right) {
    // How long an answer is, or how many choices it has, is asked to know whether there is one.
    if (left.kind !== 'call' || !['string-length', 'count-selected', 'string', 'number', 'int'].includes(left.name)) return undefined;
    const counts = left.name === 'string-length' || left.name === 'count-selected';
    if (!counts || right.kind !== 'value' || left.arguments.length !== 1) return null;
    if ((operator === '>' && right.text === '0') || (operator === '>=' && right.text === '1')) return answered(left.arguments[0]);
    return operator === '=' && right.text === '0' ? negated(answered(left.arguments[0])) : null;
  },
};

/** A condition of XLSForm, as `${nps} <= 6 and selected(${uses}, 'work')`; null when it says more than ours can. */
export const xlsformLogic = (text: string): Logic | null => logicOf(text, dialect);

/** What a constraint says: limits of a number, choices that exclude others; null when it says anything else. */
export function xlsformConstraint(text: string): { min: number | null; max: number | null; exclusive: string[] } | null {
  const expression = parseExpression(text, dialect);
  const found = { min: null as number | null, max: null as number | null, exclusive: [] as string[] };
  const read = (part: Expression): boolean => {
    if (part.kind === 'binary' && part.operator === 'and') return read(part.left) && read(part.right);
    const choice = part.kind === 'not' ? exclusiveChoice(part.of) : null;
    if (choice !== null) return found.exclusive.push(choice) > 0;
    if (part.kind !== 'binary' || part.left.kind !== 'variable' || part.left.name !== '.' || part.right.kind !== 'value') return false;
    const limit = Number(part.right.text);
    if (!Number.isFinite(limit) || part.right.text.trim() === '') return false;
    if (part.operator === '>=') found.min = limit;
    else if (part.operator === '<=') found.max = limit;
    return part.operator === '>=' || part.operator === '<=';
  };
  return expression !== null && read(expression) ? found : null;
}

/** The choice in `selected(., 'none') and count-selected(.) > 1`. */
function exclusiveChoice(part: Expression): string | null {
  if (part.kind !== 'binary' || part.operator !== 'and') return null;
  const [chosen, several] = [part.left, part.right];
  if (chosen.kind !== 'call' || chosen.name !== 'selected' || several.kind !== 'binary' || several.operator !== '>') return null;
  if (several.left.kind !== 'call' || several.left.name !== 'count-selected') return null;
  const choice = chosen.arguments[1];
  return choice?.kind === 'value' ? choice.text : null;
}
