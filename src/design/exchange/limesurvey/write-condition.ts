import { type ConditionDialect, isNumber, type PlainOperator, type Subject } from '../condition.js';
import { NOT_APPLICABLE, pointCode } from './codes.js';

/** How questions, rows and options are called in a LimeSurvey survey. */
export interface LimeCodes {
  /** Of a question, a part, or a row by `question.row` (then without its question). */
  codeOf(id: string): string;
  /** Of an option; `other` for the one with a line to write on. */
  optionOf(question: string, value: string): string;
}

/** Conditions in ExpressionScript: `(!is_empty(nps.NAOK) and nps.NAOK <= 6)`. */
export const limeConditions = ({ codeOf, optionOf }: LimeCodes): ConditionDialect => {
  const variable = ({ asked, row }: Subject): string => {
    const code = codeOf(asked.id);
    if (row !== null) return `${code}_${codeOf(`${asked.id}.${row.id}`)}.NAOK`;
    return asked.kind === 'ranking' ? `${code}_1.NAOK` : `${code}.NAOK`;
  };
  const option = ({ asked }: Subject, value: string): string => `${codeOf(asked.id)}_${optionOf(asked.id, value)}.NAOK`;
  return {
    compare(subject, operator, value) {
      const { asked } = subject;
      if (asked.kind === 'ranking') return null;
      if (asked.kind === 'choice' && asked.several) {
        const isOther = asked.options.some((one) => one.value === value && one.other);
        return chosen(option(subject, value), operator, isOther);
      }
      if (asked.kind === 'choice') {
        const isOther = optionOf(asked.id, value) === 'other';
        return equality(variable(subject), operator, isOther ? '-oth-' : optionOf(asked.id, value));
      }
      if (asked.kind === 'consent') return AGREED.test(value.trim()) ? equality(variable(subject), operator, 'Y') : null;
      if (!isNumber(value)) return equality(variable(subject), operator, value);
      const points = asked.kind === 'scale' || asked.kind === 'matrix' ? asked.points : [];
      if ((points[0]?.value ?? 0) < 0) return equality(variable(subject), operator, pointCode(Number(value)));
      return ordered(variable(subject), operator, Number(value), 'notApplicable' in asked && asked.notApplicable !== null);
    },
    answered(subject) {
      const { asked } = subject;
      if (asked.kind !== 'choice' || !asked.several) return `!is_empty(${variable(subject)})`;
      const any = asked.options.map(({ value, other }) => chosen(option(subject, value), '=', other));
      return any.length === 1 ? (any[0] ?? null) : `(${any.join(' or ')})`;
    },
    and: 'and',
    or: 'or',
    not: (condition) => `!(${condition})`,
  };
};

/** What stands for an agreement in a stored answer. */
const AGREED = /^(true|yes|y|1|agree|ok|是|同意)$/i;

function chosen(variable: string, operator: PlainOperator, other: boolean): string | null {
  if (operator !== '=' && operator !== '!=') return null;
  if (other) return operator === '=' ? `!is_empty(${variable})` : `is_empty(${variable})`;
  return `${variable} ${operator === '=' ? '==' : '!='} "Y"`;
}

function equality(variable: string, operator: PlainOperator, value: string): string | null {
  if ((operator !== '=' && operator !== '!=') || (value.includes('"') && value.includes("'"))) return null;
  const quoted = value.includes('"') ? `'${value}'` : `"${value}"`;
  return `${variable} ${operator === '=' ? '==' : '!='} ${quoted}`;
}

/** What was left out counts as 0, and a word is more than a number, unless these are kept out. */
function ordered(variable: string, operator: PlainOperator, value: number, words: boolean): string {
  if (operator === '!=') return `(is_empty(${variable}) or ${variable} != ${value})`;
  const word = words && operator !== '=' ? ` and ${variable} != "${NOT_APPLICABLE}"` : '';
  return `(!is_empty(${variable})${word} and ${variable} ${operator === '=' ? '==' : operator} ${value})`;
}
