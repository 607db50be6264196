import { type Logic, parseShowIf } from '../../survey/show-if.js';

/**
 * A condition as `show-if` has it, the shortest way; null when a value holds both kinds of quotes, which the language cannot quote.
 * Reads back as the same condition.
 */
export function showIfText(logic: Logic): string | null {
  switch (logic.kind) {
    case 'answered':
      return `answered(${logic.question})`;
    case 'not': {
      const inner = showIfText(logic.part);
      return inner === null ? null : `not ${logic.part.kind === 'and' || logic.part.kind === 'or' ? `(${inner})` : inner}`;
    }
    case 'and':
    case 'or': {
      const parts = logic.parts.map((part) => {
        const inner = showIfText(part);
        return inner !== null && (part.kind === 'or' || part.kind === logic.kind) ? `(${inner})` : inner;
      });
      return parts.includes(null) ? null : parts.join(` ${logic.kind} `);
    }
    default: {
      const values = logic.values.map(valueText);
      if (values.includes(null)) return null;
      const list = logic.operator === 'in' || logic.operator === 'not in';
      return `${logic.question} ${logic.operator} ${list ? `[${values.join(', ')}]` : values[0]}`;
    }
  }
}

function valueText(value: string): string | null {
  if (/^[\p{L}\p{M}\p{N}_.+-]+$/u.test(value)) return value;
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? null : `'${value}'`;
}

/** A condition with the values of some questions replaced: by question, what stands in place of a value. */
export function showIfWithValues(condition: string, stored: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const logic = parseShowIf(condition);
  if ('at' in logic) return condition;
  return showIfText(withValues(logic, stored)) ?? condition;
}

function withValues(logic: Logic, stored: ReadonlyMap<string, ReadonlyMap<string, string>>): Logic {
  switch (logic.kind) {
    case 'compare': {
      const names = stored.get(logic.question);
      return names === undefined ? logic : { ...logic, values: logic.values.map((value) => names.get(value) ?? value) };
    }
    case 'not':
      return { kind: 'not', part: withValues(logic.part, stored) };
    case 'and':
    case 'or':
      return { kind: logic.kind, parts: logic.parts.map((part) => withValues(part, stored)) };
    default:
      return logic;
  }
}
