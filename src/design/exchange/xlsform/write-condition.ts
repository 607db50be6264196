import { type ConditionDialect, isNumber, type PlainOperator, type Subject } from '../condition.js';

/** How names and answers of a form are called. */
export interface FormNames {
  /** Of a question, a part, or a row by `question.row`. */
  nameOf(id: string): string;
  /** Of a choice. */
  codeOf(question: string, value: string): string;
}

/** Conditions of XLSForm, which are XPath: `${nps} <= 6 and selected(${uses}, 'work')`. */
export const xlsformConditions = ({ nameOf, codeOf }: FormNames): ConditionDialect => {
  const variable = ({ asked, row }: Subject): string => `\${${nameOf(row === null ? asked.id : `${asked.id}.${row.id}`)}}`;
  return {
    compare(subject, operator, value) {
      const { asked } = subject;
      if (asked.kind === 'consent') return operator === '=' && AGREED.test(value.trim()) ? `${variable(subject)} = 'OK'` : null;
      const listed = asked.kind === 'choice' || asked.kind === 'ranking';
      const stored = literal(listed ? codeOf(asked.id, value) : value, !listed && asked.kind !== 'text');
      if (stored === null) return null;
      const several = asked.kind === 'ranking' || (asked.kind === 'choice' && asked.several);
      return several ? chosen(variable(subject), operator, stored) : `${variable(subject)} ${operator} ${stored}`;
    },
    answered: (subject) => `${variable(subject)} != ''`,
    and: 'and',
    or: 'or',
    not: (condition) => `not(${condition})`,
  };
};

/** What stands for an agreement in a stored answer. */
const AGREED = /^(true|yes|y|1|agree|ok|是|同意)$/i;

function chosen(variable: string, operator: PlainOperator, code: string): string | null {
  if (operator === '=') return `selected(${variable}, ${code})`;
  return operator === '!=' ? `not(selected(${variable}, ${code}))` : null;
}

/** A number or a quoted text. XPath 1.0 knows no escapes: null where a text holds both kinds of quotes. */
function literal(value: string, counted: boolean): string | null {
  if (counted && isNumber(value)) return String(Number(value));
  if (!value.includes("'")) return `'${value}'`;
  return value.includes('"') ? null : `"${value}"`;
}
