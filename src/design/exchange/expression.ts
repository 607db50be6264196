/** An expression of a survey platform, taken apart; what it means is for the platform to say. */
export type Expression =
  | { kind: 'variable'; name: string }
  | { kind: 'value'; text: string }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'call'; name: string; arguments: Expression[] }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'not' | 'empty' | 'notempty'; of: Expression };

/** How a platform spells expressions. */
export interface ExpressionDialect {
  /** Sticky; matches a variable, its name in the first group that took part. */
  variable: RegExp;
  /** Comparisons in words, as `contains`. */
  words: readonly string[];
}

interface Token {
  kind: 'variable' | 'value' | 'word' | 'sign';
  text: string;
}

/** Deeper expressions are not read: nobody writes them, and they exhaust the stack. */
const MOST_LEVELS = 100;
const SIGNS: Readonly<Record<string, string>> = { '==': '=', '<>': '!=', '&&': 'and', '||': 'or' };
const COMPARISONS = ['=', '!=', '<', '<=', '>', '>='];

class Unreadable extends Error {}

/** Takes an expression apart: or, and, not, comparisons, calls, brackets. Null when it cannot be read, or goes beyond these. */
export function parseExpression(text: string, dialect: ExpressionDialect): Expression | null {
  const tokens = tokensOf(text, dialect);
  if (tokens === null) return null;
  let at = 0;
  const is = (...texts: string[]): boolean => {
    const token = tokens[at];
    return token !== undefined && (token.kind === 'sign' || token.kind === 'word') && texts.includes(token.text.toLowerCase());
  };
  const expect = (sign: string): void => {
    if (!is(sign)) throw new Unreadable();
    at++;
  };
  const chain = (word: 'and' | 'or', one: () => Expression): Expression => {
    let left = one();
    while (is(word)) {
      at++;
      left = { kind: 'binary', operator: word, left, right: one() };
    }
    return left;
  };
  const expression = (level: number): Expression => {
    if (level > MOST_LEVELS) throw new Unreadable();
    return chain('or', () => chain('and', () => comparison(level)));
  };
  const comparison = (level: number): Expression => {
    const left = operand(level);
    if (is('empty', 'notempty') && dialect.words.includes('empty')) return { kind: tokens[at++]?.text.toLowerCase() as 'empty', of: left };
    if (!is(...COMPARISONS, ...dialect.words)) return left;
    const operator = (tokens[at++] as Token).text.toLowerCase();
    return { kind: 'binary', operator, left, right: operand(level) };
  };
  const list = (end: string, level: number): Expression[] => {
    const items: Expression[] = [];
    while (!is(end)) {
      if (items.length > 0) expect(',');
      items.push(expression(level + 1));
    }
    at++;
    return items;
  };
  const operand = (level: number): Expression => {
    if (level > MOST_LEVELS) throw new Unreadable();
    const token = tokens[at];
    if (token === undefined) throw new Unreadable();
    at++;
    if (token.kind === 'variable') return { kind: 'variable', name: token.text };
    if (token.kind === 'value') return { kind: 'value', text: token.text };
    if (token.text === '!' || (token.text.toLowerCase() === 'not' && !is('('))) return { kind: 'not', of: operand(level + 1) };
    if (token.text === '(') {
      const inner = expression(level + 1);
      expect(')');
      return inner;
    }
    if (token.text === '[') return { kind: 'list', items: list(']', level) };
    if (token.kind === 'sign') throw new Unreadable();
    if (!is('(')) return { kind: 'value', text: token.text };
    at++;
    const given = list(')', level);
    const [only] = given;
    if (token.text.toLowerCase() === 'not' && only !== undefined && given.length === 1) return { kind: 'not', of: only };
    return { kind: 'call', name: token.text.toLowerCase(), arguments: given };
  };
  try {
    const whole = expression(0);
    return at === tokens.length ? whole : null;
  } catch (problem) {
    if (problem instanceof Unreadable) return null;
    throw problem;
  }
}

const TOKEN =
  /\s+|(==|<>|!=|<=|>=|&&|\|\||[=<>!()[\],])|'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|(-?\d+(?:\.\d+)?(?![\w.]))|([\p{L}_][\p{L}\p{N}_-]*)/uy;

function tokensOf(text: string, { variable }: ExpressionDialect): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    variable.lastIndex = at;
    const named = variable.exec(text);
    TOKEN.lastIndex = at;
    const match = named ?? TOKEN.exec(text);
    if (match === null) return null;
    at += match[0].length;
    if (named !== null) {
      tokens.push({ kind: 'variable', text: named.slice(1).find((group) => group !== undefined) ?? named[0] });
      continue;
    }
    const [, sign, single, double, number, word] = match;
    const quoted = single ?? double;
    if (sign !== undefined)
      tokens.push({ kind: SIGNS[sign] === 'and' || SIGNS[sign] === 'or' ? 'word' : 'sign', text: SIGNS[sign] ?? sign });
    else if (quoted !== undefined) tokens.push({ kind: 'value', text: quoted.replace(/\\(['"\\])/g, '$1') });
    else if (number !== undefined) tokens.push({ kind: 'value', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
  }
  return tokens;
}
