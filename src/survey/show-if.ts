/** When a question is shown: `show-if` of a definition, taken apart. */
export type Logic =
  | { kind: 'compare'; question: string; operator: LogicOperator; values: string[] }
  | { kind: 'answered'; question: string }
  | { kind: 'and' | 'or'; parts: Logic[] }
  | { kind: 'not'; part: Logic };

export type LogicOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in';

/** Why a condition cannot be read; `at` counts its characters from 0. */
export interface LogicMistake {
  message: string;
  at: number;
}

class Unreadable extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

interface Token {
  kind: 'word' | 'text' | 'sign' | 'end';
  text: string;
  at: number;
}

const TOKEN = /\s+|(>=|<=|==|!=|<>|[<>=()[\],])|"([^"]*)"|'([^']*)'|([^\s<>=!()[\],"']+)|(.)/gu;
const OPERATORS: Readonly<Record<string, LogicOperator>> = {
  '=': '=',
  '==': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/**
 * Reads a condition: `recommend <= 6`, `plan in [gold, "pay as you go"] and not answered(why)`, `network.coverage < 3 or (a = 1 and b != 2)`.
 * `and` binds closer than `or`; a question is called by its id, a row or part of one by `question.row`; values are numbers, words or quoted text.
 */
export function parseShowIf(text: string): Logic | LogicMistake {
  const tokens = tokensOf(text);
  let next = 0;
  const peek = (): Token => tokens[next] as Token;
  const take = (): Token => tokens[next++] as Token;
  const isWord = (word: string): boolean => peek().kind === 'word' && peek().text.toLowerCase() === word;
  const mistake = (message: string, token = peek()): never => {
    throw new Unreadable(token.kind === 'end' ? `${message}, and the condition ends` : `${message}, not "${token.text}"`, token.at);
  };
  const sign = (wanted: string): void => {
    if (peek().kind !== 'sign' || peek().text !== wanted) mistake(`expected "${wanted}"`);
    next++;
  };
  const several = (kind: 'and' | 'or', one: () => Logic): Logic => {
    const parts = [one()];
    while (isWord(kind)) {
      next++;
      parts.push(one());
    }
    return parts.length === 1 ? (parts[0] as Logic) : { kind, parts };
  };
  const either = (): Logic => several('or', () => several('and', single));
  const single = (): Logic => {
    if (isWord('not')) {
      next++;
      return { kind: 'not', part: single() };
    }
    if (peek().kind === 'sign' && peek().text === '(') {
      next++;
      const inner = either();
      sign(')');
      return inner;
    }
    if (peek().kind !== 'word') mistake('expected the id of a question');
    const question = take().text;
    if (question === 'answered' && peek().text === '(') {
      next++;
      if (peek().kind !== 'word') mistake('expected the id of a question');
      const asked = take().text;
      sign(')');
      return { kind: 'answered', question: asked };
    }
    return comparison(question);
  };
  const comparison = (question: string): Logic => {
    const negated = isWord('not');
    if (negated) next++;
    if (isWord('in')) {
      next++;
      return { kind: 'compare', question, operator: negated ? 'not in' : 'in', values: list() };
    }
    const operator = peek().kind === 'sign' ? OPERATORS[peek().text] : undefined;
    if (negated || operator === undefined) return mistake('expected a comparison such as <= 6 or in [a, b]');
    next++;
    return { kind: 'compare', question, operator, values: [value()] };
  };
  const list = (): string[] => {
    sign('[');
    const values = [value()];
    while (peek().text === ',' && peek().kind === 'sign') {
      next++;
      values.push(value());
    }
    sign(']');
    return values;
  };
  const value = (): string => {
    if (peek().kind !== 'word' && peek().kind !== 'text') mistake('expected a value');
    return take().text;
  };
  try {
    const logic = either();
    if (peek().kind !== 'end') mistake('expected and, or, or the end');
    return logic;
  } catch (problem) {
    if (problem instanceof Unreadable) return { message: problem.message, at: problem.at };
    throw problem;
  }
}

/** The questions that a condition looks at, each once, as they are called in it. */
export function questionsOf(logic: Logic): string[] {
  switch (logic.kind) {
    case 'compare':
    case 'answered':
      return [logic.question];
    case 'not':
      return questionsOf(logic.part);
    default:
      return [...new Set(logic.parts.flatMap(questionsOf))];
  }
}

/**
 * Whether a condition holds. `answers` gives what was answered to a question: no value when nothing was, several for a multiple choice, of
 * which one is enough. An unanswered question meets only `!=` and `not in`. Order operators compare numbers, and text never.
 */
export function holds(logic: Logic, answers: (question: string) => readonly string[]): boolean {
  switch (logic.kind) {
    case 'answered':
      return answers(logic.question).length > 0;
    case 'not':
      return !holds(logic.part, answers);
    case 'and':
      return logic.parts.every((part) => holds(part, answers));
    case 'or':
      return logic.parts.some((part) => holds(part, answers));
    default:
      return compares(logic, answers(logic.question));
  }
}

function compares({ operator, values }: Extract<Logic, { kind: 'compare' }>, given: readonly string[]): boolean {
  if (operator === '=' || operator === 'in') return given.some((answer) => values.some((value) => same(answer, value)));
  if (operator === '!=' || operator === 'not in') return !given.some((answer) => values.some((value) => same(answer, value)));
  return given.some((answer) => {
    const [a, b] = [numberOf(answer), numberOf(values[0] ?? '')];
    if (a === null || b === null) return false;
    if (operator === '<') return a < b;
    if (operator === '<=') return a <= b;
    return operator === '>' ? a > b : a >= b;
  });
}

function same(a: string, b: string): boolean {
  const number = numberOf(a);
  return a === b || (number !== null && number === numberOf(b));
}

const numberOf = (text: string): number | null => (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : null);

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: all, 1: sign, 2: double, 3: single, 4: word, 5: odd, index } of text.matchAll(TOKEN)) {
    const quoted = double ?? single;
    if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, at: index });
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted, at: index });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, at: index });
    else if (odd !== undefined) tokens.push({ kind: 'sign', text: all, at: index });
  }
  tokens.push({ kind: 'end', text: '', at: text.length });
  return tokens;
}
