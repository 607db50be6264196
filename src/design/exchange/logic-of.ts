import type { Logic } from '../../survey/show-if.js';
import { type Expression, type ExpressionDialect, parseExpression } from './expression.js';

/** What the expressions of a platform mean. */
export interface LogicDialect extends ExpressionDialect {
  /** A call as a condition, as `selected(${uses}, 'work')`; null when it is none that is known. */
  call(name: string, given: readonly Expression[]): Logic | null;
  /** A comparison that the platform has a form of its own for; undefined: it is an ordinary one. */
  compare?(operator: string, left: Expression, right: Expression): Logic | null | undefined;
}

type Comparison = Extract<Logic, { kind: 'compare' }>;

const TURNED: Readonly<Record<string, Comparison['operator']>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' };

/** A condition of a platform as ours; null when it says more than ours can. */
export function logicOf(text: string, dialect: LogicDialect): Logic | null {
  const expression = parseExpression(text, dialect);
  return expression === null ? null : meaning(expression, dialect);
}

function meaning(expression: Expression, dialect: LogicDialect): Logic | null {
  switch (expression.kind) {
    case 'not':
      return negated(meaning(expression.of, dialect));
    case 'notempty':
      return answered(expression.of);
    case 'empty':
      return negated(answered(expression.of));
    case 'call':
      return dialect.call(expression.name, expression.arguments);
    case 'binary':
      return binary(expression, dialect);
    default:
      return null;
  }
}

function binary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, dialect: LogicDialect): Logic | null {
  if (operator === 'and' || operator === 'or') return joined(operator, meaning(left, dialect), meaning(right, dialect));
  const own = dialect.compare?.(operator, left, right);
  if (own !== undefined) return own;
  const turned = TURNED[operator];
  if (turned === undefined) return null;
  if (left.kind === 'value' && right.kind === 'variable') return comparison(right, turned, left);
  return comparison(left, operator as Comparison['operator'], right);
}

/** `plan = 'gold'`; with nothing on the right it asks whether there is an answer. Null for other operands. */
export function comparison(left: Expression, operator: Comparison['operator'], right: Expression): Logic | null {
  if (left.kind !== 'variable' || right.kind !== 'value') return null;
  if (right.text === '' && operator === '!=') return answered(left);
  if (right.text === '' && operator === '=') return negated(answered(left));
  return { kind: 'compare', question: left.name, operator, values: [right.text] };
}

/** Whether a question was answered; null when it is not a question that is asked about. */
export const answered = (of: Expression | undefined): Logic | null =>
  of?.kind === 'variable' ? { kind: 'answered', question: of.name } : null;

const OPPOSITE: Partial<Record<Comparison['operator'], Comparison['operator']>> = { '=': '!=', '!=': '=', in: 'not in', 'not in': 'in' };

/** The opposite of a condition; of an equality the inequality, which an unanswered question meets as well. */
export function negated(part: Logic | null): Logic | null {
  const opposite = part?.kind === 'compare' ? OPPOSITE[part.operator] : undefined;
  if (part?.kind === 'compare' && opposite !== undefined) return { ...part, operator: opposite };
  if (part?.kind === 'not') return part.part;
  return part === null ? null : { kind: 'not', part };
}

/** Two conditions as one, chains of the same word flat; null when one of them is. */
export function joined(kind: 'and' | 'or', left: Logic | null, right: Logic | null): Logic | null {
  if (left === null || right === null) return null;
  return { kind, parts: left.kind === kind ? [...left.parts, right] : [left, right] };
}
