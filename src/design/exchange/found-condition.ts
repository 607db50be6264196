import type { Logic } from '../../survey/show-if.js';
import { showIfText } from './show-if-text.js';

/** By how a file calls a question, a row or a part: its id, and the place of its question. */
export type Names = Map<string, { id: string; index: number }>;

/** A condition of a file as `show-if` of the question at `index`, or why it cannot be one. */
export function renamedCondition(logic: Logic, names: Names, index: number): { text: string } | { problem: string } {
  let problem: string | null = null;
  const rename = (inner: Logic): Logic => {
    switch (inner.kind) {
      case 'and':
      case 'or':
        return merged({ kind: inner.kind, parts: inner.parts.map(rename) });
      case 'not':
        return { kind: 'not', part: rename(inner.part) };
      default: {
        const known = names.get(inner.question);
        if (known === undefined) problem ??= `it looks at "${inner.question}", which was not taken over`;
        else if (known.index >= index) problem ??= `it looks at "${inner.question}", which is not asked before`;
        return { ...inner, question: known?.id ?? inner.question };
      }
    }
  };
  const text = showIfText(rename(logic));
  if (problem !== null) return { problem };
  return text === null ? { problem: 'a value holds both kinds of quotes' } : { text };
}

/** `a = 1 or a = 2` as `a in [1, 2]`, and `a != 1 and a != 2` as `a not in [1, 2]`. */
function merged(logic: Extract<Logic, { kind: 'and' | 'or' }>): Logic {
  const [single, list] = logic.kind === 'or' ? (['=', 'in'] as const) : (['!=', 'not in'] as const);
  const [first, ...others] = logic.parts;
  if (first?.kind !== 'compare' || first.operator !== single) return logic;
  const values = [first.values];
  for (const part of others) {
    if (part.kind !== 'compare' || part.question !== first.question || part.operator !== single) return logic;
    values.push(part.values);
  }
  return { ...first, operator: list, values: values.flat() };
}
