import type { Logic } from '../../survey/show-if.js';
import type { Asked, Questionnaire, Row } from '../asked.js';

/** What a condition looks at: a question, a part of one, or a row of a matrix. */
export interface Subject {
  asked: Asked;
  row: Row | null;
}

export type PlainOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** How a platform writes conditions. Null: it has no way to say that. */
export interface ConditionDialect {
  compare(subject: Subject, operator: PlainOperator, value: string): string | null;
  answered(subject: Subject): string | null;
  and: string;
  or: string;
  /** Of a condition without brackets around it. */
  not(condition: string): string;
}

/**
 * A condition as a platform writes it; null when it has no way to. Lists are taken apart (`in [a, b]` is `= a or = b`), and a whole matrix
 * or question in parts means any of its rows or parts.
 */
export function conditionIn(dialect: ConditionDialect, logic: Logic, questionnaire: Questionnaire): string | null {
  const write = (inner: Logic, whole: boolean): string | null => {
    const joined = (parts: (string | null)[], word: 'and' | 'or'): string | null => {
      if (parts.length === 0 || parts.includes(null)) return null;
      const text = parts.join(` ${dialect[word]} `);
      return parts.length === 1 || whole ? text : `(${text})`;
    };
    switch (inner.kind) {
      case 'and':
      case 'or':
        return joined(
          inner.parts.map((part) => write(part, false)),
          inner.kind,
        );
      case 'not': {
        const part = write(inner.part, true);
        return part === null ? null : dialect.not(part);
      }
      case 'answered':
        return joined(
          subjectsOf(inner.question, questionnaire).map((subject) => dialect.answered(subject)),
          'or',
        );
      default: {
        const none = inner.operator === '!=' || inner.operator === 'not in';
        const operator = inner.operator === 'in' ? '=' : inner.operator === 'not in' ? '!=' : inner.operator;
        // Order is of numbers only; with any other value the condition never holds, which nobody means.
        if (operator !== '=' && operator !== '!=' && !isNumber(inner.values[0] ?? '')) return null;
        const subjects = subjectsOf(inner.question, questionnaire);
        return joined(
          subjects.flatMap((subject) => inner.values.map((value) => dialect.compare(subject, operator, value))),
          none ? 'and' : 'or',
        );
      }
    }
  };
  return write(logic, true);
}

/** Whether a text is a number as conditions compare them. */
export const isNumber = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim());

function subjectsOf(name: string, { asked }: Questionnaire): Subject[] {
  return asked
    .filter((one) => one.id === name || one.question.id === name || name.startsWith(`${one.id}.`))
    .flatMap((one): Subject[] => {
      if (one.kind === 'note') return [];
      if (one.kind !== 'matrix') return one.id === name || one.question.id === name ? [{ asked: one, row: null }] : [];
      return one.rows.filter((row) => one.id === name || `${one.id}.${row.id}` === name).map((row) => ({ asked: one, row }));
    });
}
